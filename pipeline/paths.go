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

// pathsAtOnce is how many cases are in memory at once.
const pathsAtOnce = 10_000

// idealOrder is the touchpoints of a journey, by their position in it.
type idealOrder struct {
	names     map[int]string
	once      []int // those with a place in the order, in order
	recurring []int
}

// observedPath is a row of work.observed_paths. The named columns go on to the table paths as they are.
type observedPath struct {
	journey                                 string
	version, caseID, account, segment, days any
	touches, stages, required, requiredIn   positions
	recurring, due, missed                  positions
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
	observed, err := queries.Load("paths/observed.sql")
	if err != nil {
		return err
	}
	if err := build.Run(ctx, observed, nil); err != nil {
		return err
	}
	orders, err := readIdealOrders(ctx, build)
	if err != nil {
		return err
	}
	var aligner conformance.Aligner
	cases := 0
	for from := 1; ; from += pathsAtOnce {
		batch, err := readPaths(ctx, build, from, from+pathsAtOnce-1)
		if err != nil {
			return err
		}
		if len(batch) == 0 {
			break
		}
		rows := make([][]any, len(batch))
		for i, path := range batch {
			order, known := orders[path.journey]
			if !known {
				order = &idealOrder{} // a journey without touchpoints
			}
			if rows[i], err = order.compare(&aligner, path); err != nil {
				return fmt.Errorf("compare the path of case %v in journey %s: %w", path.caseID, path.journey, err)
			}
		}
		if err := build.Load(ctx, "main.paths", pathColumns, rows); err != nil {
			return err
		}
		cases += len(batch)
	}
	n.done("paths", "cases", cases)
	return nil
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

func readPaths(ctx context.Context, build *warehouse.Build, from, to int) ([]observedPath, error) {
	query, err := queries.Load("paths/batch.sql")
	if err != nil {
		return nil, err
	}
	rows, err := build.DB().QueryContext(ctx, query.SQL, sql.Named("from", from), sql.Named("to", to))
	if err != nil {
		return nil, fmt.Errorf("read the paths (%s): %w", query.Path, err)
	}
	defer rows.Close()
	var list []observedPath
	for rows.Next() {
		var p observedPath
		if err := rows.Scan(&p.journey, &p.version, &p.caseID, &p.account, &p.segment, &p.days,
			&p.touches, &p.stages, &p.required, &p.requiredIn, &p.recurring, &p.due, &p.missed); err != nil {
			return nil, fmt.Errorf("read the paths (%s): %w", query.Path, err)
		}
		list = append(list, p)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read the paths (%s): %w", query.Path, err)
	}
	return list, nil
}

var pathColumns = []string{"journey", "journey_version", "case_id", "account_id", "segment", "path", "variant_id", "days",
	"fitness", "missing", "misplaced", "extra", "expected", "matched", "cost", "worst_cost"}

// compare is the row of main.paths of a case, in the order of pathColumns.
func (o *idealOrder) compare(aligner *conformance.Aligner, p observedPath) ([]any, error) {
	c, err := o.conformance(p)
	if err != nil {
		return nil, err
	}
	path := o.named(p.touches)
	row := []any{p.journey, p.version, p.caseID, p.account, p.segment, path, variantID(path), p.days}
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

// conformance is a case as package conformance takes it.
func (o *idealOrder) conformance(p observedPath) (conformance.Case, error) {
	passes := conformance.Passes(p.stages)
	count := 1
	if len(passes) > 0 {
		count = passes[len(passes)-1] + 1
	}
	required := make([][]int, count)
	for i, visit := range p.requiredIn {
		if visit < 1 || visit > len(passes) {
			return conformance.Case{}, fmt.Errorf("touchpoint %s is due in visit %d of %d", o.names[p.required[i]], visit, len(passes))
		}
		pass := passes[visit-1]
		required[pass] = append(required[pass], p.required[i])
	}
	c := conformance.Case{Touches: p.touches, Steps: conformance.Ideal(o.once, count, required)}
	for _, touchpoint := range o.recurring {
		r := conformance.Recurring{Touchpoint: touchpoint}
		for i := range p.recurring {
			if p.recurring[i] == touchpoint {
				r.Due, r.Missed = p.due[i], p.missed[i]
			}
		}
		c.Recurring = append(c.Recurring, r)
	}
	return c, nil
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
