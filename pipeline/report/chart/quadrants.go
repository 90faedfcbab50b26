package chart

import "strconv"

// Quadrants is a matrix of impact against effort. Places are numbered; the
// numbers stand in the table under the picture.
type Quadrants struct {
	Items          []Item
	XLabel, YLabel string
	XSplit, YSplit float64   // where the matrix is divided
	XMost, YMost   float64   // the ends of the axes
	Corners        [4]string // low left, low right, high left, high right: what to do there
}

// Item is one place in the matrix.
type Item struct {
	Label string
	X, Y  float64
}

// Draw gives the chart.
func (q Quadrants) Draw(f Figure) string {
	if len(q.Items) == 0 {
		return empty(f, "quadrants", "No place has both a measured impact and a declared effort. Declare effort: 1 to 5 at the touchpoints and stages of the journey.")
	}
	var c canvas
	left, right, top, plot := 60.0, width-12, 12.0, 380.0
	x := scale{0, q.XMost, left, right}
	y := scale{0, q.YMost, top + plot, top}
	cx, cy := x.at(q.XSplit), y.at(q.YSplit)
	c.rect(left, top, cx-left, cy-top, "quarter", "")
	c.rect(cx, cy, right-cx, top+plot-cy, "quarter", "")
	c.line(cx, top, cx, top+plot, "axis")
	c.line(left, cy, right, cy, "axis")
	c.line(left, top, left, top+plot, "axis")
	c.line(left, top+plot, right, top+plot, "axis")
	c.text(left+8, top+plot-10, "start", "soft strong", q.Corners[0])
	c.text(right-8, top+plot-10, "end", "soft strong", q.Corners[1])
	c.text(left+8, top+18, "start", "soft strong", q.Corners[2])
	c.text(right-8, top+18, "end", "soft strong", q.Corners[3])
	for _, tick := range ticks(0, q.XMost, 6) {
		c.text(x.at(tick), top+plot+18, "middle", "soft", Number(tick))
	}
	for _, tick := range ticks(0, q.YMost, 5) {
		c.text(left-8, y.at(tick)+4, "end", "soft", Number(tick))
	}
	c.text((left+right)/2, top+plot+36, "middle", "soft", q.XLabel)
	c.printf(`<text transform="translate(14 %s) rotate(-90)" text-anchor="middle" class="soft">%s</text>`, xy(top+plot/2), escaped(q.YLabel))
	taken := map[[2]int]int{}
	for i, item := range q.Items {
		at := [2]int{int(x.at(item.X)), int(y.at(item.Y) / 22)}
		px := x.at(item.X) + 26*float64(taken[at])
		taken[at]++
		px = min(max(px, left+14), right-14)
		py := min(max(y.at(item.Y), top+14), top+plot-14)
		c.printf(`<circle cx="%s" cy="%s" r="%s" class="hollow"><title>%s</title></circle>`, xy(px), xy(py), "11", escaped(item.Label))
		c.text(px, py+4.5, "middle", "strong", strconv.Itoa(i+1))
	}
	return c.figure(f, "quadrants", top+plot+46)
}
