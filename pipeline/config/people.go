package config

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"throughline/pipeline/config/strict"
)

// staff reads email,name,team.
func (d *decoder) staff(v strict.Value) []Person {
	people := []Person{}
	first := map[string]int{}
	d.csv(v, []string{"email", "team"}, []string{"name"}, func(row map[string]string, fail func(fix, format string, args ...any), line int) {
		person := Person{Email: strings.ToLower(row["email"]), Name: row["name"], Team: row["team"]}
		local, domain, ok := strings.Cut(person.Email, "@")
		switch {
		case !ok || local == "" || domain == "" || strings.ContainsAny(person.Email, " <>,;"):
			fail("write one address such as ann@vendor.example", "%q is not an e-mail address", row["email"])
			return
		case first[person.Email] != 0:
			fail("keep one line per person", "%s is already on line %d", person.Email, first[person.Email])
			return
		}
		first[person.Email] = line
		people = append(people, person)
	})
	return people
}

// overrides reads key,account_id.
func (d *decoder) overrides(v strict.Value) []Override {
	overrides := []Override{}
	first := map[string]int{}
	d.csv(v, []string{"key", "account_id"}, nil, func(row map[string]string, fail func(fix, format string, args ...any), line int) {
		key := row["key"]
		if strings.Contains(key, "@") {
			key = strings.ToLower(key)
		}
		switch {
		case key == "" || row["account_id"] == "":
			fail("fill both, or remove the line", "key or account_id is empty")
			return
		case first[key] != 0:
			fail("keep one line per key", "%s is already on line %d", key, first[key])
			return
		}
		first[key] = line
		overrides = append(overrides, Override{Key: key, AccountID: row["account_id"]})
	})
	return overrides
}

// csv reads a small table with a header and hands on its rows by column name,
// values trimmed. Other columns than those named are ignored.
func (d *decoder) csv(v strict.Value, required, optional []string, use func(row map[string]string, fail func(fix, format string, args ...any), line int)) {
	path, data, ok := d.file(v)
	if !ok {
		return
	}
	fail := func(line int, fix, format string, args ...any) {
		d.problems = append(d.problems, strict.Problem{File: path.Full, Line: line, Message: fmt.Sprintf(format, args...), Fix: fix})
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if i := firstInvalid(data); i >= 0 {
		fail(1+bytes.Count(data[:i], []byte("\n")), "save the file as UTF-8", "not UTF-8 text")
		return
	}
	reader := csv.NewReader(bytes.NewReader(data))
	reader.FieldsPerRecord = -1
	var header []string
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			line := 1
			var parse *csv.ParseError
			if errors.As(err, &parse) {
				line, err = parse.StartLine, parse.Err // where the quote was opened
			}
			fail(line, "close the quotes, and double a quote inside them", "%v", err)
			return
		}
		line, _ := reader.FieldPos(0)
		for i := range record {
			record[i] = strings.TrimSpace(record[i])
		}
		if header == nil {
			for _, name := range record {
				header = append(header, strings.ToLower(name))
			}
			if len(record) == 1 && strings.ContainsAny(record[0], ";\t") {
				fail(line, "separate the columns with commas, as in "+strings.Join(append(slices.Clone(required), optional...), ","), "the columns are separated with something else")
				return
			}
			missing := false
			for _, name := range required {
				if !slices.Contains(header, name) {
					missing = true
					fail(line, "the first line is "+strings.Join(append(slices.Clone(required), optional...), ",")+", in any order", "no column %q", name)
				}
			}
			if missing {
				return
			}
			continue
		}
		if len(record) != len(header) {
			fail(line, "give each line the columns of the header", "%d columns where the header has %d", len(record), len(header))
			continue
		}
		row := map[string]string{}
		for i, name := range header {
			if slices.Contains(required, name) || slices.Contains(optional, name) {
				row[name] = record[i]
			}
		}
		use(row, func(fix, format string, args ...any) { fail(line, fix, format, args...) }, line)
	}
	if header == nil {
		fail(1, "the first line is "+strings.Join(append(slices.Clone(required), optional...), ","), "the file is empty")
	}
}

func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}
