package report

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"throughline/pipeline/report/chart"
	"throughline/queries"
)

// watched notes the queries that pages ask.
type watched struct {
	Tables
	asked []question
}

type question struct {
	sql  string
	args []any
}

func (w *watched) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	w.asked = append(w.asked, question{query, args})
	return w.Tables.QueryContext(ctx, query, args...)
}

// number is what looks like one: a date, a time of day, a share or a count,
// whose thousands are taken together before.
var number = regexp.MustCompile(`\d{4}-\d\d-\d\d|\d\d:\d\d|-?\d+(?:\.\d+)?(?: %)?`)

func together(s string) string { return strings.ReplaceAll(s, "\u202f", "") }

// vouched is what the answers to the queries vouch for: each value in each form
// in which pages write such values, the share of one count of a row in another,
// and the sum of a column. What is text vouches for the numbers in it.
func (w *watched) vouched(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	percent := functions(time.UTC, nil)["percent"].(func(int64, int64) string)
	text := func(s string) {
		for _, n := range number.FindAllString(together(s), -1) {
			known[n] = true
		}
	}
	value := func(v float64) {
		for _, form := range []string{fmt.Sprintf("%.1f", v), fmt.Sprintf("%.0f", v), fmt.Sprintf("%.2f", v), chart.Number(v), thousands(int64(v)), fmt.Sprintf("%+.1f", 100*v),
			fmt.Sprintf("%.0f %%", 100*v), chart.Number(100*v) + " %"} {
			text(form)
		}
	}
	for _, asked := range w.asked {
		rows, err := w.Tables.QueryContext(context.Background(), asked.sql, asked.args...)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := ScanRows(rows)
		if err != nil {
			t.Fatal(err)
		}
		sums := make([]int64, len(answer.Columns))
		count := 0
		err = answer.each(func(row []any) error {
			count++
			var counts []int64
			for i, cell := range row {
				switch v := cell.(type) {
				case int64:
					counts = append(counts, v)
					sums[i] += v
					value(float64(v))
				case int32:
					counts = append(counts, int64(v))
					value(float64(v))
				case float64:
					value(v)
				case time.Time:
					text(v.Format(time.DateOnly))
					text(v.Format("15:04 2006 2 Jan"))
					known[fmt.Sprint((int(v.Month())+2)/3)] = true
				default:
					text(Text(v))
				}
			}
			for _, part := range counts {
				for _, whole := range counts {
					known[percent(part, whole)] = true
					if whole > 0 {
						text(percentOf(float64(part) / float64(whole)))
					}
					for _, more := range counts { // met and late of met, late and missed
						if all := part + whole + more; all > 0 {
							known[percent(part, all)], known[percent(part+whole, all)] = true, true
							text(percentOf(float64(part) / float64(all)))
							text(percentOf(float64(part+whole) / float64(all)))
							value(float64(all))
						}
					}
				}
			}
			return nil
		})
		rows.Close()
		if err != nil {
			t.Fatal(err)
		}
		value(float64(count))
		for _, sum := range sums {
			value(float64(sum))
		}
	}
	return known
}

var chapter = regexp.MustCompile(`^\d+\. `) // of the review

// Named lets a status ask, as a published generation answers.
func (w *watched) Named(ctx context.Context, query queries.Query, given map[string]string) (*sql.Rows, error) {
	var args []any
	for _, param := range query.Params() {
		args = append(args, sql.Named(param.Name, given[param.Name]))
	}
	return w.QueryContext(ctx, query.SQL, args...)
}

// numbers are those in the cells, tiles and headings of a page, with where they
// stand. Pictures draw the numbers of their tables.
func numbers(p page) map[string]string {
	found := map[string]string{}
	for n := range p.root.Descendants() {
		if n.Type != html.ElementNode || n.Data != "td" && n.Data != "strong" && n.Data != "h2" && n.Data != "h3" && n.Data != "dd" {
			continue
		}
		var b strings.Builder
		for part := range n.Descendants() {
			if part.Type == html.TextNode && part.Parent.Data != "code" && part.Parent.Data != "text" {
				b.WriteString(part.Data + " ")
			}
		}
		said := chapter.ReplaceAllString(together(b.String()), "")
		for _, one := range number.FindAllString(said, -1) {
			found[one] = said
		}
	}
	return found
}

// Every number in a cell, a tile or a heading comes from a row that a named
// query has given; none is made up, left over or that of another page.
func TestEveryNumberComesFromAQuery(t *testing.T) {
	statements := append(small(same), quarters, `UPDATE main.stage_kpis SET change = value - previous`)
	db := &watched{Tables: tables(t, statements...)}
	pages := render(t, db, smallNight)
	known := db.vouched(t)
	db.asked = nil
	pages["review.html"] = reviewed(t, db)
	for n, ok := range db.vouched(t) {
		known[n] = known[n] || ok
	}
	db.Tables, db.asked = statusWorld(t).db, nil
	status, err := StatusOf(context.Background(), db, "acme", time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	if err := status.Write(&told, "html", time.UTC); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(told.String()))
	if err != nil {
		t.Fatal(err)
	}
	pages["status.html"] = page{root: root}
	for n, ok := range db.vouched(t) {
		known[n] = known[n] || ok
	}
	for _, own := range []string{"95 %", "20:00", "06:00"} { // of every interval; what a doubt about clocks means
		known[own] = true
	}
	checked := 0
	for file, page := range pages {
		for one, where := range numbers(page) {
			checked++
			if !known[one] {
				t.Errorf("%s: no query gives %q in %.100q", file, one, where)
			}
		}
	}
	if checked < 100 {
		t.Errorf("only %d numbers were found", checked)
	}
}
