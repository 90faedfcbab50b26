package landing_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"throughline/pipeline/landing"
	"throughline/pipeline/source"
)

func column(target, name string) source.Column { return source.Column{Target: target, Column: name} }

func constant(target, value string) source.Column {
	return source.Column{Target: target, Value: &value}
}

// eventsOf is a source that gives an event per row: ts from the column t,
// activity "did", and what else is asked for.
func eventsOf(columns ...source.Column) landing.Source {
	mapping := source.Mapping{Columns: append([]source.Column{column("ts", "t"), constant("activity", "did")}, columns...)}
	return landing.Source{Name: "log", Preset: "table", Paths: []string{"in/*"}, Table: source.Table{Events: []source.Mapping{mapping}}}
}

// landText lands one file and gives its record, its events and its rejects.
func landText(t *testing.T, s landing.Source, name, content, columns string) (file landing.File, events, rejects string) {
	t.Helper()
	n := newNight(t, s)
	n.write("in/"+name, content)
	report := n.land()
	if len(report.Files) != 1 {
		t.Fatalf("files: %s", states(report))
	}
	file = report.Files[0]
	if file.Fault != nil {
		t.Fatalf("set aside: %+v", *file.Fault)
	}
	return file, rows(t, report, source.Events, columns), rows(t, report, source.Rejects, "recno, line, column_name, code")
}

func counts(f landing.File) string {
	return fmt.Sprintf("%d records, %v skipped, %d rejects", f.Records, f.Skipped, f.Rejects)
}

func TestTableInstants(t *testing.T) {
	tests := []struct {
		name    string
		zone    string // the source's own
		formats []string
		text    string
		want    string // ts, precision, zone; or the code of the reject
	}{
		{"bare", "", nil, "2024-07-01 12:00:00", "2024-07-01 10:00:00 second assumed"},
		{"bare, of the source's zone", "America/New_York", nil, "2024-07-01 12:00:00", "2024-07-01 16:00:00 second configured"},
		{"bare, in UTC", "UTC", nil, "2024-07-01 12:00", "2024-07-01 12:00:00 minute configured"},
		{"explicit", "America/New_York", nil, "2024-07-01T12:00:00.5+02:00", "2024-07-01 10:00:00.5 second explicit"},
		{"day", "America/New_York", nil, "2024-07-01", "2024-07-01 00:00:00 day configured"},
		// Berlin's clock goes back from 03:00 to 02:00 on 2024-10-27 at 01:00 UTC, and forth at 02:00 on 2024-03-31.
		{"twice in autumn: the earlier", "", nil, "2024-10-27 02:30:00", "2024-10-27 00:30:00 second assumed"},
		{"once in autumn", "", nil, "2024-10-27 03:00:00", "2024-10-27 02:00:00 second assumed"},
		{"left out in spring: the offset before", "", nil, "2024-03-31 02:30:00", "2024-03-31 01:30:00 second assumed"},
		{"twice in autumn, by format", "", []string{"%d.%m.%Y %H:%M"}, "27.10.2024 02:30", "2024-10-27 00:30:00 minute assumed"},
		{"first format", "", []string{"%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M"}, "03/04/2024 10:00:07", "2024-04-03 08:00:07 second assumed"},
		{"second format", "", []string{"%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M"}, "03/04/2024 10:00", "2024-04-03 08:00:00 minute assumed"},
		{"day by format", "", []string{"%m/%d/%Y"}, "03/04/2024", "2024-03-04 00:00:00 day assumed"},
		{"offset by format", "", []string{"%d %b %Y %H:%M %z"}, "3 Apr 2024 10:00 +0530", "2024-04-03 04:30:00 minute explicit"},
		{"offset or none, by format", "", []string{"%d.%m.%Y %H:%M %z", "%d.%m.%Y"}, "03.04.2024", "2024-04-03 00:00:00 day assumed"},
		{"blanks around", "", nil, "  2024-07-01  ", "2024-07-01 00:00:00 day assumed"},
		{"absent", "", nil, "", "no_timestamp"},
		{"epoch is not guessed", "", nil, "1719828000", "bad_timestamp"},
		{"not of the format", "", []string{"%d/%m/%Y"}, "2024-07-01", "bad_timestamp"},
		{"month 13", "", nil, "2024-13-01", "bad_timestamp"},
		{"year 0102", "", nil, "0102-07-01", "implausible_date"},
		{"year 3609", "", nil, "3609-07-01 10:00:00", "implausible_date"},
		{"year 1989", "", nil, "1989-12-31", "implausible_date"},
		{"infinity", "", nil, "infinity", "bad_timestamp"},
	}
	// One file for all texts of the same zone and formats.
	files := map[string][]int{}
	for i, test := range tests {
		key := fmt.Sprint(test.zone, test.formats)
		files[key] = append(files[key], i)
	}
	for key, indexes := range files {
		first := tests[indexes[0]]
		s := eventsOf()
		s.Timezone = first.zone
		s.Table.Events[0].Columns[0].Format = first.formats
		s.Table.Unique = []string{"n"}
		content := "n,t\n"
		for _, i := range indexes {
			content += fmt.Sprintf("%d,%s\n", i, tests[i].text)
		}
		_, events, rejects := landText(t, s, "a.csv", content, "recno, ts, ts_precision, ts_zone")
		got := map[string]string{}
		for _, row := range strings.Split(events+"\n"+rejects, "\n") {
			recno, rest, _ := strings.Cut(row, "|")
			got[recno] = strings.ReplaceAll(rest, "|", " ")
		}
		for n, i := range indexes {
			want := tests[i].want
			if strings.Contains(want, "_") && want != "no_timestamp" {
				want = fmt.Sprintf("%d t %s", n+2, want) // line, column, code
			} else if want == "no_timestamp" {
				want = "" // skipped: neither an event nor a reject
			}
			equal(t, key+" "+tests[i].name, got[fmt.Sprint(n+1)], want)
		}
	}
}

func TestTableMappings(t *testing.T) {
	yes := "yes"
	tests := []struct {
		name    string
		source  landing.Source
		file    string
		content string
		columns string
		events  string
		rejects string
		counts  string
	}{
		{
			name:    "constants, maps and defaults",
			source:  eventsOf(source.Column{Target: "direction", Column: "d", Map: map[string]string{"in": "inbound", "o'ut": "outbound"}, Default: ptr("internal")}, constant("channel", "it's a phone"), source.Column{Target: "team", Column: "team", Default: ptr("Support")}),
			content: "t,d,team\n2024-01-01,in,A\n2024-01-02,o'ut,\n2024-01-03,x,\n2024-01-04,,B\n",
			columns: "direction, channel, team, actor_type",
			events:  "inbound|it's a phone|A|customer\noutbound|it's a phone|Support|agent\ninternal|it's a phone|Support|agent\ninternal|it's a phone|B|agent",
			counts:  "4 records, map[] skipped, 0 rejects",
		},
		{
			name:    "words outside of a vocabulary",
			source:  eventsOf(column("direction", "Dir"), column("visibility", "v")),
			content: "t,Dir,v\n2024-01-01,inbound,public\n2024-01-02,sideways,\n2024-01-03,,secret\n",
			columns: "recno, direction, visibility",
			events:  "1|inbound|public",
			rejects: "2|3|Dir|bad_value\n3|4|v|bad_value",
			counts:  "3 records, map[] skipped, 2 rejects",
		},
		{
			name: "features, score and null tokens",
			source: func() landing.Source {
				s := eventsOf(source.Column{Target: "features", Columns: []string{"product", "say \"hi\""}}, column("score", "s"), column("subject", "product"))
				s.Read.Null = []string{"", "?", "n/a"}
				return s
			}(),
			content: "t,product,\"say \"\"hi\"\"\",s\n2024-01-01,x,y,\"4,5\"\n2024-01-02,?,n/a,?\n?,x,y,1\n2024-01-04,x,y,good\n",
			columns: "features, score, subject",
			events:  `{"product":"x","say \"hi\"":"y"}|4.5|x` + "\n" + `{"product":null,"say \"hi\"":null}|-|-`,
			rejects: "4|5|s|bad_value",
			counts:  "4 records, map[no_timestamp:1] skipped, 1 rejects",
		},
		{
			name: "several mappings and rules",
			source: func() landing.Source {
				s := eventsOf()
				s.Table.Events = []source.Mapping{
					{Columns: []source.Column{column("ts", "opened"), constant("activity", "opened_deal")}},
					{Columns: []source.Column{column("ts", "closed"), constant("activity", "won_deal")},
						When: []source.Clause{{{Column: "stage", Op: "in", Values: []string{"Won", "Won'"}}, {Column: "amount", Op: "gte", Values: []string{"10"}}}, {{Column: "forced", Op: "in", Values: []string{yes}}}}},
					{Columns: []source.Column{column("ts", "closed"), constant("activity", "lost_deal")},
						When: []source.Clause{{{Column: "stage", Op: "re", Values: []string{"(?i)^lost"}}, {Column: "forced", Op: "in", Values: []string{yes}, Negate: true}}}},
				}
				return s
			}(),
			content: "opened,closed,stage,amount,forced\n2024-01-01,2024-02-01,Won,9.5,\n2024-01-01,2024-02-02,Won,10,\n,2024-02-03,Lost to X,1,\n2024-01-01,2024-02-04,lost,1,yes\n,,,,\n,2024-02-05,Won,many,\n",
			columns: "recno, idx, ts, activity",
			events: "1|0|2024-01-01 00:00:00|opened_deal\n2|0|2024-01-01 00:00:00|opened_deal\n2|1|2024-02-02 00:00:00|won_deal\n3|2|2024-02-03 00:00:00|lost_deal\n" +
				"4|0|2024-01-01 00:00:00|opened_deal\n4|1|2024-02-04 00:00:00|won_deal",
			counts: "6 records, map[no_timestamp:2] skipped, 0 rejects",
		},
		{
			name: "one bad event rejects the record",
			source: func() landing.Source {
				s := eventsOf()
				s.Table.Events = append(s.Table.Events, source.Mapping{Columns: []source.Column{column("ts", "u"), constant("activity", "undid")}})
				return s
			}(),
			content: "t,u\n2024-01-01,soon\n2024-01-02,2024-01-03\n",
			columns: "recno, idx",
			events:  "2|0\n2|1",
			rejects: "1|2|u|bad_timestamp",
			counts:  "2 records, map[] skipped, 1 rejects",
		},
		{
			name:    "whole rows: the k-th copy",
			source:  eventsOf(column("account", "a")),
			content: "t,a\n2024-01-01,x\n2024-01-01,y\n2024-01-01,x\n",
			columns: "recno, right(rec_key,2)",
			events:  "1|#1\n2|#1\n3|#2",
			counts:  "3 records, map[] skipped, 0 rejects",
		},
		{
			name:    "unique columns, one of them empty, all of them empty",
			source:  func() landing.Source { s := eventsOf(); s.Table.Unique = []string{"a", "b"}; return s }(),
			content: "t,a,b\n2024-01-01,1,2\n2024-01-01,1,\n2024-01-01,,\n",
			columns: "replace(rec_key,chr(31),'/')",
			events:  "1/2\n1/",
			rejects: "3|4|unique|missing_value",
			counts:  "3 records, map[] skipped, 1 rejects",
		},
		{
			name:    "people by e-mail",
			source:  eventsOf(column("email", "e"), column("direction", "d"), column("contact", "c")),
			content: "t,e,d,c\n2024-01-01,Ann@Acme.example,inbound,7\n2024-01-01,Ann@Acme.example,outbound,\n2024-01-01,,outbound,\n",
			columns: "from_email, to_emails, contact_ref",
			events:  "ann@acme.example|-|contact:7\n-|[ann@acme.example]|-\n-|-|-",
			counts:  "3 records, map[] skipped, 0 rejects",
		},
		{
			name:    "column names that only look like ours",
			source:  eventsOf(column("subject", "line"), column("case", "recno"), column("team", "copy; drop table x")),
			content: "T,Line,RECNO,copy; drop table x\n2024-01-01,a,b,c\n2024-01-01,a,b,c\n",
			columns: "line, subject, case_id, team",
			events:  "2|a|b|c\n3|a|b|c",
			counts:  "2 records, map[] skipped, 0 rejects",
		},
		{
			name:    "tab, semicolon and line breaks",
			source:  eventsOf(column("subject", "s")),
			file:    "a.tsv",
			content: "t\ts\n2024-01-01\t\"a\nb;\"\n2024-01-02\tc\n",
			columns: "recno, line, replace(subject,chr(10),'/')",
			events:  "1|2|a/b;\n2|4|c",
			counts:  "2 records, map[] skipped, 0 rejects",
		},
		{
			name:    "JSON Lines",
			source:  eventsOf(column("subject", "s"), column("account", "a")),
			file:    "a.jsonl",
			content: `{"t":"2024-01-01","s":"x","a":1}` + "\n" + `{"t":"2024-01-02","s":"","a":null}` + "\n" + `{"t":"2024-01-03","s":{"x":[1]}}` + "\n",
			columns: "recno, line, subject, account_ref, right(rec_key,2)",
			events:  "1|1|x|1|#1\n2|2|-|-|#1\n3|3|{\"x\":[1]}|-|#1",
			counts:  "3 records, map[] skipped, 0 rejects",
		},
		{
			name:    "JSON Lines, broken in one line",
			source:  func() landing.Source { s := eventsOf(); s.Table.Unique = []string{"t"}; return s }(),
			file:    "a.jsonl",
			content: `{"t":"2024-01-01"}` + "\n" + `{"t":"2024-01-` + "\n\n" + `{"t":"2024-01-03"}` + "\n",
			columns: "recno, line, ts",
			events:  "1|1|2024-01-01 00:00:00\n3|4|2024-01-03 00:00:00",
			rejects: "2|2|-|bad_json",
			counts:  "3 records, map[] skipped, 1 rejects",
		},
		{
			name:    "JSON document",
			source:  func() landing.Source { s := eventsOf(); s.Table.Unique = []string{"t"}; return s }(),
			file:    "a.json",
			content: `{"total":2,"rows":[` + "\n" + `{"t":"2024-01-01"},` + "\n" + `{"t":"soon"}]}`,
			columns: "recno, line, ts",
			events:  "1|2|2024-01-01 00:00:00",
			rejects: "2|3|t|bad_timestamp",
			counts:  "2 records, map[] skipped, 1 rejects",
		},
		{
			name:    "an unclosed quote costs its line",
			source:  eventsOf(column("subject", "s")),
			content: "t,s\n2024-01-01,\"a\n2024-01-02,b\n2024-01-03,\"c\"\n",
			columns: "recno, line, subject",
			events:  "2|3|b\n3|4|c",
			rejects: "1|2|-|unclosed_quote",
			counts:  "3 records, map[] skipped, 1 rejects",
		},
		{
			name:    "nothing but rejects",
			source:  eventsOf(),
			content: "t,s\nx\ny\n",
			columns: "recno",
			rejects: "1|2|-|column_count\n2|3|-|column_count",
			counts:  "2 records, map[] skipped, 2 rejects",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			name := test.file
			if name == "" {
				name = "a.csv"
			}
			file, events, rejects := landText(t, test.source, name, test.content, test.columns)
			equal(t, "events", events, test.events)
			equal(t, "rejects", rejects, test.rejects)
			equal(t, "counts", counts(file), test.counts)
		})
	}
}

// TestSpectrum lands the awkward shapes that CSV writers give: each file has one record.
func TestSpectrum(t *testing.T) {
	tests := []struct{ name, content, want string }{
		{"comma in quotes", "first,last,address,city,zip\nJohn,Doe,120 any st.,\"Anytown, WW\",08123\n", `{"first":"John","city":"Anytown, WW","zip":"08123"}`},
		{"empty values", "first,city,zip\n1,\"\",\"\"\n", `{"first":"1","city":null,"zip":null}`},
		{"quotes within", "first,city,zip\r\n1,\"ha \"\"ha\"\" ha\",4\r\n", `{"first":"1","city":"ha \"ha\" ha","zip":"4"}`},
		{"JSON within", "first,city,zip\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"c\"\": [102.0, 0.5]}\",4", `{"first":"1","city":"{\"type\": \"Point\", \"c\": [102.0, 0.5]}","zip":"4"}`},
		{"line break within", "first,city,zip\n1,\"Once upon\na time\",4\n", `{"first":"1","city":"Once upon\na time","zip":"4"}`},
		{"line break within, crlf", "first,city,zip\r\n1,\"Once upon\r\na time\",4\r\n", `{"first":"1","city":"Once upon\r\na time","zip":"4"}`},
		{"letters of the world", "first,city,zip\n1,ʤ,漢字\n", `{"first":"1","city":"ʤ","zip":"漢字"}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := eventsOf(source.Column{Target: "features", Columns: []string{"first", "city", "zip"}})
			s.Table.Events[0].Columns[0] = constant("ts", "2024-01-01")
			_, events, rejects := landText(t, s, "a.csv", test.content, "features")
			equal(t, "features", events, test.want)
			equal(t, "rejects", rejects, "")
		})
	}
}

func TestTableAccountsAndContacts(t *testing.T) {
	n := newNight(t, landing.Source{Name: "crm", Preset: "table", Paths: []string{"in/*"}, Table: source.Table{
		Unique: []string{"id"},
		Accounts: []source.Mapping{{Columns: []source.Column{
			column("id", "id"), column("name", "name"), column("arr", "ARR"), column("started_at", "from"), column("churned_at", "to"), column("domains", "web"), column("external_id", "x"),
		}}},
		Contacts: []source.Mapping{{Columns: []source.Column{column("email", "mail"), column("account", "id"), column("title", "title")}}},
	}})
	n.write("in/a.csv", "id,name,ARR,from,to,web,x,mail,title\n"+
		"a1,Acme,\"€ 1.234,50\",2024-01-01,,https://acme.example/x,X1,Ann@Acme.example,Admin\n"+
		"a2,Beta,12000,2024-01-01 10:00,2025-01-01,,,,\n"+
		",,,,,,,lost@acme.example,\n"+
		",,,,,,,,\n"+
		"a5,Epsilon,lots,,,,,e@e.example,\n"+
		"a6,Zeta,,0102-01-01,,,,,\n")
	report := n.land()
	equal(t, "accounts", rows(t, report, source.Accounts, "recno, object, rec_key, account_ref, kind, name, arr, started_at, started_precision, churned_at, domains, external_ids"),
		"1|account|a1|a1|account|Acme|1234.50|2024-01-01 00:00:00|day|-|['https://acme.example/x']|[X1]\n"+
			"2|account|a2|a2|account|Beta|12000.00|2024-01-01 09:00:00|minute|2025-01-01 00:00:00|-|-")
	equal(t, "contacts", rows(t, report, source.Contacts, "recno, contact_ref, account_ref, role, email, title"),
		"1|contact:ann@acme.example|a1|customer|ann@acme.example|Admin\n3|contact:lost@acme.example|-|customer|lost@acme.example|-")
	equal(t, "rejects", rows(t, report, source.Rejects, "recno, column_name, code, raw"),
		"5|ARR|bad_value|id=a5, name=Epsilon, ARR=lots, mail=e@e.example\n6|from|implausible_date|id=a6, name=Zeta, from=0102-01-01")
	equal(t, "counts", counts(report.Files[0]), "6 records, map[no_account:1] skipped, 2 rejects")
}

// TestParquetInput reads back a Parquet file that the landing itself has written.
func TestParquetInput(t *testing.T) {
	n := newNight(t, calls())
	n.write("log/a.csv", callsHeader+"1,acme,2024-01-02 03:04:05,in\n2,beta,2024-01-03,in\n")
	first := n.land()
	again := newNight(t, landing.Source{Name: "again", Preset: "table", Paths: first.Parquet[source.Events], Table: source.Table{
		Events: []source.Mapping{{Columns: []source.Column{column("ts", "TS"), column("account", "account_ref"), column("activity", "activity"), column("score", "line")}}},
	}})
	report := again.land()
	equal(t, "events", rows(t, report, source.Events, "recno, line, ts, ts_zone, account_ref, score, right(rec_key,2)"),
		"1|1|2024-01-02 01:04:05|assumed|acme|2.0|#1\n2|2|2024-01-02 23:00:00|assumed|beta|3.0|#1") // bare stamps of Berlin
	again.sources[0].Table.Events[0].Columns[1].Column = "customer"
	if got := states(again.land()); !strings.Contains(got, "unreadable missing_column") {
		t.Errorf("a missing column: %s", got)
	}
}

func TestMappingOfAnUnknownTarget(t *testing.T) {
	n := newNight(t, eventsOf(column("colour", "t")))
	n.write("in/a.csv", "t\n2024-01-01\n")
	_, err := landing.Land(context.Background(), n.options, n.sources, stager)
	if err == nil || !strings.Contains(err.Error(), `"colour"`) {
		t.Errorf("error %v", err)
	}
}

// TestBothReadersAgree lands small files made at random from the characters
// that make CSV and JSON hard, and checks that the database never refuses what
// the reader lets through, and that every record is accounted for.
func TestBothReadersAgree(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pieces := []string{",", ",", "\n", "\n", "\r\n", "\r", "\"", "\"", "\"\"", "a", "b ", " ", "ü", "\xff", "\x00", "\\", "2024-01-01", "'", "#"}
	shapes := []string{"{", "}", "[", "]", "\"t\"", "\"t\"", ":", ":", ",", ",", "\"2024-01-01\"", "1", "null", "\n", "\n", "\\u0000", "{\"t\":\"2024-01-02\"}", "\"\\ud800\"", " "}
	s := eventsOf(source.Column{Target: "subject", Column: "s"})
	s.Table.Events[0].Columns[0] = constant("ts", "2024-01-01")
	n := newNight(t, s)
	for i := range 60 {
		var text strings.Builder
		name, from := fmt.Sprintf("in/%03d.csv", i), pieces
		if text.WriteString("s,t\n"); i%3 == 2 {
			name, from = fmt.Sprintf("in/%03d.json", i), shapes
			text.Reset()
		}
		for range random.IntN(60) {
			text.WriteString(from[random.IntN(len(from))])
		}
		n.write(name, text.String())
	}
	report := n.land()
	landed := 0
	for _, file := range report.Files {
		if file.Fault != nil && file.Fault.Code != "empty" {
			t.Errorf("%s: %s", file.Name, file.Fault.Reason)
		}
		if file.State == landing.New && !file.Copy {
			landed++
		}
		var skipped int64
		for _, records := range file.Skipped {
			skipped += records
		}
		if events := file.Kinds[source.Events]; file.State == landing.New && file.Records != events+skipped+file.Rejects {
			t.Errorf("%s: %d records, %d events, %d skipped, %d rejects", file.Name, file.Records, events, skipped, file.Rejects)
		}
	}
	if landed < 50 {
		t.Errorf("only %d files were landed", landed)
	}
}

// TestLongRecords are beyond the database's own bounds, and within ours.
func TestLongRecords(t *testing.T) {
	long := strings.Repeat("x", 5<<20)
	for name, content := range map[string]string{
		"a.csv":  "t,s\n2024-01-01," + long + "\n2024-01-02,b\n",
		"b.csv":  "t,s\n\n2024-01-01," + long + "\n2024-01-02,b\n", // a copy
		"a.json": `[{"t":"2024-01-01","s":"` + long + `"},{"t":"2024-01-02","s":"b"}]`,
	} {
		_, events, rejects := landText(t, eventsOf(column("subject", "s")), name, content, "length(subject)")
		equal(t, name, events, fmt.Sprintf("%d\n1", len(long)))
		equal(t, name+" rejects", rejects, "")
	}
}
