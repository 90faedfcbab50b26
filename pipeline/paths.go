package pipeline

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"

	"throughline/metrics/conformance"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

// situationsAtOnce is how many are in memory at once.
const situationsAtOnce = 10_000

// idealOrder is the touchpoints of a journey, by their position in it.
type idealOrder struct {
	names     map[int]string
	once      []int // those with a place in the order, in order
	recurring []int
}

// situation is a row of work.path_situations.
type situation struct {
	number                                int64
	journey                               string
	touches, stages, required, requiredIn positions
	came, recurring, due, missed          positions
}

// positions is a list of small numbers; NULL is empty.
type positions []int

// Scan implements sql.Scanner.
func (p *positions) Scan(value any) error {
	*p = nil
	if value == nil {
		return nil
	}
	list, ok := value.([]any)
	if !ok {
		return fmt.Errorf("a list of positions, not %T", value)
	}
	*p = make(positions, len(list))
	for i, item := range list {
		number, ok := item.(int32)
		if !ok {
			return fmt.Errorf("a position, not %T", item)
		}
		(*p)[i] = int(number)
	}
	return nil
}

// paths fills main.paths: it compares what happened in each case with the ideal order.
func (n *night) paths(ctx context.Context, build *warehouse.Build) error {
	for _, file := range []string{"paths/observed.sql", "paths/situations.sql"} {
		if err := runQuery(ctx, build, file); err != nil {
			return err
		}
	}
	orders, err := readIdealOrders(ctx, build)
	if err != nil {
		return err
	}
	var aligner conformance.Aligner
	count := 0
	for from := 1; ; from += situationsAtOnce {
		batch, err := readSituations(ctx, build, from, from+situationsAtOnce-1)
		if err != nil {
			return err
		}
		if len(batch) == 0 {
			break
		}
		rows := make([][]any, len(batch))
		for i, s := range batch {
			order, known := orders[s.journey]
			if !known {
				order = &idealOrder{} // a journey without touchpoints
			}
			if rows[i], err = order.verdict(&aligner, s); err != nil {
				return fmt.Errorf("compare a path of journey %s with its ideal order: %w", s.journey, err)
			}
		}
		if err := build.Load(ctx, "work.path_verdicts", verdictColumns, rows); err != nil {
			return err
		}
		count += len(batch)
	}
	if err := runQuery(ctx, build, "paths/paths.sql"); err != nil {
		return err
	}
	n.done("paths", "situations", count)
	return nil
}

func runQuery(ctx context.Context, build *warehouse.Build, file string) error {
	query, err := queries.Load(file)
	if err != nil {
		return err
	}
	return build.Run(ctx, query, nil)
}

func readIdealOrders(ctx context.Context, build *warehouse.Build) (map[string]*idealOrder, error) {
	query, err := queries.Load("paths/touchpoints.sql")
	if err != nil {
		return nil, err
	}
	rows, err := build.DB().QueryContext(ctx, query.SQL)
	if err != nil {
		return nil, fmt.Errorf("read the ideal order (%s): %w", query.Path, err)
	}
	defer rows.Close()
	orders := map[string]*idealOrder{}
	for rows.Next() {
		var journey, name string
		var position int
		var recurs bool
		if err := rows.Scan(&journey, &position, &name, &recurs); err != nil {
			return nil, fmt.Errorf("read the ideal order (%s): %w", query.Path, err)
		}
		order := orders[journey]
		if order == nil {
			order = &idealOrder{names: map[int]string{}}
			orders[journey] = order
		}
		order.names[position] = name
		if recurs {
			order.recurring = append(order.recurring, position)
		} else {
			order.once = append(order.once, position)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read the ideal order (%s): %w", query.Path, err)
	}
	return orders, nil
}

func readSituations(ctx context.Context, build *warehouse.Build, from, to int) ([]situation, error) {
	query, err := queries.Load("paths/batch.sql")
	if err != nil {
		return nil, err
	}
	rows, err := build.DB().QueryContext(ctx, query.SQL, sql.Named("from", from), sql.Named("to", to))
	if err != nil {
		return nil, fmt.Errorf("read the situations (%s): %w", query.Path, err)
	}
	defer rows.Close()
	var list []situation
	for rows.Next() {
		var s situation
		if err := rows.Scan(&s.number, &s.journey, &s.touches, &s.stages, &s.required, &s.requiredIn, &s.came, &s.recurring, &s.due, &s.missed); err != nil {
			return nil, fmt.Errorf("read the situations (%s): %w", query.Path, err)
		}
		list = append(list, s)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read the situations (%s): %w", query.Path, err)
	}
	return list, nil
}

var verdictColumns = []string{"situation", "path", "variant_id", "fitness", "missing", "misplaced", "extra", "expected", "matched", "cost", "worst_cost"}

// verdict is a row of work.path_verdicts, in the order of verdictColumns.
func (o *idealOrder) verdict(aligner *conformance.Aligner, s situation) ([]any, error) {
	c, err := o.conformance(s)
	if err != nil {
		return nil, err
	}
	path := o.named(s.touches)
	row := []any{s.number, path, variantID(path)}
	result, ok := aligner.Compare(c)
	if !ok {
		return append(row, nil, nil, nil, nil, nil, nil, nil, nil), nil
	}
	var fitness any
	if f, defined := result.Fitness(); defined {
		fitness = f
	}
	return append(row, fitness, o.named(result.Missing), o.named(result.Misplaced), o.named(result.Extra),
		int64(result.Expected), int64(result.Matched()), int64(result.Cost), int64(result.Worst)), nil
}

// conformance is a situation as package conformance takes it.
func (o *idealOrder) conformance(s situation) (conformance.Case, error) {
	passes := conformance.Passes(s.stages)
	count := 1
	if len(passes) > 0 {
		count = passes[len(passes)-1] + 1
	}
	required := make([][]int, count)
	for i, visit := range s.requiredIn {
		if visit < 1 || visit > len(passes) {
			return conformance.Case{}, fmt.Errorf("touchpoint %s is due in visit %d of %d", o.names[s.required[i]], visit, len(passes))
		}
		pass := passes[visit-1]
		required[pass] = append(required[pass], s.required[i])
	}
	// a touch that met what was due is no further one, wherever it is cheapest
	further := map[int]int{}
	for _, touchpoint := range s.required {
		further[touchpoint] = times(s.touches, touchpoint) - times(s.came, touchpoint)
	}
	c := conformance.Case{Touches: s.touches, Steps: conformance.Ideal(o.once, count, required, further)}
	for _, touchpoint := range o.recurring {
		r := conformance.Recurring{Touchpoint: touchpoint}
		for i := range s.recurring {
			if s.recurring[i] == touchpoint {
				r.Due, r.Missed = s.due[i], s.missed[i]
			}
		}
		c.Recurring = append(c.Recurring, r)
	}
	return c, nil
}

func times(list positions, touchpoint int) int {
	n := 0
	for _, one := range list {
		if one == touchpoint {
			n++
		}
	}
	return n
}

func (o *idealOrder) named(touchpoints []int) []string {
	names := make([]string, len(touchpoints))
	for i, touchpoint := range touchpoints {
		names[i] = o.names[touchpoint]
	}
	return names
}

// variantID is the same for the same path.
func variantID(path []string) string {
	hash := sha256.New()
	for _, touchpoint := range path {
		fmt.Fprintf(hash, "%s\x00", touchpoint)
	}
	return hex.EncodeToString(hash.Sum(nil)[:8])
}
