// Package chart draws the pictures of the reports as SVG: no script, no font, no
// file beside it. Every picture comes with a title, a description for those who
// do not see it, and the numbers behind it as a table. Colours are classes, so
// that the page's style decides on dark mode and print; what a colour tells is
// also told by a dash, a shape or a word. The same input gives the same bytes.
//
// Text may come from anywhere: it is escaped, cut to a length, and kept apart
// from the direction of the text around it.
package chart

import (
	_ "embed"
	"fmt"
	"html"
	"math"
	"strconv"
	"strings"
	"unicode"
)

// Style is the CSS of the charts. It reads the colours of the page: --ink, --soft,
// --line, --card, and --s1 … --s6 for series, --heat for the heat map.
//
//go:embed chart.css
var Style string

// Figure is what a chart has around the picture.
type Figure struct {
	ID          string // unique on the page; letters, digits, hyphens
	Title       string // one line that says what is to be seen
	Description string // the same for those who do not see the picture, with the most telling numbers
	Note        string // unit, n, definition; stands under the picture
	Table       Table  // the numbers behind the picture
}

// Table is the numbers behind a chart. The first column names the row.
type Table struct {
	Head []string
	Rows [][]string
}

// The drawing area: a wide chart in units that are pixels at full width.
const (
	width    = 760.0
	fontSize = 13.0
)

// longest is how many characters of a text stand in a table.
const longest = 120

// canvas collects the SVG of one chart.
type canvas struct{ b strings.Builder }

func (c *canvas) printf(format string, args ...any) { fmt.Fprintf(&c.b, format, args...) }

// text writes a label; anchor is start, middle or end.
func (c *canvas) text(x, y float64, anchor, class, s string) {
	c.printf(`<text x="%s" y="%s" text-anchor="%s"%s>%s</text>`, xy(x), xy(y), anchor, classed(class), escaped(s))
}

func (c *canvas) rect(x, y, w, h float64, class, title string) {
	if w < 0 {
		x, w = x+w, -w
	}
	c.printf(`<rect x="%s" y="%s" width="%s" height="%s"%s`, xy(x), xy(y), xy(w), xy(h), classed(class))
	c.end("rect", title)
}

func (c *canvas) line(x1, y1, x2, y2 float64, class string) {
	c.printf(`<line x1="%s" y1="%s" x2="%s" y2="%s"%s/>`, xy(x1), xy(y1), xy(x2), xy(y2), classed(class))
}

func (c *canvas) path(d, class, title string) {
	c.printf(`<path d="%s"%s`, d, classed(class))
	c.end("path", title)
}

// end closes a shape, with what a pointer that rests on it shows.
func (c *canvas) end(shape, title string) {
	if title == "" {
		c.printf("/>")
		return
	}
	c.printf("><title>%s</title></%s>", escaped(title), shape)
}

// escaped is a text as it may stand in markup, without the characters that turn
// the reading direction or control something: a tooltip cannot keep them apart.
func escaped(s string) string {
	return html.EscapeString(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control) {
			return -1
		}
		return r
	}, s))
}

func classed(class string) string {
	if class == "" {
		return ""
	}
	return ` class="` + class + `"`
}

// figure puts the drawing into its frame.
func (c *canvas) figure(f Figure, kind string, height float64) string {
	var b strings.Builder
	id := escaped(f.ID)
	fmt.Fprintf(&b, `<figure class="chart %s" id="%s"><figcaption>%s</figcaption>`, kind, id, escaped(f.Title))
	fmt.Fprintf(&b, `<div class="drawing" tabindex="0" role="group" aria-label="%s"><svg viewBox="0 0 %s %s" width="%s" height="%s" role="img" aria-labelledby="%s-t %s-d"><title id="%s-t">%s</title><desc id="%s-d">%s</desc>`,
		escaped(f.Title), xy(width), xy(height), xy(width), xy(height), id, id, id, escaped(f.Title), id, escaped(f.Description))
	b.WriteString(c.b.String())
	b.WriteString("</svg></div>")
	if f.Note != "" {
		fmt.Fprintf(&b, `<p class="note">%s</p>`, escaped(f.Note))
	}
	f.Table.write(&b, f.Title)
	b.WriteString("</figure>")
	return b.String()
}

// empty is the frame without a drawing: it says what is missing, and what to do.
func empty(f Figure, kind, what string) string {
	return fmt.Sprintf(`<figure class="chart %s" id="%s"><figcaption>%s</figcaption><p class="empty">%s</p></figure>`,
		kind, escaped(f.ID), escaped(f.Title), escaped(what))
}

func (t Table) write(b *strings.Builder, title string) {
	if len(t.Rows) == 0 {
		return
	}
	fmt.Fprintf(b, `<details class="numbers"><summary>The numbers</summary><div class="scroll" tabindex="0" role="group" aria-label="%s"><table><thead><tr>`, escaped("Numbers: "+title))
	for i, head := range t.Head {
		fmt.Fprintf(b, `<th scope="col"%s>%s</th>`, numeric(i), escaped(head))
	}
	b.WriteString("</tr></thead><tbody>")
	for _, row := range t.Rows {
		b.WriteString("<tr>")
		for i, cell := range row {
			if i == 0 {
				fmt.Fprintf(b, `<th scope="row"><bdi>%s</bdi></th>`, escaped(Clip(cell, longest)))
			} else {
				fmt.Fprintf(b, `<td%s><bdi>%s</bdi></td>`, numeric(i), escaped(Clip(cell, longest)))
			}
		}
		b.WriteString("</tr>")
	}
	b.WriteString("</tbody></table></div></details>")
}

func numeric(column int) string {
	if column == 0 {
		return ""
	}
	return ` class="n"`
}

// xy writes a coordinate: one decimal, no trailing zero.
func xy(v float64) string {
	v = math.Round(v*10) / 10
	if v == 0 {
		v = 0 // never -0
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// Number writes a value for people: as many decimals as help, never an exponent.
func Number(v float64) string {
	switch size := math.Abs(v); {
	case v == math.Trunc(v), size >= 100:
		return thousands(strconv.FormatFloat(math.Round(v), 'f', 0, 64))
	case size >= 1:
		return strconv.FormatFloat(v, 'f', 1, 64)
	default:
		return strconv.FormatFloat(v, 'f', 2, 64)
	}
}

// thousands puts narrow no-break spaces into the digits of a whole number.
func thousands(digits string) string {
	for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
		digits = digits[:i] + "\u202f" + digits[i:]
	}
	return digits
}

// Clip shortens a label to so many characters.
func Clip(s string, most int) string {
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}

// fits is how many characters of a label fit into a width.
func fits(w float64) int { return max(3, int(w/(0.56*fontSize))) }

// scale maps values to a coordinate.
type scale struct{ low, high, from, to float64 }

func (s scale) at(v float64) float64 {
	if s.high == s.low {
		return s.from
	}
	return s.from + (v-s.low)/(s.high-s.low)*(s.to-s.from)
}

// ticks are round numbers from low to high, at most so many steps of 1, 2 or 5.
func ticks(low, high float64, most int) []float64 {
	if !(high > low) {
		return []float64{low}
	}
	step := math.Pow(10, math.Floor(math.Log10((high-low)/float64(most))))
	for _, factor := range []float64{1, 2, 5, 10} {
		if (high-low)/(step*factor) <= float64(most) {
			step *= factor
			break
		}
	}
	var list []float64
	for i := math.Ceil(low/step - 1e-9); i*step <= high+step*1e-9; i++ {
		v := math.Round(i*step*1e9) / 1e9
		if v == 0 {
			v = 0
		}
		list = append(list, v)
	}
	return list
}

// dayTicks are ticks that people count days in: weeks, months of 30 days, quarters.
func dayTicks(high float64) []float64 {
	if high < 2 { // parts of a day
		return ticks(0, high, 4)
	}
	for _, step := range []float64{1, 7, 14, 30, 60, 90, 180, 360} {
		if high/step <= 9 {
			var list []float64
			for v := 0.0; v <= high+1e-9; v += step {
				list = append(list, v)
			}
			return list
		}
	}
	return ticks(0, high, 8)
}

// series is the class of the i-th of several things: colour and dash.
func series(i int) string { return "s" + strconv.Itoa(i%6+1) }
