package pipeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"throughline/metrics/conformance"
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
		path observedPath
		want string // fitness, missing, misplaced, extra, expected, matched, cost, worst cost
	}{
		{"no touch, nothing due", observedPath{}, "<nil> [] [] [] 0 0 0 0"},
		{"all of it", observedPath{touches: positions{1, 2, 4, 3, 4}, stages: positions{1, 2}, required: positions{1, 2, 3}, requiredIn: positions{1, 1, 2},
			recurring: positions{4}, due: positions{2}, missed: positions{0}}, "1 [] [] [] 5 5 0 10"},
		{"one missing, one late in the order, one occurrence missed", observedPath{touches: positions{2, 1, 4}, stages: positions{1, 2},
			required: positions{1, 2, 3}, requiredIn: positions{1, 1, 2}, recurring: positions{4}, due: positions{2}, missed: positions{1}},
			"0.5 [form review] [call] [] 5 2 4 8"},
		{"a second visit lets its touchpoints happen again, and asks for what is due in it", observedPath{touches: positions{1, 2, 3, 1, 3}, stages: positions{1, 2, 1, 2},
			required: positions{1, 3, 1, 2}, requiredIn: positions{1, 2, 3, 3}}, "0.8888888888888888 [mail] [] [] 4 3 1 9"},
		{"a stage skipped and made up for is out of order", observedPath{touches: positions{1, 5, 3}, stages: positions{1, 3, 2},
			required: positions{1, 5, 3}, requiredIn: positions{1, 2, 3}}, "0.6666666666666667 [] [form] [] 3 2 2 6"},
		{"a case in no stage may do each once, in order", observedPath{touches: positions{1, 3, 4, 4, 3}}, "0.8 [] [] [form] 0 0 1 5"},
	} {
		t.Run(example.name, func(t *testing.T) {
			row, err := testOrder.compare(new(conformance.Aligner), example.path)
			if err != nil {
				t.Fatal(err)
			}
			if len(row) != len(pathColumns) {
				t.Fatalf("%d values for %d columns", len(row), len(pathColumns))
			}
			if got := strings.Trim(fmt.Sprint(row[slices.Index(pathColumns, "fitness"):]), "[]"); got != strings.Trim(example.want, "[]") {
				t.Errorf("got %s, want %s", got, example.want)
			}
		})
	}
	if _, err := testOrder.compare(new(conformance.Aligner), observedPath{required: positions{1}, requiredIn: positions{1}}); err == nil {
		t.Error("something is due in a visit that there was not")
	}
}

// What cannot be compared is told with its path and without a verdict.
func TestAPathThatIsTooLong(t *testing.T) {
	long := observedPath{touches: slices.Repeat(positions{1, 2, 3, 5}, 5000), stages: slices.Repeat(positions{1, 2}, 500)}
	row, err := testOrder.compare(new(conformance.Aligner), long)
	if err != nil {
		t.Fatal(err)
	}
	verdict := slices.Index(pathColumns, "fitness")
	if path := row[5].([]string); len(path) != 20_000 || slices.ContainsFunc(row[verdict:], func(v any) bool { return v != nil }) || len(row) != len(pathColumns) {
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

// BenchmarkPaths compares 100,000 cases of 15 touches with an order of 18 touchpoints.
func BenchmarkPaths(b *testing.B) {
	order := idealOrder{names: map[int]string{}}
	for i := 1; i <= 18; i++ {
		order.names[i] = fmt.Sprintf("touchpoint-%d", i)
		order.once = append(order.once, i)
	}
	var paths []observedPath
	for i := range 100_000 {
		p := observedPath{journey: "j", stages: positions{1, 2, 3, 4}}
		for k := range 15 {
			p.touches = append(p.touches, 1+(k+(i*7+k*k*(i%13))%4)%18)
			p.required, p.requiredIn = append(p.required, k+1), append(p.requiredIn, 1+k/4)
		}
		paths = append(paths, p)
	}
	var aligner conformance.Aligner
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range paths {
			if _, err := order.compare(&aligner, p); err != nil {
				b.Fatal(err)
			}
		}
	}
}
