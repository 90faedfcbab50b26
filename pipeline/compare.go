package pipeline

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"

	"throughline/pipeline/landing"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

// ErrNothingLanded says that there are no records to measure.
var ErrNothingLanded = errors.New("nothing is landed yet; run: throughline run")

// Comparison is what a draft of a journey would change.
type Comparison struct {
	build *warehouse.Build
	Cases int64 // that either file follows
	// ChangedCases are those of them for which something is another, be it a silence of their account.
	ChangedCases int64
}

// Compare measures what is landed by each of two journey files, the one in use
// and a draft, and hands the difference to use, whose queries must be read
// before it returns. Each file is its journey's only version, and no other
// journey is measured. Nothing is landed or published, no lock is held: both
// builds lie in a temporary folder, which is gone afterwards.
func Compare(ctx context.Context, o Options, inUse, draft string, use func(*Comparison) error) (err error) {
	before, err := prepareAlone(o, inUse)
	if err != nil {
		return err
	}
	after, err := prepareAlone(o, draft)
	if err != nil {
		return err
	}
	if a, b := before.journeys[0], after.journeys[0]; a.ID != b.ID || a.Case != b.Case {
		after.warn(fmt.Sprintf("journey %s (a case per %s) is compared with another one, %s (a case per %s)", a.ID, a.Case, b.ID, b.Case))
	}
	after.clock = before.clock // also where as_of is now

	options, sources := before.landing()
	landed, err := landing.Stored(options, sources)
	if err != nil {
		return err
	}
	if len(landed.Parquet) == 0 {
		return fmt.Errorf("compare: %w", ErrNothingLanded)
	}

	folder, err := os.MkdirTemp("", "throughline-compare-")
	if err != nil {
		return fmt.Errorf("make a folder to compare in: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()

	old, err := before.buildIn(ctx, folder, landed)
	if err != nil {
		return fmt.Errorf("measure by %s: %w", inUse, err)
	}
	defer func() { err = errors.Join(err, old.Close()) }()
	generation, err := old.Publish(ctx) // in that folder
	if err != nil {
		return err
	}
	build, err := after.buildIn(ctx, folder, landed)
	if err != nil {
		return fmt.Errorf("measure by %s: %w", draft, err)
	}
	defer func() { err = errors.Join(err, build.Close()) }()
	if err := build.Compare(ctx, generation, before.clock.asOf); err != nil {
		return err
	}
	c, err := compared(ctx, build)
	if err != nil {
		return err
	}
	return use(c)
}

// prepareAlone is prepare with one journey file instead of the config's.
func prepareAlone(o Options, file string) (*night, error) {
	o.journeys = []string{file}
	if o.Log != nil {
		o.Log = o.Log.With("by", file)
	}
	return prepare(o)
}

// buildIn measures what is landed in a folder of its own.
func (n *night) buildIn(ctx context.Context, folder string, landed landing.Report) (build *warehouse.Build, err error) {
	n.step = n.now()
	build, err = warehouse.Begin(ctx, folder, n.limits())
	if err != nil {
		return nil, err
	}
	if err := n.load(ctx, build, landed); err != nil {
		return nil, errors.Join(err, build.Close())
	}
	if err := n.measure(ctx, build); err != nil {
		return nil, errors.Join(err, build.Close())
	}
	return build, nil
}

// compared finds what is another, and counts it.
func compared(ctx context.Context, build *warehouse.Build) (*Comparison, error) {
	facts, err := queries.Load("compare/1_changed_facts.sql")
	if err != nil {
		return nil, err
	}
	if err := build.Run(ctx, facts, nil); err != nil {
		return nil, err
	}
	c := &Comparison{build: build}
	err = build.DB().QueryRowContext(ctx, `
		SELECT count(*), count(CASE WHEN case_id IN (SELECT case_id FROM work.changed_facts WHERE case_id IS NOT NULL)
			OR account_id IN (SELECT account_id FROM work.changed_facts WHERE account_id IS NOT NULL AND case_id IS NULL) THEN 1 END)
		FROM (SELECT case_id, max(account_id) AS account_id
			FROM (SELECT case_id, account_id FROM main.cases UNION SELECT case_id, account_id FROM work.last_cases) GROUP BY case_id)`).
		Scan(&c.Cases, &c.ChangedCases)
	if err != nil {
		return nil, fmt.Errorf("count what is another: %w", err)
	}
	return c, nil
}

// Summary tells measure by measure what is another.
func (c *Comparison) Summary(ctx context.Context) (*sql.Rows, error) {
	return c.query(ctx, "compare/2_summary.sql")
}

// Detail tells case by case what is another.
func (c *Comparison) Detail(ctx context.Context) (*sql.Rows, error) {
	return c.query(ctx, "compare/3_detail.sql")
}

func (c *Comparison) query(ctx context.Context, file string) (*sql.Rows, error) {
	query, err := queries.Load(file)
	if err != nil {
		return nil, err
	}
	rows, err := c.build.DB().QueryContext(ctx, query.SQL)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return rows, nil
}
