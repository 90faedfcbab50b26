package main

import (
	"github.com/spf13/cobra"

	"throughline/pipeline"
)

func newRunCommand(c *common) *cobra.Command {
	var o pipeline.Options
	cmd := &cobra.Command{
		Use:   "run",
		Short: "the night: land new files, build, check, report, publish",
		Example: `  throughline run
  throughline run --as-of 2026-09-30          # the end of that day in the config's zone
  throughline run --as-of 2026-09-30T18:00:00Z --strict`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			shown := newProgress(cmd.ErrOrStderr(), terminal(cmd.ErrOrStderr()) && c.logFormat == "text" && !c.quiet)
			defer shown.end()
			log, err := c.loggerTo(shown)
			if err != nil {
				return err
			}
			shown.log = log
			o.Config, o.Log, o.Progress = c.config, log, shown.update
			_, err = pipeline.Run(cmd.Context(), o)
			return err
		},
	}
	cmd.Flags().StringVar(&o.AsOf, "as-of", "", "measure as of this day or RFC 3339 instant (default: the config's as_of)")
	cmd.Flags().BoolVar(&o.Strict, "strict", false, "exit with 3 when there are warnings")
	return cmd
}
