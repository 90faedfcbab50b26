package chart

import "time"

// Timeline draws what happened on lanes over time: spans (stages, silences,
// outages) and marks (communications, touchpoints).
type Timeline struct {
	From, To time.Time
	Now      time.Time // a dashed line; zero: none
	Lanes    []Lane
}

// Lane is one line of a timeline.
type Lane struct {
	Name  string
	Spans []Span
	Marks []Mark
}

// Span lasts. To may be zero: it goes on, up to now.
type Span struct {
	From, To time.Time
	Label    string
	Class    string // stage classes f1…f6 by number, gap, gap unknown, gap closed, plan
}

// Mark is an instant.
type Mark struct {
	At    time.Time
	Label string // shown to a pointer
	Class string // plain, good, late, bad, muted, hollow
	Shape string // dot (default), up, down, diamond, cross: what a colour tells, a shape tells too
}

// Draw gives the chart.
func (t Timeline) Draw(f Figure) string {
	if !t.To.After(t.From) || len(t.Lanes) == 0 {
		return empty(f, "timeline", "Nothing has happened here yet.")
	}
	var c canvas
	left, right, top, step := 140.0, width-12, 26.0, 34.0
	x := scale{0, t.To.Sub(t.From).Hours(), left, right}
	at := func(instant time.Time) float64 {
		return x.at(min(max(instant.Sub(t.From).Hours(), 0), t.To.Sub(t.From).Hours()))
	}
	bottom := top + step*float64(len(t.Lanes))
	for _, tick := range dateTicks(t.From, t.To) {
		c.line(at(tick.at), top, at(tick.at), bottom, "grid")
		c.text(at(tick.at), top-9, "middle", "soft", tick.label)
	}
	for i, lane := range t.Lanes {
		y := top + step*float64(i)
		c.line(left, y, right, y, "grid")
		c.text(left-8, y+step/2+4, "end", "", Clip(lane.Name, fits(left-12)))
		for _, span := range lane.Spans {
			to := span.To
			if to.IsZero() {
				to = t.To
				if !t.Now.IsZero() && t.Now.Before(to) {
					to = t.Now
				}
			}
			if to.Before(t.From) || span.From.After(t.To) {
				continue
			}
			from, w := at(span.From), max(at(to)-at(span.From), 2)
			c.rect(from, y+5, w, step-10, "span "+span.Class, span.Label)
			if label := Clip(span.Label, fits(w-8)); w > 46 {
				c.text(from+w/2, y+step/2+4, "middle", "", label)
			}
		}
		for _, mark := range lane.Marks {
			if !mark.At.Before(t.From) && !mark.At.After(t.To) {
				c.mark(at(mark.At), y+step/2, mark)
			}
		}
	}
	c.line(left, bottom, right, bottom, "axis")
	if !t.Now.IsZero() && !t.Now.Before(t.From) && !t.Now.After(t.To) {
		c.line(at(t.Now), top-4, at(t.Now), bottom, "rule")
	}
	return c.figure(f, "timeline", bottom+8)
}

func (c *canvas) mark(x, y float64, m Mark) {
	class := m.Class
	if class == "" {
		class = "plain"
	}
	switch m.Shape {
	case "up":
		c.path("M"+xy(x)+" "+xy(y-7)+"l6 11h-12Z", class+" dot", m.Label)
	case "down":
		c.path("M"+xy(x)+" "+xy(y+7)+"l6 -11h-12Z", class+" dot", m.Label)
	case "diamond":
		c.path("M"+xy(x)+" "+xy(y-7)+"l7 7l-7 7l-7 -7Z", class+" dot", m.Label)
	case "cross":
		c.path("M"+xy(x-5)+" "+xy(y-5)+"l10 10m0 -10l-10 10", "whisker "+class, m.Label)
	default:
		c.printf(`<circle cx="%s" cy="%s" r="5"%s`, xy(x), xy(y), classed(class+" dot"))
		c.end("circle", m.Label)
	}
}

type dateTick struct {
	at    time.Time
	label string
}

// dateTicks are the first days of weeks, months, quarters or years, at most
// nine. They are days of the zone of from.
func dateTicks(from, to time.Time) []dateTick {
	day := time.Date(from.Year(), from.Month(), from.Day(), 0, 0, 0, 0, from.Location())
	monday := day.AddDate(0, 0, -(int(day.Weekday())+6)%7)
	first := time.Date(from.Year(), from.Month(), 1, 0, 0, 0, 0, from.Location())
	january := time.Date(from.Year(), 1, 1, 0, 0, 0, 0, from.Location())
	for _, rhythm := range []struct {
		start        time.Time
		years        int
		months, days int
		format       string
	}{
		{day, 0, 0, 1, "2 Jan"}, {monday, 0, 0, 7, "2 Jan"}, {monday, 0, 0, 14, "2 Jan"}, {first, 0, 1, 0, "Jan 2006"},
		{january, 0, 3, 0, "Jan 2006"}, {january, 0, 6, 0, "Jan 2006"}, {january, 1, 0, 0, "2006"}, {january, 5, 0, 0, "2006"},
	} {
		var list []dateTick
		for at := rhythm.start; !at.After(to) && len(list) <= 9; at = at.AddDate(rhythm.years, rhythm.months, rhythm.days) {
			if !at.Before(from) {
				list = append(list, dateTick{at, at.Format(rhythm.format)})
			}
		}
		if len(list) <= 9 {
			return list
		}
	}
	return nil
}
