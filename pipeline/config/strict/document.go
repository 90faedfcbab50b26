// Package strict reads YAML that people write by hand: each key is known, each
// value has its type, and every problem is told at once with file and line.
// A decoder asks for what it expects and carries on; problems add up in the
// document.
package strict

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Document is one YAML file and what is wrong with it.
type Document struct {
	file     string
	root     *yaml.Node
	problems []Problem
	warnings []Problem
}

// Parse reads one YAML document. A file that is not YAML is a problem of the
// document like any other. The name file is used in messages only.
func Parse(file string, data []byte) *Document {
	d := &Document{file: file}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var document yaml.Node
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		return d
	case err != nil:
		d.syntax(err)
		return d
	}
	if len(document.Content) == 1 {
		d.root = document.Content[0]
	}
	var second yaml.Node
	switch err := decoder.Decode(&second); {
	case errors.Is(err, io.EOF):
	case err != nil:
		d.syntax(err)
	default:
		d.problem(second.Line, "a second document begins here", "keep one document in a file, without ---")
	}
	return d
}

var yamlError = regexp.MustCompile(`(?s)^yaml: (?:line (\d+): )?(.*)$`)

func (d *Document) syntax(err error) {
	line, message := 1, err.Error()
	if m := yamlError.FindStringSubmatch(message); m != nil {
		message = m[2]
		if n, err := strconv.Atoi(m[1]); err == nil {
			line = n
		}
	}
	d.problem(line, "not valid YAML: "+message, "check indentation, quotes and colons at this line and the one before")
}

// problem adds a problem, once: a decoder may look at a value several times.
func (d *Document) problem(line int, message, fix string) {
	problem := Problem{File: d.file, Line: line, Message: message, Fix: fix}
	if !slices.Contains(d.problems, problem) {
		d.problems = append(d.problems, problem)
	}
}

// Root is the document's top value. It is absent in an empty file.
func (d *Document) Root() Value {
	return Value{doc: d, node: d.root, line: 1}.checked()
}

// Problems is what has been found so far, in the order of lines.
func (d *Document) Problems() []Problem { return byLine(d.problems) }

// Err is a *Problems, or nil if nothing is wrong so far.
func (d *Document) Err() error { return AsError(d.problems) }

// Warnings is what is allowed but worth a look, in the order of lines.
func (d *Document) Warnings() []Problem { return byLine(d.warnings) }

// Value is a place in a document. Its methods report a value of another type
// as a problem and return the zero value, so a decoder needs no error checks.
// The zero node is an absent value: it reads as the zero value, silently.
type Value struct {
	doc  *Document
	node *yaml.Node
	line int    // where problems of an absent value are shown: its parent's line
	name string // path of keys, as in limits.memory
}

// checked turns a value that no setting can have into an absent one, with a
// problem. References are refused because a few lines of them can expand to
// gigabytes, and because a person who looks up a line should find the value.
func (v Value) checked() Value {
	if v.node == nil {
		return v
	}
	v.line = v.node.Line
	switch {
	case v.node.Kind == yaml.AliasNode:
		v.Failf("write the value out", "%s refers to an anchor", v.Name())
		v.node = nil
	case v.node.Kind == yaml.ScalarNode && v.node.ShortTag() == "!!null":
		v.Failf("give a value or remove the key", "%s is empty", v.Name())
		v.node = nil
	case v.node.Style&yaml.TaggedStyle != 0:
		v.Failf("write the plain value", "%s carries the tag %s", v.Name(), v.node.ShortTag())
		v.node = nil
	}
	return v
}

// Exists tells whether the file gives the value.
func (v Value) Exists() bool { return v.node != nil }

// Line is where the value stands; for an absent one, where its parent does.
func (v Value) Line() int { return v.line }

// Name is the path of keys from the top, as in limits.memory, for messages.
func (v Value) Name() string {
	if v.name == "" {
		return "this"
	}
	return v.name
}

// Failf adds a problem at the value's line. fix says what to do instead.
func (v Value) Failf(fix, format string, args ...any) {
	v.doc.problem(v.line, fmt.Sprintf(format, args...), fix)
}

// Warnf adds a warning at the value's line.
func (v Value) Warnf(fix, format string, args ...any) {
	v.doc.warnings = append(v.doc.warnings, Problem{File: v.doc.file, Line: v.line, Message: fmt.Sprintf(format, args...), Fix: fix})
}

// IsMapping tells whether the value is a mapping of keys to values.
func (v Value) IsMapping() bool { return v.node != nil && v.node.Kind == yaml.MappingNode }

// IsList tells whether the value is a list.
func (v Value) IsList() bool { return v.node != nil && v.node.Kind == yaml.SequenceNode }

// IsText tells whether the value is a single one: text, number, date, true.
func (v Value) IsText() bool { return v.node != nil && v.node.Kind == yaml.ScalarNode }

func (v Value) wrongType(want string) {
	got := "a single value"
	switch {
	case v.IsMapping():
		got = "a mapping"
	case v.IsList():
		got = "a list"
	}
	v.Failf("give "+want, "%s is %s", v.Name(), got)
}

// Text is a single value as it is written, and never empty.
func (v Value) Text() string {
	text := v.TextOrEmpty()
	if v.IsText() && strings.TrimSpace(text) == "" {
		v.Failf("give a value or remove the key", "%s is empty", v.Name())
	}
	return text
}

// TextOrEmpty is a single value as it is written.
func (v Value) TextOrEmpty() string {
	if v.node == nil {
		return ""
	}
	if v.node.Kind != yaml.ScalarNode {
		v.wrongType("a single value")
		return ""
	}
	return v.node.Value
}

// OneOf is Text, restricted to some words. Another one gives the empty text.
func (v Value) OneOf(words ...string) string {
	if v.node == nil {
		return ""
	}
	before := len(v.doc.problems)
	text := v.Text()
	if len(v.doc.problems) > before {
		return ""
	}
	for _, word := range words {
		if text == word {
			return text
		}
	}
	v.Failf(Suggest(text, words, "known values"), "%s: unknown value %q", v.Name(), text)
	return ""
}

// Texts is a list of single values, or one alone.
func (v Value) Texts() []string {
	texts := []string{}
	for _, item := range v.OneOrMore() {
		texts = append(texts, item.Text())
	}
	return texts
}

// OneOrMore is the items of a list, or the value itself as the only one.
func (v Value) OneOrMore() []Value {
	if v.node == nil {
		return nil
	}
	if v.node.Kind == yaml.SequenceNode {
		return v.Items()
	}
	return []Value{v}
}

// Items is the items of a list. What is not usable among them is left out.
func (v Value) Items() []Value {
	if v.node == nil {
		return nil
	}
	if v.node.Kind != yaml.SequenceNode {
		v.wrongType("a list")
		return nil
	}
	items := []Value{}
	for i, node := range v.node.Content {
		item := Value{doc: v.doc, node: node, line: v.line, name: fmt.Sprintf("%s[%d]", v.name, i+1)}.checked()
		if item.Exists() {
			items = append(items, item)
		}
	}
	return items
}

// Number is a finite decimal number. ok is false if there is none.
func (v Value) Number() (number float64, ok bool) {
	if v.node == nil {
		return 0, false
	}
	if v.node.Kind != yaml.ScalarNode {
		v.wrongType("a number")
		return 0, false
	}
	number, ok = ParseNumber(v.node.Value)
	if !ok {
		v.Failf("give a number", "%s: %q is not a number", v.Name(), v.node.Value)
	}
	return number, ok
}

// Whole is a whole number of at least 0.
func (v Value) Whole() (number int, ok bool) {
	if v.node == nil {
		return 0, false
	}
	if v.node.Kind != yaml.ScalarNode {
		v.wrongType("a whole number")
		return 0, false
	}
	number, err := strconv.Atoi(v.node.Value)
	if err != nil || number < 0 {
		v.Failf("give a whole number, 0 or more", "%s: %q is not a whole number", v.Name(), v.node.Value)
		return 0, false
	}
	return number, true
}

// Bool is true or false; false if absent.
func (v Value) Bool() bool {
	switch v.OneOf("true", "false") {
	case "true":
		return true
	default:
		return false
	}
}

var decimal = regexp.MustCompile(`^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$`)

// ParseNumber reads a finite decimal number: no hexadecimal, infinity or NaN.
func ParseNumber(text string) (number float64, ok bool) {
	if !decimal.MatchString(text) {
		return 0, false
	}
	number, err := strconv.ParseFloat(text, 64)
	return number, err == nil
}
