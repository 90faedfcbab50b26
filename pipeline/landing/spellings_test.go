package landing_test

import (
	"bytes"
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"

	"throughline/pipeline/landing"
	"throughline/pipeline/source"
)

// deal is a record of the files below.
type deal struct {
	id, customer, note string
	at                 time.Time // wall clock
	cents              int
}

// record spells it: dates as ISO or as Germans do, amounts likewise.
func (d deal) record(german bool) []string {
	if german {
		return []string{d.id, d.customer, d.note, d.at.Format("02.01.2006 15:04"), strings.Replace(fmt.Sprintf("%.2f €", float64(d.cents)/100), ".", ",", 1)}
	}
	return []string{d.id, d.customer, d.note, d.at.Format("2006-01-02 15:04"), fmt.Sprintf("%.2f", float64(d.cents)/100)}
}

var dealColumns = []string{"id", "customer", "Größe", "at", "amount"}

func drawDeals(t *rapid.T) []deal {
	text := rapid.StringOfN(rapid.SampledFrom([]rune("ab ,;\"'\n\t\\é€ÃŸß{}:#0")), 0, 12, -1)
	first := time.Date(1991, 1, 1, 0, 0, 0, 0, time.UTC)
	deals := make([]deal, rapid.IntRange(1, 30).Draw(t, "deals"))
	for i := range deals {
		deals[i] = deal{
			id: fmt.Sprintf("d%d", i), customer: text.Draw(t, "customer"), note: text.Draw(t, "note"),
			at:    first.Add(time.Duration(rapid.IntRange(0, 55_000_000).Draw(t, "minute")) * time.Minute),
			cents: rapid.IntRange(-100_000_000, 100_000_000).Draw(t, "cents"),
		}
	}
	return deals
}

// TestSpellingsDoNotMatter: the same content gives the same events as CSV, JSON
// Lines and Parquet, in three encodings, and with two ways to write dates and
// amounts.
func TestSpellingsDoNotMatter(t *testing.T) {
	fewer(t, 6) // each lands fourteen files
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rapid.Check(t, func(r *rapid.T) {
		deals := drawDeals(r)
		n := newNight(t)
		for _, german := range []bool{false, true} {
			for name, text := range map[string][]byte{"csv": dealsAsCSV(t, deals, german), "jsonl": dealsAsJSON(t, deals, german)} {
				for encoding, encoded := range encodings(t, text) {
					n.add(t, german, encoding, name, encoded)
				}
			}
			lines := filepath.Join(n.base, "deals.jsonl")
			if err := os.WriteFile(lines, dealsAsJSON(t, deals, german), 0o644); err != nil {
				t.Fatal(err)
			}
			parquet := filepath.Join(n.base, "deals.parquet")
			if _, err := db.Exec(`COPY (SELECT * FROM read_json('` + lines + `', format = 'newline_delimited', columns = {
				'id': 'VARCHAR', 'customer': 'VARCHAR', 'Größe': 'VARCHAR', 'at': 'VARCHAR', 'amount': 'VARCHAR'})) TO '` + parquet + `' (FORMAT parquet)`); err != nil {
				t.Fatal(err)
			}
			content, err := os.ReadFile(parquet)
			if err != nil {
				t.Fatal(err)
			}
			n.add(t, german, "utf-8", "parquet", content)
		}
		report := n.land()
		first := ""
		for i, s := range n.sources {
			var own landing.Report
			own.Parquet = map[string][]string{}
			for _, file := range report.Parquet[source.Events] {
				if strings.Contains(file, string(filepath.Separator)+s.Name+string(filepath.Separator)) {
					own.Parquet[source.Events] = append(own.Parquet[source.Events], file)
				}
			}
			got := rows(t, own, source.Events, "recno, idx, rec_key, ts, ts_precision, ts_zone, account_ref, subject, score, derived")
			if i == 0 {
				first = got
			} else if got != first {
				r.Fatalf("%s gives\n%s\nand %s\n%s", n.sources[0].Name, first, s.Name, got)
			}
		}
		for _, file := range report.Files {
			if file.Records != int64(len(deals)) || file.Rejects > 0 || len(file.Skipped) > 0 || file.Fault != nil {
				r.Fatalf("%s: %s, %+v; %d deals", file.Name, counts(file), file.Fault, len(deals))
			}
		}
	})
}

// add writes a file and lists it as a source of its own.
func (n *night) add(t *testing.T, german bool, encoding, extension string, content []byte) {
	t.Helper()
	at, amount := column("ts", "at"), column("score", "amount")
	if german {
		at.Format = []string{"%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M"}
		amount.Decimal = "comma"
	}
	name := fmt.Sprintf("%s-%s-%t", extension, encoding, german)
	s := landing.Source{Name: name, Preset: "table", Paths: []string{name + "." + extension}, Table: source.Table{
		Unique: []string{"id"},
		Events: []source.Mapping{{Columns: []source.Column{at, amount, column("account", "customer"), column("subject", "Größe"), constant("activity", "won_deal")}}},
	}}
	if encoding == "windows-1252" { // short texts of it may be UTF-8 as well
		s.Read.Encoding = encoding
	}
	n.write(name+"."+extension, string(content))
	n.sources = append(n.sources, s)
}

func dealsAsCSV(t *testing.T, deals []deal, german bool) []byte {
	t.Helper()
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	if german {
		w.Comma = ';'
	}
	records := [][]string{dealColumns}
	for _, d := range deals {
		records = append(records, d.record(german))
	}
	if err := w.WriteAll(records); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func dealsAsJSON(t *testing.T, deals []deal, german bool) []byte {
	t.Helper()
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(german)
	for _, d := range deals {
		object := map[string]string{}
		for i, value := range d.record(german) {
			object[dealColumns[i]] = value
		}
		if err := encoder.Encode(object); err != nil {
			t.Fatal(err)
		}
	}
	return out.Bytes()
}

// encodings are a text in UTF-8, UTF-16 and windows-1252.
func encodings(t *testing.T, text []byte) map[string][]byte {
	t.Helper()
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes(text)
	if err != nil {
		t.Fatal(err)
	}
	narrow, err := charmap.Windows1252.NewEncoder().Bytes(text)
	if err != nil {
		t.Fatal(err)
	}
	return map[string][]byte{"utf-8": text, "utf-16": wide, "windows-1252": narrow}
}

// fewer lowers the number of tries of a property whose tries are slow.
func fewer(t *testing.T, tries int) {
	t.Helper()
	checks := flag.Lookup("rapid.checks")
	if before := checks.Value.String(); before == checks.DefValue {
		if err := checks.Value.Set(fmt.Sprint(tries)); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { checks.Value.Set(before) }) //nolint:errcheck // it had that value
	}
}
