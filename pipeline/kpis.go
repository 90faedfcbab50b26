package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"throughline/metrics"
	"throughline/pipeline/config"
	"throughline/pipeline/config/strict"
	"throughline/pipeline/kpi"
	"throughline/pipeline/warehouse"
)

// loadKPIs reads the KPIs of the user's own and tries them on empty tables, so
// that a query that cannot run is told before the night begins.
func loadKPIs(files []config.Path) ([]kpi.KPI, error) {
	var paths []string
	for _, file := range files {
		paths = append(paths, file.Full)
	}
	kpis, wrong := kpi.Load(paths)
	faults, err := warehouse.CheckKPIs(context.Background(), ownKPIs(kpis))
	if err != nil {
		return nil, err
	}
	var problems []strict.Problem
	for i, fault := range faults {
		if fault != nil {
			problems = append(problems, strict.Problem{File: kpis[i].File, Line: fault.Line, Message: fault.Message, Fix: fault.Fix})
		}
	}
	return kpis, errors.Join(wrong, strict.AsError(problems))
}

// Metrics is the catalogue with the KPIs of the user's own that a config names
// behind it. Without such a file it is the catalogue alone.
func Metrics(configFile string) ([]metrics.Metric, error) {
	if _, err := os.Stat(configFile); errors.Is(err, fs.ErrNotExist) {
		return metrics.Catalogue, nil
	}
	cfg, err := config.Load(configFile, config.Overrides{})
	if err != nil {
		return nil, configError(err)
	}
	kpis, err := loadKPIs(cfg.KPIs)
	if err != nil {
		return nil, configError(err)
	}
	list := slices.Clone(metrics.Catalogue)
	for _, k := range kpis {
		list = append(list, k.Metric())
	}
	return list, nil
}

func ownKPIs(kpis []kpi.KPI) []warehouse.OwnKPI {
	var own []warehouse.OwnKPI
	for _, k := range kpis {
		own = append(own, warehouse.OwnKPI{Name: k.Name, File: k.File, SQL: k.SQL, Share: k.Unit == metrics.Share})
	}
	return own
}

func kpiNames(kpis []kpi.KPI) []string {
	var names []string
	for _, k := range kpis {
		names = append(names, k.Name)
	}
	return names
}

// runKPIs adds what the KPIs of the user's own give to what the KPIs are made of.
func runKPIs(ctx context.Context, b *warehouse.Build, kpis []kpi.KPI) error {
	var rows [][]any
	for _, k := range kpis {
		var lower any // neutral: neither is better, so no target is met
		if k.Better != metrics.Neutral {
			lower = k.Better == metrics.Lower
		}
		rows = append(rows, []any{k.Name, string(k.Unit), lower})
	}
	if err := b.Load(ctx, "work.own_kpis", []string{"kpi", "unit", "lower_is_better"}, rows); err != nil {
		return err
	}
	for _, own := range ownKPIs(kpis) {
		if err := b.RunKPI(ctx, own); err != nil {
			return err
		}
	}
	return nil
}

// loadBounds gives the KPIs their intervals: the bounds of each count of
// incidents that occurs, and the ranks for each number of values.
func loadBounds(ctx context.Context, b *warehouse.Build) error {
	var incidents []string
	for _, metric := range metrics.Catalogue {
		if metric.CI == metrics.Poisson {
			incidents = append(incidents, warehouse.Quote(metric.Name))
		}
	}
	counts, err := b.Integers(ctx, "SELECT DISTINCT total::BIGINT FROM work.kpi_values WHERE kpi IN ("+strings.Join(incidents, ", ")+") ORDER BY 1")
	if err != nil {
		return fmt.Errorf("list the counts of incidents: %w", err)
	}
	if !slices.Contains(counts, 0) { // where nothing happened there is no row
		counts = append(counts, 0)
	}
	var rows [][]any
	for _, events := range counts {
		low, high := metrics.CountInterval(events)
		rows = append(rows, []any{events, low, high})
	}
	if err := b.Load(ctx, "work.count_bounds", []string{"events", "low", "high"}, rows); err != nil {
		return err
	}

	sizes, err := b.Integers(ctx, "SELECT DISTINCT n FROM work.kpi_values WHERE ordered IS NOT NULL ORDER BY 1")
	if err != nil {
		return fmt.Errorf("list the numbers of values: %w", err)
	}
	rows = nil
	for _, quantile := range []float64{0.5, 0.9} {
		for _, n := range sizes {
			if low, high, ok := metrics.QuantileRanks(n, quantile); ok {
				rows = append(rows, []any{quantile, n, low, high})
			}
		}
	}
	return b.Load(ctx, "work.rank_bounds", []string{"quantile", "n", "low_rank", "high_rank"}, rows)
}
