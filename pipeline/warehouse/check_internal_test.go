package warehouse

import (
	"database/sql"
	"strings"
	"testing"
)

// A violation is told in words, without what is not known of the row.
func TestViolationInWords(t *testing.T) {
	known := func(s string) sql.NullString { return sql.NullString{String: s, Valid: true} }
	v := Violation{Check: "waivers_fit_something", Means: "a line fits nothing", Rows: 1, Sample: inWords(
		[]string{"line", "waived_for", "account_id", "journey", "touchpoint"},
		[]sql.NullString{known("2"), known("t9"), known("a\n1"), {}, known("call")})}
	const want = "check waivers_fit_something: a line fits nothing: line 2, waived for t9, account a 1, touchpoint call"
	if got := v.String(); got != want {
		t.Errorf("one row: %q, want %q", got, want)
	}
	v.Rows = 3
	if got := v.String(); !strings.Contains(got, ": 3 rows, for example line 2, ") {
		t.Errorf("several rows: %q", got)
	}
}

// The row that stands for all is the least one, however the rows come.
func TestViolationOfTheLeastRow(t *testing.T) {
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	b := &Build{db: db}
	for _, check := range []struct {
		body string
		rows int64
		want string
	}{
		{"select * from (values (10, 'a', null), (2, 'c', null), (2, 'b', null)) as v (line, waived_for, journey)", 3, "line 2, waived for b"},
		{"select 1 as line where false", 0, ""},
	} {
		v, err := b.violation(t.Context(), "a_check", check.body)
		if err != nil {
			t.Fatal(err)
		}
		if v.Rows != check.rows || v.Sample != check.want {
			t.Errorf("%s: %d rows, %q; want %d, %q", check.body, v.Rows, v.Sample, check.rows, check.want)
		}
	}
}
