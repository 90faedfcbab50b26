package warehouse

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"
)

// Last lets the tables work.last_* read the night before: of the kept
// generations that were measured at an earlier as_of the latest, the newest if
// there are several. It returns that as_of; zero if there is none. A re-run of
// the same night so compares with the same night before, and gives the same
// pages.
func (b *Build) Last(ctx context.Context, dir string, asOf time.Time) (time.Time, error) {
	list, err := Generations(dir)
	if err != nil {
		return time.Time{}, err
	}
	var last Generation
	var lastAsOf time.Time
	for _, g := range list {
		measured, err := b.measured(ctx, g)
		if err != nil {
			return time.Time{}, fmt.Errorf("compare with %s: %w", g.ID(), err)
		}
		if !measured.IsZero() && measured.Before(asOf) && !measured.Before(lastAsOf) {
			last, lastAsOf = g, measured
		}
	}
	if lastAsOf.IsZero() {
		return time.Time{}, nil
	}
	b.compared = last
	return lastAsOf, b.Compare(ctx, last, lastAsOf)
}

// measured is the as_of of a generation; zero if it tells none.
func (b *Build) measured(ctx context.Context, g Generation) (asOf time.Time, err error) {
	if err := b.attach(ctx, g); err != nil {
		return time.Time{}, err
	}
	defer func() {
		if _, e := b.db.ExecContext(ctx, "DETACH last"); err == nil {
			err = e
		}
	}()
	var found sql.NullTime
	err = b.db.QueryRowContext(ctx, "SELECT max(as_of) FROM last.main.runs WHERE run_id = ?", g.ID()).Scan(&found)
	return found.Time, err
}

func (b *Build) attach(ctx context.Context, g Generation) error {
	_, err := b.db.ExecContext(ctx, "ATTACH "+Quote(g.Path)+" AS last (READ_ONLY)")
	return err
}

// Compare lets each table work.last_<name> read the table <name> of a
// generation that was measured at asOf, for as long as the build is open, and
// notes it in work.night_before. The declared table gives names and types: what
// older code did not publish is NULL, or no row.
func (b *Build) Compare(ctx context.Context, g Generation, asOf time.Time) error {
	if err := b.compare(ctx, g); err != nil {
		return fmt.Errorf("compare with %s: %w", g.ID(), err)
	}
	return b.Load(ctx, "work.night_before", []string{"generation", "as_of"}, [][]any{{g.ID(), asOf}})
}

func (b *Build) compare(ctx context.Context, g Generation) error {
	if err := b.attach(ctx, g); err != nil {
		return err
	}
	tables, err := b.Strings(ctx, `
		SELECT substr(w.table_name, 6)
		FROM duckdb_tables() AS w
		INNER JOIN duckdb_tables() AS l ON l.database_name = 'last' AND l.schema_name = 'main' AND w.table_name = 'last_' || l.table_name
		WHERE w.database_name = 'work' ORDER BY 1`)
	if err != nil {
		return err
	}
	for _, table := range tables {
		columns, err := b.Strings(ctx, `
			SELECT CASE WHEN l.column_name IS NULL THEN format('CAST(NULL AS {}) AS "{}"', w.data_type, w.column_name) ELSE format('"{}"', w.column_name) END
			FROM duckdb_columns() AS w
			LEFT JOIN duckdb_columns() AS l
				ON l.database_name = 'last' AND l.schema_name = 'main' AND l.table_name = $1 AND l.column_name = w.column_name
			WHERE w.database_name = 'work' AND w.table_name = 'last_' || $1 ORDER BY w.column_index`, table)
		if err != nil {
			return err
		}
		name := "work." + Identifier("last_"+table)
		for _, statement := range []string{
			"DROP TABLE " + name,
			"CREATE VIEW " + name + " AS SELECT " + strings.Join(columns, ", ") + " FROM last.main." + Identifier(table),
		} {
			if _, err := b.db.ExecContext(ctx, statement); err != nil {
				return err
			}
		}
	}
	return nil
}
