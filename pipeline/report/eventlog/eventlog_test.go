package eventlog_test

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"throughline/pipeline/report/eventlog"
)

const hostile = "a\"<b>&'\n\x00\u202eß"

var march = time.Date(2026, 3, 29, 0, 59, 0, 123_000_000, time.UTC)

// touches are two cases of one journey and one of another.
func touches() func() (eventlog.Touch, error) {
	list := []eventlog.Touch{
		{Journey: "onboarding", Version: "1", CaseID: "A", AccountID: "A", Segment: "smb", EventID: "e1", Touchpoint: "kickoff", Name: hostile, Stage: "start",
			Visit: 1, TS: march, Channel: "meeting", Direction: "outbound", Team: "CS", Thread: "t1", Source: "crm"},
		{Journey: "onboarding", Version: "1", CaseID: "A", AccountID: "A", Segment: "smb", EventID: "e2", Touchpoint: "go_live", Name: "Go-live", Stage: "start",
			Visit: 1, TS: march.AddDate(0, 0, 3), DayOnly: true, Source: "crm"},
		{Journey: "onboarding", Version: "1", CaseID: hostile, AccountID: hostile, EventID: "e3", Touchpoint: "kickoff", Name: "Kickoff", TS: march, Thread: "t1"},
		{Journey: "support", Version: "2", CaseID: "A", EventID: "e1", Touchpoint: "asked", Name: "Asked", TS: march},
	}
	next := 0
	return func() (eventlog.Touch, error) {
		if next == len(list) {
			return eventlog.Touch{}, io.EOF
		}
		next++
		return list[next-1], nil
	}
}

type attribute struct {
	Key   string `xml:"key,attr"`
	Value string `xml:"value,attr"`
}

type log struct {
	XMLName    xml.Name `xml:"http://www.xes-standard.org/ log"`
	Extensions []struct {
		Prefix string `xml:"prefix,attr"`
	} `xml:"extension"`
	Globals []struct {
		Scope   string      `xml:"scope,attr"`
		Strings []attribute `xml:"string"`
		Dates   []attribute `xml:"date"`
	} `xml:"global"`
	Classifiers []struct {
		Keys string `xml:"keys,attr"`
	} `xml:"classifier"`
	Traces []struct {
		Strings []attribute `xml:"string"`
		Events  []struct {
			Strings  []attribute `xml:"string"`
			Dates    []attribute `xml:"date"`
			Ints     []attribute `xml:"int"`
			Booleans []attribute `xml:"boolean"`
		} `xml:"event"`
	} `xml:"trace"`
}

func TestXES(t *testing.T) {
	var out strings.Builder
	next, last := touches(), 0
	err := eventlog.XES(&out, "onboarding", func() (eventlog.Touch, error) {
		if last++; last > 3 {
			return eventlog.Touch{}, io.EOF
		}
		return next()
	})
	if err != nil {
		t.Fatal(err)
	}
	var got log
	decoder := xml.NewDecoder(strings.NewReader(out.String()))
	if err := decoder.Decode(&got); err != nil {
		t.Fatalf("%v in\n%s", err, out.String())
	}
	if len(got.Traces) != 2 || len(got.Traces[0].Events) != 2 || len(got.Traces[1].Events) != 1 {
		t.Fatalf("traces and events: %+v", got.Traces)
	}
	first := got.Traces[0].Events[0]
	want := []attribute{{"concept:name", "kickoff"}, {"lifecycle:transition", "complete"}, {"identity", "e1"}, {"name", "a\"<b>&'\n\uFFFD\u202eß"},
		{"stage", "start"}, {"org:group", "CS"}, {"channel", "meeting"}, {"direction", "outbound"}, {"source", "crm"}}
	if diff := cmp.Diff(want, first.Strings); diff != "" {
		t.Errorf("strings (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]attribute{{"time:timestamp", "2026-03-29T00:59:00.123Z"}}, first.Dates); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]attribute{{"visit", "1"}}, first.Ints); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]attribute{{"day_only", "true"}}, got.Traces[0].Events[1].Booleans); diff != "" {
		t.Error(diff)
	}
	// Every prefix in a key is an extension that is declared.
	prefixes := []string{""}
	for _, extension := range got.Extensions {
		prefixes = append(prefixes, extension.Prefix)
	}
	for _, a := range append(slices.Clone(first.Strings), first.Dates...) {
		prefix, _, found := strings.Cut(a.Key, ":")
		if found && !slices.Contains(prefixes, prefix) {
			t.Errorf("key %s of an extension that is not declared", a.Key)
		}
	}
	// Every key of a classifier is one that each event has, or has the global value of.
	var global []string
	for _, g := range got.Globals {
		if g.Scope == "event" {
			for _, a := range append(slices.Clone(g.Strings), g.Dates...) {
				global = append(global, a.Key)
			}
		}
	}
	for _, classifier := range got.Classifiers {
		for key := range strings.FieldsSeq(classifier.Keys) {
			if !slices.Contains(global, key) {
				t.Errorf("a classifier reads %s, which is not global: %v", key, global)
			}
		}
	}
}

// grammar is what IEEE 1849-2016 asks of each element: its attributes with the
// form of their values, and the elements inside it in their order. The same is
// said as a schema in testdata/xes.xsd, which .ci/run validates the demo's log with.
var grammar = map[string]struct {
	attributes map[string]string
	inside     string // the names of the children, one after the other, as a regular expression
}{
	"log":        {map[string]string{"xes.version": `\d+(\.\d+)?`, "xes.features": ``, "xmlns": `http://www\.xes-standard\.org/`}, `(extension )+global global (classifier )+(string )+(trace )*`},
	"extension":  {map[string]string{"name": ncName, "prefix": ncName, "uri": `http://www\.xes-standard\.org/\w+\.xesext`}, ``},
	"global":     {map[string]string{"scope": `trace|event`}, values},
	"classifier": {map[string]string{"name": ncName, "scope": `event`, "keys": `[\w:]+( [\w:]+)*`}, ``},
	"trace":      {nil, values + `(event )+`},
	"event":      {nil, values},
	"string":     {map[string]string{"key": key, "value": `(?s).*`}, ``},
	"date":       {map[string]string{"key": key, "value": `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`}, ``},
	"int":        {map[string]string{"key": key, "value": `-?\d{1,18}`}, ``},
	"boolean":    {map[string]string{"key": key, "value": `true|false`}, ``},
}

const (
	ncName = `[A-Za-z_][\w.-]*`
	key    = `[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?`
	values = `((string|date|int|boolean) )+`
)

func TestXESFollowsItsGrammar(t *testing.T) {
	var out strings.Builder
	next, last := touches(), 0
	err := eventlog.XES(&out, hostile, func() (eventlog.Touch, error) {
		if last++; last > 3 {
			return eventlog.Touch{}, io.EOF
		}
		return next()
	})
	if err != nil {
		t.Fatal(err)
	}
	type open struct{ name, inside string }
	stack := []open{{"the file", ""}}
	decoder := xml.NewDecoder(strings.NewReader(out.String()))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, out.String())
		}
		switch e := token.(type) {
		case xml.StartElement:
			name := e.Name.Local
			stack[len(stack)-1].inside += name + " "
			stack = append(stack, open{name, ""})
			rule, known := grammar[name]
			if !known {
				t.Errorf("an element %s", name)
			}
			if len(e.Attr) != len(rule.attributes) {
				t.Errorf("%s has %d attributes, not the %d that it must have", name, len(e.Attr), len(rule.attributes))
			}
			for _, a := range e.Attr {
				if form, known := rule.attributes[a.Name.Local]; !known || !regexp.MustCompile(`^(?:`+form+`)$`).MatchString(a.Value) {
					t.Errorf("%s has %s=%q", name, a.Name.Local, a.Value)
				}
			}
		case xml.EndElement:
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if !regexp.MustCompile(`^(?:` + grammar[top.name].inside + `)$`).MatchString(top.inside) {
				t.Errorf("%s holds %s", top.name, top.inside)
			}
		}
	}
	if stack[0].inside != "log " {
		t.Errorf("the file holds %s", stack[0].inside)
	}
}

func TestXESOfNothing(t *testing.T) {
	var out strings.Builder
	if err := eventlog.XES(&out, "j", func() (eventlog.Touch, error) { return eventlog.Touch{}, io.EOF }); err != nil {
		t.Fatal(err)
	}
	var got log
	if err := xml.Unmarshal([]byte(out.String()), &got); err != nil || len(got.Traces) != 0 {
		t.Errorf("%v, %+v", err, got)
	}
}

type relation struct{ ObjectID, Qualifier string }

type named struct {
	ID, Type, Name, Time string
	Attributes           []struct {
		Name, Type, Time string
		Value            any
	}
	Relationships []relation
}

func TestOCEL(t *testing.T) {
	var out strings.Builder
	if err := eventlog.OCEL(&out, touches()); err != nil {
		t.Fatal(err)
	}
	var got struct{ Events, Objects, EventTypes, ObjectTypes []named }
	if err := json.Unmarshal([]byte(out.String()), &got); err != nil {
		t.Fatalf("%v in\n%s", err, out.String())
	}
	ids, types := map[string]bool{}, map[string]map[string]bool{}
	for _, kind := range append(slices.Clone(got.EventTypes), got.ObjectTypes...) {
		types[kind.Name] = map[string]bool{}
		for _, a := range kind.Attributes {
			types[kind.Name][a.Name] = true
		}
	}
	for _, o := range got.Objects {
		ids[o.ID] = true
	}
	if diff := cmp.Diff([]string{"account:A", "account:a\"<b>&'\n\x00\u202eß", "case:onboarding/A", "case:onboarding/a\"<b>&'\n\x00\u202eß", "case:support/A", "thread:t1"},
		names(got.Objects)); diff != "" {
		t.Errorf("objects (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"e1/onboarding/A", "e2/onboarding/A", "e3/onboarding/a\"<b>&'\n\x00\u202eß", "e1/support/A"}, names(got.Events)); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
	// What the format asks for: types are declared with their attributes, relations point at objects.
	for _, thing := range append(slices.Clone(got.Events), got.Objects...) {
		if types[thing.Type] == nil {
			t.Errorf("%s has the type %q, which is not declared", thing.ID, thing.Type)
		}
		for _, a := range thing.Attributes {
			if !types[thing.Type][a.Name] {
				t.Errorf("%s has the attribute %q, which its type does not declare", thing.ID, a.Name)
			}
		}
		for _, r := range thing.Relationships {
			if !ids[r.ObjectID] || r.Qualifier == "" {
				t.Errorf("%s is related to %q as %q", thing.ID, r.ObjectID, r.Qualifier)
			}
		}
	}
	if diff := cmp.Diff([]relation{{"account:A", "concerns"}, {"case:onboarding/A", "step of"}, {"thread:t1", "part of"}}, got.Events[0].Relationships); diff != "" {
		t.Error(diff)
	}
}

func names(list []named) []string {
	var ids []string
	for _, thing := range list {
		ids = append(ids, thing.ID)
	}
	return ids
}
