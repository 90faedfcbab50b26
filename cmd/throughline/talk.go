package main

import (
	"io"
	"log/slog"

	"github.com/spf13/cobra"

	"throughline/pipeline/report"
)

// logger talks on the command's stderr, without times: a scheduler adds its own.
func (c *common) logger(cmd *cobra.Command) (*slog.Logger, error) {
	return c.loggerTo(cmd.ErrOrStderr())
}

func (c *common) loggerTo(out io.Writer) (*slog.Logger, error) {
	if c.quiet {
		return slog.New(slog.DiscardHandler), nil
	}
	level := slog.LevelInfo
	if c.verbose {
		level = slog.LevelDebug
	}
	switch c.logFormat {
	case "text":
		return slog.New(slog.NewTextHandler(out, &slog.HandlerOptions{Level: level, ReplaceAttr: withoutTime})), nil
	case "json":
		return slog.New(slog.NewJSONHandler(out, &slog.HandlerOptions{Level: level})), nil
	}
	return nil, usageError{errorf("--log-format %q: use text or json", c.logFormat)}
}

func withoutTime(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && (a.Key == slog.TimeKey || a.Key == slog.LevelKey && a.Value.String() == "INFO") {
		return slog.Attr{}
	}
	return a
}

// printable drops what could steer a terminal: text in messages may come from
// customers.
func printable(s string) string { return report.Printable(s) }
