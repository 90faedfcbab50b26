package warehouse

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// Last fills work.last_gaps from the night before: of the kept generations that
// were measured at an earlier as_of the latest, the newest if there are several.
// It returns that as_of; zero if there is none. A re-run of the same night so
// compares with the same night before, and gives the same pages.
func (b *Build) Last(ctx context.Context, dir string, asOf time.Time) (time.Time, error) {
	list, err := Generations(dir)
	if err != nil {
		return time.Time{}, err
	}
	var last Generation
	var lastAsOf time.Time
	for _, g := range list {
		err := b.attached(ctx, g, func() error {
			var measured sql.NullTime
			err := b.db.QueryRowContext(ctx, "SELECT max(as_of) FROM last.main.runs WHERE run_id = ?", g.ID()).Scan(&measured)
			if measured.Valid && measured.Time.Before(asOf) && !measured.Time.Before(lastAsOf) {
				last, lastAsOf = g, measured.Time
			}
			return err
		})
		if err != nil {
			return time.Time{}, err
		}
	}
	if lastAsOf.IsZero() {
		return time.Time{}, nil
	}
	b.compared = last
	return lastAsOf, b.attached(ctx, last, func() error {
		_, err := b.db.ExecContext(ctx, `INSERT INTO work.last_gaps BY NAME
			SELECT gap_id, account_id, side, status, days FROM last.main.communication_gaps`)
		return err
	})
}

// attached does something while a generation can be read as the database last.
func (b *Build) attached(ctx context.Context, g Generation, do func() error) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("compare with %s: %w", g.ID(), err)
		}
	}()
	if _, err := b.db.ExecContext(ctx, "ATTACH "+Quote(g.Path)+" AS last (READ_ONLY)"); err != nil {
		return err
	}
	defer func() {
		if _, e := b.db.ExecContext(ctx, "DETACH last"); err == nil {
			err = e
		}
	}()
	return do()
}
