package pipeline

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"throughline/fixtures"
	"throughline/pipeline/landing"
	"throughline/pipeline/source"
	"throughline/pipeline/warehouse"
)

var (
	benchCopies = flag.Int("copies", 1, "size of the Build benchmark: about 100,000 events of 1,000 accounts, so many times over")
	benchModels = flag.Bool("models", false, "the Build benchmark tells the seconds of each model")
)

// BenchmarkBuild reports ratios taken in one run:
//
//	build/lag   all models, statistics and checks of a night, against one sorted window pass over its events: lag() by account, no
//	            other column read
//	build/wide  the same against a pass that hands every column of the events on, as a model does that adds one
//	peak-GiB    the process's peak memory while it builds
//
// go test ./pipeline -run '^$' -bench Build -benchtime 1x -copies 100 -timeout 1h
func BenchmarkBuild(b *testing.B) {
	ctx := context.Background()
	dir := b.TempDir()
	if _, err := fixtures.Generate(dir, fixtures.Options{Accounts: 1000, Records: 86_000, Messages: 12_000}); err != nil {
		b.Fatal(err)
	}
	config := benchConfig(b, dir)
	var log *slog.Logger
	if *benchModels {
		log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	for b.Loop() {
		b.StopTimer()
		n, err := prepare(Options{Config: config, Log: log})
		if err != nil {
			b.Fatal(err)
		}
		landed, err := n.land(ctx)
		if err != nil {
			b.Fatal(err)
		}
		landed, err = multiply(ctx, landed, filepath.Join(dir, "copies"), *benchCopies)
		if err != nil {
			b.Fatal(err)
		}
		build, err := warehouse.Begin(ctx, n.cfg.Data.Full, n.limits())
		if err != nil {
			b.Fatal(err)
		}
		clearPeak()
		n.step = time.Now()
		b.StartTimer()

		if err := n.load(ctx, build, landed); err != nil {
			b.Fatal(err)
		}
		for _, step := range []func(context.Context, *warehouse.Build) error{n.remember, n.measure, n.tellRestatements, n.check} {
			if err := step(ctx, build); err != nil {
				b.Fatal(err)
			}
		}

		b.StopTimer()
		highest := peak()
		seconds := 0.0
		for step, taken := range n.run.Seconds {
			if step != "land" {
				seconds += taken
			}
		}
		floor, err := pass(ctx, build.DB(), `
			SELECT count(*), sum(epoch_us(ts) - epoch_us(before))::VARCHAR
			FROM (SELECT ts, lag(ts) OVER (PARTITION BY account_id ORDER BY ts, seq) AS before FROM main.events)`)
		if err != nil {
			b.Fatal(err)
		}
		wide, err := pass(ctx, build.DB(), `
			SELECT count(*), bit_xor(hash(passed))::VARCHAR
			FROM (SELECT *, lag(ts) OVER (PARTITION BY account_id ORDER BY ts, seq) AS before FROM main.events) AS passed`)
		if err != nil {
			b.Fatal(err)
		}
		b.Logf("%d events, floors %.2f and %.2f s, %v", floor.events, floor.seconds, wide.seconds, n.run.Seconds)
		b.ReportMetric(seconds/floor.seconds, "build/lag")
		b.ReportMetric(seconds/wide.seconds, "build/wide")
		b.ReportMetric(seconds, "build-s")
		b.ReportMetric(floor.seconds, "floor-s")
		b.ReportMetric(highest, "peak-GiB")
		if err := build.Close(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

type passed struct {
	events  int64
	seconds float64
}

// pass runs a query that counts events three times. The middle one counts.
func pass(ctx context.Context, db *sql.DB, query string) (passed, error) {
	var p passed
	var taken []float64
	for range 3 {
		var sum sql.NullString
		start := time.Now()
		if err := db.QueryRowContext(ctx, query).Scan(&p.events, &sum); err != nil {
			return p, fmt.Errorf("measure the floor: %w", err)
		}
		taken = append(taken, time.Since(start).Seconds())
	}
	slices.Sort(taken)
	p.seconds = taken[1]
	return p, nil
}

// multiplied are the columns of landed rows that differ from copy to copy, by kind: whatever names a record, an account, a person
// or a thing. The vendor's own people write for all of them.
var multiplied = map[string]map[string]string{
	source.Events: {
		"ts": "later", "same_as": "again", "also_as": "all_again", "replaces": "again", "account_ref": "again", "about_ref": "again", "contact_ref": "again",
		"actor_ref": "again", "case_id": "again", "thread_id": "again", "subject": "again", "from_email": "address", "to_emails": "addresses",
	},
	source.Accounts: {
		"account_ref": "again", "parent_ref": "again", "owner_ref": "again", "merged_into": "again", "external_ids": "all_again",
		"domains": "addresses", "name": "again",
	},
	source.Contacts: {"contact_ref": "again", "account_ref": "again", "external_ids": "all_again", "email": "address"},
	source.Links:    {"ref": "again", "account_ref": "again", "contact_ref": "again", "name": "again", "team_ref": "again"},
}

// copyMacros make one copy differ from another. jane@acme.example is jane@acme-7.example in copy 7, and
// jane@gmail.com is 7.jane@gmail.com.
var copyMacros = []string{
	"CREATE MACRO later(ts, copy) AS CASE WHEN ts_precision = 'day' THEN ts ELSE ts + to_seconds(copy * 7) END",
	"CREATE MACRO again(text, copy) AS CASE WHEN copy = 0 THEN text ELSE text || '~' || copy END",
	"CREATE MACRO all_again(texts, copy) AS list_transform(texts, lambda text: again(text, copy))",
	`CREATE MACRO address(text, copy) AS CASE
		WHEN copy = 0 OR ends_with(text, '@brightdesk.example') THEN text
		WHEN ends_with(text, '.example') THEN left(text, -8) || '-' || copy || '.example'
		ELSE copy || '.' || text
	END`,
	"CREATE MACRO addresses(texts, copy) AS list_transform(texts, lambda text: address(text, copy))",
}

// multiply writes landed files that hold the given ones so many times over, each time as other customers' records.
func multiply(ctx context.Context, report landing.Report, dir string, copies int) (landing.Report, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return landing.Report{}, err
	}
	db, err := sql.Open("duckdb", "")
	if err != nil {
		return landing.Report{}, err
	}
	defer db.Close()
	for _, macro := range copyMacros {
		if _, err := db.ExecContext(ctx, macro); err != nil {
			return landing.Report{}, err
		}
	}
	larger := landing.Report{Files: slices.Clone(report.Files), Parquet: map[string][]string{}}
	for i := range larger.Files {
		file := &larger.Files[i]
		file.Records = (file.Records-file.SkippedRecords()-file.Rejects)*int64(copies) + file.SkippedRecords() + file.Rejects
	}
	for kind, files := range report.Parquet {
		if kind == source.Rejects {
			larger.Parquet[kind] = files
			continue
		}
		for i, file := range files {
			path := filepath.Join(dir, fmt.Sprintf("%s-%03d.parquet", kind, i))
			if _, err := db.ExecContext(ctx, copyStatement(kind, file, path, copies)); err != nil {
				return landing.Report{}, fmt.Errorf("multiply %s: %w", file, err)
			}
			larger.Parquet[kind] = append(larger.Parquet[kind], path)
		}
	}
	return larger, nil
}

func copyStatement(kind, from, to string, copies int) string {
	// a record's rows of other kinds have the same number
	changed := []string{"recno + copy * 1000000 AS recno", "again(rec_key, copy) AS rec_key"}
	for _, column := range slices.Sorted(maps.Keys(multiplied[kind])) {
		changed = append(changed, fmt.Sprintf("%s(%s, copy) AS %s", multiplied[kind][column], column, column))
	}
	return fmt.Sprintf("COPY (SELECT columns(c -> c <> 'copy') FROM (SELECT landed.* REPLACE (%s), copy FROM range(%d) AS copies (copy), read_parquet(%s) AS landed)) TO %s (FORMAT parquet, COMPRESSION zstd)",
		strings.Join(changed, ", "), copies, warehouse.Quote(from), warehouse.Quote(to))
}
