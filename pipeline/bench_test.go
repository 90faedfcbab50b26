package pipeline

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	_ "github.com/duckdb/duckdb-go/v2"

	"throughline/fixtures"
)

var (
	benchRecords  = flag.Int("records", 100_000, "CRM and ticket records of the benchmark")
	benchMessages = flag.Int("messages", 2_000, "mail messages of the benchmark")
	benchAccounts = flag.Int("accounts", 0, "accounts of the benchmark; 0: one for each 100 records")
)

// BenchmarkNight reports ratios taken in one run:
//
//	first/floor   a first night over the table files, against a bare CREATE TABLE AS SELECT of the same files
//	second/floor  a second night with one more day of files
//	peak-GiB      the process's peak memory during both nights
//
// go test ./pipeline -run '^$' -bench Night -benchtime 1x -records 10000000 -messages 200000 -timeout 1h
func BenchmarkNight(b *testing.B) {
	dir := generate(b, *benchRecords, 0)
	config := benchConfig(b, dir, "mail")
	floor := bareLoad(b, dir)
	for b.Loop() {
		b.StopTimer()
		os.RemoveAll(filepath.Join(dir, "data"))
		os.Remove(filepath.Join(dir, "crm", "Task_next_day.csv"))
		clearPeak()
		b.StartTimer()
		first := wholeNight(b, config)
		addDay(b, dir)
		second := wholeNight(b, config)
		b.ReportMetric(first/floor, "first/floor")
		b.ReportMetric(second/floor, "second/floor")
		b.ReportMetric(floor, "floor-s")
		b.ReportMetric(peak(), "peak-GiB")
	}
}

// BenchmarkMail reports the speed of landing mail, in MB/s of mbox.
func BenchmarkMail(b *testing.B) {
	dir := generate(b, 0, *benchMessages)
	config := benchConfig(b, dir, "crm", "support")
	bytes := size(b, filepath.Join(dir, "mail"))
	for b.Loop() {
		b.StopTimer()
		os.RemoveAll(filepath.Join(dir, "data"))
		b.StartTimer()
		result, err := Run(context.Background(), Options{Config: config})
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(bytes)/1e6/result.Run.Seconds["land"], "MB/s")
	}
}

func generate(b *testing.B, records, messages int) string {
	dir := b.TempDir()
	accounts := *benchAccounts
	if accounts == 0 {
		accounts = max(60, (*benchRecords)/100)
	}
	if _, err := fixtures.Generate(dir, fixtures.Options{Accounts: accounts, Records: records, Messages: messages}); err != nil {
		b.Fatal(err)
	}
	return dir
}

// benchConfig writes a config without some of the demo's sources.
func benchConfig(b *testing.B, dir string, without ...string) string {
	var kept []string
	drop := false
	for _, line := range strings.Split(fixtures.Config(""), "\n") {
		if name, ok := strings.CutPrefix(line, "  - name: "); ok {
			drop = false
			for _, w := range without {
				drop = drop || strings.HasPrefix(name, w)
			}
		}
		if !drop {
			kept = append(kept, line)
		}
	}
	path := filepath.Join(dir, "config.yaml")
	if err := os.WriteFile(path, []byte(strings.Join(kept, "\n")), 0o644); err != nil {
		b.Fatal(err)
	}
	return path
}

func wholeNight(b *testing.B, config string) float64 {
	start := time.Now()
	result, err := Run(context.Background(), Options{Config: config})
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%v", result.Run.Seconds)
	return time.Since(start).Seconds()
}

// bareLoad is the floor: what DuckDB needs to load the same files and do nothing with them.
func bareLoad(b *testing.B, dir string) float64 {
	db, err := sql.Open("duckdb", filepath.Join(dir, "floor.duckdb"))
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	var files []string
	for _, pattern := range []string{"crm/*.csv", "zendesk/*.json*"} {
		found, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			b.Fatal(err)
		}
		files = append(files, found...)
	}
	start := time.Now()
	for i, file := range files {
		read := "read_csv('" + file + "', all_varchar = true, store_rejects = true)"
		if !strings.HasSuffix(file, ".csv") {
			// the demo has a broken line; the floor only measures, nothing is kept of it
			read = "read_json_objects('" + file + "', ignore_errors = true)"
		}
		if _, err := db.Exec(fmt.Sprintf("CREATE TABLE t%d AS SELECT * FROM %s", i, read)); err != nil {
			b.Fatalf("%s: %v", file, err)
		}
	}
	return time.Since(start).Seconds()
}

// addDay writes one more day of tasks, as a nightly export would.
func addDay(b *testing.B, dir string) {
	text, err := os.ReadFile(filepath.Join(dir, "crm", "Task.csv"))
	if err != nil {
		b.Fatal(err)
	}
	lines := strings.SplitAfterN(string(text), "\n", 1+max(10, *benchRecords/400))
	day := strings.Join(lines[:len(lines)-1], "")
	// Other ids, so that they are new records.
	day = strings.ReplaceAll(day, "\"00T", "\"00t")
	if err := os.WriteFile(filepath.Join(dir, "crm", "Task_next_day.csv"), []byte(day), 0o644); err != nil {
		b.Fatal(err)
	}
}

func size(b *testing.B, dir string) (bytes int64) {
	err := filepath.Walk(dir, func(_ string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() {
			bytes += info.Size()
		}
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return bytes
}

// clearPeak resets the kernel's note of this process's peak memory.
func clearPeak() { os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) }

// peak is the peak memory in GiB, or 0 where the kernel does not tell.
func peak() float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(status), "\n") {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] == "VmHWM:" {
			kilobytes, err := strconv.ParseFloat(fields[1], 64)
			if err == nil {
				return kilobytes / (1 << 20)
			}
		}
	}
	return 0
}
