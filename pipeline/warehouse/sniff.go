package warehouse

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"throughline/pipeline/source"
)

// ParquetColumns lists the columns of a Parquet file, in its order.
func (s *Stager) ParquetColumns(ctx context.Context, path string) ([]string, error) {
	rows, err := s.all[0].QueryContext(ctx, "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet("+Quote(path)+"))")
	if err != nil {
		return nil, fmt.Errorf("list the columns of %s: %w", path, err)
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, fmt.Errorf("list the columns of %s: %w", path, err)
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// Sample reads the first rows of a table file, as text: what a table that is
// not declared yet may mean. It tells whether they are all. The error is a
// *source.Fault if the file cannot be used.
func (s *Stager) Sample(ctx context.Context, in source.Input, columns []string, scratch string, most int) (rows [][]string, whole bool, err error) {
	rows, whole, err = s.sample(ctx, in, columns, scratch, most, false)
	if errors.Is(err, source.ErrNotRead) {
		rows, whole, err = s.sample(ctx, in, columns, scratch, most, true)
	}
	return rows, whole, err
}

func (s *Stager) sample(ctx context.Context, in source.Input, columns []string, scratch string, most int, careful bool) (list [][]string, whole bool, err error) {
	table := source.Table{Unique: columns[:1], Events: []source.Mapping{{Columns: []source.Column{{Target: "features", Columns: columns}}}}}
	prepared, err := source.Prepare(ctx, source.Request{
		Input: in, Objects: []source.Object{table.Object("sample")}, Declared: true, Careful: careful, Scratch: scratch,
	})
	if err != nil {
		return nil, false, err
	}
	defer func() { err = errors.Join(err, prepared.Close()) }()
	if len(prepared.Parts) == 0 {
		return nil, true, nil
	}
	conn, err := s.all[0].Conn(ctx)
	if err != nil {
		return nil, false, fmt.Errorf("connect to the database: %w", err)
	}
	defer conn.Close()
	st := &staging{Stager: s, ctx: ctx, conn: conn, job: source.Job{Prepared: prepared, Table: &table}}
	defer st.drop()
	r, err := st.read(prepared.Parts[0], "sample")
	if err != nil {
		return nil, false, err
	}
	names := make([]string, len(columns))
	for i, name := range columns {
		names[i] = "NULL"
		if slices.Contains(r.columns, name) {
			names[i] = Identifier(name)
		}
	}
	rows, err := conn.QueryContext(ctx, fmt.Sprintf("SELECT %s FROM sample ORDER BY rowid LIMIT %d", strings.Join(names, ", "), most))
	if err != nil {
		return nil, false, fmt.Errorf("read a sample: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		cells := make([]sql.NullString, len(columns))
		places := make([]any, len(columns))
		for i := range cells {
			places[i] = &cells[i]
		}
		if err := rows.Scan(places...); err != nil {
			return nil, false, fmt.Errorf("read a sample: %w", err)
		}
		row := make([]string, len(columns))
		for i, cell := range cells {
			row[i] = cell.String
		}
		list = append(list, row)
	}
	return list, int64(len(list)) == r.rows, rows.Err()
}
