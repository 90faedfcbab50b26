package chart

import "fmt"

// Heat is a table of numbers as shades: rows by columns. Values[r][c] < 0 means
// that nothing could have been there.
type Heat struct {
	Rows, Columns []string
	Values        [][]float64
	Unit          string // of a value, such as silences
}

// Draw gives the chart. Each cell shows its number too: a shade alone tells
// nobody anything.
func (h Heat) Draw(f Figure) string {
	high := 0.0
	for _, row := range h.Values {
		for _, v := range row {
			high = max(high, v)
		}
	}
	if len(h.Rows) == 0 || len(h.Columns) == 0 || high == 0 {
		return empty(f, "heat", "There is nothing to show yet: every cell is zero.")
	}
	var c canvas
	left, right, top, step := 150.0, width-10, 24.0, 30.0
	cell := (right - left) / float64(len(h.Columns))
	every := 1
	for float64(every)*cell < 52 {
		every++
	}
	for i, label := range h.Columns {
		if i%every == 0 {
			c.text(left+cell*(float64(i)+.5), top-8, "middle", "soft", Clip(label, fits(cell*float64(every))))
		}
	}
	for r, row := range h.Values {
		y := top + step*float64(r)
		c.text(left-8, y+step/2+4, "end", "", Clip(h.Rows[r], fits(left-12)))
		for i, v := range row {
			x := left + cell*float64(i)
			if v < 0 {
				continue
			}
			c.rect(x+1, y+1, cell-2, step-2, "none", "")
			if v > 0 {
				shade := int(10 + 60*v/high)
				c.printf(`<rect x="%s" y="%s" width="%s" height="%s" class="heat" opacity="0.%02d"><title>`, xy(x+1), xy(y+1), xy(cell-2), xy(step-2), shade)
				c.printf("%s</title></rect>", escaped(fmt.Sprintf("%s, %s: %s %s", h.Rows[r], h.Columns[i], Number(v), h.Unit)))
				if cell >= 20 {
					c.text(x+cell/2, y+step/2+4, "middle", "onheat", Number(v))
				}
			}
		}
	}
	return c.figure(f, "heat", top+step*float64(len(h.Rows))+8)
}
