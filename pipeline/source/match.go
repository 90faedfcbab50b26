package source

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// recognise finds the object that a file with these columns holds. base is the
// file's own name; record is a JSON file's record, nil for any other format.
// The fault of an unknown file has the code NotUsed: nothing is wrong with it,
// it is only of no interest.
func recognise(objects []Object, base string, columns []string, record []byte) (Object, *Fault) {
	var fits []Object
	for _, o := range objects {
		if len(o.lacks(columns, record)) == 0 {
			fits = append(fits, o)
		}
	}
	if len(fits) > 0 {
		return slices.MaxFunc(fits, func(a, b Object) int {
			return cmp.Or(
				cmp.Compare(namedAs(base, a.Name), namedAs(base, b.Name)),
				cmp.Compare(a.listed(columns), b.listed(columns)),
				cmp.Compare(len(a.Keys), len(b.Keys)),
				cmp.Compare(b.Name, a.Name),
			)
		}), nil
	}
	// The object that the file's name says, else the one of which most is there.
	nearest, share := Object{}, 0.0
	for _, o := range objects {
		there := 1 - float64(len(o.lacks(columns, record)))/float64(max(1, len(o.Requires)+len(o.Keys)))
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
	lacks := nearest.lacks(columns, record)
	if share < 2 && (share < 0.75 || len(nearest.Requires) < 4) { // a few names are common to all objects
		return Object{}, fault(NotUsed, "no object that this preset reads; the nearest is %s, which needs %s; found columns %s",
			nearest.Name, strings.Join(lacks, ", "), list(columns))
	}
	return Object{}, &Fault{
		Code: "missing_column", Column: lacks[0],
		Reason: fmt.Sprintf("this looks like %s, but has no column %s; export it with that column, or correct the config; found columns %s", nearest.Name, strings.Join(lacks, ", "), list(columns)),
	}
}

// lacks lists the required columns that are not there, and of each entry of
// keys of which none is, the paths.
func (o Object) lacks(columns []string, record []byte) []string {
	lacks := o.missing(o.Requires, columns)
	for _, paths := range o.Keys {
		holds := func(path string) bool {
			if record == nil {
				return find(columns, path) >= 0
			}
			return hasPath(record, path)
		}
		if !slices.ContainsFunc(paths, holds) {
			lacks = append(lacks, strings.Join(paths, " or "))
		}
	}
	return lacks
}

// hasPath says whether an object has the key that a dotted path leads to.
func hasPath(object []byte, path string) bool {
	first, rest, deeper := strings.Cut(path, ".")
	found := false
	walkKeys(object, func(key string, value []byte) bool {
		found = key == path || key == first && (!deeper || hasPath(value, rest))
		return !found
	})
	return found
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

// missing lists the names of which no spelling is among the columns.
func (o Object) missing(names, columns []string) []string {
	var lacks []string
	for _, name := range names {
		if len(o.at(columns, name)) == 0 {
			lacks = append(lacks, name)
		}
	}
	return lacks
}

// listed counts the listed columns that are there.
func (o Object) listed(columns []string) int {
	return len(o.Columns()) - len(o.missing(o.Columns(), columns))
}

// at lists where the first spelling of a column stands that is there: more than
// one place if a file has it several times.
func (o Object) at(columns []string, name string) []int {
	for _, spelling := range o.Spellings(name) {
		if at := places(columns, spelling); at != nil {
			return at
		}
	}
	return nil
}

// places lists where a name stands among the columns. Case and blanks around a
// name do not count, unless only they tell two columns apart.
func places(columns []string, name string) []int {
	var exact, alike []int
	for i, column := range columns {
		if column == name {
			exact = append(exact, i)
		} else if sameColumn(column, name) {
			alike = append(alike, i)
		}
	}
	if exact != nil {
		return exact
	}
	return alike
}

// find is the index of the first column of that name, or -1.
func find(columns []string, name string) int {
	if at := places(columns, name); at != nil {
		return at[0]
	}
	return -1
}

func sameColumn(a, b string) bool {
	return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b))
}

// Match finds each wanted column in a file's: its places, by name. A column
// that is not there has none. It has several where a file names it so often:
// then the first value counts, or all of them if the object calls it repeated.
func (o Object) Match(wanted, columns []string) map[string][]int {
	at := map[string][]int{}
	for _, name := range wanted {
		if places := o.at(columns, name); places != nil {
			at[name] = places
		}
	}
	return at
}

// Match finds each wanted column of a declared table in a file's: the index by
// name. There a column that is there twice is ambiguous.
func Match(wanted, columns []string) (map[string]int, *Fault) {
	at := map[string]int{}
	for _, name := range wanted {
		places := places(columns, name)
		switch len(places) {
		case 0:
		case 1:
			at[name] = places[0]
		default:
			return nil, &Fault{
				Code: "ambiguous_column", Column: name,
				Reason: fmt.Sprintf("the header has %s twice, as column %d and %d; rename one of them in the export", name, places[0]+1, places[1]+1),
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
