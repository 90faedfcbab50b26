package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"throughline/pipeline/warehouse"
)

// finish counts the run and writes the table runs: the history of the run log,
// and this run as it will stand there.
func (n *night) finish(ctx context.Context, build *warehouse.Build) error {
	err := build.DB().QueryRowContext(ctx, `
		SELECT coalesce(sum(loaded), 0)::BIGINT, coalesce(sum(duplicates), 0)::BIGINT, coalesce(sum(skipped), 0)::BIGINT,
			coalesce(sum(rejects), 0)::BIGINT, coalesce(sum(records), 0)::BIGINT, (SELECT count(*) FROM main.events)
		FROM main.files`).
		Scan(&n.run.Loaded, &n.run.Duplicates, &n.run.Skipped, &n.run.Rejects, &n.run.Records, &n.run.Events)
	if err != nil {
		return fmt.Errorf("count the run: %w", err)
	}
	runs, err := readRuns(n.cfg.Data.Full)
	if err != nil {
		return err
	}
	this := n.run
	this.Status, this.FinishedAt = "published", n.now().UTC().Truncate(time.Microsecond)
	var rows [][]any
	for _, run := range append(runs, this) {
		row, err := run.Row()
		if err != nil {
			return err
		}
		rows = append(rows, row)
	}
	return build.Load(ctx, "main.runs", RunColumns, rows)
}

// RunColumns are the columns of the table runs.
var RunColumns = []string{"run_id", "started_at", "finished_at", "status", "as_of", "journey_hash", "config_hash", "code_version", "engine_version",
	"files_new", "records", "loaded", "duplicates", "skipped", "rejects", "events", "seconds"}

// Row is the run as the table runs has it, in the order of RunColumns.
func (r RunRecord) Row() ([]any, error) {
	seconds, err := json.Marshal(r.Seconds)
	if err != nil {
		return nil, fmt.Errorf("write the table runs: %w", err)
	}
	return []any{r.RunID, r.StartedAt, r.FinishedAt, r.Status, r.AsOf, r.JourneyHash, r.ConfigHash, r.CodeVersion, r.EngineVersion,
		r.FilesNew, r.Records, r.Loaded, r.Duplicates, r.Skipped, r.Rejects, r.Events, string(seconds)}, nil
}
