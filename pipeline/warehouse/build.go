package warehouse

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/duckdb/duckdb-go/v2"

	"throughline/queries"
)

// Build is a generation in the making: a new database file for what will be
// published (main), and a database in memory (work) for everything that must
// not be, such as addresses; what is too much for the memory limit spills. File
// and spill lie in a folder of their own until Publish.
type Build struct {
	dir    string // the data directory
	folder string // data/warehouse/building-000042
	db     *sql.DB
	next   Generation
	// compared is the generation of the night before, if Last found one.
	compared Generation
	spent    map[string][]string // tables of work by the model after which nothing reads them
	Version  string              // of DuckDB
}

// Begin starts generation N+1 of the data directory. The caller holds the lock.
func Begin(ctx context.Context, dir string, limits Limits) (*Build, error) {
	if err := os.MkdirAll(warehouseDir(dir), 0o755); err != nil {
		return nil, fmt.Errorf("make the warehouse folder: %w", err)
	}
	if err := sweep(dir); err != nil {
		return nil, err
	}
	list, err := Generations(dir)
	if err != nil {
		return nil, err
	}
	next := Generation{Number: 1}
	if len(list) > 0 {
		next.Number = list[len(list)-1].Number + 1
	}
	next.Path = filepath.Join(warehouseDir(dir), next.ID()+".duckdb")

	b := &Build{dir: dir, next: next, folder: filepath.Join(warehouseDir(dir), fmt.Sprintf("building-%06d", next.Number))}
	if err := os.MkdirAll(filepath.Join(b.folder, "spill"), 0o755); err != nil {
		return nil, fmt.Errorf("make the folder to build in: %w", err)
	}
	if b.spent, err = queries.Spent(); err != nil {
		return nil, err
	}
	limits.TempDir = filepath.Join(b.folder, "spill")
	b.db, err = open(ctx, b.file(), limits, false)
	if err != nil {
		return nil, err
	}
	statements := append([]string{
		"ATTACH ':memory:' AS work",
		// Nothing may depend on the order of rows in a table, so it need not be kept.
		"SET preserve_insertion_order = false",
	}, queries.Schema()...)
	for _, statement := range statements {
		if _, err := b.db.ExecContext(ctx, statement); err != nil {
			b.Close()
			return nil, fmt.Errorf("declare the tables of %s: %w", next.ID(), err)
		}
	}
	if err := b.db.QueryRowContext(ctx, "SELECT version()").Scan(&b.Version); err != nil {
		b.Close()
		return nil, fmt.Errorf("ask for DuckDB's version: %w", err)
	}
	return b, nil
}

func (b *Build) file() string { return filepath.Join(b.folder, "main.duckdb") }

// ID names the generation being built, and its run.
func (b *Build) ID() string { return b.next.ID() }

// Load appends rows to a table of the schema; each row has the named columns in order.
func (b *Build) Load(ctx context.Context, table string, columns []string, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	catalog, name, _ := strings.Cut(table, ".")
	schema := "main"
	if catalog == "main" {
		catalog = ""
	}
	conn, err := b.db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("load %s: %w", table, err)
	}
	defer conn.Close()
	err = conn.Raw(func(raw any) (err error) {
		appender, err := duckdb.NewAppenderWithColumns(raw.(driver.Conn), catalog, schema, name, columns)
		if err != nil {
			return err
		}
		defer func() {
			if e := appender.Close(); err == nil {
				err = e
			}
		}()
		values := make([]driver.Value, len(columns))
		for _, row := range rows {
			for i, value := range row {
				values[i] = value
			}
			if err := appender.AppendRow(values...); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("load %s: %w", table, err)
	}
	return nil
}

// manyFiles is from where on reading Parquet once and keeping it beats reading
// it in every model: a maildir is a file for each message.
const manyFiles = 64

// Landed lets work.landed_<kind> read the given Parquet files. The declared
// table gives names and types; a column that older files lack is NULL.
func (b *Build) Landed(ctx context.Context, kind string, files []string) error {
	if len(files) == 0 {
		return nil
	}
	table := "work.landed_" + kind
	quoted := make([]string, len(files))
	for i, file := range files {
		quoted[i] = Quote(file)
	}
	from := "read_parquet([" + strings.Join(quoted, ", ") + "], union_by_name = true)"
	columns, err := b.landedColumns(ctx, kind, from)
	if err != nil {
		return err
	}
	form := "VIEW"
	if len(files) > manyFiles {
		form = "TABLE"
	}
	for _, statement := range []string{
		"DROP TABLE " + table,
		"CREATE " + form + " " + table + " AS SELECT " + strings.Join(columns, ", ") + " FROM " + from,
	} {
		if _, err := b.db.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("read the landed %s: %w", kind, err)
		}
	}
	return nil
}

// landedColumns lists the columns of work.landed_<kind> as they are selected
// from landed files. Those that were landed before there was such a column have
// none of it.
func (b *Build) landedColumns(ctx context.Context, kind, from string) ([]string, error) {
	return b.Strings(ctx, "SELECT CASE WHEN there.column_name IS NULL THEN 'CAST(NULL AS ' || declared.data_type || ') AS ' ELSE '' END"+
		" || '\"' || declared.column_name || '\"' FROM duckdb_columns() AS declared"+
		" LEFT JOIN (DESCRIBE SELECT * FROM "+from+") AS there ON there.column_name = declared.column_name"+
		" WHERE declared.database_name = 'work' AND declared.table_name = ? ORDER BY declared.column_index", "landed_"+kind)
}

// Run fills the one table of a model; params are its named parameters. Tables
// of work that nothing reads any more are dropped: they would take the memory
// that the models after it need.
func (b *Build) Run(ctx context.Context, model queries.Query, params map[string]any) error {
	if _, err := b.db.ExecContext(ctx, "INSERT INTO "+model.Table()+" BY NAME "+model.SQL, named(params)...); err != nil {
		return fmt.Errorf("build %s (%s): %w", model.Table(), model.Path, err)
	}
	for _, table := range b.spent[model.Path] {
		if _, err := b.db.ExecContext(ctx, "DROP TABLE "+table); err != nil {
			return fmt.Errorf("drop %s after %s: %w", table, model.Path, err)
		}
	}
	return nil
}

// Strings reads a query's first column.
func (b *Build) Strings(ctx context.Context, query string, args ...any) ([]string, error) {
	return column[string](ctx, b.db, query, args...)
}

// Integers reads a query's first column.
func (b *Build) Integers(ctx context.Context, query string, args ...any) ([]int64, error) {
	return column[int64](ctx, b.db, query, args...)
}

func column[T any](ctx context.Context, db *sql.DB, query string, args ...any) ([]T, error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []T
	for rows.Next() {
		var value T
		if err := rows.Scan(&value); err != nil {
			return nil, err
		}
		list = append(list, value)
	}
	return list, rows.Err()
}

// DB is the connection to the database being built, for checks and reports.
func (b *Build) DB() *sql.DB { return b.db }

// Violation is a data check that found rows.
type Violation struct {
	Check  string
	Fatal  bool
	Rows   int64
	Sample string // the first row, in words
	Means  string
}

func (v Violation) String() string {
	if v.Rows == 1 {
		return fmt.Sprintf("check %s: %s: %s", v.Check, v.Means, v.Sample)
	}
	return fmt.Sprintf("check %s: %s: %d rows, for example %s", v.Check, v.Means, v.Rows, v.Sample)
}

// Check runs the data tests over the finished tables.
func (b *Build) Check(ctx context.Context) ([]Violation, error) {
	checks, err := queries.Checks()
	if err != nil {
		return nil, err
	}
	var found []Violation
	for _, check := range checks {
		body := strings.TrimRight(strings.TrimSpace(check.SQL), ";")
		v, err := b.violation(ctx, check.Name, body)
		if err != nil {
			return nil, fmt.Errorf("check %s: %w", check.Name, err)
		}
		if v.Rows == 0 {
			continue
		}
		if fails := check.Header["fails"]; len(fails) > 0 {
			v.Fatal, v.Means = true, fails[0]
		} else if warns := check.Header["warns"]; len(warns) > 0 {
			v.Means = warns[0]
		}
		found = append(found, v)
	}
	return found, nil
}

// violation counts the rows that a check finds, and keeps the least of them, so
// that two nights over the same records tell the same.
func (b *Build) violation(ctx context.Context, check, body string) (Violation, error) {
	v := Violation{Check: check}
	rows, err := b.db.QueryContext(ctx, "SELECT COLUMNS(*)::VARCHAR FROM (SELECT count(*) AS violations, unnest(min(row)) FROM (\n"+body+"\n) AS row)")
	if err != nil {
		return v, err
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		return v, err
	}
	var count string
	values := make([]sql.NullString, len(names)-1)
	into := []any{&count}
	for i := range values {
		into = append(into, &values[i])
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return v, err
		}
	}
	if err := rows.Err(); err != nil {
		return v, err
	}
	v.Sample = cut(inWords(names[1:], values), 300)
	v.Rows, err = strconv.ParseInt(count, 10, 64)
	return v, err
}

// inWords writes a row as people say it: line 2, waived for t9. What is not
// known is left out.
func inWords(names []string, values []sql.NullString) string {
	var words []string
	for i, value := range values {
		if said := strings.Join(strings.Fields(value.String), " "); said != "" {
			words = append(words, strings.ReplaceAll(strings.TrimSuffix(names[i], "_id"), "_", " ")+" "+said)
		}
	}
	return strings.Join(words, ", ")
}

func cut(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n]) + "…"
	}
	return s
}

// Publish finishes the file and makes it the current generation.
func (b *Build) Publish(ctx context.Context) (Generation, error) {
	for _, statement := range []string{"DETACH work", "CHECKPOINT"} {
		if _, err := b.db.ExecContext(ctx, statement); err != nil {
			return Generation{}, fmt.Errorf("finish %s: %w", b.next.ID(), err)
		}
	}
	if err := b.db.Close(); err != nil {
		return Generation{}, fmt.Errorf("finish %s: %w", b.next.ID(), err)
	}
	b.db = nil
	if err := publish(b.file(), b.next); err != nil {
		return Generation{}, err
	}
	if err := prune(b.dir, b.compared); err != nil {
		return Generation{}, err
	}
	return b.next, os.RemoveAll(b.folder)
}

// Close gives up a build that was not published and removes its files.
func (b *Build) Close() error {
	if b.db != nil {
		b.db.Close()
		b.db = nil
	}
	return os.RemoveAll(b.folder)
}

func named(params map[string]any) []any {
	args := make([]any, 0, len(params))
	for name, value := range params {
		args = append(args, sql.Named(name, value))
	}
	return args
}
