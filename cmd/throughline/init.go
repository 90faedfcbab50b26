package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/report"
)

func newInitCommand(c *common) *cobra.Command {
	var out output
	var o pipeline.InitOptions
	cmd := &cobra.Command{
		Use:   "init DIR",
		Short: "look at a folder of exports, and write a config and a journey that run",
		Long: `Recognises every file below DIR by what is in it, proposes sources, time zone and
own domains, and a first journey from the stages and touchpoints that the
records show. Writes them, commented, as the file of --config and journey.yaml
beside it, and tries a night on them. Nothing is written into DIR, unless the
config lies there.

Tells each source with what became of its records (records = loaded + duplicates
+ skipped + rejects), then each file that it could not place, and why.`,
		Example: `  throughline init exports
  throughline init /mnt/exports --config journey/config.yaml`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := out.check(); err != nil {
				return err
			}
			log, err := c.logger(cmd)
			if err != nil {
				return err
			}
			o.Dir, o.Config, o.Log = args[0], c.config, log
			found, failed := pipeline.Init(cmd.Context(), o)
			if found.Sources == nil && found.Unplaced == nil {
				return failed
			}
			if err := out.write(cmd, initialRows(found)); err != nil {
				return err
			}
			for _, warning := range found.Warnings {
				log.Warn(warning)
			}
			if failed != nil {
				return failed
			}
			flag := ""
			if c.config != "config.yaml" {
				flag = " --config " + c.config
			}
			log.Info("read both files and correct them, then", "next", "throughline run"+flag, "and", "throughline check"+flag)
			return nil
		},
	}
	out.addFlags(cmd, report.Formats...)
	cmd.Flags().BoolVar(&o.Force, "force", false, "replace the config and the journey that are there")
	return cmd
}

// initialRows are the sources, then the files that none of them takes.
func initialRows(found pipeline.Initial) report.Rows {
	var rows [][]any
	for _, s := range found.Sources {
		for i, path := range s.Paths {
			if i > 0 {
				rows = append(rows, []any{s.Name, s.Preset, path, nil, nil, nil, nil, nil, nil, nil, nil, nil})
				continue
			}
			rows = append(rows, []any{s.Name, s.Preset, path, int64(len(s.Files)), s.Objects(), s.Records, s.Loaded, s.Duplicates, s.Skipped, s.Rejects, zones(s), s.Note()})
		}
	}
	for _, u := range found.Unplaced {
		rows = append(rows, []any{nil, nil, u.File.Rel, int64(1), nil, nil, nil, nil, nil, nil, nil, "not placed: " + u.Reason})
	}
	next := 0
	return report.Rows{
		Columns: []string{"source", "preset", "path", "files", "objects", "records", "loaded", "duplicates", "skipped", "rejects", "zone", "note"},
		Next: func() ([]any, error) {
			if next == len(rows) {
				return nil, io.EOF
			}
			next++
			return rows[next-1], nil
		},
	}
}

// zones tells how the zones of a source's stamps are known.
func zones(s pipeline.InitialSource) string {
	timed := s.Events - s.Days
	switch {
	case s.Events == 0:
		return "no events"
	case timed == 0:
		return "days"
	case s.Explicit >= timed:
		return "explicit"
	case s.Explicit == 0:
		return "assumed"
	}
	return fmt.Sprintf("%d %% explicit", 100*s.Explicit/timed)
}
