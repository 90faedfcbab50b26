package landing_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"throughline/pipeline/landing"
	"throughline/pipeline/source"
)

// TestReadings are instants and numbers that need a word of the config to be
// read. The table's zone is Berlin's.
func TestReadings(t *testing.T) {
	tests := []struct {
		name, text string
		column     source.Column
		want       string // ts, precision, zone; or the code of the reject
	}{
		// date -u -d @1695680609, and the others by the same
		{"seconds since 1970", "1695680609", source.Column{Format: []string{"epoch"}}, "2023-09-25 22:23:29 second explicit"},
		{"with a fraction", "1529006854.329574", source.Column{Format: []string{"epoch"}}, "2018-06-14 20:07:34.329574 second explicit"},
		{"milliseconds", "1470145367545", source.Column{Format: []string{"epoch_ms"}}, "2016-08-02 13:42:47.545 second explicit"},
		{"microseconds", "1545668983435175", source.Column{Format: []string{"epoch_us"}}, "2018-12-24 16:29:43.435175 second explicit"},
		{"a number of another unit", "1470145367545", source.Column{Format: []string{"epoch"}}, "bad_timestamp"},
		{"whatever the unit", "1470145367545", source.Column{Format: []string{"epoch", "epoch_ms", "epoch_us"}}, "2016-08-02 13:42:47.545 second explicit"},
		{"number or text", "2024-07-01", source.Column{Format: []string{"epoch", "%Y-%m-%d"}}, "2024-07-01 00:00:00 day assumed"},
		{"number or ISO", "2024-07-01T12:00:00Z", source.Column{Format: []string{"epoch", "iso", "%d.%m.%Y"}}, "2024-07-01 12:00:00 second explicit"},
		{"number or ISO, bare", "2024-07-01 12:00", source.Column{Format: []string{"epoch", "iso", "%d.%m.%Y"}}, "2024-07-01 10:00:00 minute assumed"},
		{"neither number nor ISO", "01.07.2024", source.Column{Format: []string{"epoch", "iso", "%d.%m.%Y"}}, "2024-07-01 00:00:00 day assumed"},
		{"afternoon", "11/May/24 03:26 PM", source.Column{Format: []string{"%d/%b/%y %I:%M %p"}}, "2024-05-11 13:26:00 minute assumed"},
		{"noon", "11/May/24 12:00 pm", source.Column{Format: []string{"%d/%b/%y %I:%M %p"}}, "2024-05-11 10:00:00 minute assumed"},
		{"midnight", "11/May/24 12:00 AM", source.Column{Format: []string{"%d/%b/%y %I:%M %p"}}, "2024-05-10 22:00:00 minute assumed"},
		{"one digit", "20/Sep/26 9:00 AM", source.Column{Format: []string{"%d/%b/%y %I:%M %p"}}, "2026-09-20 07:00:00 minute assumed"},
		{"German month", "3. März 2024", source.Column{Format: []string{"%d. %B %Y"}, Locale: "de"}, "2024-03-03 00:00:00 day assumed"},
		{"German month, short", "3. Mrz. 2024", source.Column{Format: []string{"%d. %b %Y"}, Locale: "de"}, "2024-03-03 00:00:00 day assumed"},
		{"no German month", "3. Marz 2024", source.Column{Format: []string{"%d. %b %Y"}, Locale: "de"}, "bad_timestamp"},
		{"German month, shorter", "3. Mär. 2024", source.Column{Format: []string{"%d. %b %Y"}, Locale: "de"}, "2024-03-03 00:00:00 day assumed"},
		{"German day and month", "Dienstag, 31. Dezember 2024 18:30", source.Column{Format: []string{"%A, %d. %B %Y %H:%M"}, Locale: "de"}, "2024-12-31 17:30:00 minute assumed"},
		{"French month", "12 août 2024", source.Column{Format: []string{"%d %B %Y"}, Locale: "fr"}, "2024-08-12 00:00:00 day assumed"},
		{"French month, short", "12 FÉVR. 2024", source.Column{Format: []string{"%d %b %Y"}, Locale: "fr"}, "2024-02-12 00:00:00 day assumed"},
		{"Spanish month", "1 de septiembre de 2024", source.Column{Format: []string{"%d de %B de %Y"}, Locale: "es"}, "2024-09-01 00:00:00 day assumed"},
		{"Italian day and month of one short name", "mar 5 mar 2024", source.Column{Format: []string{"%a %d %b %Y"}, Locale: "it"}, "2024-03-05 00:00:00 day assumed"},
		{"Dutch month", "4 mrt 2024", source.Column{Format: []string{"%d %b %Y"}, Locale: "nl"}, "2024-03-04 00:00:00 day assumed"},
		{"Portuguese month", "9/dez/24", source.Column{Format: []string{"%d/%b/%y"}, Locale: "pt"}, "2024-12-09 00:00:00 day assumed"},
		{"Portuguese day", "segunda-feira, 9 de dezembro de 2024", source.Column{Format: []string{"%A, %d de %B de %Y"}, Locale: "pt"}, "2024-12-09 00:00:00 day assumed"},
		{"English stays what it is", "3 May 2024", source.Column{Format: []string{"%d %B %Y"}, Locale: "en"}, "2024-05-03 00:00:00 day assumed"},
		{"a zone of its own", "2024-07-01 12:00", source.Column{Timezone: "America/New_York"}, "2024-07-01 16:00:00 minute configured"},
		{"a zone of its own, by format", "01.07.2024 12:00", source.Column{Format: []string{"%d.%m.%Y %H:%M"}, Timezone: "America/New_York"}, "2024-07-01 16:00:00 minute configured"},
		{"a zone of its own, and one in the text", "2024-07-01 12:00Z", source.Column{Timezone: "America/New_York"}, "2024-07-01 12:00:00 minute explicit"},
	}
	// One file for all: each mapping counts for one row.
	s := eventsOf()
	s.Table = source.Table{Unique: []string{"n"}}
	content := "n\tt\n"
	for i, test := range tests {
		ts := test.column
		ts.Target, ts.Column = "ts", "t"
		s.Table.Events = append(s.Table.Events, source.Mapping{
			Columns: []source.Column{ts, constant("activity", "did")},
			When:    []source.Clause{{{Column: "n", Op: "in", Values: []string{fmt.Sprint(i)}}}},
		})
		content += fmt.Sprintf("%d\t%s\n", i, test.text)
	}
	_, events, rejects := landText(t, s, "a.tsv", content, "recno, ts, ts_precision, ts_zone")
	got := map[string]string{}
	for _, row := range strings.Split(events+"\n"+rejects, "\n") {
		recno, rest, _ := strings.Cut(row, "|")
		got[recno] = strings.ReplaceAll(rest, "|", " ")
	}
	for i, test := range tests {
		want := test.want
		if strings.HasPrefix(want, "bad_") {
			want = fmt.Sprintf("%d t %s", i+2, want)
		}
		equal(t, test.name, got[fmt.Sprint(i+1)], want)
	}
}

// TestCells are values that are a part of a cell, or that another file has.
func TestCells(t *testing.T) {
	n := newNight(t)
	n.write("users.csv", "\uFEFFid;E-Mail;Team\n7;Ann@Acme.example;A\n8; bob@acme.example ;B\n9;x@acme.example;C\n9;y@acme.example;C\n10;;D\n")
	users := func(value string) *source.Lookup {
		return &source.Lookup{File: n.options.Base + "/users.csv", SHA256: "1", Key: "ID", Value: value}
	}
	tests := []struct {
		name   string
		column source.Column // of the target subject
		cells  string        // of the columns c and d, one record a line, separated by tabs
		want   string
	}{
		{"the first with a value", source.Column{First: []string{"d", "c"}}, "c1\td1\nc2\t\n\t\n\t \t", "d1\nc2\n-\n-"},
		{"a column that is not there", source.Column{First: []string{"e", "c"}}, "c1\td1", "c1"},
		{"JSON in a cell", source.Column{Column: "c", JSON: "$.via.channel"}, `{"via":{"channel":"mail"}}` + "\t\n" + `{"via":null}` + "\t\n{\t\n" + `{"via":{"channel":{"a":1}}}` + "\t", "mail\n-\n-\n{\"a\":1}"},
		{"element of a list in a cell", source.Column{Column: "c", JSON: `$[1]."a b"`}, `[1,{"a b":" x "}]` + "\t", "x"},
		{"a part by pattern", source.Column{Column: "c", Pattern: `#([0-9]+)`}, "Re: ticket #42, #43\t\nnone\t\n\t", "42\n-\n-"},
		{"a piece", source.Column{Column: "c", Split: &source.Split{On: ";", Take: 2}}, "2024; Ann ;a;b\t\nalone\t\n;;\t", "Ann\n-\n-"},
		{"the last piece with all that is left", source.Column{Column: "c", Split: &source.Split{On: ";", Take: 3, Limit: 3}}, "2024;Ann;a;b\t\n2024;Ann\t", "a;b\n-"},
		{"a piece before the limit", source.Column{Column: "c", Split: &source.Split{On: "##", Take: 1, Limit: 2}}, "a@b##sent##x\t", "a@b"},
		{"one after the other", source.Column{Column: "c", JSON: "$.a", Pattern: `<(.*)>`, Split: &source.Split{On: ",", Take: 2}, Map: map[string]string{"y": "yes"}, Default: ptr("no")},
			`{"a":"<x,y>"}` + "\t\n" + `{"a":"<x>"}` + "\t", "yes\nno"},
		{"looked up", source.Column{Column: "c", Lookup: users("e-mail")}, "7\t\n8\t\n9\t\n10\t\n11\t\n\t", "Ann@Acme.example\nbob@acme.example\n-\n-\n-\n-"},
		{"looked up, or else", source.Column{Column: "c", Lookup: users("Team"), Default: ptr("?")}, "7\t\n9\t\n11\t\n\t", "A\nC\n?\n?"},
		{"looked up and translated", source.Column{Column: "c", Lookup: users("Team"), Map: map[string]string{"A": "Alpha"}}, "7\t\n8\t", "Alpha\nB"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.column.Target = "subject"
			s := eventsOf(test.column)
			s.Table.Events[0].Columns[0] = constant("ts", "2024-01-01")
			content := "c\td\n"
			for line := range strings.SplitSeq(test.cells, "\n") {
				content += `"` + strings.Join(strings.Split(strings.ReplaceAll(line, `"`, `""`), "\t")[:2], "\"\t\"") + "\"\n"
			}
			_, events, rejects := landText(t, s, "a.tsv", content, "subject")
			equal(t, "subjects", events, test.want)
			equal(t, "rejects", rejects, "")
		})
	}
}

// TestLookupsAreWatched lands a file again when what it is looked up in has
// changed, and says what is wrong with such a file.
func TestLookupsAreWatched(t *testing.T) {
	n := newNight(t, eventsOf())
	lookup := &source.Lookup{File: n.options.Base + "/users.csv", SHA256: "1", Key: "id", Value: "name"}
	n.sources[0].Table.Events[0].Columns = append(n.sources[0].Table.Events[0].Columns, source.Column{Target: "resource", Column: "who", Lookup: lookup})
	n.write("in/a.csv", "t,who\n2024-01-01,7\n")
	n.write("users.csv", "id,name\n7,Ann\n")
	equal(t, "first", rows(t, n.land(), source.Events, "resource"), "Ann")
	n.write("users.csv", "id,name\n7,Anna\n")
	equal(t, "not told to have changed", rows(t, n.land(), source.Events, "resource"), "Ann")
	lookup.SHA256 = "2"
	equal(t, "changed", rows(t, n.land(), source.Events, "resource"), "Anna")

	lookup.SHA256, lookup.Value = "3", "mail"
	_, planned := landing.Plan(context.Background(), n.options, n.sources)
	_, landed := landing.Land(context.Background(), n.options, n.sources, stager)
	for _, err := range []error{planned, landed} {
		if err == nil || !strings.Contains(err.Error(), "look values up in users.csv") || !strings.Contains(err.Error(), "has no column mail") {
			t.Errorf("a missing column: %v", err)
		}
	}
	for name, content := range map[string]string{"no_header": "\n\n", "empty": "", "no_table": `{"id":7,"mail":"a"}` + "\n"} {
		n.write("users.csv", content)
		if _, err := landing.Land(context.Background(), n.options, n.sources, stager); err == nil || !strings.Contains(err.Error(), "look values up in users.csv") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestLists are targets with several values.
func TestLists(t *testing.T) {
	s := eventsOf(source.Column{Target: "email", Column: "to", List: ";"}, constant("direction", "outbound"))
	s.Table.Accounts = []source.Mapping{{Columns: []source.Column{
		column("id", "id"), {Target: "domains", Column: "web", List: "json"}, {Target: "external_id", Column: "x", List: ","},
	}}}
	n := newNight(t, s)
	n.write("in/a.csv", "t,to,id,web,x\n2024-01-01,Ann@Acme.example; bob@acme.example ;;,a1,\"[\"\"acme.example\"\",\"\" acme.test \"\",null]\",\"1, 2,\"\n2024-01-01,,a2,acme.example,\n")
	report := n.land()
	equal(t, "recipients", rows(t, report, source.Events, "recno, to_emails"), "1|[ann@acme.example, bob@acme.example]\n2|-")
	equal(t, "accounts", rows(t, report, source.Accounts, "account_ref, domains, external_ids"),
		"a1|[acme.example, acme.test]|[1, 2]\na2|[acme.example]|-") // what is no list is a value
}

// TestRepeatedColumns are columns that a header has several times.
func TestRepeatedColumns(t *testing.T) {
	s := landing.Source{Name: "log", Preset: "table", Paths: []string{"in/*"}, Table: source.Table{
		Unique: []string{"id"},
		Events: []source.Mapping{
			{Columns: []source.Column{column("ts", "t"), constant("activity", "opened"), {Target: "subject", All: "Label"}, {Target: "team", All: "Label", JSON: "$[1]"},
				{Target: "email", All: "To"}, constant("direction", "outbound")}},
			{Explode: "Comment", Columns: []source.Column{
				{Target: "ts", Column: "Comment", Split: &source.Split{On: ";", Take: 1, Limit: 3}}, constant("activity", "noted"),
				{Target: "resource", Column: "Comment", Split: &source.Split{On: ";", Take: 2, Limit: 3}},
			}},
		},
	}}
	_, events, rejects := landText(t, s, "a.csv", "id,t,Label,Comment,Label,Comment,To\n"+
		"1,2024-01-01,a,2024-01-02;Ann;x;y,b,2024-01-03;Bob;z,a@x.example\n2,2024-01-01,,,b,,\n", "recno, idx, ts, activity, subject, team, to_emails, resource")
	equal(t, "events", events, `1|0|2024-01-01 00:00:00|opened|["a","b"]|b|[a@x.example]|-`+"\n1|1|2024-01-02 00:00:00|noted|-|-|-|Ann\n1|3|2024-01-03 00:00:00|noted|-|-|-|Bob\n"+
		`2|0|2024-01-01 00:00:00|opened|["b"]|-|-|-`)
	equal(t, "rejects", rejects, "")
	_, events, rejects = landText(t, s, "a.csv", "id,t,Label,Comment,To\n1,2024-01-01,a,2024-01-02;Ann;x,\n", "idx, ts, subject, resource")
	equal(t, "events of one column each", events, `0|2024-01-01 00:00:00|["a"]|-`+"\n1|2024-01-02 00:00:00|-|Ann")
	equal(t, "rejects of one column each", rejects, "")
}

// TestDecimalMarks are numbers that only the config can tell apart.
func TestDecimalMarks(t *testing.T) {
	for _, test := range []struct{ decimal, want, rejects string }{
		{"", "1234.0\n1.234\n1234.5\n1234.5", ""},
		{"comma", "1.234\n1234.0\n1234.5", "3|4|s|bad_value"},
		{"point", "1234.0\n1.234\n1234.5", "4|5|s|bad_value"},
	} {
		s := eventsOf(source.Column{Target: "score", Column: "s", Decimal: test.decimal})
		_, events, rejects := landText(t, s, "a.tsv", "t\ts\n2024-01-01\t1,234\n2024-01-01\t1.234\n2024-01-01\t1,234.50\n2024-01-01\t€ 1.234,50\n", "score")
		equal(t, "scores, decimal "+test.decimal, events, test.want)
		equal(t, "rejects, decimal "+test.decimal, rejects, test.rejects)
	}
}

// TestNestedValues are columns within columns, under a name of their own first.
func TestNestedValues(t *testing.T) {
	s := eventsOf(column("account", "customer.id"), column("subject", "tags.1"), column("team", "a.b.c"))
	s.Table.Unique = []string{"customer.id", "t"}
	content := `{"t":"2024-01-01","customer":{"id":7},"tags":["x","y"],"a":{"b":{"c":"deep"}}}` + "\n" +
		`{"t":"2024-01-02","customer.id":"own","customer":{"id":8},"tags":[],"a.b":{"c":"half"},"a":5}` + "\n" +
		`{"t":"2024-01-03","customer":null,"tags":"z"}` + "\n"
	_, events, rejects := landText(t, s, "a.jsonl", content, "account_ref, subject, team, replace(rec_key,chr(31),'/')")
	equal(t, "JSON", events, "7|y|deep|7/2024-01-01\nown|-|half|own/2024-01-02\n-|-|-|/2024-01-03")
	equal(t, "JSON, rejects", rejects, "")
	csv := "t,customer,tags,a.b\n2024-01-01,\"{\"\"id\"\":7}\",\"[1,2]\",\"{\"\"c\"\":\"\"half\"\"}\"\n2024-01-02,Acme,,\n"
	_, events, rejects = landText(t, s, "a.csv", csv, "account_ref, subject, team")
	equal(t, "CSV", events, "7|2|half\n-|-|-")
	equal(t, "CSV, rejects", rejects, "")

	n := newNight(t, s)
	n.write("in/a.csv", "t,tags,a\n2024-01-01,,\n")
	if got := states(n.land()); !strings.Contains(got, "missing_column") {
		t.Errorf("neither customer.id nor customer: %s", got)
	}
}

// TestExplode makes events of the elements of lists.
func TestExplode(t *testing.T) {
	s := landing.Source{Name: "log", Preset: "table", Paths: []string{"in/*"}, Table: source.Table{
		Unique: []string{"id"},
		Events: []source.Mapping{
			{Columns: []source.Column{column("ts", "opened"), constant("activity", "opened"), column("case", "id")}},
			{Explode: "steps", Columns: []source.Column{column("ts", "steps.at"), column("activity", "steps.did.what"), column("case", "id"), column("subject", "steps")},
				When: []source.Clause{{{Column: "steps.hidden", Op: "in", Values: []string{"true"}, Negate: true}}}},
		},
	}}
	content := `{"id":1,"opened":"2024-01-01","steps":[{"at":"2024-01-02","did":{"what":"a"}},{"at":"2024-01-03","did":{"what":"b"},"hidden":true},{"at":"2024-01-04","did":{"what":"c"}}]}` + "\n" +
		`{"id":2,"steps":[]}` + "\n" + `{"id":3}` + "\n" + `{"id":4,"steps":{"at":"2024-01-05","did":{"what":"alone"}}}` + "\n" +
		`{"id":5,"opened":"2024-01-01","steps":"[{broken"}` + "\n" + `{"id":6,"steps":[{"at":"soon","did":{"what":"x"}}]}` + "\n" + `{"id":7,"steps":[null,{"at":null}]}` + "\n"
	const columns = "recno, line, idx, rec_key, case_id, ts, activity"
	const want = "1|1|0|1|1|2024-01-01 00:00:00|opened\n1|1|1|1|1|2024-01-02 00:00:00|a\n1|1|5|1|1|2024-01-04 00:00:00|c\n4|4|1|4|4|2024-01-05 00:00:00|alone"
	file, events, rejects := landText(t, s, "a.jsonl", content, columns)
	equal(t, "events", events, want)
	equal(t, "rejects", rejects, "5|5|steps|bad_value\n6|6|steps.at|bad_timestamp")
	equal(t, "counts", counts(file), "7 records, map[no_timestamp:3] skipped, 2 rejects")

	// the same in a cell, and a list of plain values whose identity is their own
	s.Table.Unique = []string{"id", "days"}
	s.Table.Events = []source.Mapping{{Explode: "days", Columns: []source.Column{column("ts", "days"), constant("activity", "came"), column("case", "id")}}}
	_, events, _ = landText(t, s, "a.csv", "id,days\n1,\"[\"\"2024-01-02\"\", \"\"2024-01-03\"\"]\"\n", "idx, replace(rec_key,chr(31),'/'), ts")
	equal(t, "plain values", events, "0|1/2024-01-02|2024-01-02 00:00:00\n1|1/2024-01-03|2024-01-03 00:00:00")
}

// TestStates are rows that show how something is now.
func TestStates(t *testing.T) {
	state := func(field, target string) source.Mapping {
		return source.Mapping{State: []string{"id", "part"}, Columns: []source.Column{
			column("account", "customer"), constant("activity", "changed_"+target), constant("field", field), column("ts", "updated"), column("value_to", field),
		}}
	}
	s := landing.Source{Name: "log", Preset: "table", Paths: []string{"in/*"}, Table: source.Table{Events: []source.Mapping{state("Status", "status"), state("Owner", "owner")}}}
	_, events, rejects := landText(t, s, "a.csv", "id,part,customer,updated,Status,Owner\n1,x,C1,2024-01-02,open,\n,,C1,2024-01-02,open,Ann\n1,y,C1,,open,Ann\n",
		"recno, idx, object, replace(rec_key,chr(31),'/'), replace(about_ref,chr(31),'/'), account_ref, activity, field, value_to, channel, direction, visibility, automation, derived")
	equal(t, "events", events, "1|0|row_state|1/x:Status@2024-01-02|row:1/x|C1|changed_status|Status|open|system|internal|internal|system|true\n"+
		"1|1|row_state|1/x:Owner@2024-01-02|row:1/x|C1|changed_owner|Owner|-|system|internal|internal|system|true")
	equal(t, "rejects", rejects, "2|3|snapshot.key|missing_value")
}

// TestReadOptions are files that no reader could understand by itself.
func TestReadOptions(t *testing.T) {
	for _, test := range []struct {
		name    string
		read    source.Read
		columns []source.Column
		content string
		events  string
		rejects string
		counts  string
	}{
		{"no header", source.Read{Headerless: true}, []source.Column{column("ts", "2"), column("subject", "1")},
			"a,2024-01-01\nb,2024-01-02,x\nc,2024-01-03\n", "1|1|a\n3|3|c", "2|2|-|column_count", "3 records, map[] skipped, 1 rejects"},
		{"no header, with names", source.Read{Headerless: true, Header: []string{"Name", "When"}, Skip: 1}, []source.Column{column("ts", "when"), column("subject", "Name")},
			"report\n\na,2024-01-01\n\nb,2024-01-02\n", "1|3|a\n2|5|b", "", "2 records, map[] skipped, 0 rejects"},
		{"comments", source.Read{Comment: "//"}, []source.Column{column("ts", "t"), column("subject", "s")},
			"// made by hand\nt,s\n2024-01-01,a\n// nothing\n2024-01-02,\"// b\"\n/ /,x\n", "1|3|a\n2|5|// b", "3|6|t|bad_timestamp", "3 records, map[] skipped, 1 rejects"},
		{"a footer that looks like a record", source.Read{Footer: []string{"^Total", "^Generated"}}, []source.Column{column("ts", "t"), column("subject", "s")},
			"t,s\n2024-01-01,Total\n2024-01-02,b\nTotal,2\n2024-01-03,no more\n\nGenerated,x,y\n", "1|2|Total\n2|3|b", "", "5 records, map[footer:3] skipped, 0 rejects"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := eventsOf(test.columns[1:]...)
			s.Table.Events[0].Columns[0] = test.columns[0]
			s.Read = test.read
			file, events, rejects := landText(t, s, "a.csv", test.content, "recno, line, subject")
			equal(t, "events", events, test.events)
			equal(t, "rejects", rejects, test.rejects)
			equal(t, "counts", counts(file), test.counts)
		})
	}
	n := newNight(t, eventsOf())
	n.sources[0].Read = source.Read{Headerless: true, Header: []string{"t"}}
	n.write("in/a.csv", "2024-01-01,a\n")
	if got := states(n.land()); !strings.Contains(got, "column_count") {
		t.Errorf("fewer names than columns: %s", got)
	}
}
