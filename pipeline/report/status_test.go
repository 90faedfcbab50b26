package report

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"throughline/queries"
)

// asker answers from a database of the test, as a published generation does.
type asker struct{ db *sql.DB }

func (a asker) Named(ctx context.Context, query queries.Query, given map[string]string) (*sql.Rows, error) {
	var args []any
	for _, param := range query.Params() {
		args = append(args, sql.Named(param.Name, given[param.Name]))
	}
	return a.db.QueryContext(ctx, query.SQL, args...)
}

func statusWorld(t *testing.T) asker {
	t.Helper()
	world, err := os.ReadFile("../../queries/testdata/status/next/of_this_visit/given.sql")
	if err != nil {
		t.Fatal(err)
	}
	return asker{tables(t, string(world), "INSERT INTO main.runs BY NAME SELECT 'gen-000001' AS run_id, TIMESTAMP '2026-02-10' AS as_of")}
}

const wantStatus = `Acme, as of the end of 2026-02-09

Step 2 of 3: Build, since 5 February 2026; planned for 30 days
Goal: live

Next:
  Training, by 15 February 2026
    what for: learn
    who: CS
    needed from you: Admin
    how: video, 60 minutes
  check

  ✓ 1. Start
  ▸ 2. Build
    3. s3
`

func TestStatus(t *testing.T) {
	db := statusWorld(t)
	status, err := StatusOf(context.Background(), db, "acme", time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	var text, page, data strings.Builder
	for format, out := range map[string]*strings.Builder{"text": &text, "html": &page, "json": &data} {
		if err := status.Write(out, format, time.UTC); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(wantStatus, text.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var read Status
	if err := json.Unmarshal([]byte(data.String()), &read); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(status, read); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
	root, err := html.Parse(strings.NewReader(page.String()))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Step 2 of 3: Build", "Training learn", "2026-02-15", "Admin", "we are here"} {
		if !strings.Contains(words(root), want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	// What is ours stays with us.
	for _, never := range []string{"missed", "late", "stuck", "behind", "silence", "risk", "overdue"} {
		if strings.Contains(strings.ToLower(words(all(root, "body")[0])+text.String()), never) {
			t.Errorf("the customer reads %q", never)
		}
	}
}

func TestStatusOfNobody(t *testing.T) {
	db := statusWorld(t)
	for account, want := range map[string]string{
		"nobody": `there is none with the id or name "nobody"`,
		"cme":    `write the id of one of: Acme (A), Acme East (B)`,
	} {
		_, err := StatusOf(context.Background(), db, account, time.UTC)
		if !errors.Is(err, ErrAccount) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", account, err, want)
		}
	}
	for account, want := range map[string]string{"B": "j ended on 1 March 2026.", "C": "j began on 29 February 2024; its first step is to come."} {
		status, err := StatusOf(context.Background(), db, account, time.UTC)
		if err != nil || !strings.Contains(status.text(time.UTC), want) {
			t.Errorf("%s: %v\n%s", account, err, status.text(time.UTC))
		}
	}
}

// A name that wants to steer a terminal or a page does neither.
func TestStatusOfHostileName(t *testing.T) {
	const hostile = "<script>alert(1)</script>\x1b[31m\u202ex\r\n"
	status := Status{Account: hostile, ID: "A", Cases: []CaseStatus{{Journey: hostile, Case: "A", Step: 1, Of: 1, Stage: hostile, Since: new(time.Time),
		Steps: []Step{{hostile, hostile, "now"}}, Next: []NextStep{{Name: hostile, Who: hostile, Need: hostile, For: hostile}}}}}
	if text := status.text(time.UTC); strings.ContainsAny(text, "\x1b\u202e\r") {
		t.Errorf("the text steers a terminal: %q", text)
	}
	var page strings.Builder
	if err := status.Write(&page, "html", time.UTC); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(page.String()))
	if err != nil || len(all(root, "script")) > 0 {
		t.Errorf("a script on the page: %v", err)
	}
}
