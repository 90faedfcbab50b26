package initial

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"throughline/pipeline/source"
)

// Source is a proposed source of the config.
type Source struct {
	Name   string
	Preset string
	Paths  []string // patterns, from the folder that was looked at, with slashes
	Files  []File
	Table  *Table // what the columns of a declared table mean; nil: a preset knows
}

// Unplaced is a file that no source takes.
type Unplaced struct {
	File   File
	Reason string // with what to do
}

// Group makes sources of the files that a preset knows. The others are left:
// tables that one may declare, and what is no table at all.
func Group(files []File) (sources []Source, tables []File, unplaced []Unplaced) {
	type place struct{ preset, top string }
	at := map[place]int{}
	for _, f := range files {
		switch {
		case f.Fault != nil:
			unplaced = append(unplaced, Unplaced{f, f.Fault.Reason})
		case f.Fit.Preset != "":
			key := place{f.Fit.Preset, f.top()}
			if _, ok := at[key]; !ok {
				at[key] = len(sources)
				sources = append(sources, Source{Preset: f.Fit.Preset})
			}
			s := &sources[at[key]]
			s.Files = append(s.Files, f)
		case f.Format == source.XES:
			unplaced = append(unplaced, Unplaced{f, "XML that is no event log; export a table, or XES"})
		case len(f.Columns) == 0:
			unplaced = append(unplaced, Unplaced{f, "no records with named values; export a table with a header, or JSON objects"})
		case f.Format == source.CSV && len(f.Columns) == 1:
			unplaced = append(unplaced, Unplaced{f, "no table: its lines have one column; leave it, or move it elsewhere"})
		default:
			tables = append(tables, f)
		}
	}
	return sources, tables, unplaced
}

// Name gives the sources their names and patterns. all are the files of the
// folder: a pattern must match no other source's.
func Name(sources []Source, all []File) {
	tops := map[string]int{} // folder → sources
	for _, s := range sources {
		tops[s.top()]++
	}
	taken := map[string]bool{}
	for i := range sources {
		s := &sources[i]
		name := s.Preset
		switch top := s.top(); {
		case s.Table != nil && len(s.Files) == 1:
			name = s.Files[0].stem()
		case s.Table != nil:
			name = commonStem(s.Files)
		case top != "." && tops[top] == 1:
			name = top
		case top != ".":
			name = top + "-" + s.Preset
		}
		s.Name = unique(folderName(name), taken)
		s.Paths = patterns(s.Files, all)
	}
}

// top is the folder that all files of a source lie in, "." for none.
func (s Source) top() string {
	top := s.Files[0].top()
	for _, f := range s.Files {
		if f.top() != top {
			return "."
		}
	}
	return top
}

var noName = regexp.MustCompile(`[^A-Za-z0-9_-]+`)

// folderName is a name that a source may have.
func folderName(name string) string {
	name = strings.Trim(noName.ReplaceAllString(name, "-"), "-_")
	if len(name) > 50 {
		name = strings.Trim(name[:50], "-_")
	}
	if name == "" {
		return "source"
	}
	return strings.ToLower(name)
}

// unique is the name, or the name with the first number that makes it new.
func unique(name string, taken map[string]bool) string {
	found := name
	for n := 2; taken[found]; n++ {
		found = name + "-" + strconv.Itoa(n)
	}
	taken[found] = true
	return found
}

// commonStem is what the names of several files begin with, else their folder's.
func commonStem(files []File) string {
	common := files[0].stem()
	for _, f := range files[1:] {
		for !strings.HasPrefix(f.stem(), common) {
			common = common[:len(common)-1]
		}
	}
	if common = strings.TrimRight(common, "0123456789-_. "); len(common) >= 3 {
		return common
	}
	if top := files[0].top(); top != "." {
		return top
	}
	return files[0].stem()
}

// patterns name the files of a source: a folder or a glob where that is all of
// what lies there, else each file.
func patterns(files, all []File) []string {
	ours := map[string]bool{}
	var folders []string
	for _, f := range files {
		ours[f.Rel] = true
		if f.Member == "" && !slices.Contains(folders, f.folder()) {
			folders = append(folders, f.folder())
		}
	}
	whole := func(belongs func(File) bool) bool {
		return !slices.ContainsFunc(all, func(f File) bool { return belongs(f) && !ours[f.Rel] })
	}
	top := Source{Files: files}.top()
	if len(folders) > 1 && top != "." && whole(func(f File) bool { return f.top() == top }) {
		return []string{literal(top)}
	}
	var list []string
	add := func(pattern string) {
		if !slices.Contains(list, pattern) {
			list = append(list, pattern)
		}
	}
	for _, f := range files {
		extension := f.extension()
		same := func(other File) bool {
			return other.Member == "" && other.folder() == f.folder() && other.extension() == extension
		}
		several := len(slices.Collect(matching(files, same))) > 1
		switch {
		case f.Member != "":
			add(literal(f.folder()))
		case several && extension != "" && whole(same):
			add(path.Join(literalGlob(f.folder()), "*"+extension))
		case several && f.folder() != "." && whole(func(other File) bool { return strings.HasPrefix(other.Rel, f.folder()+"/") }):
			add(literal(f.folder()))
		default:
			add(literal(f.Rel))
		}
	}
	return list
}

func matching(files []File, fits func(File) bool) func(yield func(File) bool) {
	return func(yield func(File) bool) {
		for _, f := range files {
			if fits(f) && !yield(f) {
				return
			}
		}
	}
}

// literal is a pattern for a name that is there: it is taken as it is written.
func literal(name string) string { return name }

// literalGlob is a name within a pattern that has a star.
func literalGlob(name string) string {
	return regexp.MustCompile(`[\[*?\\]`).ReplaceAllString(name, `\$0`)
}

// Objects tells what a source's files hold, in words: "account, task (3)".
func (s Source) Objects() string {
	counts := map[string]int{}
	var names []string
	for _, f := range s.Files {
		name := f.Fit.Object
		if f.Ignored {
			name = "of no interest"
		}
		if counts[name] == 0 {
			names = append(names, name)
		}
		counts[name]++
	}
	slices.SortStableFunc(names, func(a, b string) int { // last what is of no interest
		return strings.Compare(strings.Repeat("~", strings.Count(a, "of no interest"))+a, strings.Repeat("~", strings.Count(b, "of no interest"))+b)
	})
	for i, name := range names {
		if counts[name] > 1 || name == "of no interest" {
			names[i] = fmt.Sprintf("%s (%d)", name, counts[name])
		}
	}
	return strings.Join(names, ", ")
}

// Adopt gives a preset's source the tables in its folder that nobody can place:
// an export has many that say nothing of customers. They are told as ignored.
func Adopt(sources []Source, unplaced *[]Unplaced) {
	const many = 4
	*unplaced = slices.DeleteFunc(*unplaced, func(u Unplaced) bool {
		if u.File.Fault != nil || len(u.File.Columns) < 2 {
			return false
		}
		var beside []int
		for i, s := range sources {
			if slices.ContainsFunc(s.Files, func(f File) bool { return f.folder() == u.File.folder() }) {
				beside = append(beside, i)
			}
		}
		if len(beside) != 1 || sources[beside[0]].Table != nil || sources[beside[0]].Preset == source.Mail || len(sources[beside[0]].Files) < many {
			return false
		}
		s := &sources[beside[0]]
		u.File.Fit, u.File.Ignored = source.Fit{Preset: s.Preset}, true
		s.Files = append(s.Files, u.File)
		slices.SortFunc(s.Files, func(a, b File) int { return strings.Compare(a.Rel, b.Rel) })
		return true
	})
}

// Useful says whether the source has a file that counts.
func (s Source) Useful() bool {
	return slices.ContainsFunc(s.Files, func(f File) bool { return !f.Ignored })
}

// Note is what people should know of the source.
func (s Source) Note() string {
	if s.Table != nil {
		return s.Table.Kind
	}
	return ""
}
