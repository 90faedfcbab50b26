package warehouse

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/duckdb/duckdb-go/v2"

	"throughline/pipeline/source"
	"throughline/queries"
)

// Stager lands table files: it reads them as text into a staging table, runs
// the queries of queries/sources over it and writes what they give as Parquet.
// The landing calls it.
type Stager struct {
	idle   chan *sql.DB
	all    []*sql.DB
	landed map[string][]landedColumn // by kind
	// gives remembers which columns each query gives. Its answer does not depend
	// on the file: every column of stage is text.
	gives sync.Map
}

// NewStager opens as many in-memory databases as files may be landed at once;
// they share the limits.
func NewStager(ctx context.Context, limits Limits, atOnce int) (*Stager, error) {
	s := &Stager{idle: make(chan *sql.DB, max(1, atOnce))}
	limits.Memory = share(limits.Memory, cap(s.idle))
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
	s.landed = map[string][]landedColumn{}
	for _, kind := range source.Kinds {
		columns, err := landedColumns(ctx, s.all[0], kind)
		if err != nil {
			s.Close()
			return nil, fmt.Errorf("list the columns of landed_%s: %w", kind, err)
		}
		s.landed[kind] = columns
	}
	return s, nil
}

// share is the n-th part of an amount of memory as DuckDB writes it: "4GiB".
func share(memory string, n int) string {
	digits := strings.TrimRight(memory, "kKmMgGtTiIbB ")
	amount, err := strconv.ParseFloat(digits, 64)
	if err != nil { // DuckDB says what is wrong with it
		return memory
	}
	return strconv.FormatFloat(amount/float64(n), 'f', 3, 64) + strings.TrimPrefix(memory, digits)
}

func declare(ctx context.Context, db *sql.DB) error {
	macros, err := queries.Macros()
	if err != nil {
		return err
	}
	for _, statement := range append([]string{"ATTACH ':memory:' AS work"}, queries.Schema()...) {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	for _, macro := range macros {
		if _, err := db.ExecContext(ctx, macro.SQL); err != nil {
			return fmt.Errorf("run %s: %w", macro.Path, err)
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
	st := &staging{Stager: s, ctx: ctx, conn: conn, job: job, result: source.Result{Skipped: map[string]int64{}, Rows: map[string]int64{}}}
	err = st.run()
	st.drop()
	return st.result, err
}

// Bundle implements a landing's Bundler.
func (s *Stager) Bundle(ctx context.Context, from []string, to string) error {
	var db *sql.DB
	select {
	case db = <-s.idle:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { s.idle <- db }()
	quoted := make([]string, len(from))
	for i, file := range from {
		quoted[i] = Quote(file)
	}
	_, err := db.ExecContext(ctx, "COPY (SELECT * FROM read_parquet(["+strings.Join(quoted, ", ")+"], union_by_name = true)) TO "+Quote(to)+
		" (FORMAT parquet, COMPRESSION zstd)")
	if err != nil {
		return fmt.Errorf("copy %d files: %w", len(from), err)
	}
	return nil
}

// staging is the landing of one file.
type staging struct {
	*Stager
	ctx       context.Context
	conn      *sql.Conn
	job       source.Job
	result    source.Result
	made      []string // DROP statements
	raws      []raw
	questions []question               // by kind, in the order of source.Kinds
	spotless  bool                     // no query has anything against any record
	few       bool                     // records
	lookups   map[source.Lookup]string // tables of what values mean
}

// fewRecords bounds the memory that answers may take until they are written.
const fewRecords = 50_000

// raw is the text of one part in a table: its wanted columns, and recno and
// line if the copy carries them.
type raw struct {
	part    source.Part
	rows    int64
	columns []string // names in the table
	records string   // SELECT of recnoColumn, lineColumn and the columns
}

// question is a query over the records of one part.
type question struct {
	kind string
	rows string // the SELECT that gives its rows
	has  []string
}

func (s *staging) run() error {
	if err := s.setVariables(); err != nil {
		return err
	}
	for i, part := range s.job.Prepared.Parts {
		r, err := s.read(part, fmt.Sprintf("raw_%d", i))
		if err != nil {
			return err
		}
		s.raws = append(s.raws, r)
		s.few = r.rows <= fewRecords
		s.note(r)
		if s.job.Table != nil {
			err = s.tableQuestions(r)
		} else {
			err = s.presetQuestions(r)
		}
		if err != nil {
			return err
		}
	}
	slices.SortStableFunc(s.questions, func(a, b question) int {
		return slices.Index(source.Kinds, a.kind) - slices.Index(source.Kinds, b.kind)
	})
	switch {
	case len(s.raws) == 0: // nothing but rejects
	case len(s.questions) == 0:
		return errors.New("nothing is asked of the file; map events, accounts or contacts of it in the config")
	default:
		if err := s.findRejected(); err != nil {
			return err
		}
		if err := s.writeRows(); err != nil {
			return err
		}
		if err := s.countSkipped(); err != nil {
			return err
		}
	}
	return s.writeRejects()
}

// note keeps which columns are read, so that one that goes missing is told.
func (s *staging) note(r raw) {
	if r.part.Format == source.JSON {
		return
	}
	if s.result.Columns == nil {
		s.result.Columns = map[string][]string{}
	}
	columns := slices.DeleteFunc(slices.Clone(r.columns), func(name string) bool { return name == rowKey })
	slices.Sort(columns)
	s.result.Columns[r.part.Object.Name] = columns
}

// setVariables hands the settings to the queries.
func (s *staging) setVariables() error {
	zone := s.job.SourceTimezone
	if zone == "" && s.job.Table != nil {
		zone = s.job.Timezone
	}
	for _, variable := range [][2]string{{"timezone", s.job.Timezone}, {"source_timezone", s.job.SourceTimezone}} {
		value := "NULL"
		if variable[1] != "" {
			value = Quote(variable[1])
		}
		if err := s.exec("SET VARIABLE " + variable[0] + " = CAST(" + value + " AS VARCHAR)"); err != nil {
			return err
		}
	}
	var known sql.NullString
	err := s.conn.QueryRowContext(s.ctx, "SELECT CAST(getvariable('offsets_zone') AS VARCHAR)").Scan(&known)
	if err != nil || zone == "" || known.String == zone {
		return err
	}
	offsets, err := queries.FS.ReadFile("sources/offsets.sql")
	if err != nil {
		return err
	}
	if err := s.exec("SET VARIABLE offsets_zone = " + Quote(zone)); err != nil {
		return err
	}
	return s.exec("SET VARIABLE offsets = (\n" + string(offsets) + "\n)")
}

// presetQuestions asks the queries of the part's object.
func (s *staging) presetQuestions(r raw) error {
	object := r.part.Object
	columns := []string{recnoColumn + " AS recno", lineColumn + " AS line"}
	for _, name := range object.Columns() {
		columns = append(columns, r.column(name)+" AS "+Identifier(name))
	}
	for _, name := range object.Custom {
		columns = append(columns, r.column(s.job.Custom[name])+" AS "+Identifier("custom_"+name))
	}
	stage := "SELECT " + strings.Join(columns, ", ") + " FROM (" + r.records + ")"
	for _, kind := range source.Kinds {
		if query, ok := object.Queries[kind]; ok {
			if err := s.ask(kind, object.Name, stage, query); err != nil {
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

// ask notes a query over stage, after a look at the columns that it gives.
func (s *staging) ask(kind, object, stage, query string) error {
	q := question{kind: kind}
	q.rows = "WITH stage AS (" + stage + ") SELECT * FROM (\n" + strings.TrimRight(strings.TrimSpace(query), ";") + "\n)"
	if known, ok := s.gives.Load(query); ok {
		q.has = known.([]string)
	} else {
		var err error
		if q.has, err = s.names("SELECT column_name FROM (DESCRIBE " + q.rows + ")"); err != nil {
			return fmt.Errorf("run the query %s.%s: %w", object, kind, err)
		}
		s.gives.Store(query, q.has)
	}
	for _, name := range q.has {
		known := slices.ContainsFunc(s.landed[kind], func(c landedColumn) bool { return c.name == name })
		if !known && !slices.Contains(verdictColumns, name) {
			return fmt.Errorf("run the query %s.%s: landed_%s has no column %s", object, kind, kind, name)
		}
	}
	if s.few {
		// Such long queries take longer to plan than to answer, so they are answered once.
		var columns []string
		for _, name := range q.has {
			columns = append(columns, q.column(name, s.typeOf(kind, name))+" AS "+Identifier(name))
		}
		answer := fmt.Sprintf("answer_%d", len(s.questions))
		if err := s.table(answer, "SELECT "+strings.Join(columns, ", ")+" FROM ("+q.rows+")"); err != nil {
			return fmt.Errorf("run the query %s.%s: %w", object, kind, err)
		}
		q.rows = "SELECT * FROM " + answer
	}
	s.questions = append(s.questions, q)
	return nil
}

// typeOf is the type of a column that a query gives.
func (s *staging) typeOf(kind, name string) string {
	for _, c := range s.landed[kind] {
		if c.name == name {
			return c.kind
		}
	}
	return "VARCHAR" // of a verdict
}

// verdictColumns are what a query may give beside the columns of its kind.
var verdictColumns = []string{"skip", "reject_column", "reject_code", "reject_reason"}

// column is a column of the query's rows, NULL if it does not give it.
func (q question) column(name, kind string) string {
	if !slices.Contains(q.has, name) {
		return "CAST(NULL AS " + kind + ")"
	}
	return "CAST(" + Identifier(name) + " AS " + kind + ")"
}

// words are the closed vocabularies of landed columns. An ENUM is written
// several times as fast as the same text, and is text in the Parquet file.
var words = map[string][]string{
	"ts_precision":      {"second", "minute", "day"},
	"started_precision": {"second", "minute", "day"},
	"churned_precision": {"second", "minute", "day"},
	"ts_zone":           {"explicit", "configured", "assumed"},
	"direction":         {"inbound", "outbound", "internal", "unknown"},
	"visibility":        {"public", "internal"},
	"automation":        {"human", "helpdesk_relay", "auto_reply", "bounce", "receipt", "notification", "bulk", "calendar", "tracking", "system"},
	"actor_type":        {"customer", "agent", "bot", "system", "unknown"},
	"kind":              {"account", "organization"},
	"role":              {"customer", "agent"},
}

func (q question) parquetColumn(c landedColumn) string {
	column := q.column(c.name, c.kind)
	if vocabulary := words[c.name]; vocabulary != nil {
		quoted := make([]string, len(vocabulary))
		for i, word := range vocabulary {
			quoted[i] = Quote(word)
		}
		return "CAST(" + column + " AS ENUM(" + strings.Join(quoted, ", ") + "))"
	}
	return column
}

// findRejected notes what the queries have against which records. A record
// that any of them rejects gives nothing at all.
func (s *staging) findRejected() error {
	var verdicts []string
	for i, q := range s.questions {
		verdicts = append(verdicts, fmt.Sprintf(`SELECT recno, line, %s AS skip, CASE WHEN %s IS NOT NULL
				THEN {'question': %d, 'idx': %s, 'column': %s, 'code': %s, 'reason': %s} END AS fault, {'question': %d, 'idx': %s, 'skip': %s} AS reason
			FROM (%s) WHERE %s IS NOT NULL OR %s IS NOT NULL`,
			q.column("skip", "VARCHAR"), q.column("reject_code", "VARCHAR"),
			i, q.column("idx", "INTEGER"), q.column("reject_column", "VARCHAR"), q.column("reject_code", "VARCHAR"), q.column("reject_reason", "VARCHAR"),
			i, q.column("idx", "INTEGER"), q.column("skip", "VARCHAR"),
			q.rows, q.column("skip", "VARCHAR"), q.column("reject_code", "VARCHAR")))
	}
	if err := s.table("verdicts", strings.Join(verdicts, " UNION ALL ")); err != nil {
		return err
	}
	if err := s.table("rejected", "SELECT recno, min(line) AS line, min(fault) AS fault FROM verdicts WHERE fault IS NOT NULL GROUP BY recno"); err != nil {
		return err
	}
	var verdictsFound int64
	if err := s.count(&verdictsFound, "SELECT count(*) FROM verdicts"); err != nil {
		return err
	}
	s.spotless = verdictsFound == 0
	return s.count(&s.result.Rejects, "SELECT count(*) FROM rejected")
}

// writeRows puts what is kept into Parquet, kind by kind.
func (s *staging) writeRows() error {
	for _, kind := range source.Kinds {
		var selects []string
		for _, q := range s.questions {
			if q.kind != kind {
				continue
			}
			list := []string{fmt.Sprintf("CAST(%d AS BIGINT) AS file_id", s.job.FileID)}
			for _, c := range s.landed[kind] {
				if c.name != "file_id" {
					list = append(list, q.parquetColumn(c)+" AS "+Identifier(c.name))
				}
			}
			rows := "SELECT " + strings.Join(list, ", ") + " FROM (" + q.rows + ")"
			if !s.spotless { // else the reasons need not be worked out a second time
				rows += " WHERE " + q.column("skip", "VARCHAR") + " IS NULL AND " + q.column("reject_code", "VARCHAR") + " IS NULL"
			}
			if s.result.Rejects > 0 {
				rows += " AND recno NOT IN (SELECT recno FROM rejected)"
			}
			selects = append(selects, rows)
		}
		if len(selects) == 0 {
			continue
		}
		if err := s.copyTo(kind, strings.Join(selects, " UNION ALL ")); err != nil {
			return err
		}
	}
	if s.result.Rows[source.Events] == 0 {
		return nil
	}
	var first, last sql.NullTime
	span := "SELECT min(ts), max(ts) FROM read_parquet(" + Quote(s.job.Outputs[source.Events]) + ")"
	if err := s.conn.QueryRowContext(s.ctx, span).Scan(&first, &last); err != nil {
		return fmt.Errorf("find the first and last event: %w", err)
	}
	if first.Valid {
		s.result.FirstTS, s.result.LastTS = first.Time.UTC(), last.Time.UTC()
	}
	return nil
}

// countSkipped counts the records, and of those that gave nothing and are not
// rejected the reasons.
func (s *staging) countSkipped() error {
	var records, kept []string
	for _, r := range s.raws {
		records = append(records, "SELECT "+recnoColumn+" AS recno FROM ("+r.records+")")
	}
	all := strings.Join(records, " UNION ALL ")
	if err := s.count(&s.result.Records, "SELECT count(*) FROM ("+all+")"); err != nil {
		return err
	}
	for kind := range s.result.Rows {
		kept = append(kept, "SELECT recno FROM read_parquet("+Quote(s.job.Outputs[kind])+")")
	}
	if len(kept) == 0 {
		kept = append(kept, "SELECT CAST(NULL AS BIGINT) AS recno WHERE false")
	}
	if err := s.table("kept", "SELECT DISTINCT recno FROM ("+strings.Join(kept, " UNION ALL ")+")"); err != nil {
		return err
	}
	var keptRecords int64
	if err := s.count(&keptRecords, "SELECT count(*) FROM kept"); err != nil || keptRecords+s.result.Rejects == s.result.Records {
		return err
	}
	return s.counts(s.result.Skipped, `
		SELECT coalesce(reasons.skip, 'nothing_to_tell'), count(*)
		FROM (`+all+`) AS records
		LEFT JOIN (SELECT recno, min(reason).skip AS skip FROM verdicts WHERE skip IS NOT NULL GROUP BY recno) AS reasons ON reasons.recno = records.recno
		WHERE NOT EXISTS (SELECT 1 FROM kept WHERE kept.recno = records.recno)
			AND NOT EXISTS (SELECT 1 FROM rejected WHERE rejected.recno = records.recno)
		GROUP BY 1`)
}

// writeRejects joins the rejects of the preparation with those of the queries,
// whose raw text is put together from the columns that were read.
func (s *staging) writeRejects() error {
	var selects []string
	if file := s.job.Prepared.RejectsFile; file != "" {
		selects = append(selects, `SELECT "Recno", "Line", nullif("Column", ''), "Code", "Reason", "Raw"
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
				left(concat_ws(', ', %s), %d) FROM rejected JOIN (%s) AS records ON %s = rejected.recno`,
				strings.Join(fields, ", "), source.RawLimit, r.records, recnoColumn))
		}
	}
	if len(selects) == 0 {
		return nil
	}
	return s.copyTo(source.Rejects, fmt.Sprintf("SELECT CAST(%d AS BIGINT) AS file_id, * FROM (%s) AS rejects (recno, line, column_name, code, reason, raw) ORDER BY recno",
		s.job.FileID, strings.Join(selects, " UNION ALL ")))
}

// copyTo writes the rows of a query as the Parquet file of a kind, if there are any.
func (s *staging) copyTo(kind, query string) error {
	file := s.job.Outputs[kind]
	done, err := s.conn.ExecContext(s.ctx, "COPY ("+query+") TO "+Quote(file)+" (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2)")
	if err != nil {
		return fmt.Errorf("write the %s: %w", kind, err)
	}
	rows, err := done.RowsAffected()
	if err != nil {
		return fmt.Errorf("write the %s: %w", kind, err)
	}
	if rows == 0 {
		return os.Remove(file)
	}
	s.result.Rows[kind] = rows
	return nil
}

// table makes a temporary table from a query.
func (s *staging) table(name, query string, args ...any) error {
	if err := s.exec("CREATE OR REPLACE TEMP TABLE "+name+" AS "+query, args...); err != nil {
		return err
	}
	s.made = append(s.made, "DROP TABLE IF EXISTS "+name)
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

func (s *staging) exec(statement string, args ...any) error {
	_, err := s.conn.ExecContext(s.ctx, statement, args...)
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

// landedColumn is a column of work.landed_<kind>, as schema.sql declares it.
type landedColumn struct{ name, kind string }

func landedColumns(ctx context.Context, db *sql.DB, kind string) ([]landedColumn, error) {
	rows, err := db.QueryContext(ctx,
		"SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = 'work' AND table_name = ? ORDER BY column_index", "landed_"+kind)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var columns []landedColumn
	for rows.Next() {
		var c landedColumn
		if err := rows.Scan(&c.name, &c.kind); err != nil {
			return nil, err
		}
		columns = append(columns, c)
	}
	return columns, rows.Err()
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
		names = append(names, name)
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
