package strict

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// settings is a decoder that uses every way to ask for a value.
type settings struct {
	Name   string
	Words  []string
	Kind   string
	Share  float64
	Count  int
	On     bool
	Nested map[string]string
}

func decode(text string) (settings, *Document) {
	d := Parse("a.yaml", []byte(text))
	if d.Err() != nil {
		return settings{}, d
	}
	m := d.Root().Mapping("name", "words", "kind", "share", "count", "on", "nested")
	s := settings{Name: m.Require("name", "name: x").Text(), Words: m.Get("words").Texts(), Kind: m.Get("kind").OneOf("red", "green")}
	s.Share, _ = m.Get("share").Number()
	s.Count, _ = m.Get("count").Whole()
	s.On = m.Get("on").Bool()
	nested := m.Get("nested").Mapping()
	for _, key := range nested.Keys() {
		if s.Nested == nil {
			s.Nested = map[string]string{}
		}
		s.Nested[key] = nested.Get(key).TextOrEmpty()
	}
	return s, d
}

func TestValues(t *testing.T) {
	got, d := decode(`
name: 2026-09-30        # as written, whatever YAML takes it for
words: [one, 2, true]
kind: green
share: 1e-2
count: 12
"on": true
nested: {null: "", Case: kept}
`)
	if err := d.Err(); err != nil {
		t.Fatal(err)
	}
	want := settings{Name: "2026-09-30", Words: []string{"one", "2", "true"}, Kind: "green", Share: 0.01, Count: 12, On: true,
		Nested: map[string]string{"null": "", "Case": "kept"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestProblems(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"unknown keys", "name: x\nnmae: y\nzzzzzz: 1\n",
			"a.yaml:2: unknown key \"nmae\"; did you mean name?\n" +
				"a.yaml:3: unknown key \"zzzzzz\"; known keys: name, words, kind, share, count, on, nested"},
		{"key twice", "name: x\nkind: red\nname: y\n", `a.yaml:3: key "name" is already given on line 1; remove one of the two`},
		{"key missing", "kind: red\n", `a.yaml:1: key "name" is missing; add name: x`},
		{"empty value", "name:\n", "a.yaml:1: name is empty; give a value or remove the key"},
		{"empty text", "name: ' '\n", "a.yaml:1: name is empty; give a value or remove the key"},
		{"wrong types", "name: [x]\nwords: {a: b}\nshare: [1]\ncount: {a: 1}\nnested: [1]\n",
			"a.yaml:1: name is a list; give a single value\n" +
				"a.yaml:2: words is a mapping; give a single value\n" +
				"a.yaml:3: share is a list; give a number\n" +
				"a.yaml:4: count is a mapping; give a whole number\n" +
				"a.yaml:5: nested is a list; give a mapping of keys to values"},
		{"unknown word", "name: x\nkind: gren\n", `a.yaml:2: kind: unknown value "gren"; did you mean green?`},
		{"no word is near", "name: x\nkind: blue\n", `a.yaml:2: kind: unknown value "blue"; known values: red, green`},
		{"not finite", "name: x\nshare: .inf\n", `a.yaml:2: share: ".inf" is not a number; give a number`},
		{"too large", "name: x\nshare: 1e999\n", `a.yaml:2: share: "1e999" is not a number; give a number`},
		{"negative", "name: x\ncount: -1\n", `a.yaml:2: count: "-1" is not a whole number; give a whole number, 0 or more`},
		{"yes is not true", "name: x\n\"on\": yes\n", `a.yaml:2: on: unknown value "yes"; known values: true, false`},
		{"alias", "name: &a x\nkind: *a\n", "a.yaml:2: kind refers to an anchor; write the value out"},
		{"merge key", "name: x\nnested: &n {a: b}\n<<: *n\n", `a.yaml:3: unknown key "<<"; known keys: name, words, kind, share, count, on, nested`},
		{"tag", "name: !!binary eA==\n", "a.yaml:1: name carries the tag !!binary; write the plain value"},
		{"complex key", "name: x\n? [a]\n: b\n", "a.yaml:2: a key of this is not a plain word; give a plain word as key"},
		{"empty item", "name: x\nwords: [a, ~]\n", "a.yaml:2: words[2] is empty; give a value or remove the key"},
		{"two documents", "name: x\n---\nname: y\n", "a.yaml:2: a second document begins here; keep one document in a file, without ---"},
		{"not a mapping", "- a\n", "a.yaml:1: this is a list; give a mapping of keys to values"},
		{"not YAML", "name: x\nkind: \"red\n", "a.yaml:2: not valid YAML: found unexpected end of stream; check indentation, quotes and colons at this line and the one before"},
		{"in the order of lines", "words: {a: b}\nkind: blue\nname: [x]\n",
			"a.yaml:1: words is a mapping; give a single value\n" +
				"a.yaml:2: kind: unknown value \"blue\"; known values: red, green\n" +
				"a.yaml:3: name is a list; give a single value"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, d := decode(test.text)
			var problems *Problems
			if !errors.As(d.Err(), &problems) {
				t.Fatal("no problems found")
			}
			if diff := cmp.Diff(test.want, problems.Error()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEmptyFileIsAbsent(t *testing.T) {
	for _, text := range []string{"", "# nothing\n"} {
		d := Parse("a.yaml", []byte(text))
		if d.Err() != nil || d.Root().Exists() {
			t.Errorf("%q: err %v, exists %v", text, d.Err(), d.Root().Exists())
		}
	}
}

// A few lines of references that would expand to 10^10 items.
func TestReferencesDoNotExpand(t *testing.T) {
	text := "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c <= 'j'; c++ {
		text += string(c) + ": &" + string(c) + " [" + strings.TrimSuffix(strings.Repeat("*"+string(c-1)+",", 10), ",") + "]\n"
	}
	d := Parse("a.yaml", []byte(text))
	m := d.Root().Mapping()
	for _, key := range m.Keys() {
		m.Get(key).Texts()
	}
	if got := len(d.Problems()); got != 90 {
		t.Errorf("%d problems, want one for each of the 9 × 10 references", got)
	}
}

func TestSuggest(t *testing.T) {
	known := []string{"timezone", "as_of", "contact_emails", "data"}
	for word, want := range map[string]string{
		"timezon": "did you mean timezone?", "Timezone": "did you mean timezone?", "as-of": "did you mean as_of?", "contact": "did you mean contact_emails?",
		"dta": "did you mean data?", "x": "known: timezone, as_of, contact_emails, data", "": "known: timezone, as_of, contact_emails, data",
	} {
		if got := Suggest(word, known, "known"); got != want {
			t.Errorf("%q: %s, want %s", word, got, want)
		}
	}
}

func TestProblemsKeepTheOrderOfFiles(t *testing.T) {
	err := AsError([]Problem{{File: "b", Line: 2, Message: "x"}, {File: "a", Line: 1, Message: "y"}, {File: "b", Line: 1, Message: "z"}, {File: "--as-of", Message: "w"}})
	if want := "b:1: z\nb:2: x\na:1: y\n--as-of: w"; err.Error() != want {
		t.Errorf("got\n%s\nwant\n%s", err, want)
	}
	if AsError(nil) != nil {
		t.Error("no problems are an error")
	}
}
