package queries_test

import (
	"testing"

	"throughline/queries"
)

// A table without an order is not exported. runs is the log of the machine, and has none on purpose.
func TestEveryPublishedTableHasAnOrder(t *testing.T) {
	orders, err := queries.Orders()
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range queries.Schema() {
		name := declared.FindStringSubmatch(statement)
		if name == nil || name[1][:5] != "main." {
			continue
		}
		if got := orders[name[1]]; (got != "") == (name[1] == "main.runs") {
			t.Errorf("order of %s is %q: add it to the header of its model, or above its declaration in schema.sql", name[1], got)
		}
	}
	if got, want := orders["main.survival_summary"], "journey, measure, milestone_or_stage, group_by, group_value"; got != want {
		t.Errorf("order of survival_summary is %q, want %q", got, want)
	}
}
