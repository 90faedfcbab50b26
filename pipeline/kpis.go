package pipeline

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"throughline/metrics"
	"throughline/pipeline/warehouse"
)

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
