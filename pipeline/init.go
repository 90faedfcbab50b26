package pipeline

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"throughline/pipeline/initial"
	"throughline/pipeline/landing"
	"throughline/pipeline/source"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

// InitOptions ask for a config.
type InitOptions struct {
	Dir    string // the folder of the exports
	Config string // the file to write; journey.yaml comes beside it
	Force  bool   // replace files that are there
	Log    *slog.Logger
	Now    func() time.Time // the clock; nil: time.Now
}

// Initial is what Init has found and written.
type Initial struct {
	Sources  []InitialSource
	Unplaced []initial.Unplaced
	// Warnings are those of a first night on what was written.
	Warnings []string
}

// InitialSource is a proposed source, and what became of its records.
type InitialSource struct {
	initial.Source
	Events, Days, Explicit, Configured            int64 // of events: those by day only, and those whose zone is known
	Records, Loaded, Duplicates, Skipped, Rejects int64
}

// ErrNothing: no file in a folder is of any use.
var ErrNothing = errors.New("no file here can be read as a source")

// oldAfter is from when on exports are told to be old.
const oldAfter = 60 * 24 * time.Hour

// Init looks at a folder of exports and writes a config and a first journey for
// it, which it has tried out: a night on them publishes. An error that comes
// with sources says that both are written, and that their night fails.
func Init(ctx context.Context, o InitOptions) (Initial, error) {
	in, err := newInit(o)
	if err != nil {
		return Initial{}, err
	}
	defer os.RemoveAll(in.scratch)
	err = in.propose(ctx)
	slices.SortFunc(in.proposal.Unplaced, func(a, b initial.Unplaced) int { return strings.Compare(a.File.Rel, b.File.Rel) })
	if err != nil {
		return Initial{Unplaced: in.proposal.Unplaced}, err
	}
	return in.try(ctx)
}

// propose makes both files.
func (in *initiation) propose(ctx context.Context) error {
	if err := in.look(ctx); err != nil {
		return err
	}
	if err := in.survey(ctx); err != nil {
		return err
	}
	facts, err := in.facts(ctx)
	if err != nil {
		return err
	}
	return in.write(facts.Journey())
}

// initiation is what the steps of Init share.
type initiation struct {
	InitOptions
	dir      string // the folder, as the config names it
	data     string // what the config calls its data folder
	reports  string
	scratch  string // a folder for everything that is tried out
	files    []initial.File
	proposal initial.Proposal
}

const journeyFile = "journey.yaml"

func newInit(o InitOptions) (*initiation, error) {
	in := &initiation{InitOptions: o}
	if in.Log == nil {
		in.Log = slog.New(slog.DiscardHandler)
	}
	if in.Now == nil {
		in.Now = time.Now
	}
	info, err := os.Stat(o.Dir)
	switch {
	case err != nil:
		return nil, configError(fmt.Errorf("%s: %w; name the folder that the exports lie in", o.Dir, source.Unreadable(err)))
	case !info.IsDir():
		return nil, configError(fmt.Errorf("%s is a file; name the folder that it lies in", o.Dir))
	}
	beside := filepath.Dir(o.Config)
	for _, file := range []string{o.Config, filepath.Join(beside, journeyFile)} {
		if _, err := os.Lstat(file); err == nil && !o.Force {
			return nil, configError(fmt.Errorf("%s is there already; name another place: --config NEW/config.yaml, or replace it: --force", file))
		}
	}
	if err := os.MkdirAll(beside, 0o755); err != nil {
		return nil, fmt.Errorf("make the folder of the config: %w", err)
	}
	if in.dir, err = relative(beside, o.Dir); err != nil {
		return nil, err
	}
	in.data = free(beside, "data", "landing")
	in.reports = free(beside, "reports", "latest")
	if in.scratch, err = os.MkdirTemp("", "throughline-init-"); err != nil {
		return nil, fmt.Errorf("make a folder to try things out: %w", err)
	}
	return in, nil
}

// relative is the way from one folder to another, with slashes. Links are
// followed first: the way back from one leads elsewhere.
func relative(from, to string) (string, error) {
	for _, folder := range []*string{&from, &to} {
		real, err := filepath.EvalSymlinks(*folder)
		if err == nil {
			real, err = filepath.Abs(real)
		}
		if err != nil {
			return "", fmt.Errorf("find the folder %s: %w", *folder, err)
		}
		*folder = real
	}
	way, err := filepath.Rel(from, to)
	if err != nil {
		return filepath.ToSlash(to), nil // on another volume
	}
	return filepath.ToSlash(way), nil
}

// free is a folder's name that nothing of somebody else's has: one of ours has
// the mark within.
func free(beside, name, mark string) string {
	if _, err := os.Lstat(filepath.Join(beside, name)); err != nil {
		return name
	}
	if _, err := os.Lstat(filepath.Join(beside, name, mark)); err == nil {
		return name
	}
	return "throughline-" + name
}

// look recognises the files and makes sources of them.
func (in *initiation) look(ctx context.Context) error {
	presets, err := tellablePresets()
	if err != nil {
		return err
	}
	stager, err := warehouse.NewStager(ctx, warehouse.Limits{}, 1)
	if err != nil {
		return err
	}
	defer stager.Close()
	in.files, err = initial.Look(in.Dir, in.ours(), presets, func(path string) ([]string, error) { return stager.ParquetColumns(ctx, path) })
	if err != nil {
		return err
	}
	if len(in.files) == 0 {
		return configError(fmt.Errorf("%s: %w: the folder is empty; put exports into it", in.Dir, ErrNothing))
	}
	in.Log.Info("looked", "folder", in.Dir, "files", len(in.files))
	var tables []initial.File
	in.proposal.Sources, tables, in.proposal.Unplaced = initial.Group(in.files)
	tables = in.proposal.Lists(tables)
	if err := in.guess(ctx, stager, initial.Tables(tables)); err != nil {
		return err
	}
	return in.named()
}

// sampleRows bounds how much of a table is looked at.
const sampleRows = 50_000

// guess declares the tables that no preset knows.
func (in *initiation) guess(ctx context.Context, stager *warehouse.Stager, tables []initial.Tabular) error {
	var readable []initial.Tabular
	for _, t := range tables {
		t.Sample = initial.Sample{Columns: t.Files[0].Columns, Whole: true}
		var fault *source.Fault
		for _, f := range t.Files {
			rows, whole, err := stager.Sample(ctx, f.Input, t.Sample.Columns, in.scratch, sampleRows-len(t.Sample.Rows))
			if found, ok := source.AsFault(err); ok {
				fault = found
				break
			}
			if err != nil {
				return fmt.Errorf("look at %s: %w", f.Rel, err)
			}
			t.Sample.Rows = append(t.Sample.Rows, rows...)
			t.Sample.Whole = t.Sample.Whole && whole
		}
		if fault == nil {
			readable = append(readable, t)
			continue
		}
		for _, f := range t.Files {
			in.proposal.Unplaced = append(in.proposal.Unplaced, initial.Unplaced{File: f, Reason: fault.Reason})
		}
	}
	sources, unplaced := initial.Guess(readable)
	in.proposal.Sources = append(in.proposal.Sources, sources...)
	in.proposal.Unplaced = append(in.proposal.Unplaced, unplaced...)
	initial.Adopt(in.proposal.Sources, &in.proposal.Unplaced)
	return nil
}

// tellablePresets are all whose files can be told by their columns.
func tellablePresets() ([]source.Preset, error) {
	var list []source.Preset
	for _, name := range queries.Presets() {
		if name == source.Mail {
			continue
		}
		preset, err := source.LoadPreset(queries.FS, name)
		if err != nil {
			return nil, err
		}
		list = append(list, preset)
	}
	return list, nil
}

// ours are the files in the folder that this program has written or will write.
func (in *initiation) ours() []string {
	beside, err := filepath.Rel(in.Dir, filepath.Dir(in.Config))
	if err != nil || !filepath.IsLocal(beside) {
		return nil
	}
	var list []string
	for _, name := range []string{filepath.Base(in.Config), journeyFile, in.data, in.reports} {
		list = append(list, path.Join(filepath.ToSlash(beside), name))
	}
	return list
}

// named gives the sources their names, or says that there are none.
func (in *initiation) named() error {
	if len(in.proposal.Sources) == 0 {
		return configError(fmt.Errorf("%s: %w: %d files were looked at, and each has its reason", in.Dir, ErrNothing, len(in.files)))
	}
	initial.Name(in.proposal.Sources, in.files)
	return nil
}

// attempt begins a night on the proposal in the scratch folder.
func (in *initiation) attempt() (*night, error) {
	absolute, err := filepath.Abs(in.Dir)
	if err != nil {
		return nil, err
	}
	in.proposal.Data, in.proposal.Reports = "data", "reports"
	file := filepath.Join(in.scratch, "config.yaml")
	if err := os.WriteFile(file, in.proposal.Config(filepath.ToSlash(absolute), journeyFile), 0o600); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(in.scratch, journeyFile), initial.Facts{}.Journey(), 0o600); err != nil {
		return nil, err
	}
	n, err := prepare(Options{Config: file, Log: slog.New(slog.DiscardHandler), Now: in.Now})
	if err != nil {
		return nil, fmt.Errorf("read the config that is proposed: %w", err)
	}
	return n, nil
}

// survey lands the files and settles what of the config they decide. Files that
// cannot be read after all are left out, which may take several turns: without
// them the others may still hold too much that is unreadable.
func (in *initiation) survey(ctx context.Context) error {
	in.proposal.Zone = initial.OurZone(nil, nil)
	for {
		n, err := in.attempt()
		if err != nil {
			if in.proposal.WithoutLists("config.yaml cannot use it: " + err.Error()) {
				continue
			}
			return err
		}
		landed, err := n.land(ctx)
		if err != nil {
			return err
		}
		if in.leaveOut(landed) {
			if err := in.named(); err != nil {
				return err
			}
			// Nothing may be left of what is not read any more.
			if err := os.RemoveAll(n.cfg.Data.Full); err != nil {
				return err
			}
			continue
		}
		in.allow(landed)
		return in.within(ctx, n, landed, func(build *warehouse.Build) error { return in.settle(ctx, n, build) })
	}
}

// within gives what is landed as tables.
func (in *initiation) within(ctx context.Context, n *night, landed landing.Report, use func(*warehouse.Build) error) error {
	build, err := warehouse.Begin(ctx, n.cfg.Data.Full, n.limits())
	if err != nil {
		return err
	}
	defer build.Close()
	if err := n.load(ctx, build, landed); err != nil {
		return err
	}
	return use(build)
}

// mostRejects is the share of a file's records that may be unreadable. With more
// it is taken for what it is not.
const mostRejects = 0.2

// leaveOut takes out of the sources what would stop a night or warn in each: it
// tells whether there was any.
func (in *initiation) leaveOut(landed landing.Report) bool {
	records, rejects := sums(landed)
	bad := map[string]string{} // source and file → reason
	for _, file := range landed.Files {
		switch at := file.Source + "\x00" + file.Name; {
		case file.State == landing.Missing || file.State == landing.Unreadable:
			bad[at] = file.Fault.Reason
		case file.Rejects > 1 && tooMany(file.Rejects, file.Records), // and files of one record each
			rejects[file.Source] > 1 && tooMany(rejects[file.Source], records[file.Source]) && tooMany(file.Rejects, file.Records):
			bad[at] = fmt.Sprintf("%d of its %d records cannot be read", file.Rejects, file.Records)
		}
	}
	if len(bad) == 0 {
		return false
	}
	base, err := filepath.Abs(in.Dir)
	if err != nil {
		return false
	}
	out := false
	for i := range in.proposal.Sources {
		s := &in.proposal.Sources[i]
		s.Files = slices.DeleteFunc(s.Files, func(f initial.File) bool {
			reason, found := bad[s.Name+"\x00"+path.Join(filepath.ToSlash(base), f.Rel)]
			if found {
				in.proposal.Unplaced = append(in.proposal.Unplaced, initial.Unplaced{File: f, Reason: reason})
				out = true
			}
			return found
		})
	}
	in.proposal.Sources = slices.DeleteFunc(in.proposal.Sources, func(s initial.Source) bool { return !s.Useful() })
	return out
}

func tooMany(rejects, records int64) bool { return float64(rejects) > mostRejects*float64(records) }

// sums are the records and rejects of each source.
func sums(landed landing.Report) (records, rejects map[string]int64) {
	records, rejects = map[string]int64{}, map[string]int64{}
	for _, file := range landed.Files {
		records[file.Source] += file.Records
		rejects[file.Source] += file.Rejects
	}
	return records, rejects
}

// allow raises the limit of rejects to what the sources need.
func (in *initiation) allow(landed landing.Report) {
	records, rejects := sums(landed)
	for _, s := range in.proposal.Sources {
		in.proposal.Rejects.Add(s.Name, rejects[s.Name], records[s.Name])
	}
}

// settle decides what the landed records can tell: who we are, and when.
func (in *initiation) settle(ctx context.Context, n *night, build *warehouse.Build) error {
	var messages, accounts, refs int64
	var newest sql.NullTime
	err := read(ctx, build, "initial/landed.sql", func(scan func(...any) error) error { return scan(&messages, &accounts, &refs, &newest) })
	if err != nil {
		return err
	}
	var hosts []initial.Host
	err = readAll(ctx, build, "initial/hosts.sql", &hosts, func(h *initial.Host) []any { return []any{&h.Name, &h.Messages, &h.Agents} })
	if err != nil {
		return err
	}
	in.proposal.Domains = initial.Ours(hosts, messages)
	in.proposal.Mail = messages > 0
	in.proposal.Zone = initial.OurZone(in.files, in.proposal.Domains)
	in.proposal.CreateDomain = accounts == 0 && refs == 0
	if newest.Valid && n.clock.asOf.Sub(newest.Time) > oldAfter {
		in.proposal.AsOf = newest.Time.Format(time.DateOnly)
	}
	return nil
}

// facts looks at the events and accounts that come out.
func (in *initiation) facts(ctx context.Context) (initial.Facts, error) {
	var facts initial.Facts
	n, err := in.attempt()
	if err != nil {
		return facts, err
	}
	landed, err := n.land(ctx)
	if err != nil {
		return facts, err
	}
	err = in.within(ctx, n, landed, func(build *warehouse.Build) error {
		if _, err := n.runModels(ctx, build, "", firstJourneyModel); err != nil {
			return err
		}
		return errors.Join(
			read(ctx, build, "initial/facts.sql", func(scan func(...any) error) error {
				return scan(&facts.Events, &facts.Accounts, &facts.Started, &facts.Churned, &facts.Early, &facts.Owners, &facts.Cases)
			}),
			readAll(ctx, build, "initial/activities.sql", &facts.Activities, func(a *initial.Activity) []any {
				return []any{&a.Name, &a.Channel, &a.Source, &a.Sources, &a.Events, &a.Owners, &a.Days, &a.Talk, &a.Directed, &a.Changes}
			}),
			readAll(ctx, build, "initial/states.sql", &facts.States, func(s *initial.State) []any {
				return []any{&s.Field, &s.Value, &s.Events, &s.Owners, &s.Days}
			}),
			readAll(ctx, build, "initial/words.sql", &facts.Purposes, func(p *initial.Purpose) []any {
				return []any{&p.ID, &p.Name, &p.Pattern, &p.Activities, &p.Events, &p.Owners, &p.Days}
			}),
			readAll(ctx, build, "initial/segments.sql", &facts.Segments, func(s *initial.Segment) []any { return []any{&s.Name, &s.Accounts} }),
		)
	})
	for _, s := range in.proposal.Sources {
		if s.Table != nil && s.Table.Log {
			facts.Logs = append(facts.Logs, s.Name)
		}
	}
	return facts, err
}

// readAll appends a struct for each row of a query; places are those of its columns.
func readAll[T any](ctx context.Context, build *warehouse.Build, query string, list *[]T, places func(*T) []any) error {
	return read(ctx, build, query, func(scan func(...any) error) error {
		var item T
		err := scan(places(&item)...)
		*list = append(*list, item)
		return err
	})
}

// write puts both files into their place.
func (in *initiation) write(journey []byte) error {
	in.proposal.Data, in.proposal.Reports = in.data, in.reports
	if err := os.WriteFile(in.Config, in.proposal.Config(in.dir, journeyFile), 0o644); err != nil {
		return fmt.Errorf("write the config: %w", err)
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(in.Config), journeyFile), journey, 0o644); err != nil {
		return fmt.Errorf("write the journey: %w", err)
	}
	in.Log.Info("written", "config", in.Config, "journey", filepath.Join(filepath.Dir(in.Config), journeyFile))
	return nil
}

// try runs a night on what is written, in the scratch folder.
func (in *initiation) try(ctx context.Context) (Initial, error) {
	result := Initial{Unplaced: in.proposal.Unplaced}
	published, err := Run(ctx, Options{
		Config: in.Config, Log: slog.New(slog.DiscardHandler), Now: in.Now,
		overrides: map[string]string{"data": filepath.Join(in.scratch, "data"), "reports": filepath.Join(in.scratch, "reports")},
	})
	result.Warnings = published.Warnings
	for _, s := range in.proposal.Sources {
		result.Sources = append(result.Sources, InitialSource{Source: s})
	}
	if err != nil {
		return result, fmt.Errorf("both files are written, but a night on them fails: %w", err)
	}
	reader, err := warehouse.ReadGeneration(ctx, published.Generation, warehouse.Limits{}, "")
	if err != nil {
		return result, err
	}
	defer reader.Close()
	query, err := queries.Load("initial/sources.sql")
	if err != nil {
		return result, err
	}
	rows, err := reader.Query(ctx, query.SQL)
	if err != nil {
		return result, fmt.Errorf("count the records: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		var files int64
		var s InitialSource
		if err := rows.Scan(&name, &files, &s.Records, &s.Loaded, &s.Duplicates, &s.Skipped, &s.Rejects, &s.Events, &s.Days, &s.Explicit, &s.Configured); err != nil {
			return result, fmt.Errorf("count the records: %w", err)
		}
		i := slices.IndexFunc(result.Sources, func(known InitialSource) bool { return known.Name == name })
		s.Source = result.Sources[i].Source
		result.Sources[i] = s
	}
	return result, rows.Err()
}
