// Command throughline measures the journey that customers have after the sale.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	_ "time/tzdata" // zones also where the machine has none

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/warehouse"
)

func main() { os.Exit(Main(os.Args[1:])) }

// Main runs one command and returns its exit code. It is what the CLI tests call.
func Main(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRootCommand()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, "throughline:", printable(err.Error()))
	}
	return exitCode(err)
}

// usageError is a wrong call: exit code 2, like a wrong config.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func exitCode(err error) int {
	var usage usageError
	switch {
	case err == nil:
		return 0
	case errors.Is(err, context.Canceled):
		return 130
	case errors.Is(err, pipeline.ErrLocked):
		return 5
	case errors.Is(err, pipeline.ErrRefused):
		return 4
	case errors.Is(err, pipeline.ErrWarnings):
		return 3
	case errors.Is(err, pipeline.ErrConfig), errors.Is(err, warehouse.ErrParameter), errors.As(err, &usage):
		return 2
	}
	return 1
}

// common are the flags of every command.
type common struct {
	config, logFormat string
	quiet, verbose    bool
}

func newRootCommand() *cobra.Command {
	c := &common{}
	root := &cobra.Command{
		Use:   "throughline",
		Short: "measure the journey that customers have after the sale",
		Long: `Throughline reads CRM exports, support tickets and mail logs, ties each record
to an account, maps it to a touchpoint of the journey that you wrote down, and
reports time to value, dwell per stage, silences, hand-offs and coverage.

stdout is data, stderr is talk. Exit codes: 0 published or answered, 1 error,
2 wrong call or config, 3 published with warnings under --strict, 4 a data check
or the reject limit failed and nothing was published, 5 another run holds the
lock, 130 interrupted.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageError{errorf("unknown command %q; see: throughline --help", args[0])}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; see: %s --help", err, cmd.CommandPath())}
	})
	flags := root.PersistentFlags()
	flags.StringVar(&c.config, "config", "config.yaml", "the config file; its paths are relative to it")
	flags.BoolVar(&c.quiet, "quiet", false, "say nothing but errors")
	flags.BoolVar(&c.verbose, "verbose", false, "say more: each model with its seconds")
	flags.StringVar(&c.logFormat, "log-format", "text", "how to talk on stderr: text or json")
	root.AddCommand(
		newRunCommand(c),
		newCheckCommand(c),
		newQueryCommand(c),
		newExportCommand(c),
		newStatusCommand(c),
		newReviewCommand(c),
		newExplainCommand(c),
		newMetricsCommand(c),
		newRunsCommand(c),
		newCompareCommand(c),
		newDemoCommand(c),
		newInitCommand(c),
	)
	for _, command := range root.Commands() {
		if command.Args == nil {
			command.Args = cobra.NoArgs
		}
		args := command.Args
		command.Args = func(cmd *cobra.Command, given []string) error {
			if err := args(cmd, given); err != nil {
				return usageError{err}
			}
			return nil
		}
	}
	return root
}
