package main

import (
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"throughline/metrics"
	"throughline/pipeline"
	"throughline/pipeline/report"
)

func newMetricsCommand(c *common) *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "metrics [NAME]",
		Short: "the catalogue: what each number is called, its unit, what one row stands for, what it means",
		Long: `Lists every metric with its unit, its grain, its meaning, the table that holds it
and the named query that asks for it; also the KPIs of your own that the config names. With a name: everything that is to be said
of that one, also what misleads about it and how it is proven.`,
		Example: `  throughline metrics
  throughline metrics touchpoint_coverage
  throughline metrics --format csv --out metrics.csv`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := out.check(); err != nil {
				return err
			}
			catalogue, err := pipeline.Metrics(c.config)
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return out.write(cmd, textRows([]string{"metric", "unit", "grain", "meaning", "table", "column", "query"}, func(m metrics.Metric) []any {
					return []any{m.Name, string(m.Unit), m.Grain, m.Meaning, m.Table, m.Column, m.Query}
				}, catalogue))
			}
			i := slices.IndexFunc(catalogue, func(m metrics.Metric) bool { return m.Name == args[0] })
			if i < 0 {
				var names []string
				for _, m := range catalogue {
					names = append(names, m.Name)
				}
				return usageError{errorf("there is no metric %q; there are: %s", args[0], strings.Join(names, ", "))}
			}
			metric := catalogue[i]
			if out.format == "table" {
				return toFile(cmd, out.file, func(w io.Writer) error {
					_, err := io.WriteString(w, metric.Page())
					return err
				})
			}
			return out.write(cmd, textRows([]string{"metric", "unit", "grain", "meaning", "traps", "oracle", "better", "table", "column", "model", "query"}, func(m metrics.Metric) []any {
				return []any{m.Name, string(m.Unit), m.Grain, m.Meaning, m.Traps, m.Oracle, string(m.Better), m.Table, m.Column, m.Model, m.Query}
			}, []metrics.Metric{metric}))
		},
	}
	out.addFlags(cmd, report.Formats...)
	return cmd
}

// textRows lays a list out in rows of texts.
func textRows[T any](columns []string, row func(T) []any, list []T) report.Rows {
	next := 0
	return report.Rows{Columns: columns, Kinds: slices.Repeat([]string{"VARCHAR"}, len(columns)), Next: func() ([]any, error) {
		if next == len(list) {
			return nil, io.EOF
		}
		next++
		return row(list[next-1]), nil
	}}
}
