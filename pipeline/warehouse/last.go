package warehouse

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// Last fills work.last_gaps from the newest kept generation that was measured
// at an earlier as_of, and returns that as_of; zero if there is none. A re-run
// of the same night so compares with the same night before, and gives the same
// pages.
func (b *Build) Last(ctx context.Context, dir string, asOf time.Time) (time.Time, error) {
	list, err := Generations(dir)
	if err != nil {
		return time.Time{}, err
	}
	for i := len(list) - 1; i >= 0; i-- {
		measured, err := b.compare(ctx, list[i], asOf)
		if err != nil {
			return time.Time{}, fmt.Errorf("compare with %s: %w", list[i].ID(), err)
		}
		if !measured.IsZero() {
			return measured, nil
		}
	}
	return time.Time{}, nil
}

// compare copies a generation's gaps if it was measured before asOf.
func (b *Build) compare(ctx context.Context, g Generation, asOf time.Time) (measured time.Time, err error) {
	if _, err := b.db.ExecContext(ctx, "ATTACH "+Quote(g.Path)+" AS last (READ_ONLY)"); err != nil {
		return time.Time{}, err
	}
	defer func() {
		if _, e := b.db.ExecContext(ctx, "DETACH last"); err == nil {
			err = e
		}
	}()
	var at sql.NullTime
	err = b.db.QueryRowContext(ctx, "SELECT max(as_of) FROM last.main.runs WHERE run_id = ?", g.ID()).Scan(&at)
	if err != nil || !at.Valid || !at.Time.Before(asOf) {
		return time.Time{}, err
	}
	_, err = b.db.ExecContext(ctx, `INSERT INTO work.last_gaps BY NAME
		SELECT gap_id, account_id, side, status, days FROM last.main.communication_gaps`)
	return at.Time, err
}
