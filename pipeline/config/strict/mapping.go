package strict

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Mapping is the keys and values of a mapping, in the order of the file.
type Mapping struct {
	Value
	keys   []string
	values map[string]Value
}

// Mapping reads the value as a mapping. A key that is not known or that comes
// twice is a problem; no known keys at all means that any key will do.
func (v Value) Mapping(known ...string) Mapping {
	m := Mapping{Value: v, values: map[string]Value{}}
	if v.node == nil {
		return m
	}
	if v.node.Kind != yaml.MappingNode {
		v.wrongType("a mapping of keys to values")
		return m
	}
	first := map[string]int{}
	for i := 0; i+1 < len(v.node.Content); i += 2 {
		keyNode := v.node.Content[i]
		at := Value{doc: v.doc, line: keyNode.Line, name: v.name}
		if keyNode.Kind != yaml.ScalarNode {
			at.Failf("give a plain word as key", "a key of %s is not a plain word", v.Name())
			continue
		}
		key := keyNode.Value
		if line, twice := first[key]; twice {
			at.Failf("remove one of the two", "key %q is already given on line %d", key, line)
			continue
		}
		first[key] = keyNode.Line
		if len(known) > 0 && !slices.Contains(known, key) {
			at.Failf(Suggest(key, known, "known keys"), "unknown key %q%s", key, v.within())
			continue
		}
		child := Value{doc: v.doc, node: v.node.Content[i+1], name: join(v.name, key)}.checked()
		// A block's own line is its first entry's; people look for the key.
		child.line = keyNode.Line
		m.keys = append(m.keys, key)
		m.values[key] = child
	}
	return m
}

func (v Value) within() string {
	if v.name == "" {
		return ""
	}
	return " in " + v.name
}

func join(parent, key string) string {
	if parent == "" {
		return key
	}
	return parent + "." + key
}

// Keys is the keys in the order of the file.
func (m Mapping) Keys() []string { return m.keys }

// Has tells whether the key is written, with whatever value.
func (m Mapping) Has(key string) bool {
	_, ok := m.values[key]
	return ok
}

// Get is the value of a key, absent if the file does not give it.
func (m Mapping) Get(key string) Value {
	if value, ok := m.values[key]; ok {
		return value
	}
	return Value{doc: m.doc, line: m.line, name: join(m.name, key)}
}

// Require is Get, and a problem if the key is not written.
func (m Mapping) Require(key, example string) Value {
	if !m.Has(key) && m.IsMapping() {
		m.Failf("add "+example, "key %q is missing%s", key, m.within())
	}
	return m.Get(key)
}

// Suggest says what a word may have been meant to be: the nearest known one,
// or all of them under the heading given.
func Suggest(word string, known []string, heading string) string {
	if near := nearest(word, known); near != "" {
		return "did you mean " + near + "?"
	}
	if len(known) == 0 {
		return heading + ": none"
	}
	return heading + ": " + strings.Join(known, ", ")
}

// nearest is the known word with the fewest changed letters, if a third of the
// letters or fewer differ, or else one that begins like the word.
func nearest(word string, known []string) string {
	plain := func(s string) string {
		return strings.NewReplacer("-", "_", " ", "_").Replace(strings.ToLower(strings.TrimSpace(s)))
	}
	best, bestDistance := "", max(1, len([]rune(word))/3)+1
	for _, candidate := range known {
		if d := distance(plain(word), plain(candidate)); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	if best != "" || len(word) < 3 {
		return best
	}
	for _, candidate := range known {
		if strings.HasPrefix(candidate, plain(word)) || (len(candidate) >= 2 && strings.HasPrefix(plain(word), candidate)) {
			return candidate
		}
	}
	return ""
}

// distance counts the letters to insert, delete, replace or swap with their
// neighbour (optimal string alignment).
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	if len(from) > 64 || len(to) > 64 {
		return 64
	}
	d := make([][]int, len(from)+1) // d[i][j]: between the first i and the first j letters
	for i := range d {
		d[i] = make([]int, len(to)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(from); i++ {
		for j := 1; j <= len(to); j++ {
			replace := d[i-1][j-1]
			if from[i-1] != to[j-1] {
				replace++
			}
			d[i][j] = min(replace, d[i-1][j]+1, d[i][j-1]+1)
			if i > 1 && j > 1 && from[i-1] == to[j-2] && from[i-2] == to[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(from)][len(to)]
}
