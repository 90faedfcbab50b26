// Package pipeline is the night: it lands new files, builds a generation of the
// warehouse from everything that is landed, checks it, reports on it and
// publishes it. A generation is a pure function of the landed files, the
// journeys, the config and as_of.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/gofrs/flock"

	"throughline/pipeline/config"
	"throughline/pipeline/journey"
	"throughline/pipeline/kpi"
	"throughline/pipeline/report"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

// Options of a run.
type Options struct {
	Config string // path of config.yaml
	AsOf   string // overrides the config's as_of
	Strict bool   // warnings are an error, after publishing
	Log    *slog.Logger
	Now    func() time.Time // the clock; nil: time.Now
	// Progress is called as the night goes on, one call at a time; nil: nobody listens.
	Progress func(Progress)

	journeys  []string         // files to measure by instead of the config's
	overrides config.Overrides // further settings instead of the config's
}

// Result of a run that published.
type Result struct {
	Generation warehouse.Generation
	Reports    string // the folder of the pages
	Warnings   []string
	Run        RunRecord
}

// Run is one night.
func Run(ctx context.Context, o Options) (result Result, err error) {
	n, err := prepare(o)
	if err != nil {
		return Result{}, err
	}
	unlock, err := n.lock()
	if err != nil {
		return Result{}, err
	}
	defer unlock()
	defer func() { err = errors.Join(err, n.record(err)) }()

	landed, err := n.land(ctx)
	if err != nil {
		return Result{}, err
	}
	if err := n.refuseRejects(ctx, landed); err != nil {
		return Result{}, err
	}
	build, err := warehouse.Begin(ctx, n.cfg.Data.Full, n.limits())
	if err != nil {
		return Result{}, err
	}
	defer build.Close()
	if err := n.load(ctx, build, landed); err != nil {
		return Result{}, err
	}
	if err := n.remember(ctx, build); err != nil {
		return Result{}, err
	}
	if err := n.measure(ctx, build); err != nil {
		return Result{}, err
	}
	if err := n.tellRestatements(ctx, build); err != nil {
		return Result{}, err
	}
	if err := n.check(ctx, build); err != nil {
		return Result{}, err
	}
	pages, err := n.report(ctx, build)
	if err != nil {
		return Result{}, err
	}
	defer pages.discard()
	if err := n.finish(ctx, build); err != nil {
		return Result{}, err
	}
	generation, err := build.Publish(ctx)
	if err != nil {
		return Result{}, err
	}
	if err := pages.publish(); err != nil {
		return Result{}, err
	}
	n.log.Info("published", "generation", generation.ID(), "reports", pages.folder, "warnings", len(n.warnings))
	result = Result{Generation: generation, Reports: pages.folder, Warnings: n.warnings, Run: n.run}
	if o.Strict && len(n.warnings) > 0 {
		return result, ErrWarnings
	}
	return result, nil
}

// measure fills every table from what is loaded.
func (n *night) measure(ctx context.Context, build *warehouse.Build) error {
	for _, step := range []func(context.Context, *warehouse.Build) error{n.models, n.curves, n.paths, n.lateModels} {
		if err := step(ctx, build); err != nil {
			return err
		}
	}
	return nil
}

// night is what the steps of a run share.
type night struct {
	cfg      *config.Config
	versions []journey.Journey // all that the files hold
	journeys []journey.Journey // those in force by as_of
	rows     journey.Rows
	ownKPIs  []kpi.KPI
	clock    moment
	log      *slog.Logger
	now      func() time.Time
	listener func(Progress)
	warnings []string
	run      RunRecord
	step     time.Time
	built    int // models that have run
	lastAsOf time.Time
}

func prepare(o Options) (*night, error) {
	n := &night{log: o.Log, now: o.Now, listener: o.Progress}
	if n.log == nil {
		n.log = slog.New(slog.DiscardHandler)
	}
	if n.now == nil {
		n.now = time.Now
	}
	overrides := config.Overrides{}
	maps.Copy(overrides, o.overrides)
	if o.AsOf != "" {
		overrides["as_of"] = o.AsOf
	}
	var problems [3]error // of the config, the KPIs of one's own and the journeys: all are told at once
	n.cfg, problems[0] = config.Load(o.Config, overrides)
	if n.cfg != nil {
		n.ownKPIs, problems[1] = loadKPIs(n.cfg.KPIs)
		files := o.journeys
		if files == nil {
			for _, path := range n.cfg.Journeys {
				files = append(files, path.Full)
			}
		}
		if len(files) > 0 {
			n.versions, problems[2] = journey.Load(files, kpiNames(n.ownKPIs)...)
		}
	}
	if err := errors.Join(problems[:]...); err != nil {
		return nil, configError(err)
	}
	started := n.now()
	n.clock.asOf, n.clock.until, n.clock.today = n.cfg.AsOf(started)
	n.journeys = journey.InForce(n.versions, n.clock.today.Midnight())
	n.rows = journey.Flatten(n.journeys)
	for _, w := range n.cfg.Warnings {
		n.warn(w.String())
	}
	for _, j := range n.versions {
		for _, w := range j.Warnings() {
			n.warn(w.String())
		}
	}
	n.step = started
	n.run = RunRecord{
		StartedAt: started.UTC().Truncate(time.Microsecond), Status: "failed", AsOf: n.clock.asOf, ConfigHash: n.cfg.Hash,
		JourneyHash: journeyHash(n.journeys), CodeVersion: codeVersion(), Seconds: map[string]float64{},
	}
	return n, nil
}

// configError marks an error of the config or a journey, whatever its cause.
func configError(err error) error { return fmt.Errorf("%w: %w", ErrConfig, err) }

func (n *night) warn(message string) {
	n.warnings = append(n.warnings, message)
	n.log.Warn(message)
}

// done notes how long a step took.
func (n *night) done(step string, facts ...any) {
	now := n.now()
	n.run.Seconds[step] = float64(now.Sub(n.step).Milliseconds()) / 1000
	n.step = now
	n.log.Info(step, append(facts, "seconds", n.run.Seconds[step])...)
}

func (n *night) limits() warehouse.Limits {
	return warehouse.Limits{Memory: n.cfg.Limits.Memory, Threads: n.threads()}
}

func (n *night) threads() int {
	if n.cfg.Limits.Threads > 0 {
		return n.cfg.Limits.Threads
	}
	return runtime.NumCPU()
}

// stagerLimits share the memory among the files that are landed at once.
func (n *night) stagerLimits() warehouse.Limits {
	share := n.cfg.Limits.Bytes / int64(n.threads())
	return warehouse.Limits{Memory: fmt.Sprintf("%dB", share), Threads: n.threads(), TempDir: filepath.Join(n.cfg.Data.Full, "scratch", "spill")}
}

// lock keeps a second run away. The kernel frees it when the process ends,
// however it ends.
func (n *night) lock() (unlock func(), err error) {
	if err := os.MkdirAll(n.cfg.Data.Full, 0o755); err != nil {
		return nil, fmt.Errorf("make the data folder: %w", err)
	}
	lock := flock.New(filepath.Join(n.cfg.Data.Full, "lock"))
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock the data folder %s: %w", n.cfg.Data.Written, err)
	}
	if !held {
		return nil, fmt.Errorf("data folder %s: %w", n.cfg.Data.Written, ErrLocked)
	}
	return func() { lock.Unlock() }, nil
}

// record appends the run to the run log, however it ended.
func (n *night) record(err error) error {
	n.run.FinishedAt = n.now().UTC().Truncate(time.Microsecond)
	switch {
	case err == nil, errors.Is(err, ErrWarnings):
		n.run.Status = "published"
	case errors.Is(err, context.Canceled):
		n.run.Status = "interrupted"
	case errors.Is(err, ErrRefused):
		n.run.Status = "refused"
	}
	if err != nil {
		n.run.Message = err.Error()
	}
	return logRun(n.cfg.Data.Full, n.run)
}

// Where parts of the build begin among the models, by file name: models before
// the journeys know accounts and events only, the model of the KPIs puts them
// together, late models read what Go computes from the models before them.
const (
	firstJourneyModel = "20"
	kpiModel          = "55"
	firstLateModel    = "70"
)

// models fills every table that needs nothing but SQL, in build order, and
// judges the rules of the journeys when the events are there.
func (n *night) models(ctx context.Context, build *warehouse.Build) error {
	records, err := n.runModels(ctx, build, "", firstJourneyModel)
	if err != nil {
		return err
	}
	if err := judgeRules(ctx, build, n.rows.Rules); err != nil {
		return err
	}
	journeys, err := n.runModels(ctx, build, firstJourneyModel, kpiModel)
	if err != nil {
		return err
	}
	if err := runKPIs(ctx, build, n.ownKPIs); err != nil {
		return err
	}
	if err := loadBounds(ctx, build); err != nil {
		return err
	}
	kpis, err := n.runModels(ctx, build, kpiModel, firstLateModel)
	if err != nil {
		return err
	}
	n.done("build", "models", records+journeys+kpis)
	return nil
}

// lateModels fills the tables that read the curves.
func (n *night) lateModels(ctx context.Context, build *warehouse.Build) error {
	run, err := n.runModels(ctx, build, firstLateModel, "")
	if err != nil {
		return err
	}
	n.done("late build", "models", run)
	return nil
}

// afterModel are the tables that only Go can fill, by the model that they need
// and are needed right after.
var afterModel = map[string]func(context.Context, *warehouse.Build) error{
	"work.hosts":  loadDomains,
	"work.breaks": breakEffects,
}

// runModels runs the models from one name on and up to another, which is not
// among them; empty: up to the last. It tells how many they were.
func (n *night) runModels(ctx context.Context, build *warehouse.Build, from, to string) (int, error) {
	models, err := queries.Models()
	if err != nil {
		return 0, err
	}
	run := 0
	for _, model := range models {
		if model.Name < from || to != "" && model.Name >= to {
			continue
		}
		start := n.now()
		n.progress(Progress{Step: "build", Item: model.Table(), Done: n.built, Total: len(models), Unit: "tables"})
		if err := build.Run(ctx, model, nil); err != nil {
			return run, err
		}
		n.built++
		if step := afterModel[model.Table()]; step != nil {
			if err := step(ctx, build); err != nil {
				return run, err
			}
		}
		n.log.Debug("model", "table", model.Table(), "seconds", n.now().Sub(start).Seconds())
		run++
	}
	return run, nil
}

// check runs the data tests: a failed one stops the publication.
func (n *night) check(ctx context.Context, build *warehouse.Build) error {
	n.progress(Progress{Step: "check"})
	violations, err := build.Check(ctx)
	if err != nil {
		return err
	}
	var failed []error
	for _, violation := range violations {
		if violation.Fatal {
			failed = append(failed, errors.New(violation.String()))
		} else {
			n.warn(violation.String())
		}
	}
	n.done("check")
	if len(failed) > 0 {
		return errors.Join(append(failed, ErrRefused)...)
	}
	return nil
}

// report writes the pages and tables beside their final place.
func (n *night) report(ctx context.Context, build *warehouse.Build) (*pages, error) {
	n.progress(Progress{Step: "report"})
	p, err := newPages(n.cfg.Reports.Full, n.clock.today)
	if err != nil {
		return nil, err
	}
	exported, err := build.Export(ctx, p.building)
	if err == nil {
		night := report.Night{
			AsOf: n.clock.asOf, Until: n.clock.until, Today: n.clock.today.Midnight(), Zone: n.cfg.Location(), LastAsOf: n.lastAsOf, Warnings: n.warnings,
		}
		for _, e := range exported {
			night.Tables = append(night.Tables, report.Table{Name: e.Table, Rows: e.Rows, CSV: e.CSV})
		}
		err = report.Pages(ctx, build.DB(), p.building, night)
	}
	if err != nil {
		p.discard()
		return nil, err
	}
	n.done("report")
	return p, nil
}
