package warehouse

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/duckdb/duckdb-go/v2"

	"throughline/pipeline/source"
	"throughline/queries"
)

// Stager lands table files: it reads them as text into a staging table, runs
// the queries of queries/sources over it and writes what they give as Parquet.
// The landing calls it.
type Stager struct {
	idle chan *sql.DB
	all  []*sql.DB
}

// NewStager opens as many in-memory databases as files may be landed at once;
// they share the limits.
func NewStager(ctx context.Context, limits Limits, atOnce int) (*Stager, error) {
	s := &Stager{idle: make(chan *sql.DB, max(1, atOnce))}
	for range cap(s.idle) {
		db, err := open(ctx, "", limits, false)
		if err == nil {
			s.all = append(s.all, db)
			err = declare(ctx, db)
		}
		if err != nil {
			s.Close()
			return nil, fmt.Errorf("open the database for landing: %w", err)
		}
		s.idle <- db
	}
	return s, nil
}

func declare(ctx context.Context, db *sql.DB) error {
	macros, err := queries.FS.ReadFile("sources/macros.sql")
	if err != nil {
		return err
	}
	for _, statement := range append(append([]string{"ATTACH ':memory:' AS work"}, queries.Schema()...), string(macros)) {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// Close releases the databases.
func (s *Stager) Close() error {
	var errs []error
	for _, db := range s.all {
		errs = append(errs, db.Close())
	}
	return errors.Join(errs...)
}

// Load implements a landing's Loader.
func (s *Stager) Load(ctx context.Context, job source.Job) (source.Result, error) {
	var db *sql.DB
	select {
	case db = <-s.idle:
	case <-ctx.Done():
		return source.Result{}, ctx.Err()
	}
	defer func() { s.idle <- db }()
	// Temporary tables belong to a connection, and the work to one of them.
	conn, err := db.Conn(ctx)
	if err != nil {
		return source.Result{}, fmt.Errorf("connect to the database for landing: %w", err)
	}
	defer conn.Close()
	st := &staging{ctx: ctx, conn: conn, job: job, result: source.Result{Skipped: map[string]int64{}, Rows: map[string]int64{}}}
	err = st.run()
	st.drop()
	return st.result, err
}

// staging is the landing of one file.
type staging struct {
	ctx    context.Context
	conn   *sql.Conn
	job    source.Job
	result source.Result
	made   []string // DROP statements
	kinds  []string // that have a table of results
	raws   []raw
}

// raw is the text of one part in a table: its wanted columns, and recno and
// line if the copy carries them.
type raw struct {
	part    source.Part
	table   string
	columns []string // names in the table
	records string   // SELECT recno, line, <columns> FROM it
}

func (s *staging) run() error {
	for _, assignment := range [][2]string{{"timezone", s.job.Timezone}, {"source_timezone", s.job.SourceTimezone}} {
		value := "NULL"
		if assignment[1] != "" {
			value = Quote(assignment[1])
		}
		if err := s.exec("SET VARIABLE " + assignment[0] + " = CAST(" + value + " AS VARCHAR)"); err != nil {
			return err
		}
	}
	for i, part := range s.job.Prepared.Parts {
		r, err := s.read(part, fmt.Sprintf("raw_%d", i))
		if err != nil {
			return err
		}
		s.raws = append(s.raws, r)
		if s.job.Table != nil {
			err = s.tableQueries(r)
		} else {
			err = s.presetQueries(r)
		}
		if err != nil {
			return err
		}
	}
	if err := s.judge(); err != nil {
		return err
	}
	return s.write()
}

// presetQueries runs the queries of the part's object over its columns.
func (s *staging) presetQueries(r raw) error {
	object := r.part.Object
	columns := []string{"recno", "line"}
	for _, name := range object.Columns() {
		columns = append(columns, r.column(name)+" AS "+Identifier(name))
	}
	for _, name := range object.Custom {
		columns = append(columns, r.column(s.job.Custom[name])+" AS "+Identifier("custom_"+name))
	}
	if err := s.view("stage", "SELECT "+strings.Join(columns, ", ")+" FROM ("+r.records+")"); err != nil {
		return err
	}
	for _, kind := range source.Kinds {
		if query, ok := object.Queries[kind]; ok {
			if err := s.collect(kind, object.Name, query); err != nil {
				return err
			}
		}
	}
	return nil
}

// column is the expression for a column of the file, NULL if it is not there.
func (r raw) column(name string) string {
	if name == "" || !slices.Contains(r.columns, name) {
		return "CAST(NULL AS VARCHAR)"
	}
	return Identifier(name)
}

// collect runs a query over stage and keeps its rows.
func (s *staging) collect(kind, object, query string) error {
	out := "out_" + kind
	if !slices.Contains(s.kinds, kind) {
		err := s.table(out, `SELECT *, CAST(NULL AS VARCHAR) AS skip, CAST(NULL AS VARCHAR) AS reject_column,
			CAST(NULL AS VARCHAR) AS reject_code, CAST(NULL AS VARCHAR) AS reject_reason FROM work.landed_`+kind+" LIMIT 0")
		if err != nil {
			return err
		}
		s.kinds = append(s.kinds, kind)
	}
	query = strings.TrimRight(strings.TrimSpace(query), ";")
	statement := fmt.Sprintf("INSERT INTO %s BY NAME SELECT CAST(%d AS BIGINT) AS file_id, * FROM (\n%s\n)", out, s.job.FileID, query)
	if err := s.exec(statement); err != nil {
		return fmt.Errorf("run the query %s.%s: %w", object, kind, err)
	}
	return nil
}

// judge decides about each record over all kinds: rejected if any query says
// so, else kept if any gave a row, else skipped.
func (s *staging) judge() error {
	slices.SortFunc(s.kinds, func(a, b string) int { return slices.Index(source.Kinds, a) - slices.Index(source.Kinds, b) })
	var faults, rows, reasons, records []string
	for i, kind := range s.kinds {
		idx := "0"
		if kind == source.Events {
			idx = "coalesce(idx, 0)"
		}
		faults = append(faults, fmt.Sprintf(`SELECT recno, line, {'kind': %d, 'idx': %s, 'column': reject_column, 'code': reject_code, 'reason': reject_reason} AS fault
			FROM out_%s WHERE reject_code IS NOT NULL`, i, idx, kind))
		rows = append(rows, "SELECT recno FROM out_"+kind+" WHERE skip IS NULL AND reject_code IS NULL")
		reasons = append(reasons, fmt.Sprintf("SELECT recno, {'kind': %d, 'idx': %s, 'skip': skip} AS reason FROM out_%s WHERE skip IS NOT NULL", i, idx, kind))
	}
	for _, r := range s.raws {
		records = append(records, "SELECT recno FROM ("+r.records+")")
	}
	all := strings.Join(records, " UNION ALL ")
	switch {
	case len(s.raws) == 0: // nothing but rejects
		return nil
	case len(s.kinds) == 0:
		return errors.New("no query asks anything of the file; map events:, accounts: or contacts:")
	}
	err := s.table("rejected", "SELECT recno, min(line) AS line, min(fault) AS fault FROM ("+strings.Join(faults, " UNION ALL ")+") GROUP BY recno")
	if err != nil {
		return err
	}
	if err := s.count(&s.result.Rejects, "SELECT count(*) FROM rejected"); err != nil {
		return err
	}
	if err := s.count(&s.result.Records, "SELECT count(*) FROM ("+all+")"); err != nil {
		return err
	}
	var kept int64
	keptRows := "SELECT DISTINCT recno FROM (" + strings.Join(rows, " UNION ALL ") + ")" + s.notRejected("WHERE")
	if err := s.count(&kept, "SELECT count(*) FROM ("+keptRows+")"); err != nil {
		return err
	}
	if kept+s.result.Rejects == s.result.Records {
		return nil
	}
	return s.counts(s.result.Skipped, `
		WITH kept AS (`+keptRows+`),
		reasons AS (SELECT recno, min(reason).skip AS skip FROM (`+strings.Join(reasons, " UNION ALL ")+`) GROUP BY recno)
		SELECT coalesce(reasons.skip, 'nothing_to_tell'), count(*)
		FROM (`+all+`) AS records
		LEFT JOIN reasons ON reasons.recno = records.recno
		WHERE NOT EXISTS (SELECT 1 FROM kept WHERE kept.recno = records.recno)
			AND NOT EXISTS (SELECT 1 FROM rejected WHERE rejected.recno = records.recno)
		GROUP BY 1`)
}

// notRejected is the condition that keeps rows of rejected records out.
func (s *staging) notRejected(glue string) string {
	if s.result.Rejects == 0 {
		return ""
	}
	return " " + glue + " recno NOT IN (SELECT recno FROM rejected)"
}

// write puts what was kept and what was set aside into Parquet.
func (s *staging) write() error {
	for _, kind := range s.kinds {
		columns, err := s.columnsOf("landed_" + kind)
		if err != nil {
			return err
		}
		rows := "FROM out_" + kind + " WHERE skip IS NULL AND reject_code IS NULL" + s.notRejected("AND")
		if kind == source.Events {
			if err := s.span(rows); err != nil {
				return err
			}
		}
		if err := s.copyTo(kind, "SELECT "+strings.Join(columns, ", ")+" "+rows); err != nil {
			return err
		}
	}
	return s.writeRejects()
}

func (s *staging) span(rows string) error {
	var first, last sql.NullTime
	if err := s.conn.QueryRowContext(s.ctx, "SELECT min(ts), max(ts) "+rows).Scan(&first, &last); err != nil {
		return fmt.Errorf("find the first and last event: %w", err)
	}
	if first.Valid {
		s.result.FirstTS, s.result.LastTS = first.Time.UTC(), last.Time.UTC()
	}
	return nil
}

// writeRejects joins the rejects of the preparation with those of the queries,
// whose raw text is put together from the columns that were read.
func (s *staging) writeRejects() error {
	var selects []string
	if file := s.job.Prepared.RejectsFile; file != "" {
		selects = append(selects, `SELECT "Recno" AS recno, "Line" AS line, nullif("Column", '') AS column_name, "Code" AS code, "Reason" AS reason, "Raw" AS raw
			FROM read_json(`+Quote(file)+`, format = 'newline_delimited', columns = {
				'Recno': 'BIGINT', 'Line': 'BIGINT', 'Column': 'VARCHAR', 'Code': 'VARCHAR', 'Reason': 'VARCHAR', 'Raw': 'VARCHAR'})`)
	}
	if s.result.Rejects > 0 {
		for _, r := range s.raws {
			fields := []string{"NULL"}
			for _, name := range r.columns {
				if name != rowKey {
					fields = append(fields, Quote(name+"=")+" || "+Identifier(name))
				}
			}
			selects = append(selects, fmt.Sprintf(`SELECT rejected.recno, rejected.line, rejected.fault."column", rejected.fault.code, rejected.fault.reason,
				left(concat_ws(', ', %s), %d) FROM rejected JOIN (%s) AS records ON records.recno = rejected.recno`,
				strings.Join(fields, ", "), source.RawLimit, r.records))
		}
	}
	if len(selects) == 0 {
		return nil
	}
	return s.copyTo(source.Rejects, fmt.Sprintf("SELECT CAST(%d AS BIGINT) AS file_id, * FROM (%s) ORDER BY recno", s.job.FileID, strings.Join(selects, " UNION ALL ")))
}

// copyTo writes the rows of a query as the Parquet file of a kind, if there are any.
func (s *staging) copyTo(kind, query string) error {
	var rows int64
	if err := s.count(&rows, "SELECT count(*) FROM ("+query+")"); err != nil {
		return err
	}
	if rows == 0 {
		return nil
	}
	s.result.Rows[kind] = rows
	return s.exec("COPY (" + query + ") TO " + Quote(s.job.Outputs[kind]) + " (FORMAT parquet, COMPRESSION zstd)")
}

// table makes a temporary table from a query.
func (s *staging) table(name, query string) error {
	if err := s.exec("CREATE OR REPLACE TEMP TABLE " + name + " AS " + query); err != nil {
		return err
	}
	s.made = append(s.made, "DROP TABLE IF EXISTS "+name)
	return nil
}

func (s *staging) view(name, query string) error {
	if err := s.exec("CREATE OR REPLACE TEMP VIEW " + name + " AS " + query); err != nil {
		return err
	}
	if drop := "DROP VIEW IF EXISTS " + name; !slices.Contains(s.made, drop) {
		s.made = append(s.made, drop)
	}
	return nil
}

// drop gives the memory back, also after an interrupt.
func (s *staging) drop() {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(s.ctx), time.Minute)
	defer cancel()
	for i := len(s.made) - 1; i >= 0; i-- {
		// A failure leaves a table to the next CREATE OR REPLACE.
		s.conn.ExecContext(ctx, s.made[i]) //nolint:errcheck
	}
}

func (s *staging) exec(statement string) error {
	_, err := s.conn.ExecContext(s.ctx, statement)
	return err
}

func (s *staging) count(into *int64, query string) error {
	return s.conn.QueryRowContext(s.ctx, query).Scan(into)
}

// counts adds up a query of names and numbers.
func (s *staging) counts(into map[string]int64, query string) error {
	rows, err := s.conn.QueryContext(s.ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		var n int64
		if err := rows.Scan(&name, &n); err != nil {
			return err
		}
		into[name] += n
	}
	return rows.Err()
}

// columnsOf lists the columns of a table of work, quoted.
func (s *staging) columnsOf(table string) ([]string, error) {
	return s.names("SELECT column_name FROM duckdb_columns() WHERE database_name = 'work' AND table_name = " + Quote(table) + " ORDER BY column_index")
}

func (s *staging) names(query string) ([]string, error) {
	rows, err := s.conn.QueryContext(s.ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, Identifier(name))
	}
	return names, rows.Err()
}

// refused tells an error about the content of a file from one of the machine,
// such as a full disk.
func refused(err error) bool {
	var known *duckdb.Error
	if !errors.As(err, &known) {
		return false
	}
	switch known.Type {
	case duckdb.ErrorTypeInvalidInput, duckdb.ErrorTypeConversion, duckdb.ErrorTypeParser, duckdb.ErrorTypeSerialization, duckdb.ErrorTypeOutOfRange:
		return true
	}
	return false
}
