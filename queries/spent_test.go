package queries_test

import (
	"slices"
	"strings"
	"testing"

	"throughline/queries"
)

// What is dropped after a model must be a table that a model before it has filled, and that nothing after it names.
func TestSpentTablesAreNotReadAgain(t *testing.T) {
	spent, err := queries.Spent()
	if err != nil {
		t.Fatal(err)
	}
	models, err := queries.Models()
	if err != nil {
		t.Fatal(err)
	}
	dropped, filled := map[string]string{}, map[string]bool{}
	for _, model := range models {
		for table, at := range dropped {
			if strings.Contains(model.SQL, table+" ") || strings.Contains(model.SQL, table+"\n") {
				t.Errorf("%s reads %s, which is dropped after %s", model.Path, table, at)
			}
		}
		filled[model.Table()] = true
		for _, table := range spent[model.Path] {
			if !filled[table] {
				t.Errorf("%s drops %s, which is not filled yet", model.Path, table)
			}
			dropped[table] = model.Path
		}
	}
	if !slices.Contains(spent["models/19_files.sql"], "work.event_copies") {
		t.Errorf("19_files is the last to read work.event_copies, but drops %v", spent["models/19_files.sql"])
	}
	for _, kept := range []string{"work.stage_stays", "work.settings", "work.communications", "work.landed_events"} {
		if at, ok := dropped[kept]; ok {
			t.Errorf("%s is dropped after %s; checks, curves and pages read it", kept, at)
		}
	}
}
