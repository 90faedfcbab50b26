package chart

import "fmt"

// Part is one layer of stacked columns.
type Part struct {
	Name   string
	Class  string // good, late, bad, unknown, muted, plain
	Values []float64
}

// Columns draws stacked counts over classes: a distribution, or a count over
// time.
type Columns struct {
	Labels []string // of the classes
	Parts  []Part
	XLabel string
}

// Draw gives the chart.
func (s Columns) Draw(f Figure) string {
	high := 0.0
	for i := range s.Labels {
		sum := 0.0
		for _, part := range s.Parts {
			sum += part.Values[i]
		}
		high = max(high, sum)
	}
	if high == 0 {
		return empty(f, "columns", "There is nothing to count yet.")
	}
	var c canvas
	left, right, top, plot := 50.0, width-10, 30.0, 190.0
	y := scale{0, high, top + plot, top}
	for _, tick := range ticks(0, high, 4) {
		c.line(left, y.at(tick), right, y.at(tick), "grid")
		c.text(left-8, y.at(tick)+4, "end", "soft", Number(tick))
	}
	step := (right - left) / float64(len(s.Labels))
	every := 1
	for float64(every)*step < 62 {
		every++
	}
	for i, label := range s.Labels {
		from := left + step*float64(i)
		base := top + plot
		for _, part := range s.Parts {
			v := part.Values[i]
			if v == 0 {
				continue
			}
			h := y.at(0) - y.at(v)
			c.rect(from+step*.12, base-h, step*.76, h, part.Class, fmt.Sprintf("%s, %s: %s", label, part.Name, Number(v)))
			base -= h
		}
		if i%every == 0 {
			c.text(from+step/2, top+plot+18, "middle", "soft", Clip(label, fits(step*float64(every))))
		}
	}
	c.line(left, top+plot, right, top+plot, "axis")
	if s.XLabel != "" {
		c.text((left+right)/2, top+plot+38, "middle", "soft", s.XLabel)
	}
	x := left
	for _, part := range s.Parts {
		c.rect(x, 6, 12, 12, part.Class, "")
		c.text(x+17, 16, "start", "soft", part.Name)
		x += 17 + 7.2*float64(len([]rune(part.Name))) + 20
	}
	return c.figure(f, "columns", top+plot+46)
}
