package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"throughline/fixtures"
)

func newDemoCommand(c *common) *cobra.Command {
	var o fixtures.Options
	cmd := &cobra.Command{
		Use:   "demo DIR",
		Short: "write a demo data set with planted truth, and a config that runs it",
		Long: `Writes exports of an invented vendor and its customers into DIR, as Salesforce,
Zendesk and a mail system write them, with config.yaml, journey.yaml and
truth.json: what a reader of the files must find. The same flags give the same
bytes.`,
		Example: `  throughline demo /tmp/demo --accounts 500
  throughline run --config /tmp/demo/config.yaml`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			log, err := c.logger(cmd)
			if err != nil {
				return err
			}
			dir := args[0]
			if o.Accounts < 1 {
				return usageError{errorf("--accounts %d: use 1 or more", o.Accounts)}
			}
			if err := emptyFolder(dir); err != nil {
				return err
			}
			truth, err := fixtures.Generate(dir, o)
			if err != nil {
				return fmt.Errorf("write the demo: %w", err)
			}
			if err := truth.Write(filepath.Join(dir, "truth.json")); err != nil {
				return fmt.Errorf("write the demo: %w", err)
			}
			if err := os.WriteFile(filepath.Join(dir, "config.yaml"), []byte(fixtures.Config("")), 0o644); err != nil {
				return fmt.Errorf("write the demo: %w", err)
			}
			log.Info("demo written", "folder", dir, "next", "throughline run --config "+filepath.Join(dir, "config.yaml"))
			return nil
		},
	}
	cmd.Flags().IntVar(&o.Accounts, "accounts", 60, "how many customers")
	cmd.Flags().IntVar(&o.Months, "months", 15, "how many months of history")
	cmd.Flags().Uint64Var(&o.Seed, "seed", fixtures.DefaultSeed, "another seed gives other data")
	return cmd
}

// emptyFolder makes the folder, and refuses one that holds something: input
// files of another run would be read as part of the demo.
func emptyFolder(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return os.MkdirAll(dir, 0o755)
	}
	if err == nil && len(entries) > 0 {
		err = usageError{errorf("%s is not empty; name a new folder", dir)}
	}
	return err
}
