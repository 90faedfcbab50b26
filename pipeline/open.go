package pipeline

import (
	"context"

	"throughline/pipeline/config"
	"throughline/pipeline/landing"
	"throughline/pipeline/warehouse"
)

// Open gives the analyst's connection to the published generation of a config.
// A result may be written as Parquet to the file export, if that is not empty.
func Open(ctx context.Context, configFile, export string) (*warehouse.Reader, error) {
	cfg, err := config.Load(configFile, config.Overrides{})
	if err != nil {
		return nil, configError(err)
	}
	return warehouse.Read(ctx, cfg.Data.Full, warehouse.Limits{Memory: cfg.Limits.Memory, Threads: cfg.Limits.Threads}, export)
}

// Plan is what a run would do.
type Plan struct {
	Files    []landing.File
	Warnings []string
	Journeys []PlannedJourney
}

// PlannedJourney is a version of a journey.
type PlannedJourney struct {
	Journey, Version            string
	InForce                     string // when, in words
	Stages, Touchpoints, Values int
}

// Check validates the config and the journeys and looks at the inputs. It
// writes nothing.
func Check(ctx context.Context, o Options) (Plan, error) {
	n, err := prepare(o)
	if err != nil {
		return Plan{}, err
	}
	options, sources := n.landing()
	report, err := landing.Plan(ctx, options, sources)
	if err != nil {
		return Plan{}, err
	}
	plan := Plan{Files: report.Files}
	for _, file := range report.Files {
		n.tellFile(file)
	}
	for _, j := range n.versions {
		planned := PlannedJourney{Journey: j.ID, Version: j.Version, InForce: j.Range(), Stages: len(j.Stages), Values: len(j.Value)}
		for _, stage := range j.Stages {
			planned.Touchpoints += len(stage.Touchpoints)
		}
		plan.Journeys = append(plan.Journeys, planned)
	}
	plan.Warnings = n.warnings
	return plan, nil
}
