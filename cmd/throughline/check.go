package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/report"
)

func newCheckCommand(c *common) *cobra.Command {
	var out output
	var o pipeline.Options
	cmd := &cobra.Command{
		Use:   "check",
		Short: "validate config, journey, queries and inputs; say what a run would do; write nothing",
		Long: `Reads the config and the journeys strictly and tells every error at once, with
file, line and the fix. Tells each version of a journey, with the days on which it
is in force. Then lists the input files: new, landed (nothing to do),
changed (new content under a known name), kept (landed before, not there any
more), outdated (landed under other settings, and not there any more), ignored,
missing, unreadable.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := out.check(); err != nil {
				return err
			}
			log, err := c.logger(cmd)
			if err != nil {
				return err
			}
			o.Config, o.Log = c.config, log
			plan, err := pipeline.Check(cmd.Context(), o)
			if err != nil {
				return err
			}
			for _, j := range plan.Journeys {
				log.Info(fmt.Sprintf("journey %s version %s, in force %s: %d stages, %d touchpoints, %d milestones",
					j.Journey, j.Version, j.InForce, j.Stages, j.Touchpoints, j.Values))
			}
			next := 0
			return out.write(cmd, report.Rows{
				Columns: []string{"source", "file", "state", "bytes", "reason"},
				Next: func() ([]any, error) {
					if next == len(plan.Files) {
						return nil, io.EOF
					}
					file := plan.Files[next]
					next++
					reason := ""
					if file.Fault != nil {
						reason = file.Fault.Reason
					}
					return []any{file.Source, file.Name, string(file.State), file.Bytes, reason}, nil
				},
			})
		},
	}
	out.addFlags(cmd, report.Formats...)
	return cmd
}
