package source

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestLikened(t *testing.T) {
	base := "-- Tasks.\n-- requires: Id, IsWon\n-- optional: AccountId, Step2Name\n-- custom: arr\n-- wrapper: records\nselect Id from stage\n"
	fsys := fstest.MapFS{"sources/crm/task.events.sql": {Data: []byte(base)}}

	same, err := likened(fsys, "-- Deals.\nselect 1\n")
	if err != nil || same != "-- Deals.\nselect 1\n" {
		t.Errorf("a query that is like no other: %q, %v", same, err)
	}
	got, err := likened(fsys, "-- Tasks of a warehouse.\n-- like: crm/task.events\n")
	if err != nil {
		t.Fatal(err)
	}
	want := "-- Tasks of a warehouse.\n-- like: crm/task.events\n-- requires: Id, IsWon\n-- optional: AccountId, Step2Name\n-- custom: arr\n" +
		"-- alias: IsWon = is_won\n-- alias: AccountId = account_id\n-- alias: Step2Name = step2_name\nselect Id from stage\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	got, err = likened(fsys, "-- like: crm/task.events\n-- optional: extra\n-- alias: AccountId = company_id\n\nselect * from base\n")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(got, "with base as (\nselect Id from stage\n)\n\nselect * from base\n") {
		t.Errorf("its own query does not read base:\n%s", got)
	}
	if !strings.Contains(got, "-- optional: extra\n") || strings.Contains(got, "account_id") {
		t.Errorf("its own names do not count:\n%s", got)
	}
	if _, err := likened(fsys, "-- like: crm/nothing.events\n"); err == nil {
		t.Error("a query that is not there")
	}
}
