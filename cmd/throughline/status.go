package main

import (
	"errors"
	"io"

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/report"
)

func newStatusCommand(c *common) *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "status ACCOUNT",
		Short: "where an account is in its journey, in words that its customer may read",
		Long: `Tells the step an account is in, what comes next, by when, who does it and what
is needed from the customer. It says nothing of silences, delays or risks, so it
can be sent to the customer. ACCOUNT is an id or a name.`,
		Example: `  throughline status "Acme"
  throughline status 0015g00000A4CaXAAV --format html --out acme.html`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := out.check(); err != nil {
				return err
			}
			status, zone, err := pipeline.Status(cmd.Context(), c.config, args[0])
			if errors.Is(err, report.ErrAccount) {
				return usageError{err}
			}
			if err != nil {
				return err
			}
			return toFile(cmd, out.file, func(w io.Writer) error { return status.Write(w, out.format, zone) })
		},
	}
	out.addFlags(cmd, "text", "json", "html")
	return cmd
}
