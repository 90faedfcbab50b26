package main

import (
	"io"

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/report"
)

func newRunsCommand(c *common) *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "runs",
		Short: "the history of runs, with counts and durations",
		RunE: func(cmd *cobra.Command, _ []string) error {
			runs, err := pipeline.Runs(c.config)
			if err != nil {
				return err
			}
			next := 0
			return out.write(cmd, report.Rows{Columns: pipeline.RunColumns, Next: func() ([]any, error) {
				if next == len(runs) {
					return nil, io.EOF
				}
				next++
				return runs[next-1].Row()
			}})
		},
	}
	out.addFlags(cmd, report.Formats...)
	return cmd
}
