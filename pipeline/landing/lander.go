package landing

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"throughline/pipeline/source"
	"throughline/pipeline/source/mail"
	"throughline/queries"
)

// lander is the work of one call.
type lander struct {
	Options
	tables       Loader
	tableObjects []source.Object // queries of declared tables
	sources      []*landedSource
}

// landedSource is one source with what was found of it.
type landedSource struct {
	Source
	position int
	store    store
	objects  []source.Object
	version  string
	zone     *time.Location                      // mail: of dates that state none; nil: none stated
	lookups  map[source.Lookup]map[string]string // nil until a file of the source is landed
	inputs   []*input                            // sorted by name
	commits  []Commit                            // all versions, oldest first
}

// input is one file that the config names.
type input struct {
	source.Input
	fault *source.Fault
	sha   string
	size  int64
	stamp stamp
	state State
}

// stamp tells whether a file was written to while it was read.
type stamp struct {
	size    int64
	written time.Time
}

func stampOf(path string) (stamp, error) {
	info, err := os.Stat(path)
	if err != nil {
		return stamp{}, err
	}
	return stamp{info.Size(), info.ModTime()}, nil
}

func newLander(options Options, sources []Source) (*lander, error) {
	l := &lander{Options: options}
	if l.Threads <= 0 {
		l.Threads = 2
	}
	if l.Progress == nil {
		l.Progress = func(Event) {}
	}
	if l.Timezone == "" {
		l.Timezone = "UTC"
	}
	for i, s := range sources {
		ls := &landedSource{Source: s, position: i, store: store{filepath.Join(options.Dir, s.Name)}}
		var presetHash string
		if s.Preset != presetMail {
			preset, err := source.LoadPreset(queries.FS, s.Preset)
			if err != nil {
				return nil, s.wrap(err)
			}
			presetHash = preset.Hash
			if s.Preset == presetTable {
				l.tableObjects = preset.Objects
				ls.objects = []source.Object{s.Table.Object(s.Name)}
			} else {
				ls.objects = preset.Objects
			}
		}
		var err error
		if ls.version, err = l.version(s, presetHash); err != nil {
			return nil, s.wrap(err)
		}
		if s.Timezone != "" {
			if ls.zone, err = time.LoadLocation(s.Timezone); err != nil {
				return nil, s.wrap(fmt.Errorf("timezone: %w", err))
			}
		}
		l.sources = append(l.sources, ls)
	}
	return l, nil
}

// version names the reader and every setting that changes what it reads.
func (l *lander) version(s Source, presetHash string) (string, error) {
	zone := s.Timezone
	if zone == "" {
		zone = "config:" + l.Timezone
	}
	data, err := json.Marshal(struct {
		Preset, Hash, Zone string
		Read               source.Read
		Custom             map[string]string
		Table              source.Table
	}{s.Preset, presetHash, zone, s.Read, s.Custom, s.Table})
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(data)
	return fmt.Sprintf("%d-%s", format, hexSum(sum[:4])), nil
}

// clean removes what a crash has left and makes an empty scratch folder.
func (l *lander) clean() error {
	if err := os.RemoveAll(l.Scratch); err != nil {
		return fmt.Errorf("empty the scratch folder: %w", err)
	}
	if err := os.MkdirAll(l.Scratch, 0o755); err != nil {
		return fmt.Errorf("make the scratch folder: %w", err)
	}
	for _, s := range l.sources {
		if err := s.store.sweep(); err != nil {
			return s.wrap(err)
		}
	}
	return nil
}

// list finds the inputs of every source, hashes them and compares them with
// what is landed.
func (l *lander) list(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(l.Threads)
	for _, s := range l.sources {
		var err error
		if s.commits, err = s.store.commits(); err != nil {
			return s.wrap(err)
		}
		skip := source.SkipHidden
		if s.Preset == presetMail {
			skip = mail.Skip
		}
		found, err := source.Expand(l.Base, s.Paths, skip)
		if err != nil {
			return s.wrap(err)
		}
		for _, f := range found {
			in := &input{Input: f.Input, fault: f.Fault}
			s.inputs = append(s.inputs, in)
			if in.fault == nil {
				group.Go(func() error { return l.hash(ctx, s, in) })
			}
		}
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for _, s := range l.sources {
		s.classify()
	}
	return nil
}

// hash reads a file's content for its name. Of a zip member that is the
// unpacked content, of anything else the bytes as they lie there.
func (l *lander) hash(ctx context.Context, s *landedSource, in *input) error {
	l.Progress(Event{Source: s.Name, File: in.Name, Step: "hash"})
	defer l.Progress(Event{Source: s.Name, File: in.Name, Step: "hash", Done: true})
	var err error
	if in.stamp, err = stampOf(in.Path); err != nil {
		in.fault = source.Unreadable(err)
		return nil
	}
	content, err := source.OpenRaw(in.Input, l.Limits)
	if err == nil {
		sum := sha256.New()
		in.size, err = io.CopyBuffer(sum, source.WithContext(ctx, content), make([]byte, min(1<<20, max(4<<10, in.stamp.size))))
		in.sha = hexSum(sum.Sum(nil))
		if closeErr := content.Close(); err == nil {
			err = closeErr
		}
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if fault, ok := source.AsFault(err); ok {
		in.fault = fault
		return nil
	}
	return err
}

// classify finds for each input whether its content is landed.
func (s *landedSource) classify() {
	type content struct{ name, sha string }
	names, contents, current := map[string]bool{}, map[content]bool{}, map[string]bool{}
	for _, c := range s.commits {
		for _, name := range c.Paths {
			names[name], contents[content{name, c.SHA256}] = true, true
		}
		if c.Version == s.version {
			current[c.SHA256] = true
		}
	}
	for _, in := range s.inputs {
		switch {
		case in.fault != nil:
			in.state = faultState(in.fault)
		case current[in.sha]:
			in.state = Landed
		case names[in.Name] && !contents[content{in.Name, in.sha}]:
			in.state = Changed
		default:
			in.state = New
		}
	}
}

func faultState(fault *source.Fault) State {
	switch fault.Code {
	case "missing":
		return Missing
	case source.NotUsed:
		return Ignored
	}
	return Unreadable
}

// task is one content to land, and the inputs that have it.
type task struct {
	source *landedSource
	inputs []*input
	seq    int64
}

// tasks lists what is to be landed, in the order of its numbers: by source and
// name.
func (l *lander) tasks() []task {
	var list []task
	for _, s := range l.sources {
		seq := int64(0)
		if n := len(s.commits); n > 0 {
			seq = s.commits[n-1].Seq
		}
		at := map[string]int{}
		for _, in := range s.inputs {
			if in.state != New && in.state != Changed {
				continue
			}
			if i, ok := at[in.sha]; ok {
				list[i].inputs = append(list[i].inputs, in)
				continue
			}
			seq++
			at[in.sha] = len(list)
			list = append(list, task{source: s, inputs: []*input{in}, seq: seq})
		}
	}
	return list
}

// land lands everything new, several files at once, the largest first.
func (l *lander) land(ctx context.Context) error {
	tasks := l.tasks()
	for _, t := range tasks {
		if err := l.readLookups(ctx, t.source); err != nil {
			return t.source.wrap(err)
		}
	}
	slices.SortStableFunc(tasks, func(a, b task) int { return cmp.Compare(b.inputs[0].size, a.inputs[0].size) })
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(l.Threads)
	commits := make([]*Commit, len(tasks))
	var bytes int64
	for _, t := range tasks {
		bytes += t.inputs[0].size
	}
	for i, t := range tasks {
		group.Go(func() (err error) {
			first := t.inputs[0]
			event := Event{Source: t.source.Name, File: first.Name, Step: "land", Bytes: first.size, Files: len(tasks), AllBytes: bytes}
			l.Progress(event)
			event.Done = true
			defer l.Progress(event)
			commits[i], err = l.landFile(ctx, t)
			if err != nil {
				return fmt.Errorf("land %s: %w", first.Name, err)
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for i, t := range tasks {
		if commits[i] != nil {
			t.source.commits = append(t.source.commits, *commits[i])
		}
	}
	for _, s := range l.sources {
		slices.SortFunc(s.commits, func(a, b Commit) int { return cmp.Compare(a.Seq, b.Seq) })
	}
	return nil
}

// readLookups reads the files that values of a source are looked up in.
func (l *lander) readLookups(ctx context.Context, s *landedSource) error {
	if s.lookups != nil {
		return nil
	}
	s.lookups = map[source.Lookup]map[string]string{}
	for _, lookup := range s.Table.Lookups() {
		meanings, err := source.ReadLookup(ctx, lookup, l.Scratch, l.Limits)
		if err != nil {
			return fmt.Errorf("look values up in %s: %w", filepath.Base(lookup.File), err)
		}
		s.lookups[lookup] = meanings
	}
	return nil
}

// inspect looks at the new files as far as can be done without landing them.
func (l *lander) inspect(ctx context.Context) error {
	for _, s := range l.sources {
		for _, lookup := range s.Table.Lookups() {
			if fault := source.InspectLookup(lookup, l.Limits); fault != nil {
				return s.wrap(fmt.Errorf("look values up in %s: %w", filepath.Base(lookup.File), fault))
			}
		}
		for _, in := range s.inputs {
			if err := ctx.Err(); err != nil {
				return err
			}
			if in.state != New && in.state != Changed || s.Preset == presetMail {
				continue
			}
			if fault := source.Inspect(l.request(s, in)); fault != nil {
				in.fault, in.state = fault, faultState(fault)
			}
		}
	}
	return nil
}
