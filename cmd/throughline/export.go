package main

import (
	"database/sql"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/report/eventlog"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

func newExportCommand(c *common) *cobra.Command {
	var file, journey string
	cmd := &cobra.Command{
		Use:   "export xes|ocel",
		Short: "the journey as an event log for process-mining tools",
		Long: `Writes the touches of the published generation, cases and accounts as an event
log: xes (IEEE 1849, one trace per case of one journey) or ocel (OCEL 2.0 JSON,
all journeys, with accounts, cases and threads as objects). For an activity
stream of all events: throughline query activity_schema --format parquet.`,
		Example: `  throughline export xes --journey onboarding --out onboarding.xes
  throughline export ocel --out journeys.jsonocel`,
		ValidArgs: []string{"xes", "ocel"},
		Args:      cobra.MatchAll(cobra.ExactArgs(1), cobra.OnlyValidArgs),
		RunE: func(cmd *cobra.Command, args []string) error {
			reader, err := pipeline.Open(cmd.Context(), c.config, "")
			if err != nil {
				return err
			}
			defer reader.Close()
			if args[0] == "xes" && journey == "" {
				if journey, err = onlyJourney(cmd, reader); err != nil {
					return err
				}
			}
			query, err := queries.Load("export/touches.sql")
			if err != nil {
				return err
			}
			params := map[string]string{}
			if journey != "" {
				params["journey"] = journey
			}
			rows, err := reader.Named(cmd.Context(), query, params)
			if err != nil {
				return err
			}
			defer rows.Close()
			return toFile(cmd, file, func(out io.Writer) error {
				if args[0] == "xes" {
					return eventlog.XES(out, journey, nextTouch(rows))
				}
				return eventlog.OCEL(out, nextTouch(rows))
			})
		},
	}
	cmd.Flags().StringVar(&journey, "journey", "", "only this journey")
	cmd.Flags().StringVar(&file, "out", "", "write to this file instead of stdout")
	return cmd
}

func nextTouch(rows *sql.Rows) func() (eventlog.Touch, error) {
	return func() (t eventlog.Touch, err error) {
		if !rows.Next() {
			if err := rows.Err(); err != nil {
				return t, err
			}
			return t, io.EOF
		}
		return t, rows.Scan(&t.Journey, &t.Version, &t.CaseID, &t.AccountID, &t.Segment, &t.EventID, &t.Touchpoint, &t.Name, &t.Stage,
			&t.Visit, &t.TS, &t.DayOnly, &t.Channel, &t.Direction, &t.Team, &t.Thread, &t.Source)
	}
}

// onlyJourney is the journey of a generation that has one.
func onlyJourney(cmd *cobra.Command, reader *warehouse.Reader) (string, error) {
	query, err := queries.Load("export/journeys.sql")
	if err != nil {
		return "", err
	}
	rows, err := reader.Named(cmd.Context(), query, nil)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	var journeys []string
	for rows.Next() {
		var journey string
		if err := rows.Scan(&journey); err != nil {
			return "", err
		}
		journeys = append(journeys, journey)
	}
	if err := rows.Err(); err != nil {
		return "", err
	}
	if len(journeys) != 1 {
		return "", usageError{errorf("an XES log holds one journey; name it with --journey: %s", strings.Join(journeys, ", "))}
	}
	return journeys[0], nil
}
