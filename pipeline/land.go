package pipeline

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"throughline/pipeline/config"
	"throughline/pipeline/journey/rule"
	"throughline/pipeline/landing"
	"throughline/pipeline/source"
	"throughline/pipeline/warehouse"
)

// land makes Parquet of every input file that is new.
func (n *night) land(ctx context.Context) (landing.Report, error) {
	options, sources := n.landing()
	stager, err := warehouse.NewStager(ctx, n.stagerLimits(), options.Threads)
	if err != nil {
		return landing.Report{}, err
	}
	defer stager.Close()
	report, err := landing.Land(ctx, options, sources, stager)
	if err != nil {
		return landing.Report{}, err
	}
	for _, file := range report.Files {
		n.run.Records += file.Records
		n.tellFile(file)
	}
	n.run.FilesNew = int64(report.New())
	if report.Parquet, err = landing.Bundle(ctx, filepath.Join(n.cfg.Data.Full, "bundles"), report.Parquet, stager); err != nil {
		return landing.Report{}, err
	}
	n.done("land", "files", len(report.Files), "new", report.New(), "records", n.run.Records)
	return report, nil
}

// tellFile warns of a file that was set aside, or of which much was.
func (n *night) tellFile(file landing.File) {
	switch {
	case file.State == landing.Missing || file.State == landing.Unreadable:
		n.warn(fmt.Sprintf("source %s: %s: %s", file.Source, file.Name, file.Fault.Reason))
	case file.Rejects > 1 && float64(file.Rejects) > n.cfg.Limits.Rejects*float64(file.Records):
		n.warn(fmt.Sprintf("source %s: %s: %d of %d records are quarantined; see the table rejects", file.Source, file.Name, file.Rejects, file.Records))
	}
}

// landing translates the config for the packages that know files.
func (n *night) landing() (landing.Options, []landing.Source) {
	options := landing.Options{
		Base:     filepath.Dir(n.cfg.File),
		Dir:      filepath.Join(n.cfg.Data.Full, "landing"),
		Scratch:  filepath.Join(n.cfg.Data.Full, "scratch"),
		Timezone: n.cfg.Timezone,
		Threads:  n.threads(),
		Now:      n.run.StartedAt,
		Progress: n.landingProgress(),
	}
	var sources []landing.Source
	for _, s := range n.cfg.Sources {
		l := landing.Source{
			Name: s.Name, Preset: s.Preset, Timezone: s.Timezone,
			Read: source.Read(s.Read),
		}
		for _, path := range s.Paths {
			l.Paths = append(l.Paths, path.Written)
		}
		if s.Preset == config.Table {
			l.Table = source.Table{Unique: s.Unique, Events: mappings(s.Events), Accounts: mappings(s.Accounts), Contacts: mappings(s.Contacts)}
		} else {
			l.Custom = custom(s.Accounts)
		}
		sources = append(sources, l)
	}
	return options, sources
}

// custom names the columns that the config gives for a known preset's accounts.
func custom(accounts []config.Mapping) map[string]string {
	columns := map[string]string{}
	for _, mapping := range accounts {
		for _, column := range mapping.Columns {
			columns[column.Target] = column.Column
		}
	}
	return columns
}

func mappings(list []config.Mapping) []source.Mapping {
	var out []source.Mapping
	for _, m := range list {
		mapping := source.Mapping{When: clauses(m.When), Explode: m.Explode, State: m.State}
		for _, c := range m.Columns {
			column := source.Column{
				Target: c.Target, Column: c.Column, Columns: c.Columns, First: c.First, All: c.All, Value: c.Value, JSON: c.JSON, Pattern: c.Pattern,
				Split: (*source.Split)(c.Split), Map: c.Map, Default: c.Default, List: c.List,
				Format: c.Format, Locale: c.Locale, Timezone: c.Timezone, Decimal: c.Decimal,
			}
			if l := c.Lookup; l != nil {
				column.Lookup = &source.Lookup{File: l.File.Full, SHA256: l.SHA256, Key: l.Key, Value: l.Value}
			}
			mapping.Columns = append(mapping.Columns, column)
		}
		out = append(out, mapping)
	}
	return out
}

func clauses(list []rule.Clause) []source.Clause {
	var out []source.Clause
	for _, c := range list {
		var clause source.Clause
		for _, l := range c {
			clause = append(clause, source.Literal{Column: l.Column, Op: string(l.Op), Values: l.Values, Negate: l.Negate})
		}
		out = append(out, clause)
	}
	return out
}

// refuseRejects stops a night in which a source is broken: more than one of its
// records is quarantined and their share is past the limit, or nothing of it
// can be read.
func (n *night) refuseRejects(ctx context.Context, report landing.Report) error {
	type count struct{ records, rejects, unreadable int64 }
	counts := map[string]*count{}
	for _, s := range n.cfg.Sources {
		counts[s.Name] = &count{}
	}
	for _, file := range report.Files {
		c := counts[file.Source]
		if file.State == landing.Unreadable {
			c.unreadable++
			continue
		}
		c.records += file.Records
		c.rejects += file.Rejects
	}
	var refused []error
	for _, s := range n.cfg.Sources {
		c := counts[s.Name]
		switch {
		case c.rejects > 1 && float64(c.rejects) > n.cfg.Limits.Rejects*float64(c.records):
			refused = append(refused, fmt.Errorf("source %s: %d of %d records are quarantined, more than limits.rejects (%g) allows",
				s.Name, c.rejects, c.records, n.cfg.Limits.Rejects))
		case c.unreadable > 0 && c.records == 0:
			refused = append(refused, fmt.Errorf("source %s: none of its %d files can be read", s.Name, c.unreadable))
		}
	}
	if len(refused) == 0 {
		return nil
	}
	names := map[int64]string{}
	for _, file := range report.Files {
		names[file.FileID] = file.Name
	}
	causes, err := warehouse.Causes(ctx, report.Parquet[source.Rejects])
	if err != nil {
		return err
	}
	for _, cause := range causes {
		refused = append(refused, fmt.Errorf("  %s:%d: %s (%d times)", names[cause.FileID], cause.Line, cause.Reason, cause.Records))
	}
	return errors.Join(append(refused, ErrRefused)...)
}

var address = regexp.MustCompile(`[^\s/\\@!]+@[^\s/\\@!]+\.[A-Za-z]{2,}`)

// withoutAddresses is a file's name as it may be published: exports of
// mailboxes are often named for their owner. Two owners stay two names.
func withoutAddresses(name string) string {
	return address.ReplaceAllStringFunc(name, func(found string) string {
		extension := ""
		if dot := strings.LastIndexByte(found, '.'); dot >= 0 && mailFiles[found[dot:]] {
			found, extension = found[:dot], found[dot:]
		}
		sum := sha256.Sum256([]byte(strings.ToLower(found)))
		return "mailbox-" + hex.EncodeToString(sum[:4]) + extension
	})
}

var mailFiles = map[string]bool{".mbox": true, ".eml": true, ".csv": true, ".json": true, ".jsonl": true, ".gz": true, ".zst": true, ".zip": true, ".parquet": true, ".tsv": true, ".txt": true}

// load gives the build all that the models read: what is landed, the settings,
// the journeys and the calendar.
func (n *night) load(ctx context.Context, build *warehouse.Build, report landing.Report) error {
	n.run.RunID, n.run.EngineVersion = build.ID(), build.Version
	if err := loadSettings(ctx, build, n.cfg, n.rows, n.clock); err != nil {
		return err
	}
	if err := n.loadFingerprints(ctx, build); err != nil {
		return err
	}
	if err := loadDefinitions(ctx, build, n.cfg, n.journeys, n.ownKPIs); err != nil {
		return err
	}
	var rows [][]any
	var first time.Time
	for i, file := range report.Files {
		var landedAt any
		if !file.LandedAt.IsZero() {
			landedAt = file.LandedAt.UTC()
		}
		rows = append(rows, []any{file.FileID, int64(i + 1), file.Source, withoutAddresses(file.Name), file.SHA256, file.Bytes, file.Preset, file.Encoding,
			file.Records, file.SkippedRecords(), file.Rejects, file.Seq, file.Copy, landedAt})
		if file.FirstTS != nil && (first.IsZero() || file.FirstTS.Before(first)) {
			first = *file.FirstTS
		}
	}
	if err := build.Load(ctx, "work.files", []string{"file_id", "file_no", "source", "file", "sha256", "bytes", "preset", "encoding",
		"records", "skipped", "rejects", "seq", "copy", "landed_at"}, rows); err != nil {
		return err
	}
	if err := build.Load(ctx, "work.file_columns", []string{"file_id", "object", "column_name"}, fileColumns(report.Files)); err != nil {
		return err
	}
	for kind, files := range report.Parquet {
		if err := build.Landed(ctx, kind, files); err != nil {
			return err
		}
	}
	if err := loadCalendar(ctx, build, n.cfg, first, n.clock.today); err != nil {
		return err
	}
	n.done("load")
	return nil
}

// fileColumns lists the columns that were read of each file.
func fileColumns(files []landing.File) [][]any {
	var rows [][]any
	for _, file := range files {
		for _, object := range slices.Sorted(maps.Keys(file.Columns)) {
			for _, column := range file.Columns[object] {
				rows = append(rows, []any{file.FileID, object, column})
			}
		}
	}
	return rows
}

// remember lets the build compare with the night before.
func (n *night) remember(ctx context.Context, build *warehouse.Build) (err error) {
	n.lastAsOf, err = build.Last(ctx, n.cfg.Data.Full, n.clock.asOf)
	return err
}
