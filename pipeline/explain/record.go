package explain

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"throughline/pipeline/report"
	"throughline/queries"
)

// Table is the result of a query.
type Table struct {
	Columns []string
	Types   []string // DuckDB's names: VARCHAR, TIMESTAMP, DATE, DOUBLE …
	Rows    [][]any
}

// Record is one row of a table.
type Record struct {
	table *Table
	cells []any
}

func (t *Table) record(i int) Record { return Record{t, t.Rows[i]} }

// value is a cell; nil is NULL, or a column that the table does not have.
func (r Record) value(column string) any {
	if r.table == nil {
		return nil
	}
	for i, name := range r.table.Columns {
		if name == column {
			return r.cells[i]
		}
	}
	return nil
}

func (r Record) null(column string) bool { return r.value(column) == nil }

// text is a cell as people read it; NULL is empty.
func (r Record) text(column string) string { return report.Text(r.value(column)) }

func (r Record) time(column string) time.Time {
	t, _ := r.value(column).(time.Time)
	return t
}

func (r Record) float(column string) float64 {
	number, _ := float(r.value(column))
	return number
}

func (r Record) integer(column string) int64 { return int64(r.float(column)) }

func (r Record) bool(column string) bool {
	truth, _ := r.value(column).(bool)
	return truth
}

// float is a number of the database, whatever its width.
func float(value any) (number float64, ok bool) {
	switch v := value.(type) {
	case float64:
		return v, true
	case float32:
		return float64(v), true
	case int64:
		return float64(v), true
	case int32:
		return float64(v), true
	case int16:
		return float64(v), true
	case int8:
		return float64(v), true
	case *big.Int:
		number, _ = new(big.Float).SetInt(v).Float64()
		return number, true
	case interface{ Float64() float64 }: // DECIMAL
		return v.Float64(), true
	}
	return 0, false
}

// query runs one of queries/explain by name.
func (e *explainer) query(name string, params map[string]string) (Table, error) {
	query, err := queries.Load("explain/" + name + ".sql")
	if err != nil {
		return Table{}, err
	}
	return e.run(query, params)
}

func (e *explainer) run(query queries.Query, params map[string]string) (t Table, err error) {
	rows, err := e.source.Named(e.ctx, query, params)
	if err != nil {
		return Table{}, err
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("query %s: %w", query.Name, err)
		}
	}()
	defer rows.Close()
	if t.Columns, err = rows.Columns(); err != nil {
		return Table{}, err
	}
	types, err := rows.ColumnTypes()
	if err != nil {
		return Table{}, err
	}
	for _, kind := range types {
		t.Types = append(t.Types, kind.DatabaseTypeName())
	}
	for rows.Next() {
		cells := make([]any, len(t.Columns))
		targets := make([]any, len(cells))
		for i := range cells {
			targets[i] = &cells[i]
		}
		if err := rows.Scan(targets...); err != nil {
			return Table{}, err
		}
		t.Rows = append(t.Rows, cells)
	}
	return t, rows.Err()
}

// one is the first record of a query, or an empty one.
func (e *explainer) one(name string, params map[string]string) (Record, error) {
	table, err := e.query(name, params)
	if err != nil || len(table.Rows) == 0 {
		return Record{}, err
	}
	return table.record(0), nil
}

// section adds the result of a query to the answer, if it has any rows. What
// it tells is the title, and the columns that a terminal shows.
func (e *explainer) section(title, query string, params map[string]string, shown ...string) error {
	table, err := e.query(query, params)
	if err != nil || len(table.Rows) == 0 {
		return err
	}
	e.answer.Evidence = append(e.answer.Evidence, Section{Title: title, Shown: shown, Table: table})
	return nil
}

// keys gives the named columns of a record as parameters of a query.
func (r Record) keys(columns ...string) map[string]string {
	params := map[string]string{}
	for _, column := range columns {
		params[column] = key(r.value(column))
	}
	return params
}

// key is a value as a parameter; NULL is "null".
func key(value any) string {
	if value == nil {
		return "null"
	}
	if t, ok := value.(time.Time); ok {
		return strings.TrimSuffix(t.UTC().Format("2006-01-02 15:04:05.999999"), " 00:00:00")
	}
	return report.Text(value)
}
