package landing

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"throughline/pipeline/source"
)

// namesNow tells where each content lies today: hash → names, sorted.
func (s *landedSource) namesNow() map[string][]string {
	names := map[string][]string{}
	for _, in := range s.inputs {
		if in.fault == nil {
			names[in.sha] = append(names[in.sha], in.Name)
		}
	}
	return names
}

// updatePaths brings the names in the records up to date: the same content may
// have come a second time, or under another name.
func (l *lander) updatePaths() error {
	for _, s := range l.sources {
		names := s.namesNow()
		for i, c := range s.commits {
			// Content that is not among the inputs any more keeps the names that it had.
			if now := names[c.SHA256]; len(now) > 0 && !slices.Equal(now, c.Paths) {
				s.commits[i].Paths = now
				if err := s.store.write(s.commits[i]); err != nil {
					return s.wrap(err)
				}
			}
		}
	}
	return nil
}

// report lists every file and the Parquet to build from.
func (l *lander) report() Report {
	r := Report{Parquet: map[string][]string{}}
	for _, s := range l.sources {
		files := append(s.inputFiles(), s.landedFiles()...)
		slices.SortFunc(files, func(a, b File) int {
			return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Seq, b.Seq), cmp.Compare(a.SHA256, b.SHA256))
		})
		for _, file := range files {
			if file.Seq > 0 && !file.Copy {
				for kind := range file.Kinds {
					r.Parquet[kind] = append(r.Parquet[kind], s.store.parquet(kind, file.SHA256, file.Version))
				}
			}
		}
		r.Files = append(r.Files, files...)
	}
	for _, paths := range r.Parquet {
		slices.Sort(paths)
	}
	return r
}

// inputFiles lists the inputs that are not landed: set aside or, in a plan, new.
func (s *landedSource) inputFiles() []File {
	landed := map[string]bool{}
	for _, c := range s.commits {
		if c.Version == s.version {
			landed[c.SHA256] = true
		}
	}
	var files []File
	for _, in := range s.inputs {
		if in.fault == nil && landed[in.sha] {
			continue
		}
		file := File{
			Commit:   Commit{Source: s.Name, Paths: []string{in.Name}, SHA256: in.sha, Bytes: in.size, Preset: s.Preset, Version: s.version},
			FileID:   fileID(s.Name, "without content", in.Name),
			Name:     in.Name,
			Position: s.position,
			State:    in.state,
		}
		if in.fault != nil {
			reject := in.fault.Reject()
			file.Fault = &reject
			if file.State != Ignored { // told among the rejects, so it counts as one
				file.Records, file.Rejects = 1, 1
			}
		}
		files = append(files, file)
	}
	return files
}

// landedFiles lists what is landed: each content as today's settings read it,
// or, where its file is gone, as the newest before them did.
func (s *landedSource) landedFiles() []File {
	inputs := map[string]*input{} // by name and content
	present := map[string]bool{}
	for _, in := range s.inputs {
		inputs[in.Name+"\x00"+in.sha] = in
		present[in.sha] = true
	}
	newest := map[string]Commit{}
	for _, c := range s.commits { // oldest first
		if best, ok := newest[c.SHA256]; !ok || best.Version != s.version {
			newest[c.SHA256] = c
		}
	}
	names := s.namesNow()
	var files []File
	for _, c := range newest {
		old := c.Version != s.version
		if old && present[c.SHA256] {
			continue // to be landed anew, or not to be read under today's settings
		}
		told := names[c.SHA256]
		if len(told) == 0 {
			told = c.Paths
		}
		for i, name := range told {
			file := File{Commit: c, FileID: c.FileID(), Name: name, Position: s.position, Copy: i > 0}
			in := inputs[name+"\x00"+c.SHA256]
			switch {
			case c.NotUsed != "":
				file.State = Ignored
				file.Fault = &source.Reject{Code: source.NotUsed, Reason: c.NotUsed}
			case in != nil:
				file.State = in.state
			case old:
				file.State = Outdated
			default:
				file.State = Kept
			}
			files = append(files, file)
		}
	}
	return files
}

// writeFaults puts the files that were set aside as a whole among the rejects.
func (l *lander) writeFaults(r *Report) (err error) {
	path := filepath.Join(l.Dir, "set-aside.parquet")
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove the last run's rejects of whole files: %w", err)
	}
	w := newRejectWriter(path, 0)
	for _, file := range r.Files {
		if file.Fault != nil && file.State != Ignored {
			w.fileID = file.FileID
			if err := w.add(*file.Fault); err != nil {
				return errors.Join(err, w.close())
			}
		}
	}
	if err := w.close(); err != nil || w.rows == 0 {
		return err
	}
	if err := finish(path); err != nil {
		return fmt.Errorf("write the rejects of whole files: %w", err)
	}
	r.Parquet[source.Rejects] = append(r.Parquet[source.Rejects], path)
	return nil
}
