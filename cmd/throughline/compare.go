package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/report"
)

func newCompareCommand(c *common) *cobra.Command {
	var out output
	var o pipeline.Options
	var detail bool
	cmd := &cobra.Command{
		Use:   "compare OLD.yaml NEW.yaml",
		Short: "what another version of a journey would change, and for whom",
		Long: `Measures what is landed by both journey files, the one in use and a draft, and
says what would be another: cases, stages, time to value, dwell, silences,
touchpoints, KPIs. Each file is used alone, as if it had always been in force;
other journeys of the config stay out. Nothing is landed or published, and a run
may go on meanwhile: both are built in a folder of TMPDIR that is removed at the
end. It takes about as long as two nights.`,
		Example: `  throughline compare journey.yaml draft.yaml
  throughline compare journey.yaml draft.yaml --detail --format csv --out who.csv`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := out.check(); err != nil {
				return err
			}
			shown := newProgress(cmd.ErrOrStderr(), terminal(cmd.ErrOrStderr()) && c.logFormat == "text" && !c.quiet)
			defer shown.end()
			log, err := c.loggerTo(shown)
			if err != nil {
				return err
			}
			shown.log = log
			o.Config, o.Log, o.Progress = c.config, log, shown.update
			return pipeline.Compare(cmd.Context(), o, args[0], args[1], func(comparison *pipeline.Comparison) error {
				ask := comparison.Summary
				if detail {
					ask = comparison.Detail
				}
				result, err := ask(cmd.Context())
				if err != nil {
					return err
				}
				defer result.Close()
				rows, err := report.ScanRows(result)
				if err != nil {
					return err
				}
				shown.end()
				if out.format == "table" {
					rows = wholeCounts(rows)
				}
				if err := out.write(cmd, rows); err != nil {
					return err
				}
				told := fmt.Sprintf("something is another for %d of %d cases", comparison.ChangedCases, comparison.Cases)
				if comparison.ChangedCases > 0 && !detail {
					told += "; --detail tells for whom"
				}
				log.Info(told)
				return nil
			})
		},
	}
	out.addFlags(cmd, report.Formats...)
	cmd.Flags().StringVar(&o.AsOf, "as-of", "", "measure as of this day or RFC 3339 instant (default: the config's as_of)")
	cmd.Flags().BoolVar(&detail, "detail", false, "a row for each case that changes, instead of measures")
	return cmd
}

// wholeCounts writes the numbers of rows whose unit is count without decimals.
func wholeCounts(rows report.Rows) report.Rows {
	unit := slices.Index(rows.Columns, "unit")
	next := rows.Next
	rows.Next = func() ([]any, error) {
		row, err := next()
		if err != nil || unit < 0 || row[unit] != "count" {
			return row, err
		}
		for i, value := range row {
			if number, ok := value.(float64); ok {
				row[i] = int64(number)
			}
		}
		return row, nil
	}
	return rows
}
