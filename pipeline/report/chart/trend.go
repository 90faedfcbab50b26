package chart

import "fmt"

// Trend draws a number over periods, with intervals, a target and the places at
// which the definition changed.
type Trend struct {
	Periods []string
	Lines   []TrendLine
	Target  *float64
	Percent bool
	Unit    string
	Changes []int // periods that are marked: from here on the definition is another, or late data changed them
	Open    bool  // the last period is not over
}

// TrendLine is one series; a value that is not known is left out.
type TrendLine struct {
	Name   string
	Values []Value
}

// Value is one number with its interval.
type Value struct {
	Known     bool
	V         float64
	Low, High *float64
	N         int64
}

// Draw gives the chart.
func (t Trend) Draw(f Figure) string {
	low, high, some := 0.0, 0.0, false
	for _, line := range t.Lines {
		for _, v := range line.Values {
			if v.Known {
				some = true
				low, high = min(low, v.V), max(high, v.V)
				if v.Low != nil && v.High != nil {
					low, high = min(low, *v.Low), max(high, *v.High)
				}
			}
		}
	}
	if !some {
		return empty(f, "trend", "No period has a number yet.")
	}
	if t.Target != nil {
		high = max(high, *t.Target)
	}
	if t.Percent {
		high = 1
	}
	if high == low {
		high = low + 1
	}
	var c canvas
	left, right, top, plot := 60.0, width-176, 14.0, 180.0
	y := scale{low, high, top + plot, top}
	step := (right - left) / float64(len(t.Periods))
	middle := func(i int) float64 { return left + step*(float64(i)+.5) }
	for _, tick := range ticks(low, high, 4) {
		label := Number(tick)
		if t.Percent {
			label = Number(100*tick) + " %"
		}
		c.line(left, y.at(tick), right, y.at(tick), "grid")
		c.text(left-8, y.at(tick)+4, "end", "soft", label)
	}
	every := 1
	for float64(every)*step < 64 {
		every++
	}
	for i, period := range t.Periods {
		if (len(t.Periods)-1-i)%every == 0 {
			c.text(middle(i), top+plot+18, "middle", "soft", Clip(period, fits(step*float64(every))))
		}
	}
	for _, i := range t.Changes {
		c.line(left+step*float64(i), top, left+step*float64(i), top+plot, "rule")
		c.text(left+step*float64(i)+4, top+plot-6, "start", "soft", "definition or data changed")
	}
	if t.Target != nil {
		c.line(left, y.at(*t.Target), right, y.at(*t.Target), "rule")
		c.text(left+4, y.at(*t.Target)-5, "start", "soft", "target "+t.label(*t.Target))
	}
	c.line(left, top+plot, right, top+plot, "axis")
	ends := make([]float64, len(t.Lines))
	for n, line := range t.Lines {
		d, pen := "", "M"
		for i, v := range line.Values {
			if !v.Known {
				pen = "M"
				continue
			}
			d += fmt.Sprintf("%s%s %s", pen, xy(middle(i)), xy(y.at(v.V)))
			pen = "L"
			ends[n] = y.at(v.V)
		}
		c.path(d, "curve "+series(n), line.Name)
		for i, v := range line.Values {
			if !v.Known {
				continue
			}
			if v.Low != nil && v.High != nil {
				c.line(middle(i), y.at(*v.Low), middle(i), y.at(*v.High), "whisker")
			}
			class := "f" + series(n)[1:] + " dot"
			if t.Open && i == len(line.Values)-1 {
				class = "hollow"
			}
			c.printf(`<circle cx="%s" cy="%s" r="4.5" class="%s"><title>%s</title></circle>`, xy(middle(i)), xy(y.at(v.V)), class,
				escaped(fmt.Sprintf("%s, %s: %s, n = %d", line.Name, t.Periods[i], t.label(v.V), v.N)))
		}
	}
	spread(ends, 16, top+8, top+plot)
	for n, line := range t.Lines {
		c.line(right+4, ends[n], right+22, ends[n], "curve "+series(n))
		c.text(right+26, ends[n]+4, "start", "", Clip(line.Name, fits(width-right-26)))
	}
	return c.figure(f, "trend", top+plot+28)
}

func (t Trend) label(v float64) string {
	if t.Percent {
		return Number(100*v) + " %"
	}
	if t.Unit == "" {
		return Number(v)
	}
	return Number(v) + " " + t.Unit
}
