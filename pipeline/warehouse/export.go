package warehouse

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"throughline/queries"
)

// wallClock are the columns that tell when this machine did something. They
// stay in the warehouse: an exported file is a function of the inputs alone.
var wallClock = map[string]string{"files": "landed_at"}

// spreadsheetRows is what a spreadsheet can open. A table with more rows is
// written as Parquet only.
const spreadsheetRows = 1_000_000

// Exported is a table that was written into a folder.
type Exported struct {
	Table string
	Rows  int64
	CSV   bool // else Parquet only
}

// exported lists the tables that are written beside the reports. runs is not:
// it is the log of the machine, not a result.
func exported() ([]string, error) {
	orders, err := queries.Orders()
	if err != nil {
		return nil, err
	}
	var tables []string
	for _, statement := range queries.Schema() {
		name, ok := strings.CutPrefix(strings.TrimSpace(statement), "CREATE TABLE main.")
		if !ok {
			continue
		}
		name = strings.TrimSpace(name[:strings.Index(name, "(")])
		if orders["main."+name] != "" {
			tables = append(tables, name)
		}
	}
	return tables, nil
}

// Export writes each published table as CSV and Parquet into a folder, rows in
// the table's total order.
func (b *Build) Export(ctx context.Context, folder string) ([]Exported, error) {
	tables, err := exported()
	if err != nil {
		return nil, err
	}
	orders, err := queries.Orders()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, fmt.Errorf("make the report folder: %w", err)
	}
	var list []Exported
	for _, table := range tables {
		plain, guarded, err := b.exportColumns(ctx, table)
		if err != nil {
			return nil, err
		}
		done := Exported{Table: table}
		if err := b.db.QueryRowContext(ctx, "SELECT count(*) FROM main."+table).Scan(&done.Rows); err != nil {
			return nil, fmt.Errorf("export %s: %w", table, err)
		}
		done.CSV = done.Rows <= spreadsheetRows
		from := " FROM main." + table + " ORDER BY " + orders["main."+table] + ") TO "
		statements := []string{"COPY (SELECT " + plain + from + Quote(filepath.Join(folder, table+".parquet")) + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)"}
		if done.CSV {
			statements = append(statements, "COPY (SELECT "+guarded+from+Quote(filepath.Join(folder, table+".csv"))+" (FORMAT csv, HEADER)")
		}
		for _, statement := range statements {
			if _, err := b.db.ExecContext(ctx, statement); err != nil {
				return nil, fmt.Errorf("export %s: %w", table, err)
			}
		}
		list = append(list, done)
	}
	return list, nil
}

// exportColumns is the select list of a table, plain and safe for spreadsheets:
// a text that a spreadsheet would run as a formula gets an apostrophe before it.
func (b *Build) exportColumns(ctx context.Context, table string) (plain, guarded string, err error) {
	rows, err := b.db.QueryContext(ctx,
		"SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = current_database() AND schema_name = 'main' AND table_name = ? ORDER BY column_index", table)
	if err != nil {
		return "", "", fmt.Errorf("export %s: %w", table, err)
	}
	defer rows.Close()
	var all, safe []string
	for rows.Next() {
		var name, kind string
		if err := rows.Scan(&name, &kind); err != nil {
			return "", "", fmt.Errorf("export %s: %w", table, err)
		}
		if wallClock[table] == name {
			continue
		}
		column := Identifier(name)
		all = append(all, column)
		if kind == "VARCHAR" || kind == "JSON" {
			column = fmt.Sprintf("CASE WHEN left(%[1]s, 1) IN ('=', '+', '-', '@', chr(9), chr(13)) AND try_cast(%[1]s AS DOUBLE) IS NULL THEN '''' || %[1]s ELSE %[1]s END AS %[1]s", column)
		}
		safe = append(safe, column)
	}
	return strings.Join(all, ", "), strings.Join(safe, ", "), rows.Err()
}
