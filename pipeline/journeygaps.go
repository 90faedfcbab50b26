package pipeline

import (
	"context"
	"fmt"
	"strings"

	"throughline/metrics/effect"
	"throughline/metrics/survival"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

// place is where a journey breaks, in a segment or in all; Touchpoint is empty where there is none.
type place struct {
	Journey, Kind, Stage, Touchpoint, Segment string
}

// breakEffect is a row of work.break_effects.
type breakEffect struct {
	Journey, Kind, Stage, Touchpoint, Segment string

	Effect, EffectLow, EffectHigh                *float64
	VisitsWith, VisitsWithout                    int64
	DwellEffect, DwellEffectLow, DwellEffectHigh *float64
	DwellDays                                    *float64
	Method                                       *string
	Note                                         string
}

// breakEffects fills work.break_effects: what goes along with each trouble of work.breaks.
func breakEffects(ctx context.Context, build *warehouse.Build) error {
	shares, err := readShares(ctx, build)
	if err != nil {
		return err
	}
	stays, err := readStays(ctx, build)
	if err != nil {
		return err
	}
	effects := make([]breakEffect, len(shares))
	for i, s := range shares {
		effects[i] = s.estimate(stays[s.place])
	}
	columns, rows := warehouse.Rows(effects)
	return build.Load(ctx, "work.break_effects", columns, rows)
}

// sides are the cases of a place with and without its trouble.
type sides struct {
	place
	canEnd        bool // the journey declares an end
	with, without effect.Share
}

func readShares(ctx context.Context, build *warehouse.Build) ([]sides, error) {
	var list []sides
	err := read(ctx, build, "effect/shares.sql", func(scan func(...any) error) error {
		var s sides
		if err := scan(&s.Journey, &s.Kind, &s.Stage, &s.Touchpoint, &s.Segment, &s.canEnd,
			&s.with.N, &s.with.Ended, &s.without.N, &s.without.Ended); err != nil {
			return err
		}
		list = append(list, s)
		return nil
	})
	return list, err
}

// readStays gives the visits of each place, first those without its trouble, then those with it.
func readStays(ctx context.Context, build *warehouse.Build) (map[place][2][]effect.Stays, error) {
	stays := map[place][2][]effect.Stays{}
	err := read(ctx, build, "effect/stays.sql", func(scan func(...any) error) error {
		var p place
		var hurt bool
		var s effect.Stays
		if err := scan(&p.Journey, &p.Kind, &p.Stage, &p.Touchpoint, &p.Segment, &hurt, &s.Days, &s.Left, &s.N); err != nil {
			return err
		}
		groups, side := stays[p], 0
		if hurt {
			side = 1
		}
		groups[side] = append(groups[side], s)
		stays[p] = groups
		return nil
	})
	return stays, err
}

// read calls each for every row of a query.
func read(ctx context.Context, build *warehouse.Build, path string, each func(scan func(...any) error) error) error {
	query, err := queries.Load(path)
	if err != nil {
		return err
	}
	rows, err := build.DB().QueryContext(ctx, query.SQL)
	if err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := each(rows.Scan); err != nil {
			return fmt.Errorf("read %s: %w", path, err)
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return nil
}

// estimate compares the cases and the visits on both sides. What cannot be said has its reason in the note.
func (s sides) estimate(stays [2][]effect.Stays) breakEffect {
	e := breakEffect{Journey: s.Journey, Kind: s.Kind, Stage: s.Stage, Touchpoint: s.Touchpoint, Segment: s.Segment}
	without, with := stays[0], stays[1]
	e.VisitsWith, e.VisitsWithout = visits(with), visits(without)
	var methods []string
	notes := []string{"association, not cause"}

	ended, ok := effect.ShareDifference(s.with, s.without)
	switch {
	case !s.canEnd:
		notes = append(notes, "ended: the journey declares no end")
	case !ok:
		notes = append(notes, fmt.Sprintf("ended: fewer than %d cases on one side", effect.Fewest))
	default:
		e.Effect, e.EffectLow, e.EffectHigh = &ended.Value, &ended.Low, &ended.High
		methods = append(methods, "ended: difference of shares, Newcombe's hybrid score interval at 95 %")
	}
	longer, days, ok := effect.MeanDifference(with, without)
	switch {
	case s.Kind == "slow_stage":
		notes = append(notes, "dwell: longer by definition")
	case !ok:
		notes = append(notes, fmt.Sprintf("dwell: fewer than %d visits on one side, or fewer than %d of them left", effect.Fewest, survival.TooFew))
	default:
		e.DwellEffect, e.DwellEffectLow, e.DwellEffectHigh, e.DwellDays = &longer.Value, &longer.Low, &longer.High, &days
		methods = append(methods, fmt.Sprintf("dwell: difference of Kaplan-Meier means of the first %g days, normal interval at 95 %%", days))
	}
	e.Method, e.Note = joined(methods, "; "), strings.Join(notes, "; ")
	return e
}

func visits(stays []effect.Stays) int64 {
	n := int64(0)
	for _, s := range stays {
		n += s.N
	}
	return n
}
