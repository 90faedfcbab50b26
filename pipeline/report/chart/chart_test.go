package chart_test

import (
	"encoding/xml"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"throughline/pipeline/report/chart"
)

var update = flag.Bool("update", false, "write the golden files anew")

func at(v float64) *float64 { return &v }

func day(n int) time.Time { return time.Date(2026, 3, 1+n, 9, 0, 0, 0, time.UTC) }

// hostile is what a name can be.
const hostile = `<script>alert("1")</script>&' ` + "\u202e right to left \u202e"

func figure(id string) chart.Figure {
	return chart.Figure{
		ID: id, Title: "What is to be seen", Description: "The same in words.", Note: "days; n = 40 cases",
		Table: chart.Table{Head: []string{"Row", "Days"}, Rows: [][]string{{"kickoff", "4.5"}, {hostile, "7"}}},
	}
}

// charts is one of each kind, drawn.
func charts() map[string]string {
	curve := func(name string, points ...chart.Point) chart.Curve {
		return chart.Curve{Name: name, Points: points, End: 200, AtRisk: []int64{120, 60, 8}}
	}
	return map[string]string{
		"steps": chart.Steps{
			YLabel: "share that has got there", RiskAt: []float64{0, 90, 180}, Rule: 90, RuleTag: "target 90 days",
			Curves: []chart.Curve{
				curve("enterprise", chart.Point{20, .2, .1, .35}, chart.Point{60, .55, .4, .7}, chart.Point{130, .8, .65, .9}),
				curve(hostile, chart.Point{35, .1, .05, .2}, chart.Point{90, .5, .35, .65}, chart.Point{180, .8, .6, .9}),
			},
		}.Draw(figure("steps")),
		"bars": chart.Bars{Unit: "days", Rows: []chart.Bar{
			{Label: "Implementation", Value: 52, Known: true, Low: at(45), High: at(66), Target: at(45), Class: "late", Tag: "52 days, n = 40"},
			{Label: hostile, Value: 4, Known: true, Target: at(7), Class: "good", Tag: "4 days, n = 44"},
			{Label: "Renewal", Tag: "n = 2", Target: at(90)},
		}}.Draw(figure("bars")),
		"columns": chart.Columns{
			Labels: []string{"10 to 15", "15 to 20", hostile, "30 and more"}, XLabel: "days of silence",
			Parts: []chart.Part{{"open", "bad", []float64{1, 0, 4, 2}}, {"ended", "muted", []float64{12, 7, 3, 1}}},
		}.Draw(figure("columns")),
		"heat": chart.Heat{
			Rows: []string{"Hand-over", hostile}, Columns: []string{"2 Mar", "9 Mar", "16 Mar"}, Unit: "silences",
			Values: [][]float64{{0, 3, 12}, {-1, 0, 5}},
		}.Draw(figure("heat")),
		"timeline": chart.Timeline{From: day(0), To: day(60), Now: day(55), Lanes: []chart.Lane{
			{Name: "Stage", Spans: []chart.Span{{From: day(0), To: day(12), Label: "Hand-over", Class: "f1"}, {From: day(12), Label: hostile, Class: "f2"}}},
			{Name: "We", Marks: []chart.Mark{{At: day(2), Label: "mail", Shape: "up"}, {At: day(20), Label: hostile, Class: "good", Shape: "diamond"}}},
			{Name: "Silence", Spans: []chart.Span{{From: day(22), To: day(41), Label: "19 days", Class: "gap"}}, Marks: []chart.Mark{{At: day(30), Shape: "cross", Class: "bad"}}},
		}}.Draw(figure("timeline")),
		"flow": chart.Flow{
			Columns: [][]chart.Node{{{ID: "a", Label: "Hand-over"}}, {{ID: "b", Label: hostile}, {ID: "x", Label: "left", Class: "muted"}}, {{ID: "c", Label: "Adoption"}}},
			Links:   []chart.Link{{From: "a", To: "b", N: 40}, {From: "a", To: "x", N: 5}, {From: "b", To: "c", N: 31}, {From: "c", To: "b", N: 4}},
		}.Draw(figure("flow")),
		"quadrants": chart.Quadrants{
			Items:  []chart.Item{{Label: "kickoff missing", X: 2, Y: 340}, {Label: hostile, X: 2, Y: 338}, {Label: "slow implementation", X: 5, Y: 900}},
			XLabel: "effort, declared (1 to 5)", YLabel: "excess days", XSplit: 2.5, YSplit: 500, XMost: 5.5, YMost: 1000,
			Corners: [4]string{"fill in", "thankless", "quick win", "major project"},
		}.Draw(figure("quadrants")),
		"trend": chart.Trend{
			Periods: []string{"2025 Q4", "2026 Q1", "2026 Q2", "2026 Q3"}, Target: at(.9), Percent: true, Changes: []int{2}, Open: true,
			Lines: []chart.TrendLine{
				{"enterprise", []chart.Value{{Known: true, V: .7, Low: at(.5), High: at(.8), N: 20}, {}, {Known: true, V: .82, N: 25}, {Known: true, V: .9, N: 9}}},
				{hostile, []chart.Value{{}, {Known: true, V: .6, N: 12}, {Known: true, V: .81, N: 14}, {Known: true, V: .88, N: 9}}},
			},
		}.Draw(figure("trend")),
		"empty": chart.Steps{}.Draw(figure("empty")),
	}
}

// TestGolden compares every kind of chart with the picture that was looked at.
func TestGolden(t *testing.T) {
	for name, got := range charts() {
		file := filepath.Join("testdata", name+".html")
		if *update {
			if err := os.WriteFile(file, []byte(got+"\n"), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if string(want) != got+"\n" {
			t.Errorf("%s is not as in %s; look at it, then run with -update", name, file)
		}
	}
}

// TestWellFormed reads each chart as XML: a text that broke out would not parse,
// or would leave a script.
func TestWellFormed(t *testing.T) {
	number := regexp.MustCompile(`(NaN|Inf|-0")`)
	for name, got := range charts() {
		decoder := xml.NewDecoder(strings.NewReader(got))
		decoder.Strict = true
		decoder.Entity = xml.HTMLEntity
		for {
			token, err := decoder.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%s is not well-formed: %v", name, err)
			}
			if start, ok := token.(xml.StartElement); ok && start.Name.Local == "script" {
				t.Errorf("%s holds a script", name)
			}
		}
		if found := number.FindString(got); found != "" {
			t.Errorf("%s holds %q", name, found)
		}
	}
}

// TestNumber: as many decimals as help.
func TestNumber(t *testing.T) {
	for want, v := range map[string]float64{"0": 0, "12": 12, "1.5": 1.5, "0.25": .25, "1\u202f234\u202f567": 1234567, "150": 149.6, "-3": -3, "1\u202f000": 1000} {
		if got := chart.Number(v); got != want {
			t.Errorf("Number(%v) = %q, want %q", v, got, want)
		}
	}
}

// TestSameBytes draws twice: maps must not show.
func TestSameBytes(t *testing.T) {
	if a, b := fmt.Sprint(charts()), fmt.Sprint(charts()); a != b {
		t.Error("two drawings of the same differ")
	}
}

// TestSharesGrowFromZero: a curve of one point is not taken for one that falls.
func TestSharesGrowFromZero(t *testing.T) {
	got := chart.Steps{Curves: []chart.Curve{{Name: "got there", Points: []chart.Point{{X: 20, Value: .8, Low: .8, High: .8}}, End: 40}}}.Draw(figure("one"))
	if !strings.Contains(got, `d="M64 262H`) {
		t.Errorf("the curve does not begin at 0: %s", got)
	}
}
