package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"throughline/pipeline/report"
)

// errorf makes an error that needs no wrapping.
var errorf = fmt.Errorf

// output is where and how a command writes its rows.
type output struct {
	format, file string
	formats      []string
}

func (o *output) addFlags(cmd *cobra.Command, formats ...string) {
	o.formats = formats
	cmd.Flags().StringVar(&o.format, "format", formats[0], "one of "+strings.Join(formats, ", "))
	cmd.Flags().StringVar(&o.file, "out", "", "write to this file instead of stdout")
}

func (o *output) check() error {
	if !slices.Contains(o.formats, o.format) {
		return usageError{errorf("--format %q: use one of %s", o.format, strings.Join(o.formats, ", "))}
	}
	return nil
}

// write sends rows to stdout or the file.
func (o *output) write(cmd *cobra.Command, rows report.Rows) error {
	if err := o.check(); err != nil {
		return err
	}
	return toFile(cmd, o.file, func(out io.Writer) error { return report.Write(out, o.format, rows) })
}

// toFile sends data to stdout or to a file; a failed write leaves no file.
func toFile(cmd *cobra.Command, name string, write func(io.Writer) error) (err error) {
	if name == "" {
		return write(cmd.OutOrStdout())
	}
	part := name + ".part"
	file, err := os.Create(part)
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			os.Remove(part)
		}
	}()
	if err := errors.Join(write(file), file.Close()); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return os.Rename(part, name)
}
