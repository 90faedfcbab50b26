// Package warehouse owns DuckDB: it opens databases, stages table files,
// builds, checks, queries and publishes generations. Nothing else imports the
// driver.
package warehouse

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	_ "github.com/duckdb/duckdb-go/v2" // registers the driver
)

// Limits bound what one DuckDB instance may use.
type Limits struct {
	Memory  string // DuckDB size, "4GiB"; empty: DuckDB's own default
	Threads int    // 0: all cores
	TempDir string // where it may spill; empty: nowhere
}

// open is the only place where a DuckDB instance is made: in memory for an
// empty path, else the file. The pool holds one connection, because temporary
// tables and reject tables belong to a connection.
func open(ctx context.Context, path string, limits Limits, readOnly bool) (*sql.DB, error) {
	options := []string{}
	if readOnly {
		options = append(options, "access_mode=READ_ONLY")
	} else if path != "" {
		options = append(options, "storage_compatibility_version=v1.5.0")
	}
	db, err := sql.Open("duckdb", path+"?"+strings.Join(options, "&"))
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name(path), err)
	}
	db.SetMaxOpenConns(1)
	for _, statement := range sessionSettings(limits) {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			db.Close()
			return nil, fmt.Errorf("open %s: %s: %w", name(path), statement, err)
		}
	}
	return db, nil
}

func sessionSettings(limits Limits) []string {
	settings := []string{
		"SET autoinstall_known_extensions = false",
		"SET autoload_known_extensions = false",
		"SET TimeZone = 'UTC'",
		"SET enable_progress_bar = false",
	}
	if limits.Memory != "" {
		settings = append(settings, "SET memory_limit = "+Quote(limits.Memory))
	}
	if limits.Threads > 0 {
		settings = append(settings, fmt.Sprintf("SET threads = %d", limits.Threads))
	}
	if limits.TempDir != "" {
		settings = append(settings, "SET temp_directory = "+Quote(limits.TempDir))
	}
	return settings
}

// Quote writes s as a SQL string literal.
func Quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// Identifier writes s as a quoted SQL identifier.
func Identifier(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

func name(path string) string {
	if path == "" {
		return "in-memory database"
	}
	return path
}
