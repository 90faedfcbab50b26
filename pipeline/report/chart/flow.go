package chart

import (
	"fmt"
	"slices"
	"strings"
)

// Flow draws how many cases went from where to where: nodes in columns, bands
// as wide as their count. A band that leads back or stays in its column bends
// below; one to a node of a later column runs straight.
type Flow struct {
	Columns [][]Node
	Links   []Link
}

// Node is a place of a flow.
type Node struct {
	ID, Label string
	Class     string // f1 … f6, muted, bad
}

// Link is a band of a flow.
type Link struct {
	From, To string // node ids
	N        int64
	Title    string
}

type place struct {
	column      int
	x, y        float64
	in, out     float64 // counts
	nextIn      float64 // y at which the next band ends
	nextOut     float64
	height      float64
	label, kind string
}

// Draw gives the chart. Nodes without a band are left out.
func (w Flow) Draw(f Figure) string {
	places := map[string]*place{}
	for i, column := range w.Columns {
		for _, node := range column {
			places[node.ID] = &place{column: i, label: node.Label, kind: node.Class}
		}
	}
	var forward, back []Link
	for _, link := range w.Links {
		from, to := places[link.From], places[link.To]
		if from == nil || to == nil || link.N == 0 {
			continue
		}
		if to.column > from.column {
			from.out += float64(link.N)
			to.in += float64(link.N)
			forward = append(forward, link)
		} else {
			back = append(back, link)
		}
	}
	step := 0.0
	left, right, top, plot, apart := 10.0, width-150, 14.0, 230.0, 26.0
	if len(w.Columns) > 1 {
		step = (right - left - 14) / float64(len(w.Columns)-1)
	}
	across := 130.0 // of a label: the last column has as much beside it
	if len(w.Columns) > 1 {
		across = max(step-20, 100)
	}
	most, deepest, lines := 0.0, 0, 1
	for _, column := range w.Columns {
		sum, n := 0.0, 0
		for _, node := range column {
			if size := max(places[node.ID].in, places[node.ID].out); size > 0 {
				sum += size
				n++
				lines = max(lines, len(wrap(node.Label, fits(across))))
			}
		}
		most, deepest = max(most, sum), max(deepest, n)
	}
	if most == 0 {
		return empty(f, "flow", "No case has moved yet.")
	}
	var c canvas
	// Between two nodes there is room for the longest label.
	apart += lineHeight * float64(lines-1)
	plot += lineHeight * float64((lines-1)*(deepest-1))
	unit := (plot - apart*float64(deepest-1)) / most
	for i, column := range w.Columns {
		y := top
		for _, node := range column {
			p := places[node.ID]
			size := max(p.in, p.out)
			if size == 0 {
				continue
			}
			p.x, p.y, p.height = left+step*float64(i), y, max(size*unit, 2)
			p.nextIn, p.nextOut = y, y
			y += p.height + apart
		}
	}
	// The bands of a node leave in the order in which they arrive, so that few cross.
	slices.SortStableFunc(forward, func(a, b Link) int {
		if d := places[a.From].column - places[b.From].column; d != 0 {
			return d
		}
		return int(places[a.To].y) - int(places[b.To].y)
	})
	for _, link := range forward {
		from, to := places[link.From], places[link.To]
		h := float64(link.N) * unit
		x1, x2 := from.x+14, to.x
		mid := (x1 + x2) / 2
		class := "flow"
		if to.kind == "muted" || to.kind == "bad" {
			class += " out"
		}
		c.path(fmt.Sprintf("M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ",
			xy(x1), xy(from.nextOut), xy(mid), xy(from.nextOut), xy(mid), xy(to.nextIn), xy(x2), xy(to.nextIn), xy(to.nextIn+h),
			xy(mid), xy(to.nextIn+h), xy(mid), xy(from.nextOut+h), xy(x1), xy(from.nextOut+h)), class, link.title(from, to))
		from.nextOut += h
		to.nextIn += h
	}
	lowest := top
	for _, p := range places {
		lowest = max(lowest, p.y+p.height)
	}
	bend := lowest + 26
	for _, link := range back {
		from, to := places[link.From], places[link.To]
		if from.height == 0 || to.height == 0 {
			continue
		}
		h := max(float64(link.N)*unit, 1.5)
		x1, x2 := from.x+7, to.x+7
		c.printf(`<path d="M%s %sC%s %s %s %s %s %s" class="flow back" style="fill:none;stroke:var(--open);stroke-width:%s"`,
			xy(x1), xy(from.y+from.height), xy(x1), xy(bend+20), xy(x2), xy(bend+20), xy(x2), xy(to.y+to.height), xy(min(h, 14)))
		c.end("path", link.title(from, to))
	}
	if len(back) > 0 {
		bend += 22
	}
	for _, column := range w.Columns {
		for _, node := range column {
			p := places[node.ID]
			if p.height == 0 {
				continue
			}
			kind := p.kind
			if kind == "" {
				kind = "f1"
			}
			c.rect(p.x, p.y, 14, p.height, kind, p.label)
			y := p.y + min(p.height/2+4, lineHeight)
			for _, line := range wrap(p.label, fits(across)) {
				c.text(p.x+18, y, "start", "", line)
				y += lineHeight
			}
			c.text(p.x+18, y, "start", "soft", thousands(fmt.Sprint(int64(max(p.in, p.out)))))
		}
	}
	return c.figure(f, "flow-chart", max(lowest+lineHeight*float64(lines-1), bend)+18)
}

// lineHeight is the distance of two lines of a label.
const lineHeight = 14.0

// wrap breaks a label at its spaces into at most three lines; what does not
// fit into them is cut.
func wrap(label string, most int) []string {
	var lines []string
	for _, word := range strings.Fields(label) {
		if last := len(lines) - 1; last >= 0 && (len(lines) == 3 || len([]rune(lines[last]+" "+word)) <= most) {
			lines[last] += " " + word
		} else {
			lines = append(lines, word)
		}
	}
	for i := range lines {
		lines[i] = Clip(lines[i], most)
	}
	return lines
}

func (l Link) title(from, to *place) string {
	if l.Title != "" {
		return l.Title
	}
	return fmt.Sprintf("%s → %s: %d", from.label, to.label, l.N)
}
