package main

import (
	"github.com/spf13/cobra"

	"throughline/pipeline"
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
			rows, err := runRows(runs)
			if err != nil {
				return err
			}
			return out.write(cmd, rows)
		},
	}
	out.addFlags(cmd, "table", "csv", "json", "jsonl")
	return cmd
}
