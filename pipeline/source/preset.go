package source

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
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
	Requires []string            // columns without which a file is not this object
	Optional []string            // columns that are read where they are there
	Aliases  map[string][]string // column → other spellings of it in a file, the first that a file has wins
	Repeated []string            // columns that a header has several times, each with a value of its own
	Keys     [][]string          // JSON: dotted paths; of each entry one is in the record
	Wrappers []string            // keys of JSON documents that hold a list of it
	Header   string              // text logs: what stands before the names of the columns, "#Fields:"
	Custom   []string            // columns that the config may name
	Times    []string            // declared tables: targets that are instants
	Numbers  []string            // declared tables: targets that are numbers
	Lists    []string            // declared tables: targets that may have several values
	Queries  map[string]string   // kind of row → SQL
}

// Columns lists what the queries read, without custom columns.
func (o Object) Columns() []string { return append(slices.Clone(o.Requires), o.Optional...) }

// Spellings lists how a file may write a column: its own name first.
func (o Object) Spellings(name string) []string { return append([]string{name}, o.Aliases[name]...) }

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
	for _, file := range append(append(files, otherMacros(fsys, files)...), "sources/"+macros) {
		text, err := readQuery(fsys, file)
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
		if err := preset.Objects[i].declare(string(text)); err != nil {
			return preset, fmt.Errorf("load preset %s: %s: %w", name, file, err)
		}
	}
	for _, object := range preset.Objects {
		if err := object.sound(); err != nil {
			return preset, fmt.Errorf("load preset %s: object %s: %w", name, object.Name, err)
		}
	}
	if len(preset.Objects) == 0 {
		return preset, fmt.Errorf("load preset %s: no queries in sources/%s", name, name)
	}
	preset.Hash = fmt.Sprintf("%x", hash.Sum(nil))
	return preset, nil
}

// declare adds what the header of a query says to the object's signature.
func (o *Object) declare(text string) error {
	lists := map[string]*[]string{
		"requires": &o.Requires, "optional": &o.Optional, "repeated": &o.Repeated, "wrapper": &o.Wrappers, "custom": &o.Custom,
		"times": &o.Times, "numbers": &o.Numbers, "lists": &o.Lists,
	}
	for line := range strings.Lines(text) {
		comment, ok := strings.CutPrefix(line, "--")
		if !ok {
			break
		}
		key, value, _ := strings.Cut(strings.TrimSpace(comment), ":")
		value = strings.TrimSpace(value)
		switch key {
		case "alias":
			name, others, ok := strings.Cut(value, "=")
			if !ok {
				return fmt.Errorf("alias %q is not written column = other | other", value)
			}
			if o.Aliases == nil {
				o.Aliases = map[string][]string{}
			}
			name = strings.TrimSpace(name)
			o.Aliases[name] = addNames(o.Aliases[name], others, "|")
		case "keys":
			if paths := addNames(nil, value, "|"); !slices.ContainsFunc(o.Keys, func(known []string) bool { return slices.Equal(known, paths) }) {
				o.Keys = append(o.Keys, paths)
			}
		case "header":
			o.Header = value
		default:
			if list, ok := lists[key]; ok {
				*list = addNames(*list, value, ",")
			}
		}
	}
	// One query may require what another only reads.
	o.Optional = slices.DeleteFunc(o.Optional, func(name string) bool { return slices.Contains(o.Requires, name) })
	return nil
}

// addNames adds the names of a list that are not there yet.
func addNames(names []string, list, separator string) []string {
	for name := range strings.SplitSeq(list, separator) {
		if name = strings.TrimSpace(name); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// sound finds what no file could ever give, because a header is misspelt.
func (o Object) sound() error {
	for what, names := range map[string][]string{"alias": slices.Sorted(maps.Keys(o.Aliases)), "repeated": o.Repeated} {
		for _, name := range names {
			if !slices.Contains(o.Requires, name) && !slices.Contains(o.Optional, name) {
				return fmt.Errorf("%s names %q, which is neither required nor optional", what, name)
			}
		}
	}
	return nil
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
