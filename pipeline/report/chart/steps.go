package chart

import (
	"fmt"
	"strings"
)

// Curve is a step curve with its band, a share that grows from 0: the value holds
// from each point up to the next one. Low and High are NaN-free: a point without an interval has both
// equal to Value.
type Curve struct {
	Name   string
	Points []Point
	End    float64 // up to where the curve is known
	AtRisk []int64 // as many as Steps.RiskAt
}

// Point is where a step curve takes a new value.
type Point struct{ X, Value, Low, High float64 }

// Steps draws shares over days: how many have got there.
type Steps struct {
	Curves  []Curve
	YLabel  string    // such as: share that has reached first value
	RiskAt  []float64 // days at which the numbers at risk are told; nil: none
	Rule    float64   // a dashed line at this day, such as a target; 0: none
	RuleTag string
}

// Draw gives the chart. The y axis goes from 0 to 100 %.
func (s Steps) Draw(f Figure) string {
	last := 0.0
	for _, c := range s.Curves {
		last = max(last, c.End)
	}
	if last == 0 {
		return empty(f, "steps", "No case has been observed for any time yet, so there is no curve. It appears with the first days of the first cases.")
	}
	var c canvas
	left, right, top, plot := 64.0, width-150, 12.0, 250.0
	x := scale{0, last, left, right}
	y := scale{0, 1, top + plot, top}
	for _, share := range []float64{0, .25, .5, .75, 1} {
		c.line(left, y.at(share), right, y.at(share), "grid")
		c.text(left-8, y.at(share)+4, "end", "soft", fmt.Sprintf("%.0f %%", 100*share))
	}
	for _, day := range dayTicks(last) {
		c.line(x.at(day), top+plot, x.at(day), top+plot+5, "axis")
		c.text(x.at(day), top+plot+20, "middle", "soft", Number(day))
	}
	c.line(left, top+plot, right, top+plot, "axis")
	c.text(right+8, top+plot+20, "start", "soft", "days")
	if s.Rule > 0 && s.Rule <= last {
		c.line(x.at(s.Rule), top, x.at(s.Rule), top+plot, "rule")
		c.text(x.at(s.Rule)+5, top+12, "start", "soft", s.RuleTag)
	}
	ends := make([]float64, len(s.Curves))
	for i, curve := range s.Curves {
		c.path(curve.band(x, y), "band f"+series(i)[1:], "")
		c.path(curve.line(x, y), "curve "+series(i), curve.Name)
		ends[i] = y.at(curve.last().Value)
	}
	spread(ends, 16, top+8, top+plot)
	for i, curve := range s.Curves {
		c.line(right+4, ends[i]-4, right+22, ends[i]-4, "curve "+series(i))
		c.text(right+26, ends[i], "start", "", Clip(curve.Name, fits(width-right-26)))
	}
	bottom := top + plot + 34
	if len(s.RiskAt) > 0 {
		c.text(left, bottom+12, "start", "soft", "still observed at that day (at risk):")
		bottom += 16
		for _, curve := range s.Curves {
			bottom += 17
			c.text(right+8, bottom, "start", "soft", Clip(curve.Name, fits(width-right-8)))
			for i, n := range curve.AtRisk {
				c.text(x.at(s.RiskAt[i]), bottom, "middle", "soft", thousands(fmt.Sprint(n)))
			}
		}
		bottom += 8
	}
	if f.Description == "" {
		f.Description = s.YLabel
	}
	return c.figure(f, "steps", bottom)
}

func (c Curve) last() Point {
	if len(c.Points) == 0 {
		return Point{}
	}
	return c.Points[len(c.Points)-1]
}

func (c Curve) line(x, y scale) string {
	var b strings.Builder
	fmt.Fprintf(&b, "M%s %s", xy(x.at(0)), xy(y.at(0)))
	for _, p := range c.Points {
		fmt.Fprintf(&b, "H%sV%s", xy(x.at(p.X)), xy(y.at(p.Value)))
	}
	fmt.Fprintf(&b, "H%s", xy(x.at(c.End)))
	return b.String()
}

func (c Curve) band(x, y scale) string {
	if len(c.Points) == 0 {
		return "M0 0"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "M%s %s", xy(x.at(0)), xy(y.at(0)))
	for _, p := range c.Points {
		fmt.Fprintf(&b, "H%sV%s", xy(x.at(p.X)), xy(y.at(p.High)))
	}
	fmt.Fprintf(&b, "H%sV%s", xy(x.at(c.End)), xy(y.at(c.last().Low)))
	for i := len(c.Points) - 1; i >= 0; i-- {
		low := 0.0
		if i > 0 {
			low = c.Points[i-1].Low
		}
		fmt.Fprintf(&b, "H%sV%s", xy(x.at(c.Points[i].X)), xy(y.at(low)))
	}
	b.WriteString(fmt.Sprintf("H%sZ", xy(x.at(0))))
	return b.String()
}

// spread moves labels apart, keeping their order and staying within bounds.
func spread(at []float64, apart, low, high float64) {
	order := make([]int, len(at))
	for i := range order {
		order[i] = i
	}
	for i := range order { // few labels: insertion sort, stable
		for j := i; j > 0 && at[order[j]] < at[order[j-1]]; j-- {
			order[j], order[j-1] = order[j-1], order[j]
		}
	}
	for k, i := range order {
		at[i] = max(at[i], low)
		if k > 0 {
			at[i] = max(at[i], at[order[k-1]]+apart)
		}
	}
	for k := len(order) - 1; k >= 0; k-- {
		i := order[k]
		limit := high
		if k < len(order)-1 {
			limit = at[order[k+1]] - apart
		}
		at[i] = min(at[i], limit)
	}
}
