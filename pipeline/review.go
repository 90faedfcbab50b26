package pipeline

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"time"

	"throughline/pipeline/config"
	"throughline/pipeline/config/strict"
	"throughline/pipeline/report"
	"throughline/pipeline/warehouse"
)

// ReviewOptions says which review to write, and where.
type ReviewOptions struct {
	Config    string
	Quarter   string // 2026Q3; empty: the last one that is over
	Folder    string // empty: reports/review-2026Q3
	Decisions string // a YAML file; empty: the one that the config names, else decisions.yaml beside the config, if it is there
}

// Review writes the pack of the quarterly journey review from the published
// generation, and returns its folder.
func Review(ctx context.Context, o ReviewOptions) (folder string, err error) {
	cfg, err := config.Load(o.Config, config.Overrides{})
	if err != nil {
		return "", configError(err)
	}
	decisions, err := readDecisions(o, cfg.Review.Decisions.Full)
	if err != nil {
		return "", err
	}
	reader, err := warehouse.Read(ctx, cfg.Data.Full, warehouse.Limits{Memory: cfg.Limits.Memory, Threads: cfg.Limits.Threads}, "")
	if err != nil {
		return "", err
	}
	defer reader.Close()
	asOf, err := reader.AsOf(ctx)
	if err != nil {
		return "", err
	}
	night := report.Published(asOf, cfg.Location())
	night.Apart = true
	first, err := firstDay(o.Quarter, asOf, cfg.Location())
	if err != nil {
		return "", err
	}
	folder = o.Folder
	if folder == "" {
		folder = filepath.Join(cfg.Reports.Full, fmt.Sprintf("review-%dQ%d", first.Year(), (int(first.Month())+2)/3))
	}
	if err := report.Review(ctx, reader, folder, night, report.ReviewOptions{Quarter: first, Decisions: decisions}); err != nil {
		return "", err
	}
	return folder, report.WriteReviewTables(folder, func(table string) (report.Rows, func() error, error) {
		rows, err := reader.Table(ctx, table)
		if err != nil {
			return report.Rows{}, nil, err
		}
		result, err := report.ScanRows(rows)
		return result, rows.Close, err
	})
}

var quarterName = regexp.MustCompile(`^(\d{4})-?Q([1-4])$`)

// firstDay is the first day of a quarter; of the last one that is over, if
// none is named.
func firstDay(quarter string, asOf time.Time, zone *time.Location) (time.Time, error) {
	if quarter == "" {
		day := asOf.In(zone)
		return time.Date(day.Year(), (day.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, -3, 0), nil
	}
	parts := quarterName.FindStringSubmatch(quarter)
	if parts == nil {
		return time.Time{}, fmt.Errorf("%w: --quarter %q: write it as 2026Q3", ErrConfig, quarter)
	}
	year, err := strconv.Atoi(parts[1])
	if err != nil {
		return time.Time{}, err
	}
	return time.Date(year, time.Month(3*(parts[2][0]-'1')+1), 1, 0, 0, 0, 0, time.UTC), nil
}

// readDecisions reads the decisions of earlier reviews: a list with quarter and
// decision, and owner, due, status, note, journey, stage, segment and kpi where
// they are known. configured is the file that the config names, if it does.
func readDecisions(o ReviewOptions, configured string) ([]report.Decision, error) {
	file := cmp.Or(o.Decisions, configured)
	named := file != ""
	if !named {
		file = filepath.Join(filepath.Dir(o.Config), "decisions.yaml")
	}
	data, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) && !named {
		return nil, nil
	}
	if err != nil {
		return nil, configError(fmt.Errorf("read the decisions: %w", err))
	}
	document := strict.Parse(file, data)
	var decisions []report.Decision
	if root := document.Root(); root.Exists() {
		for _, item := range root.Items() {
			m := item.Mapping("quarter", "decision", "owner", "due", "status", "note", "journey", "stage", "segment", "kpi")
			d := report.Decision{
				Quarter: m.Require("quarter", "quarter: 2026Q3").Text(), Decision: m.Require("decision", "decision: what was decided").Text(),
				Owner: m.Get("owner").Text(), Due: m.Get("due").Text(), Status: m.Get("status").Text(), Note: m.Get("note").Text(),
				Journey: m.Get("journey").Text(), Stage: m.Get("stage").Text(), Segment: m.Get("segment").Text(), KPI: m.Get("kpi").Text(),
			}
			parts := quarterName.FindStringSubmatch(d.Quarter)
			if parts == nil {
				m.Get("quarter").Failf("write it as 2026Q3", "quarter is not a quarter")
				continue
			}
			d.Quarter = parts[1] + " Q" + parts[2]
			decisions = append(decisions, d)
		}
	}
	if err := document.Err(); err != nil {
		return nil, configError(err)
	}
	return decisions, nil
}
