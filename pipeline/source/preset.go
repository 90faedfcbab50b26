package source

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// The kinds of rows that a source gives, in the order in which they are asked for.
const (
	Accounts = "accounts"
	Contacts = "contacts"
	Links    = "links"
	Events   = "events"
	Rejects  = "rejects"
)

// Kinds are the kinds of rows that queries give, in the order in which they
// are asked for.
var Kinds = []string{Accounts, Contacts, Links, Events}

// Object is a kind of record that a preset knows, such as Salesforce's task:
// the columns that tell it and the queries that read it.
type Object struct {
	Name     string
	Requires []string          // columns without which a file is not this object
	Optional []string          // columns that are read where they are there
	Wrappers []string          // keys of JSON documents that hold a list of it
	Custom   []string          // columns that the config may name
	Times    []string          // declared tables: targets that are instants
	Queries  map[string]string // kind of row → SQL
}

// Columns lists what the queries read, without custom columns.
func (o Object) Columns() []string { return append(slices.Clone(o.Requires), o.Optional...) }

// Preset is a family of objects, such as all that Salesforce exports.
type Preset struct {
	Name    string
	Objects []Object // sorted by name
	Hash    string   // of its queries without comments, 64 hex digits
}

// macros is the file of a preset that holds no query, but what its queries share.
const macros = "macros.sql"

// LoadPreset reads the queries of sources/<name> in fsys.
func LoadPreset(fsys fs.FS, name string) (Preset, error) {
	preset := Preset{Name: name}
	files, err := fs.Glob(fsys, "sources/"+name+"/*.sql")
	if err != nil {
		return preset, fmt.Errorf("load preset %s: %w", name, err)
	}
	slices.Sort(files)
	hash := sha256.New()
	for _, file := range append(files, "sources/"+macros) {
		text, err := fs.ReadFile(fsys, file)
		if err != nil {
			return preset, fmt.Errorf("load preset %s: %w", name, err)
		}
		fmt.Fprintf(hash, "%s\n%s\n", file, withoutComments(string(text)))
		if path.Base(file) == macros {
			continue
		}
		object, kind, ok := strings.Cut(strings.TrimSuffix(path.Base(file), ".sql"), ".")
		if !ok || !slices.Contains(Kinds, kind) {
			return preset, fmt.Errorf("load preset %s: %s is not named object.kind.sql, with kind one of %s", name, file, strings.Join(Kinds, ", "))
		}
		i := slices.IndexFunc(preset.Objects, func(o Object) bool { return o.Name == object })
		if i < 0 {
			i = len(preset.Objects)
			preset.Objects = append(preset.Objects, Object{Name: object, Queries: map[string]string{}})
		}
		preset.Objects[i].Queries[kind] = string(text)
		preset.Objects[i].declare(string(text))
	}
	if len(preset.Objects) == 0 {
		return preset, fmt.Errorf("load preset %s: no queries in sources/%s", name, name)
	}
	preset.Hash = fmt.Sprintf("%x", hash.Sum(nil))
	return preset, nil
}

// declare adds what the header of a query says to the object's signature.
func (o *Object) declare(text string) {
	lists := map[string]*[]string{"requires": &o.Requires, "optional": &o.Optional, "wrapper": &o.Wrappers, "custom": &o.Custom, "times": &o.Times}
	for line := range strings.Lines(text) {
		comment, ok := strings.CutPrefix(line, "--")
		if !ok {
			break
		}
		key, value, _ := strings.Cut(strings.TrimSpace(comment), ":")
		list, ok := lists[key]
		if !ok {
			continue
		}
		for name := range strings.SplitSeq(value, ",") {
			if name = strings.TrimSpace(name); name != "" && !slices.Contains(*list, name) {
				*list = append(*list, name)
			}
		}
	}
	// One query may require what another only reads.
	o.Optional = slices.DeleteFunc(o.Optional, func(name string) bool { return slices.Contains(o.Requires, name) })
}

// withoutComments drops comment lines, so that a better comment lands nothing anew.
func withoutComments(text string) string {
	var kept []string
	for line := range strings.Lines(text) {
		if trimmed := strings.TrimSpace(line); trimmed != "" && !strings.HasPrefix(trimmed, "--") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "")
}

// recognise finds the object that a file with these columns holds. base is the
// file's own name. The fault of an unknown file has the code NotUsed: nothing
// is wrong with it, it is only of no interest.
func recognise(objects []Object, base string, columns []string) (Object, *Fault) {
	var fits []Object
	for _, o := range objects {
		if len(missing(o.Requires, columns)) == 0 {
			fits = append(fits, o)
		}
	}
	if len(fits) > 0 {
		return slices.MaxFunc(fits, func(a, b Object) int {
			return cmp.Or(
				cmp.Compare(namedAs(base, a.Name), namedAs(base, b.Name)),
				cmp.Compare(len(a.Columns())-len(missing(a.Columns(), columns)), len(b.Columns())-len(missing(b.Columns(), columns))),
				cmp.Compare(b.Name, a.Name),
			)
		}), nil
	}
	// The object that the file's name says, else the one of which most is there.
	nearest, share := Object{}, 0.0
	for _, o := range objects {
		there := 1 - float64(len(missing(o.Requires, columns)))/float64(max(1, len(o.Requires)))
		if namedAs(base, o.Name) == sameName {
			there = 2
		}
		if there > share {
			nearest, share = o, there
		}
	}
	if len(objects) == 1 { // a declared table: nothing else is expected in its files
		nearest, share = objects[0], 2
	}
	if share < 0.5 {
		return Object{}, fault(NotUsed, "no object that this preset reads; found columns %s", list(columns))
	}
	lacks := missing(nearest.Requires, columns)
	if share < 2 && (share < 0.75 || len(nearest.Requires) < 4) { // a few names are common to all objects
		return Object{}, fault(NotUsed, "no object that this preset reads; the nearest is %s, which needs %s; found columns %s",
			nearest.Name, strings.Join(lacks, ", "), list(columns))
	}
	return Object{}, &Fault{
		Code: "missing_column", Column: lacks[0],
		Reason: fmt.Sprintf("this looks like %s, but has no column %s; export it with that column, or correct the config; found columns %s", nearest.Name, strings.Join(lacks, ", "), list(columns)),
	}
}

// sameName is what namedAs says where file and object have the same name.
const sameName = 1000

// namedAs says how much of a file's name is the object's: 0 none.
func namedAs(base, object string) int {
	stem, _, _ := strings.Cut(strings.ToLower(base), ".")
	plain := strings.ReplaceAll(object, "_", "")
	switch {
	case strings.ReplaceAll(stem, "_", "") == plain:
		return sameName
	case strings.Contains(strings.ReplaceAll(strings.ReplaceAll(stem, "_", ""), "-", ""), plain):
		return len(plain) // opportunity_history before opportunity
	}
	return 0
}

// missing lists the names that are not among the columns.
func missing(names, columns []string) []string {
	var lacks []string
	for _, name := range names {
		if find(columns, name) < 0 {
			lacks = append(lacks, name)
		}
	}
	return lacks
}

// find is the index of the first column of that name, or -1. Case and blanks
// around a name do not count, unless only they tell two columns apart.
func find(columns []string, name string) int {
	if i := slices.Index(columns, name); i >= 0 {
		return i
	}
	return slices.IndexFunc(columns, func(column string) bool { return sameColumn(column, name) })
}

func sameColumn(a, b string) bool {
	return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b))
}

// Match finds each wanted column in a file's: the index by name. A column that
// is there twice is ambiguous.
func Match(wanted, columns []string) (map[string]int, *Fault) {
	at := map[string]int{}
	for _, name := range wanted {
		i := find(columns, name)
		if i < 0 {
			continue
		}
		at[name] = i
		for j, column := range columns {
			if j != i && (column == columns[i] || columns[i] != name && sameColumn(column, name)) {
				return nil, &Fault{
					Code: "ambiguous_column", Column: name,
					Reason: fmt.Sprintf("the header has %s twice, as column %d and %d; rename one of them in the export", name, i+1, j+1),
				}
			}
		}
	}
	return at, nil
}

// list writes column names for a message, cut where there are very many.
func list(columns []string) string {
	const most = 40
	if len(columns) > most {
		return strings.Join(columns[:most], ", ") + fmt.Sprintf(" and %d more", len(columns)-most)
	}
	return strings.Join(columns, ", ")
}

// Missing is the fault of a file that lacks columns which the object requires;
// nil: it has them all.
func Missing(object Object, columns []string) *Fault {
	if len(missing(object.Requires, columns)) == 0 {
		return nil
	}
	_, lacks := recognise([]Object{object}, object.Name, columns)
	return lacks
}
