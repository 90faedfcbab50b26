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

// Exported lists the tables that are written beside the reports. runs is not:
// it is the log of the machine, not a result.
func Exported() ([]string, error) {
	orders, err := tableOrders()
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
		if orders[name] != "" {
			tables = append(tables, name)
		}
	}
	return tables, nil
}

func tableOrders() (map[string]string, error) {
	models, err := queries.Models()
	if err != nil {
		return nil, err
	}
	orders := map[string]string{}
	for _, model := range models {
		if name, ok := strings.CutPrefix(model.Table(), "main."); ok {
			orders[name] = model.Order()
		}
	}
	return orders, nil
}

// Export writes each published table as CSV and Parquet into a folder, rows in
// the table's total order.
func (b *Build) Export(ctx context.Context, folder string) error {
	tables, err := Exported()
	if err != nil {
		return err
	}
	orders, err := tableOrders()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("make the report folder: %w", err)
	}
	for _, table := range tables {
		plain, guarded, err := b.exportColumns(ctx, table)
		if err != nil {
			return err
		}
		from := " FROM main." + table + " ORDER BY " + orders[table] + ") TO "
		for _, statement := range []string{
			"COPY (SELECT " + guarded + from + Quote(filepath.Join(folder, table+".csv")) + " (FORMAT csv, HEADER)",
			"COPY (SELECT " + plain + from + Quote(filepath.Join(folder, table+".parquet")) + " (FORMAT parquet, COMPRESSION zstd)",
		} {
			if _, err := b.db.ExecContext(ctx, statement); err != nil {
				return fmt.Errorf("export %s: %w", table, err)
			}
		}
	}
	return nil
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
