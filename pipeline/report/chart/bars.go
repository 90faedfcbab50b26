package chart

import "math"

// Bar is one horizontal bar. NaN is not a value: what is unknown has Known
// false and is drawn as a word.
type Bar struct {
	Label     string
	Value     float64
	Known     bool
	Low, High *float64 // 95 % interval
	Target    *float64
	Class     string // good, late, bad, unknown, muted; empty: plain
	Tag       string // what stands at the end of the bar, such as: 18.2 days, n = 40
}

// Bars draws values with intervals and targets, one below the other.
type Bars struct {
	Rows    []Bar
	Percent bool // the values are shares
	Unit    string
	Unknown string // what stands for a bar that is not known; empty: "too few"
}

// Draw gives the chart.
func (b Bars) Draw(f Figure) string {
	if len(b.Rows) == 0 {
		return empty(f, "bars", "There is nothing to draw yet.")
	}
	high, intervals := 0.0, false
	for _, row := range b.Rows {
		if row.Known {
			high = max(high, row.Value)
		}
		for _, v := range []*float64{row.High, row.Target} {
			if v != nil && !math.IsInf(*v, 0) {
				high = max(high, *v)
			}
		}
		intervals = intervals || row.Low != nil
	}
	if b.Percent {
		high = 1
	}
	if high == 0 {
		high = 1
	}
	var c canvas
	left, right, step, top := 190.0, width-150, 30.0, 8.0
	x := scale{0, high, left, right}
	bottom := top + step*float64(len(b.Rows))
	for _, tick := range b.ticks(high) {
		c.line(x.at(tick), top, x.at(tick), bottom, "grid")
		c.text(x.at(tick), bottom+18, "middle", "soft", b.label(tick))
	}
	c.line(left, top, left, bottom, "axis")
	for i, row := range b.Rows {
		y := top + step*float64(i)
		middle := y + step/2
		c.text(left-8, middle+4, "end", "", Clip(row.Label, fits(left-12)))
		if row.Known {
			class := row.Class
			if class == "" {
				class = "plain"
			}
			c.rect(left, y+6, x.at(row.Value)-left, step-12, class, row.Label+": "+row.Tag)
		} else {
			unknown := b.Unknown
			if unknown == "" {
				unknown = "too few"
			}
			c.text(left+6, middle+4, "start", "soft", unknown)
		}
		if row.Low != nil && row.High != nil {
			low, high := x.at(*row.Low), x.at(*row.High)
			c.line(low, middle, high, middle, "whisker")
			c.line(low, middle-4, low, middle+4, "whisker")
			c.line(high, middle-4, high, middle+4, "whisker")
		}
		if row.Target != nil {
			t := x.at(*row.Target)
			c.line(t, y+2, t, y+step-2, "target")
		}
		c.text(right+10, middle+4, "start", "soft", Clip(row.Tag, fits(width-right-8)))
	}
	unit := b.Unit
	if unit != "" {
		c.text(right+28, bottom+18, "start", "soft", unit) // clear of the last tick
	}
	return c.figure(f, "bars", bottom+28)
}

func (b Bars) ticks(high float64) []float64 {
	switch {
	case b.Percent:
		return []float64{0, .25, .5, .75, 1}
	case b.Unit == "days":
		return dayTicks(high)
	}
	return ticks(0, high, 6)
}

func (b Bars) label(v float64) string {
	if b.Percent {
		return Number(100*v) + " %"
	}
	return Number(v)
}
