package main

import (
	"errors"
	"io"
	"time"

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/explain"
)

func newExplainCommand(c *common) *cobra.Command {
	var out output
	var around string
	var days int
	cmd := &cobra.Command{
		Use:   "explain ID",
		Short: "the evidence behind an id: what it means, which rule made it, which records, with file and line",
		Long: `Tells what is behind a row of any published table: the numbers with their units
and definitions, the rules of the journey that made it, and the records behind
it, each with its file and line.

An id stands alone (a gap_id, event_id, account_id or name, contact_id, case_id,
the sha256 of a file, the name of a stage, touchpoint or metric), or is a kind and
the key columns of its table: visit:JOURNEY/CASE/STAGE/VISIT, ttv:JOURNEY/CASE/
MILESTONE, touchpoint:JOURNEY/CASE/STAGE/VISIT/TOUCHPOINT/OCCURRENCE,
kpi:PERIOD/GRAIN/JOURNEY/SEGMENT/STAGE/KPI, handoff:ACCOUNT/TS … Leading parts may
be left out where the rest is unambiguous. A part that holds a slash or a double
quote stands in double quotes, as in CSV.`,
		Example: `  throughline explain 9fee5652aba7f8fd
  throughline explain "Bergkamp Foods" --around 2026-03-01 --days 14
  throughline explain visit:onboarding/0015g00000A4CbjAAF/implementation/1
  throughline explain kpi:2026-07-01/quarter/onboarding/all/adoption/contact_coverage --format json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := out.check(); err != nil {
				return err
			}
			var day time.Time
			if around != "" {
				var err error
				if day, err = time.Parse(time.DateOnly, around); err != nil {
					return usageError{errorf("--around %q: write it as 2026-09-30", around)}
				}
			}
			if days < 1 {
				return usageError{errorf("--days %d: use 1 or more", days)}
			}
			answer, err := pipeline.Explain(cmd.Context(), c.config, args[0], day, days)
			if errors.Is(err, explain.ErrID) {
				return usageError{err}
			}
			if err != nil {
				return err
			}
			return toFile(cmd, out.file, func(w io.Writer) error { return explain.Write(w, out.format, answer.Answer, answer.Zone) })
		},
	}
	out.addFlags(cmd, explain.Formats...)
	cmd.Flags().StringVar(&around, "around", "", "timelines: the day to look at (default: the last one)")
	cmd.Flags().IntVar(&days, "days", 30, "timelines: how many days before and after it")
	return cmd
}
