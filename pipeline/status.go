package pipeline

import (
	"context"
	"time"

	"throughline/pipeline/config"
	"throughline/pipeline/report"
	"throughline/pipeline/warehouse"
)

// Status tells where an account is, from the published generation, and the
// zone in which its days are told.
func Status(ctx context.Context, configFile, account string) (report.Status, *time.Location, error) {
	cfg, err := config.Load(configFile, config.Overrides{})
	if err != nil {
		return report.Status{}, nil, configError(err)
	}
	reader, err := warehouse.Read(ctx, cfg.Data.Full, warehouse.Limits{Memory: cfg.Limits.Memory, Threads: cfg.Limits.Threads}, "")
	if err != nil {
		return report.Status{}, nil, err
	}
	defer reader.Close()
	status, err := report.StatusOf(ctx, reader, account, cfg.Location())
	return status, cfg.Location(), err
}
