package warehouse

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"throughline/queries"
)

// Reader is an analyst's connection to one published generation: read-only,
// without access to files or settings.
type Reader struct {
	Generation Generation
	db         *sql.DB
}

// Read opens the current generation of a data directory. A result can be
// written as Parquet to the one file export, if that is not empty.
func Read(ctx context.Context, dir string, limits Limits, export string) (*Reader, error) {
	g, err := Current(dir)
	if err != nil {
		return nil, err
	}
	return ReadGeneration(ctx, g, limits, export)
}

// ReadGeneration opens one kept generation.
func ReadGeneration(ctx context.Context, g Generation, limits Limits, export string) (*Reader, error) {
	db, err := open(ctx, g.Path, limits, true)
	if err != nil {
		return nil, err
	}
	var lock []string
	if export != "" {
		lock = append(lock, "SET allowed_paths = ["+Quote(export)+"]")
	}
	lock = append(lock, "SET enable_external_access = false", "SET lock_configuration = true")
	for _, statement := range lock {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			db.Close()
			return nil, fmt.Errorf("lock the analyst's connection: %w", err)
		}
	}
	return &Reader{Generation: g, db: db}, nil
}

// Close closes the generation.
func (r *Reader) Close() error { return r.db.Close() }

// Query runs any SQL.
func (r *Reader) Query(ctx context.Context, text string) (*sql.Rows, error) {
	return r.db.QueryContext(ctx, text)
}

// QueryContext runs a static query with the driver's own arguments.
func (r *Reader) QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	return r.db.QueryContext(ctx, text, args...)
}

// AsOf is the instant up to which the generation measures.
func (r *Reader) AsOf(ctx context.Context) (asOf time.Time, err error) {
	err = r.db.QueryRowContext(ctx, "SELECT as_of FROM main.runs WHERE run_id = ?", r.Generation.ID()).Scan(&asOf)
	if err != nil {
		return asOf, fmt.Errorf("ask %s for its as_of: %w", r.Generation.ID(), err)
	}
	return asOf, nil
}

// Table reads a published table in its total order.
func (r *Reader) Table(ctx context.Context, table string) (*sql.Rows, error) {
	orders, err := queries.Orders()
	if err != nil {
		return nil, err
	}
	rows, err := r.db.QueryContext(ctx, "SELECT * FROM main."+Identifier(table)+" ORDER BY "+orders["main."+table])
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", table, err)
	}
	return rows, nil
}

// Named runs an analyst query with parameters as text; those that are not
// given take the default of the query's header, and "null" is NULL.
func (r *Reader) Named(ctx context.Context, query queries.Query, given map[string]string) (*sql.Rows, error) {
	args, err := bind(query, given)
	if err != nil {
		return nil, err
	}
	rows, err := r.db.QueryContext(ctx, query.SQL, args...)
	if err != nil {
		return nil, fmt.Errorf("query %s: %w", query.Name, err)
	}
	return rows, nil
}

// Export writes a result as Parquet to the file that Read allowed.
func (r *Reader) Export(ctx context.Context, text string, args []any, file string) error {
	absolute, err := filepath.Abs(file)
	if err != nil {
		return fmt.Errorf("write %s: %w", file, err)
	}
	body := strings.TrimRight(strings.TrimSpace(text), "; \n")
	if _, err := r.db.ExecContext(ctx, "COPY (\n"+body+"\n) TO "+Quote(absolute)+" (FORMAT parquet, COMPRESSION zstd)", args...); err != nil {
		return fmt.Errorf("write %s: %w", file, err)
	}
	return nil
}

// ExportNamed is Export of an analyst query.
func (r *Reader) ExportNamed(ctx context.Context, query queries.Query, given map[string]string, file string) error {
	args, err := bind(query, given)
	if err != nil {
		return err
	}
	return r.Export(ctx, query.SQL, args, file)
}

// ErrParameter says that a named query was given a parameter it does not have.
var ErrParameter = errors.New("no such parameter")

// bind compares the names itself: the driver accepts a misspelt name.
func bind(query queries.Query, given map[string]string) ([]any, error) {
	values := map[string]string{}
	var names []string
	for _, param := range query.Params() {
		values[param.Name] = param.Default
		names = append(names, param.Name)
	}
	for name, value := range given {
		if !slices.Contains(names, name) {
			return nil, fmt.Errorf("query %s: %w: %q; it takes: %s", query.Name, ErrParameter, name, strings.Join(names, ", "))
		}
		values[name] = value
	}
	args := make([]any, 0, len(names))
	for _, name := range names {
		if values[name] == "null" {
			args = append(args, sql.Named(name, nil))
		} else {
			args = append(args, sql.Named(name, values[name]))
		}
	}
	return args, nil
}
