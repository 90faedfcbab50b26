package config

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// FuzzMapping: whatever stands under a declared table, the config is either
// taken or refused with problems that have a line, a message and a fix; what is
// taken fills what it must fill from something.
func FuzzMapping(f *testing.F) {
	page, err := os.ReadFile("../../queries/sources/table/README.md")
	if err != nil {
		f.Fatal(err)
	}
	for _, block := range regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllStringSubmatch(string(page), -1) {
		f.Add(block[1])
	}
	for _, seed := range []string{
		"events: {ts: t, activity: {column: a, map: {x: y}, default: z}, when: {any: [{A: {re: '^x'}}, {B: {gte: 3}}]}}\n",
		"events: [{ts: {value: 2024-01-01}, activity: a}, {explode: x, ts: x.t, activity: x}]\naccounts: {id: [a]}\n",
		"events: {ts: {first: [a, b], format: [epoch, '%-d'], locale: de}, activity: {column: a, split: {on: x, take: 9999999999}}}\n",
		"snapshot: {key: [], at: {}, columns: {A: b, '': c}}\n",
		"snapshot: {key: a, at: b, columns: ['%', ' ']}\nread: {header: none, footer: [], comment: ' '}\n",
		"accounts: {id: {column: a, lookup: {file: users.csv, key: id, value: email}, list: x}}\n",
		"events: &a {ts: t, activity: b}\naccounts: *a\n",
		"unique: [a, a, '']\ncontacts: {email: {column: e, pattern: '(x'}, id: {value: ''}}\n",
		"events: {ts: !!binary x, activity: {column: {column: {}}}}\n",
	} {
		f.Add(seed)
	}
	dir := f.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "users.csv"), []byte("id,email\n"), 0o644); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, source string) {
		text := "journey: j.yaml\nsources:\n- name: log\n  preset: table\n  path: x\n"
		for line := range strings.Lines(source) {
			text += "  " + line
		}
		c, err := decode(filepath.Join(dir, "config.yaml"), []byte(text), nil)
		var problems *Problems
		switch {
		case errors.As(err, &problems):
			for line := range strings.Lines(problems.Error()) {
				if strings.TrimSpace(line) == "" {
					t.Errorf("an empty problem in\n%s", problems)
				}
			}
			return
		case err != nil:
			t.Fatalf("no list of problems: %v", err)
		}
		for _, s := range c.Sources {
			if s.Preset == Table {
				sound(t, s)
			}
		}
	})
}

func sound(t *testing.T, s Source) {
	t.Helper()
	if len(s.Events)+len(s.Accounts)+len(s.Contacts) == 0 {
		t.Error("nothing is mapped")
	}
	for _, mapping := range s.Events {
		for _, target := range []string{"ts", "activity"} {
			if _, ok := mapping.Target(target); !ok {
				t.Errorf("an event without %s", target)
			}
		}
	}
	for _, mapping := range append(append(s.Events, s.Accounts...), s.Contacts...) {
		for _, c := range mapping.Columns {
			from := 0
			for _, given := range []bool{c.Column != "", c.All != "", c.Value != nil, len(c.First) > 1, len(c.Columns) > 0} {
				if given {
					from++
				}
			}
			if from != 1 {
				t.Errorf("%s comes from %d places", c.Target, from)
			}
			if c.Split != nil && (c.Split.On == "" || c.Split.Take < 1 || c.Split.Limit > 0 && c.Split.Limit < c.Split.Take) {
				t.Errorf("%s takes no piece: %+v", c.Target, *c.Split)
			}
			if c.Pattern != "" && regexp.MustCompile(c.Pattern).NumSubexp() != 1 {
				t.Errorf("%s: pattern %q", c.Target, c.Pattern)
			}
		}
		for _, name := range mapping.FileColumns() {
			if name == "" {
				t.Error("a column without a name")
			}
		}
	}
}
