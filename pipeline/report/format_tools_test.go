package report

import (
	"bytes"
	"context"
	"database/sql"
	"io"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// typed is a result of a database with the types of its columns.
func typed(t *testing.T, query string) Rows {
	t.Helper()
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	result, err := db.QueryContext(context.Background(), query)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { result.Close() })
	types, err := result.ColumnTypes()
	if err != nil {
		t.Fatal(err)
	}
	rows := Rows{}
	for _, column := range types {
		rows.Columns, rows.Kinds = append(rows.Columns, column.Name()), append(rows.Kinds, column.DatabaseTypeName())
	}
	rows.Next = func() ([]any, error) {
		if !result.Next() {
			return nil, io.EOF
		}
		values, targets := make([]any, len(types)), make([]any, len(types))
		for i := range values {
			targets[i] = &values[i]
		}
		return values, result.Scan(targets...)
	}
	return rows
}

const everyType = `
	SELECT true AS yes, 7::TINYINT AS tiny, -3::BIGINT AS big, 12345678901234567890::HUGEINT AS huge, 1.25::DECIMAL(18,2) AS money,
		0.5::DOUBLE AS share, 'NaN'::DOUBLE AS nan, DATE '2024-02-29' AS day, TIMESTAMP '2026-03-29 01:30:00.5' AS ts,
		'=1+1' AS formula, ['a', NULL, 'b'] AS list, '{"k": [1]}'::JSON AS doc, NULL::VARCHAR AS none
	UNION ALL
	SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
	ORDER BY yes NULLS LAST`

func TestArrowReadsBack(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, "arrow", typed(t, everyType)); err != nil {
		t.Fatal(err)
	}
	reader, err := ipc.NewReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Release()
	var got []string
	for _, field := range reader.Schema().Fields() {
		got = append(got, field.Name+" "+field.Type.String())
	}
	want := []string{
		"yes bool", "tiny int64", "big int64", "huge decimal(38, 0)", "money decimal(18, 2)", "share float64", "nan float64", "day date32",
		"ts timestamp[us]", "formula utf8", "list list<item: utf8, nullable>", "doc utf8", "none utf8",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("schema (-want +got):\n%s", diff)
	}
	if !reader.Next() {
		t.Fatal(reader.Err())
	}
	batch := reader.RecordBatch()
	if batch.NumRows() != 2 {
		t.Fatalf("%d rows, want 2", batch.NumRows())
	}
	var first []string
	for i := range batch.NumCols() {
		first = append(first, batch.Column(int(i)).ValueStr(0))
		if !batch.Column(int(i)).IsNull(1) {
			t.Errorf("%s of the empty row is not NULL", batch.ColumnName(int(i)))
		}
	}
	if diff := cmp.Diff([]string{"true", "7", "-3", "12345678901234567890", "1.25", "0.5", array.NullValueStr, "2024-02-29",
		"2026-03-29T01:30:00.5", "=1+1", `["a",null,"b"]`, `{"k":[1]}`, array.NullValueStr}, first); diff != "" {
		t.Errorf("first row (-want +got):\n%s", diff)
	}
}

func TestArrowOfManyRows(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, "arrow", typed(t, "SELECT i FROM range(150000) AS r(i)")); err != nil {
		t.Fatal(err)
	}
	reader, err := ipc.NewReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Release()
	rows, batches := int64(0), 0
	for reader.Next() {
		rows += reader.RecordBatch().NumRows()
		batches++
	}
	if rows != 150000 || batches != 3 || reader.Err() != nil {
		t.Errorf("%d rows in %d batches (%v), want 150000 in 3", rows, batches, reader.Err())
	}
}

func workbook(t *testing.T, rows Rows) *excelize.File {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, "xlsx", rows); err != nil {
		t.Fatal(err)
	}
	file, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func TestWorkbookReadsBack(t *testing.T) {
	file := workbook(t, typed(t, everyType))
	rows, err := file.GetRows("result")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"TRUE", "7", "-3", "12345678901234567890", "1.25", "0.5", "", "2024-02-29", "2026-03-29 01:30:00", "=1+1", "a, , b", `{"k":[1]}`}
	if diff := cmp.Diff(want, rows[1]); diff != "" {
		t.Errorf("first row (-want +got):\n%s", diff)
	}
	for cell, kind := range map[string]excelize.CellType{"A2": excelize.CellTypeBool, "C2": excelize.CellTypeUnset, "D2": excelize.CellTypeInlineString,
		"F2": excelize.CellTypeUnset, "J2": excelize.CellTypeInlineString} {
		if got, err := file.GetCellType("result", cell); err != nil || got != kind {
			t.Errorf("%s has type %v (%v), want %v", cell, got, err, kind)
		}
	}
	if formula, err := file.GetCellFormula("result", "J2"); err != nil || formula != "" {
		t.Errorf("a text became the formula %q (%v)", formula, err)
	}
	if panes, err := file.GetPanes("result"); err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("the header is not frozen: %+v (%v)", panes, err)
	}
}

func TestWorkbookOfHostileText(t *testing.T) {
	long := strings.Repeat("ü", 40000)
	file := workbook(t, rowsOf([]string{"=cmd", "b\x00ell\x07"}, []any{"a\x1b[31m\u202eb\uFFFEc", long}, []any{"@SUM(A1)", "\xff"}, []any{math.Inf(1), int64(1) << 60}))
	rows, err := file.GetRows("result")
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{{"=cmd", "bell"}, {"a[31mbc", strings.Repeat("ü", 32766) + "…"}, {"@SUM(A1)", "\uFFFD"}, {"", "1152921504606846976"}}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWorkbookIsTheSameBytes(t *testing.T) {
	var a, b bytes.Buffer
	for _, out := range []*bytes.Buffer{&a, &b} {
		if err := Write(out, "xlsx", rowsOf([]string{"n"}, []any{int64(1)}, []any{time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)})); err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Millisecond)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two workbooks of the same result differ")
	}
}

func TestSheetNames(t *testing.T) {
	book, err := NewWorkbook()
	if err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("stage dwell ", 5)
	for _, name := range []string{"a/b", "A_B", "", long, long} {
		if err := book.Add(name, rowsOf([]string{"n"}, []any{int64(1)})); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff([]string{"a_b", "A_B 2", "result", long[:31], long[:29] + " 2"}, book.file.GetSheetList()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
