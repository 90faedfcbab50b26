package pipeline

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"throughline/fixtures"
	"throughline/pipeline/source"
	"throughline/pipeline/warehouse"
)

// A folder of .eml files is read from a bundle, each message once, also after a second night and under other settings.
func TestSmallFilesAreReadFromBundles(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	config := func(zone string) {
		write("config.yaml", `
journey: journey.yaml
timezone: `+zone+`
as_of: 2026-06-30
company: {domains: [vendor.example]}
sources:
  - {name: mail, preset: mail, path: mail/*.eml}
`)
	}
	mails := func(from, to int) {
		for i := from; i < to; i++ {
			write(fmt.Sprintf("mail/%03d.eml", i), strings.ReplaceAll(fmt.Sprintf(
				"From: a@acme.example\nTo: b@vendor.example\nDate: Mon, 1 Jun 2026 10:00:00 +0000\nMessage-ID: <%d@acme.example>\nSubject: Hello\n\nHello.\n", i), "\n", "\r\n"))
		}
	}
	land := func() string {
		t.Helper()
		n, err := prepare(Options{Config: filepath.Join(dir, "config.yaml")})
		if err != nil {
			t.Fatal(err)
		}
		report, err := n.land(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		db, err := sql.Open("duckdb", "")
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		var quoted []string
		for _, file := range report.Parquet[source.Events] {
			quoted = append(quoted, warehouse.Quote(file))
		}
		var rows, messages, recipients int64
		err = db.QueryRow("SELECT count(*), count(DISTINCT same_as), sum(len(to_emails))::BIGINT FROM read_parquet(["+strings.Join(quoted, ", ")+"], union_by_name = true)").
			Scan(&rows, &messages, &recipients)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprintf("%d files: %d rows, %d messages, %d recipients", len(quoted), rows, messages, recipients)
	}

	write("journey.yaml", fixtures.Journey)
	config("UTC")
	mails(0, 70)
	for _, step := range []struct {
		name, want string
		do         func()
	}{
		{"first night", "1 files: 70 rows, 70 messages, 70 recipients", func() {}},
		{"a few more", "11 files: 80 rows, 80 messages, 80 recipients", func() { mails(70, 80) }},
		{"many more", "1 files: 150 rows, 150 messages, 150 recipients", func() { mails(80, 150) }},
		{"another zone: all are landed anew", "1 files: 150 rows, 150 messages, 150 recipients", func() { config("Europe/Berlin") }},
	} {
		step.do()
		if got := land(); got != step.want {
			t.Errorf("%s: %s, want %s", step.name, got, step.want)
		}
	}
}
