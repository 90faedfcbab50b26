package pipeline

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"throughline/metrics/conformance"
	"throughline/pipeline/warehouse"
)

// The journey of these cases: stage 1 with call and mail, stage 2 with form and
// a review that recurs, stage 3 with gift.
var testOrder = idealOrder{
	names: map[int]string{1: "call", 2: "mail", 3: "form", 4: "review", 5: "gift"},
	once:  []int{1, 2, 3, 5}, recurring: []int{4},
}

func TestCompareWithTheIdealOrder(t *testing.T) {
	for _, example := range []struct {
		name string
		path situation
		want string // fitness, missing, misplaced, extra, expected, matched, cost, worst cost
	}{
		{"no touch, nothing due", situation{}, "<nil> [] [] [] 0 0 0 0"},
		{"all of it", situation{touches: positions{1, 2, 4, 3, 4}, stages: positions{1, 2}, required: positions{1, 2, 3}, requiredIn: positions{1, 1, 2},
			recurring: positions{4}, due: positions{2}, missed: positions{0}}, "1 [] [] [] 5 5 0 10"},
		{"one missing, one late in the order, one occurrence missed", situation{touches: positions{2, 1, 4}, stages: positions{1, 2},
			required: positions{1, 2, 3}, requiredIn: positions{1, 1, 2}, recurring: positions{4}, due: positions{2}, missed: positions{1}},
			"0.5 [form review] [call] [] 5 2 4 8"},
		{"a second visit lets its touchpoints happen again, and asks for what is due in it", situation{touches: positions{1, 2, 3, 1, 3}, stages: positions{1, 2, 1, 2},
			required: positions{1, 3, 1, 2}, requiredIn: positions{1, 2, 3, 3}}, "0.8888888888888888 [mail] [] [] 4 3 1 9"},
		{"what was missed in the first pass and came in the second is missing: it is the second one's", situation{touches: positions{1, 2, 1, 3},
			stages: positions{1, 2, 1}, required: positions{1, 2, 3}, requiredIn: positions{1, 1, 2}, came: positions{1, 2}}, "0.8571428571428572 [form] [] [] 3 2 1 7"},
		{"what met what was due, out of order, is misplaced and not missing, though a second pass had a place for it", situation{touches: positions{2, 1},
			stages: positions{1, 2, 1}, required: positions{1, 2}, requiredIn: positions{1, 1}, came: positions{1, 2}}, "0.5 [] [call] [] 2 1 2 4"},
		{"a stage skipped and made up for is out of order", situation{touches: positions{1, 5, 3}, stages: positions{1, 3, 2},
			required: positions{1, 5, 3}, requiredIn: positions{1, 2, 3}}, "0.6666666666666667 [] [form] [] 3 2 2 6"},
		{"a case in no stage may do each once, in order", situation{touches: positions{1, 3, 4, 4, 3}}, "0.8 [] [] [form] 0 0 1 5"},
	} {
		t.Run(example.name, func(t *testing.T) {
			row, err := testOrder.verdict(new(conformance.Aligner), example.path)
			if err != nil {
				t.Fatal(err)
			}
			if len(row) != len(verdictColumns) {
				t.Fatalf("%d values for %d columns", len(row), len(verdictColumns))
			}
			if got := strings.Trim(fmt.Sprint(row[slices.Index(verdictColumns, "fitness"):]), "[]"); got != strings.Trim(example.want, "[]") {
				t.Errorf("got %s, want %s", got, example.want)
			}
		})
	}
	if _, err := testOrder.verdict(new(conformance.Aligner), situation{required: positions{1}, requiredIn: positions{1}}); err == nil {
		t.Error("something is due in a visit that there was not")
	}
}

// What cannot be compared is told with its path and without a verdict.
func TestAPathThatIsTooLong(t *testing.T) {
	long := situation{touches: slices.Repeat(positions{1, 2, 3, 5}, 5000), stages: slices.Repeat(positions{1, 2}, 500)}
	row, err := testOrder.verdict(new(conformance.Aligner), long)
	if err != nil {
		t.Fatal(err)
	}
	verdict := slices.Index(verdictColumns, "fitness")
	if path := row[1].([]string); len(path) != 20_000 || slices.ContainsFunc(row[verdict:], func(v any) bool { return v != nil }) || len(row) != len(verdictColumns) {
		t.Errorf("a path of %d, and %v", len(path), row[verdict:])
	}
}

// The id is a hash of the path alone: printf 'call\0form\0' | sha256sum
func TestVariantID(t *testing.T) {
	if got, want := variantID([]string{"call", "form"}), "73c7d03ea4a079b6"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if variantID([]string{"a b"}) == variantID([]string{"a", "b"}) {
		t.Error("two paths have one id")
	}
}

// BenchmarkPaths is the whole step for 100,000 cases of 15 touches and 18 touchpoints, one case in ten with a second pass.
func BenchmarkPaths(b *testing.B) {
	ctx := context.Background()
	build, err := warehouse.Begin(ctx, b.TempDir(), warehouse.Limits{Memory: "4GiB"})
	if err != nil {
		b.Fatal(err)
	}
	defer build.Close()
	for _, statement := range []string{
		`INSERT INTO work.cases (journey, subject, case_id, account_id) SELECT 'j', i, 'account-' || i, 'account-' || i FROM range(100_000) AS t (i)`,
		`INSERT INTO work.stages (journey, stage, position) SELECT 'j', 'stage-' || i, i FROM range(1, 7) AS t (i)`,
		`INSERT INTO work.touchpoints (journey, touchpoint, position, every_value)
			SELECT 'j', 'touchpoint-' || i, i, CASE WHEN i = 14 THEN 90 END FROM range(1, 19) AS t (i)`,
		`INSERT INTO work.placed_touches (journey, subject, touchpoint_position, ts, seq, day, whole)
			SELECT 'j', i, 1 + (k + i * 7 % (k + 2) % 4) % 18, TIMESTAMP '2026-01-01' + to_hours(CAST(k * 29 + i % 13 AS INTEGER)), i * 15 + k, DATE '2026-01-01', false
			FROM range(100_000) AS t (i), range(15) AS u (k)`,
		`INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit)
			SELECT 'j', i, s, CASE WHEN s = 7 THEN 2 ELSE s END, CASE WHEN s = 7 THEN 2 ELSE 1 END
			FROM range(100_000) AS t (i), range(1, 8) AS u (s) WHERE s < 7 OR i % 10 = 0`,
		`INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, status)
			SELECT 'j', 'account-' || i, 'stage-' || (1 + (k - 1) // 3), 1, 'touchpoint-' || k, 1, CASE WHEN (i + k) % 7 = 0 THEN 'missed' ELSE 'met' END
			FROM range(100_000) AS t (i), range(1, 17) AS u (k)`,
	} {
		if _, err := build.DB().ExecContext(ctx, statement); err != nil {
			b.Fatal(err)
		}
	}
	n := &night{log: slog.New(slog.DiscardHandler), now: time.Now, run: RunRecord{Seconds: map[string]float64{}}}
	for b.Loop() {
		if _, err := build.DB().ExecContext(ctx, "TRUNCATE work.observed_paths; TRUNCATE work.path_situations; TRUNCATE work.path_verdicts; TRUNCATE main.paths"); err != nil {
			b.Fatal(err)
		}
		if err := n.paths(ctx, build); err != nil {
			b.Fatal(err)
		}
	}
	var cases, differ int64
	if err := build.DB().QueryRowContext(ctx, "SELECT count(*), count(CASE WHEN fitness < 1 THEN 1 END) FROM main.paths").Scan(&cases, &differ); err != nil {
		b.Fatal(err)
	}
	if cases != 100_000 || differ < 90_000 {
		b.Errorf("%d cases, of which %d differ from the ideal", cases, differ)
	}
}
