package landing_test

import (
	"archive/zip"
	"bytes"
	"database/sql"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"throughline/pipeline/landing"
	"throughline/pipeline/source"
)

// writeParquet writes the rows of a query as a Parquet file.
func (n *night) writeParquet(name, query string) {
	n.t.Helper()
	n.write(name, "") // and its folder
	db, err := sql.Open("duckdb", "")
	if err != nil {
		n.t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec("COPY (" + query + ") TO '" + filepath.Join(n.base, name) + "' (FORMAT parquet)"); err != nil {
		n.t.Fatal(err)
	}
}

func zipOf(t *testing.T, members map[string]string) string {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(members)) {
		f, err := w.Create(name)
		if err == nil {
			_, err = io.WriteString(f, members[name])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// A Parquet file of a preset is recognised by its columns, as a CSV is.
func TestPresetParquet(t *testing.T) {
	n := newNight(t, landing.Source{Name: "crm", Preset: "salesforce", Paths: []string{"crm"}})
	n.writeParquet("crm/part-0.parquet", `SELECT '001000000000001AAA' AS ID, 'Acme' AS NAME, TIMESTAMPTZ '2024-01-02 03:04:05+00' AS CREATEDDATE`)
	n.writeParquet("crm/part-1.parquet", `SELECT '00T000000000001AAA' AS "Id", 'Call' AS "Subject", 'Completed' AS "Status", DATE '2024-01-03' AS "ActivityDate",
		'001000000000001AAA' AS "AccountId", 'Call' AS "TaskSubtype"`)
	n.writeParquet("crm/numbers.parquet", `SELECT 1 AS a`)
	n.writeParquet("crm/Task.parquet", `SELECT '00T000000000001AAA' AS "Id", 'Call' AS "Subject", DATE '2024-01-03' AS "ActivityDate"`)
	report := n.land()
	equal(t, "states", states(report), "crm/Task.parquet unreadable missing_column\ncrm/numbers.parquet ignored not_used\ncrm/part-0.parquet new\ncrm/part-1.parquet new")
	equal(t, "accounts", rows(t, report, source.Accounts, "account_ref, name"), "001000000000001AAA|Acme")
	equal(t, "events", rows(t, report, source.Events, "object, ts, ts_precision, ts_zone"), "account|2024-01-02 03:04:05|second|explicit\ntask|2024-01-03 00:00:00|day|assumed")
}

// What is nested in Parquet means the same as in JSON.
func TestNestedParquet(t *testing.T) {
	table := calls()
	table.Table.Events[0].Columns = append(table.Table.Events[0].Columns, source.Column{Target: "features", Columns: []string{"Tags", "By"}})
	n := newNight(t, table)
	n.writeParquet("log/a.parquet", `SELECT 1 AS "Case", 'acme' AS "Customer", '2024-01-02' AS "When", 'in' AS "Dir", ['x', 'y'] AS "Tags", {'name': 'Ann', 'no': 7} AS "By"`)
	n.write("log/b.json", `{"Case":1,"Customer":"acme","When":"2024-01-02","Dir":"in","Tags":["x","y"],"By":{"name":"Ann","no":7}}`)
	report := n.land()
	events := strings.Split(rows(t, report, source.Events, "case_id, account_ref, ts, direction, features"), "\n")
	if len(events) != 2 || events[0] != events[1] {
		t.Errorf("events:\n%s", strings.Join(events, "\n"))
	}
	equal(t, "event", events[0], `1|acme|2024-01-02 00:00:00|inbound|{"Tags":"[\"x\",\"y\"]","By":"{\"name\":\"Ann\",\"no\":7}"}`)
}

// An export that comes as parts of a zip, some of them with pictures, folders and
// what other systems add.
func TestPresetZip(t *testing.T) {
	n := newNight(t, landing.Source{Name: "crm", Preset: "salesforce", Paths: []string{"crm"}})
	account := `"Id","Name","Name"` + "\r\n" + `"001000000000001AAA","","Acme"` + "\r\n"
	n.write("crm/WE_00D000000000001_1.ZIP", zipOf(t, map[string]string{
		"Account.csv": account, "WE_part/Contact.csv": `"Id","AccountId","Email","LastName"` + "\n" + `"003000000000001AAA","001000000000001AAA","ann@acme.example","Ames"` + "\n",
		"__MACOSX/Account.csv": "x", "Attachments/00P000000000001AAA": "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "Notes/": "",
	}))
	n.write("crm/WE_00D000000000001_2.ZIP", zipOf(t, map[string]string{"Account.csv": account}))
	report := n.land()
	equal(t, "states", states(report), strings.Join([]string{
		"crm/WE_00D000000000001_1.ZIP!Account.csv new",
		"crm/WE_00D000000000001_1.ZIP!Attachments/00P000000000001AAA ignored not_used",
		"crm/WE_00D000000000001_1.ZIP!WE_part/Contact.csv new",
		"crm/WE_00D000000000001_2.ZIP!Account.csv new copy",
	}, "\n"))
	equal(t, "accounts", rows(t, report, source.Accounts, "account_ref, name"), "001000000000001AAA|Acme")
	equal(t, "contacts", rows(t, report, source.Contacts, "contact_ref, email"), "contact:003000000000001AAA|ann@acme.example")
}
