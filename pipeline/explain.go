package pipeline

import (
	"context"
	"time"

	"throughline/pipeline/config"
	"throughline/pipeline/explain"
	"throughline/pipeline/warehouse"
)

// Explained is an answer with the zone in which its times are told.
type Explained struct {
	explain.Answer
	Zone *time.Location
}

// Explain gives the evidence behind an id of the published generation: see
// package explain. around and days bound timelines.
func Explain(ctx context.Context, configFile, id string, around time.Time, days int) (Explained, error) {
	cfg, err := config.Load(configFile, config.Overrides{})
	if err != nil {
		return Explained{}, configError(err)
	}
	reader, err := warehouse.Read(ctx, cfg.Data.Full, warehouse.Limits{Memory: cfg.Limits.Memory, Threads: cfg.Limits.Threads}, "")
	if err != nil {
		return Explained{}, err
	}
	defer reader.Close()
	answer, err := explain.Explain(ctx, reader, id, explain.Options{
		Zone: cfg.Location(), Run: reader.Generation.ID(), Around: around, Days: days,
	})
	return Explained{Answer: answer, Zone: cfg.Location()}, err
}
