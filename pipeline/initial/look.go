// Package initial thinks for those who begin: it looks at a folder of exports,
// proposes the sources of a config, and a first journey from what is in them.
// It guesses, and says with each guess why; it opens no database and writes no
// file.
package initial

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"throughline/pipeline/source"
)

// File is an input file, and what it may be.
type File struct {
	source.Input
	Rel   string // its name from the folder that was looked at, with slashes
	Fault *source.Fault
	source.Recognised
	Fit source.Fit // what it is taken for; no preset: unknown
	// Ignored: no record of it counts, but it belongs to the export of Fit.Preset.
	Ignored bool
}

// Columns asks for the columns of a Parquet file.
type Columns func(path string) ([]string, error)

// Look recognises every file below a folder, but for hidden ones and those that
// are ours: paths from the folder, with slashes. The list is sorted by name.
func Look(dir string, ours []string, presets []source.Preset, columns Columns) ([]File, error) {
	found, err := source.Expand(dir, []string{"."}, func(name string) (string, bool) {
		for _, own := range ours {
			if name == own || strings.HasPrefix(name, own+"/") {
				return "written by this program", true
			}
		}
		return source.SkipHidden(name)
	})
	if err != nil {
		return nil, err
	}
	var files []File
	for _, f := range found {
		if f.Fault != nil && f.Fault.Code == source.NotUsed {
			continue // hidden
		}
		file := File{Input: f.Input, Rel: f.Name, Fault: f.Fault}
		if file.Fault == nil {
			file.Recognised, file.Fault = source.Recognise(f.Input, presets, source.Limits{})
		}
		if file.Format == source.Parquet && file.Fault == nil {
			names, err := columns(f.Path)
			if err != nil {
				file.Fault = &source.Fault{Code: "unreadable", Reason: "it is no Parquet file that can be read; export it again"}
			}
			file.Recognised.Columns = names
			file.Fits = source.RecogniseColumns(names, presets, f.Base())
		}
		files = append(files, file)
	}
	choose(files)
	return files, nil
}

// lies is the file's name on disk, from the folder that was looked at.
func (f File) lies() string {
	if f.Member != "" {
		return strings.TrimSuffix(f.Rel, "!"+strings.ToValidUTF8(f.Member, "\uFFFD"))
	}
	return f.Rel
}

// folder is where a file lies: an archive is the folder of its members.
func (f File) folder() string {
	if f.Member != "" {
		return f.lies()
	}
	return path.Dir(f.Rel)
}

// top is the first folder below the one that was looked at, "." for none.
func (f File) top() string {
	first, _, deeper := strings.Cut(f.lies(), "/")
	if !deeper {
		return "."
	}
	return first
}

// choose settles what each file is taken for. Files that lie together mostly
// come from one system: names that many systems use count where another file
// beside is surely of it.
func choose(files []File) {
	sure := map[string]map[string]int{} // folder → preset → files that are surely of it
	for _, f := range files {
		if len(f.Fits) > 0 && f.Fits[0].Sure == source.Certain {
			if sure[f.folder()] == nil {
				sure[f.folder()] = map[string]int{}
			}
			sure[f.folder()][f.Fits[0].Preset]++
		}
	}
	for i := range files {
		f := &files[i]
		if f.Fault != nil {
			continue
		}
		if len(f.Fits) == 0 {
			if extension := strings.ToLower(f.extension()); extension == ".eml" || extension == ".mbox" {
				f.Fit = source.Fit{Preset: source.Mail, Object: "message"} // the reader says what is wrong with it
			}
			continue
		}
		beside := sure[f.folder()]
		best := f.Fits[0]
		for _, fit := range f.Fits {
			if beside[fit.Preset] > beside[best.Preset] {
				best = fit
			}
		}
		if best.Sure > source.Possible || beside[best.Preset] > 0 {
			f.Fit = best
		}
	}
	outvote(files)
	claim(files)
}

// outvote settles files that look like the only one of their system in a folder
// which is full of another's: they are tables of that one which nobody reads.
func outvote(files []File) {
	taken := map[string]map[string]int{} // folder → preset → files
	for _, f := range files {
		if f.Fit.Preset != "" {
			if taken[f.folder()] == nil {
				taken[f.folder()] = map[string]int{}
			}
			taken[f.folder()][f.Fit.Preset]++
		}
	}
	const many = 4
	for i := range files {
		f := &files[i]
		if beside := taken[f.folder()]; f.Fit.Preset != source.Mail && beside[f.Fit.Preset] == 1 {
			for _, most := range beside {
				if most >= many {
					f.Fit = source.Fit{}
				}
			}
		}
	}
}

// claim gives an export the tables of its system that nobody reads: they share
// columns with the files beside them that no other system has.
func claim(files []File) {
	type place struct{ folder, preset string }
	columns := map[place]map[string]int{}
	var places []place
	for _, f := range files {
		if f.Fit.Preset == "" || f.Columns == nil || f.Fit.Preset == source.Mail {
			continue
		}
		at := place{f.folder(), f.Fit.Preset}
		if columns[at] == nil {
			columns[at] = map[string]int{}
			places = append(places, at)
		}
		for _, name := range f.Columns {
			columns[at][strings.ToLower(name)]++
		}
	}
	for i := range files {
		f := &files[i]
		if f.Fault != nil || f.Fit.Preset != "" || f.Columns == nil {
			continue
		}
		best, most := place{}, 0
		for _, at := range places {
			if shared := f.shared(columns[at]); at.folder == f.folder() && shared > most {
				best, most = at, shared
			}
		}
		if most > 0 {
			f.Fit, f.Ignored = source.Fit{Preset: best.preset}, true
		}
	}
}

// shared says how much of a file's header speaks for the export beside it: 0
// for nothing, else the columns in common.
func (f File) shared(beside map[string]int) int {
	common, own := 0, 0
	for _, name := range f.Columns {
		name = strings.ToLower(name)
		if beside[name] == 0 {
			continue
		}
		common++
		if strings.HasPrefix(name, "_") {
			return 1000 // a mark of the tool that wrote them all
		}
		if beside[name] > 1 && !source.CommonName(name) {
			own++
		}
	}
	if own < 2 {
		return 0
	}
	return common
}

// String is for messages and tests.
func (f File) String() string { return fmt.Sprintf("%s (%s)", f.Rel, f.Fit.Preset) }

// stem is a file's name without its extensions.
func (f File) stem() string {
	stem, _, _ := strings.Cut(f.Base(), ".")
	return stem
}

// extension is the last part of a file's name with what it is compressed by:
// ".csv.gz"; empty: none.
func (f File) extension() string {
	base := filepath.Base(f.Path)
	last := path.Ext(base)
	switch strings.ToLower(last) {
	case ".gz", ".zst", ".zstd":
		return path.Ext(strings.TrimSuffix(base, last)) + last
	}
	return last
}
