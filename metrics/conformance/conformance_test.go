package conformance_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"throughline/metrics/conformance"
)

// Worked by hand. Letters are touchpoints; in steps a ? marks what is not
// required, and R:3/1 is a touchpoint R that recurs, due three times and missed
// once.
func TestExamples(t *testing.T) {
	for _, example := range []struct {
		name, touches, steps, recurring string
		missing, misplaced, extra       string
		expected, cost, worst           int
	}{
		{name: "as it should be", touches: "a b c", steps: "a b c", expected: 3, worst: 6},
		{name: "nothing happened", steps: "a b", missing: "a b", expected: 2, cost: 2, worst: 2},
		{name: "nothing expected", touches: "a", extra: "a", cost: 1, worst: 1},
		{name: "neither"},
		{name: "one is missing", touches: "a c", steps: "a b c", missing: "b", expected: 3, cost: 1, worst: 5},
		{name: "one came twice", touches: "a b a c", steps: "a b c", extra: "a", expected: 3, cost: 1, worst: 7},
		{name: "two changed places", touches: "b a c", steps: "a b c", misplaced: "a", expected: 3, cost: 2, worst: 6},
		{name: "the first came last", touches: "b c d a", steps: "a b c d", misplaced: "a", expected: 4, cost: 2, worst: 8},
		{name: "the last came first", touches: "d a b c", steps: "a b c d", misplaced: "d", expected: 4, cost: 2, worst: 8},
		{name: "backwards: the first that came keeps its place", touches: "c b a", steps: "a b c", misplaced: "b a", expected: 3, cost: 4, worst: 6},
		{name: "an optional one is not missing", touches: "a c", steps: "a b? c", expected: 2, worst: 4},
		{name: "an optional one in its place", touches: "a b c", steps: "a b? c", expected: 2, worst: 5},
		{name: "an optional one elsewhere is extra", touches: "b a c", steps: "a b? c", extra: "b", expected: 2, cost: 1, worst: 5},
		{name: "a required one counts more than two optional", touches: "c a b", steps: "a? b? c", extra: "a b", expected: 1, cost: 2, worst: 4},
		{name: "misplaced once and extra once", touches: "b a a", steps: "a b", misplaced: "a", extra: "a", expected: 2, cost: 3, worst: 5},
		{name: "missing in the second pass", touches: "a b b", steps: "a b a b", missing: "a", expected: 4, cost: 1, worst: 7},
		{name: "free in the second pass", touches: "a b a b c", steps: "a b c? a b? c", expected: 4, worst: 9},
		{name: "required twice in one pass", touches: "a", steps: "a a b", missing: "a b", expected: 3, cost: 2, worst: 4},
		{name: "what recurs is everywhere in place", touches: "R a R R b R", steps: "a b", recurring: "R:3/0", expected: 5, worst: 11},
		{name: "a missed occurrence", touches: "R a b", steps: "a b", recurring: "R:3/2", missing: "R R", expected: 5, cost: 2, worst: 8},
	} {
		t.Run(example.name, func(t *testing.T) {
			c := conformance.Case{Touches: letters(example.touches), Steps: steps(example.steps)}
			if example.recurring != "" {
				r := conformance.Recurring{Touchpoint: int(example.recurring[0])}
				fmt.Sscanf(example.recurring[1:], ":%d/%d", &r.Due, &r.Missed)
				c.Recurring = append(c.Recurring, r)
			}
			got, ok := new(conformance.Aligner).Compare(c)
			if !ok {
				t.Fatal("not compared")
			}
			if text(got.Missing) != example.missing || text(got.Misplaced) != example.misplaced || text(got.Extra) != example.extra {
				t.Errorf("missing %q, misplaced %q, extra %q; want %q, %q, %q", text(got.Missing), text(got.Misplaced), text(got.Extra),
					example.missing, example.misplaced, example.extra)
			}
			if got.Expected != example.expected || got.Cost != example.cost || got.Worst != example.worst {
				t.Errorf("expected %d, cost %d, worst %d; want %d, %d, %d", got.Expected, got.Cost, got.Worst, example.expected, example.cost, example.worst)
			}
			fitness, defined := got.Fitness()
			if defined != (example.worst > 0) || defined && fitness != 1-float64(example.cost)/float64(example.worst) {
				t.Errorf("fitness %g, %t", fitness, defined)
			}
		})
	}
}

// The costs are those that PM4Py finds with its search over the states of a
// Petri net: fixtures/conformance has the script that wrote them.
func TestFitnessAgainstPM4Py(t *testing.T) {
	file, err := os.Open("../../fixtures/conformance/alignments.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) < 300 {
		t.Fatalf("only %d alignments", len(rows))
	}
	var aligner conformance.Aligner
	for _, row := range rows[1:] {
		got, ok := aligner.Compare(conformance.Case{Touches: letters(row[0]), Steps: steps(row[1])})
		if want := fmt.Sprint(number(t, row[2]), number(t, row[3])); !ok || fmt.Sprint(got.Cost, got.Worst) != want {
			t.Errorf("touches %q, steps %q: cost and worst cost %d %d, PM4Py says %s", row[0], row[1], got.Cost, got.Worst, want)
		}
		fitness, _ := got.Fitness()
		want, err := strconv.ParseFloat(row[4], 64)
		if err != nil {
			t.Fatal(err)
		}
		if max(fitness-want, want-fitness) > 1e-9 {
			t.Errorf("touches %q, steps %q: fitness %g, PM4Py says %g", row[0], row[1], fitness, want)
		}
	}
}

// Every alignment of a small case is tried: none is cheaper, and the lists are
// those of the one that comes first by the rule for ties.
func TestCompareAgainstAllAlignments(t *testing.T) {
	var aligner conformance.Aligner
	rapid.Check(t, func(t *rapid.T) {
		c := conformance.Case{Touches: rapid.SliceOfN(rapid.IntRange('a', 'f'), 0, 7).Draw(t, "touches")}
		c.Steps = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) conformance.Step {
			return conformance.Step{Touchpoint: rapid.IntRange('a', 'e').Draw(t, "step"), Required: rapid.Bool().Draw(t, "required")}
		}), 0, 8).Draw(t, "steps")
		if rapid.Bool().Draw(t, "recurs") {
			due := rapid.IntRange(0, 3).Draw(t, "due")
			c.Recurring = []conformance.Recurring{{Touchpoint: 'f', Due: due, Missed: rapid.IntRange(0, due).Draw(t, "missed")}}
		}
		got, ok := aligner.Compare(c)
		want := cheapest(c)
		if !ok || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%v\n got %v\nwant %v", c, got, want)
		}
		if got.Cost != len(got.Missing)+len(got.Extra)+2*len(got.Misplaced) || got.Cost > got.Worst || got.Matched() < 0 {
			t.Fatalf("%v: %v", c, got)
		}
	})
}

// cheapest tries every alignment: for each touch in turn, every step that it may
// stand beside, earliest first, and none. The first of the cheapest is told.
func cheapest(c conformance.Case) conformance.Result {
	alone := len(c.Steps)
	chosen := make([]int, len(c.Touches))
	var best []int
	bestCost := 1 << 30
	var try func(i, from int)
	try = func(i, from int) {
		if i < len(c.Touches) {
			if len(c.Recurring) > 0 && c.Touches[i] == c.Recurring[0].Touchpoint {
				chosen[i] = -1
				try(i+1, from)
				return
			}
			for j := from; j < len(c.Steps); j++ {
				if c.Steps[j].Touchpoint == c.Touches[i] {
					chosen[i] = j
					try(i+1, j+1)
				}
			}
			chosen[i] = alone
			try(i+1, from)
			return
		}
		cost := 0
		for j, s := range c.Steps {
			if s.Required && !slices.Contains(chosen, j) {
				cost++
			}
		}
		for _, j := range chosen {
			if j == alone {
				cost++
			}
		}
		if cost < bestCost {
			best, bestCost = slices.Clone(chosen), cost
		}
	}
	try(0, 0)

	var r conformance.Result
	left := map[int]int{} // touchpoint: required steps that stand alone
	for j, s := range c.Steps {
		if s.Required {
			r.Expected++
			if !slices.Contains(best, j) {
				left[s.Touchpoint]++
			}
		}
	}
	moved := map[int]int{}
	for i, j := range best {
		switch touchpoint := c.Touches[i]; {
		case j != alone:
		case left[touchpoint] > moved[touchpoint]:
			moved[touchpoint]++
			r.Misplaced = append(r.Misplaced, touchpoint)
		default:
			r.Extra = append(r.Extra, touchpoint)
		}
	}
	for j, s := range c.Steps {
		if s.Required && !slices.Contains(best, j) {
			if moved[s.Touchpoint] > 0 {
				moved[s.Touchpoint]--
			} else {
				r.Missing = append(r.Missing, s.Touchpoint)
			}
		}
	}
	r.Cost, r.Worst = bestCost, r.Expected+len(c.Touches)
	for _, x := range c.Recurring {
		r.Expected += x.Due
		r.Cost, r.Worst = r.Cost+x.Missed, r.Worst+x.Due
		r.Missing = append(r.Missing, slices.Repeat([]int{x.Touchpoint}, x.Missed)...)
	}
	return r
}

// A pass never holds a stage twice, and ends only where the next visit would.
func TestPasses(t *testing.T) {
	for _, example := range []struct{ stages, want []int }{
		{nil, []int{}},
		{[]int{1, 2, 3}, []int{0, 0, 0}},
		{[]int{1, 3, 2, 4}, []int{0, 0, 0, 0}}, // a stage back for the first time is still the first pass
		{[]int{1, 2, 1, 2, 3}, []int{0, 0, 1, 1, 1}},
		{[]int{1, 1, 1}, []int{0, 1, 2}},
		{[]int{1, 2, 3, 2, 1}, []int{0, 0, 0, 1, 1}},
		{[]int{1, 3, 2, 3}, []int{0, 0, 0, 1}},
	} {
		if got := conformance.Passes(example.stages); !slices.Equal(got, example.want) {
			t.Errorf("visits of %v lie in the passes %v, want %v", example.stages, got, example.want)
		}
	}
}

func TestIdeal(t *testing.T) {
	got := conformance.Ideal(letters("a b c"), 2, [][]int{letters("c a")}, nil)
	if want := steps("a b? c a? b? c?"); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	got = conformance.Ideal(letters("a b"), 1, [][]int{letters("b b")}, nil)
	if want := steps("a? b b"); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	got = conformance.Ideal(letters("a b c"), 4, [][]int{nil, letters("a b c"), nil, letters("a")}, map[int]int{'a': 1, 'b': 0, 'c': 2})
	if want := steps("a b c a? c? a c?"); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Whatever the order: what came is never missing, and what happened less often than it was required is missing as often.
func TestMissingIsWhatDidNotCome(t *testing.T) {
	var aligner conformance.Aligner
	rapid.Check(t, func(t *rapid.T) {
		letter := rapid.IntRange('a', 'd')
		touches := rapid.SliceOfN(letter, 0, 8).Draw(t, "touches")
		required := rapid.SliceOfN(rapid.SliceOfNDistinct(letter, 0, 4, rapid.ID[int]), 1, 4).Draw(t, "required")
		times := func(list []int, touchpoint int) int {
			return len(slices.DeleteFunc(slices.Clone(list), func(one int) bool { return one != touchpoint }))
		}
		due, came, further := slices.Concat(required...), map[int]int{}, map[int]int{}
		for _, touchpoint := range due {
			seen := times(touches, touchpoint)
			came[touchpoint] = rapid.IntRange(0, min(seen, times(due, touchpoint))).Draw(t, "came")
			further[touchpoint] = seen - came[touchpoint]
		}
		steps := conformance.Ideal(letters("a b c d"), len(required), required, further)
		result, _ := aligner.Compare(conformance.Case{Touches: touches, Steps: steps})
		for touchpoint := 'a'; touchpoint <= 'd'; touchpoint++ {
			missing, all := times(result.Missing, int(touchpoint)), times(due, int(touchpoint))
			if missing < all-times(touches, int(touchpoint)) || missing > all-came[int(touchpoint)] {
				t.Fatalf("%c is missing %d times: %v beside %v", touchpoint, missing, touches, steps)
			}
		}
	})
}

// A case of a size that nobody's journey has is refused, not computed for hours.
func TestTooLarge(t *testing.T) {
	c := conformance.Case{Touches: make([]int, 5000), Steps: make([]conformance.Step, 5000)}
	if _, ok := new(conformance.Aligner).Compare(c); ok {
		t.Error("25 million pairs were compared")
	}
	c.Steps = c.Steps[:3000]
	if _, ok := new(conformance.Aligner).Compare(c); !ok {
		t.Error("15 million pairs were refused")
	}
}

// BenchmarkCompare aligns a case of 15 touches with an order of 18 steps.
func BenchmarkCompare(b *testing.B) {
	c := conformance.Case{
		Touches:   letters("a b d c e f g h i i k l n m o"),
		Steps:     steps("a b c d e? f g h i j k l m n o p? q r"),
		Recurring: []conformance.Recurring{{Touchpoint: 'i', Due: 2}},
	}
	c.Steps = slices.DeleteFunc(c.Steps, func(s conformance.Step) bool { return s.Touchpoint == 'i' })
	var aligner conformance.Aligner
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := aligner.Compare(c); !ok {
			b.Fatal("not compared")
		}
	}
}

func letters(text string) []int {
	var list []int
	for _, word := range strings.Fields(text) {
		list = append(list, int(word[0]))
	}
	return list
}

func text(list []int) string {
	var words []string
	for _, letter := range list {
		words = append(words, string(rune(letter)))
	}
	return strings.Join(words, " ")
}

func steps(text string) []conformance.Step {
	var list []conformance.Step
	for _, word := range strings.Fields(text) {
		list = append(list, conformance.Step{Touchpoint: int(word[0]), Required: !strings.HasSuffix(word, "?")})
	}
	return list
}

func number(t *testing.T, text string) int {
	t.Helper()
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}
