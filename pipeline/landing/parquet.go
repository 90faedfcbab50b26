package landing

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet"
	"github.com/apache/arrow-go/v18/parquet/compress"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"

	"throughline/pipeline/source"
)

// groupRows is how many rows the writer holds before it writes them.
const groupRows = 32 << 10

// writer writes rows of one kind as Parquet. The file is made with the first row.
type writer[T any] struct {
	path    string // without the unfinished ending
	fileID  int64
	columns []column[T]

	file    *os.File
	parquet *pqarrow.FileWriter
	batch   *array.RecordBuilder
	pending int
	rows    int64
}

// column is how one field of a row becomes a column.
type column[T any] struct {
	name   string
	kind   arrow.DataType
	append func(array.Builder, T)
}

// add writes one row.
func (w *writer[T]) add(row T) error {
	if w.parquet == nil {
		if err := w.create(); err != nil {
			return fmt.Errorf("write %s: %w", filepath.Base(w.path), err)
		}
	}
	w.batch.Field(0).(*array.Int64Builder).Append(w.fileID)
	for i, c := range w.columns {
		c.append(w.batch.Field(i+1), row)
	}
	w.rows++
	if w.pending++; w.pending == groupRows {
		return w.flush()
	}
	return nil
}

func (w *writer[T]) create() error {
	fields := []arrow.Field{{Name: "file_id", Type: arrow.PrimitiveTypes.Int64, Nullable: true}}
	for _, c := range w.columns {
		fields = append(fields, arrow.Field{Name: c.name, Type: c.kind, Nullable: true})
	}
	schema := arrow.NewSchema(fields, nil)
	if err := os.MkdirAll(filepath.Dir(w.path), 0o755); err != nil {
		return err
	}
	var err error
	if w.file, err = os.Create(w.path + unfinished); err != nil {
		return err
	}
	w.batch = array.NewRecordBuilder(memory.DefaultAllocator, schema)
	w.parquet, err = pqarrow.NewFileWriter(schema, w.file,
		parquet.NewWriterProperties(parquet.WithCompression(compress.Codecs.Zstd), parquet.WithMaxRowGroupLength(groupRows)),
		pqarrow.DefaultWriterProps())
	return err
}

func (w *writer[T]) flush() error {
	if w.pending == 0 {
		return nil
	}
	record := w.batch.NewRecordBatch()
	defer record.Release()
	w.pending = 0
	if err := w.parquet.Write(record); err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(w.path), err)
	}
	return nil
}

// close ends the file, which closing the Parquet writer closes too.
func (w *writer[T]) close() error {
	if w.parquet == nil {
		if w.file != nil {
			return w.file.Close()
		}
		return nil
	}
	err := w.flush()
	if closeErr := w.parquet.Close(); err == nil && closeErr != nil {
		err = fmt.Errorf("write %s: %w", filepath.Base(w.path), closeErr)
	}
	w.batch.Release()
	w.parquet = nil
	return err
}

var instantType = &arrow.TimestampType{Unit: arrow.Microsecond} // without a zone: UTC by agreement

func newEventWriter(path string, fileID int64) *writer[source.EventRow] {
	return &writer[source.EventRow]{path: path, fileID: fileID, columns: []column[source.EventRow]{
		integer("recno", func(e source.EventRow) int64 { return e.Recno }),
		integer("line", func(e source.EventRow) int64 { return e.Line }),
		small("idx", func(e source.EventRow) int32 { return e.Idx }),
		text("object", func(e source.EventRow) string { return e.Object }),
		text("rec_key", func(e source.EventRow) string { return e.RecKey }),
		instant("rec_version", func(e source.EventRow) time.Time { return e.RecVersion }),
		small("rank", func(e source.EventRow) int32 { return e.Rank }),
		text("same_as", func(e source.EventRow) string { return e.SameAs }),
		texts("also_as", func(e source.EventRow) []string { return e.AlsoAs }),
		text("replaces", func(e source.EventRow) string { return e.Replaces }),
		instant("ts", func(e source.EventRow) time.Time { return e.TS }),
		text("ts_precision", func(e source.EventRow) string { return e.TSPrecision }),
		text("ts_zone", func(e source.EventRow) string { return e.TSZone }),
		instant("ends_at", func(e source.EventRow) time.Time { return e.EndsAt }),
		text("account_ref", func(e source.EventRow) string { return e.AccountRef }),
		text("about_ref", func(e source.EventRow) string { return e.AboutRef }),
		text("contact_ref", func(e source.EventRow) string { return e.ContactRef }),
		text("actor_ref", func(e source.EventRow) string { return e.ActorRef }),
		text("from_email", func(e source.EventRow) string { return e.FromEmail }),
		texts("to_emails", func(e source.EventRow) []string { return e.ToEmails }),
		text("case_id", func(e source.EventRow) string { return e.CaseID }),
		text("activity", func(e source.EventRow) string { return e.Activity }),
		text("activity_unchanged", func(e source.EventRow) string { return e.ActivityUnchanged }),
		text("channel", func(e source.EventRow) string { return e.Channel }),
		text("direction", func(e source.EventRow) string { return e.Direction }),
		text("visibility", func(e source.EventRow) string { return e.Visibility }),
		text("automation", func(e source.EventRow) string { return e.Automation }),
		text("automation_reason", func(e source.EventRow) string { return e.AutomationReason }),
		text("list_domain", func(e source.EventRow) string { return e.ListDomain }),
		text("actor_type", func(e source.EventRow) string { return e.ActorType }),
		text("resource", func(e source.EventRow) string { return e.Resource }),
		text("team", func(e source.EventRow) string { return e.Team }),
		text("thread_id", func(e source.EventRow) string { return e.ThreadID }),
		text("field", func(e source.EventRow) string { return e.Field }),
		text("value_from", func(e source.EventRow) string { return e.ValueFrom }),
		text("value_to", func(e source.EventRow) string { return e.ValueTo }),
		{"score", arrow.PrimitiveTypes.Float64, func(b array.Builder, e source.EventRow) {
			if e.Score == nil {
				b.AppendNull()
				return
			}
			b.(*array.Float64Builder).Append(*e.Score)
		}},
		text("subject", func(e source.EventRow) string { return e.Subject }),
		text("features", func(e source.EventRow) string { return e.Features }),
		{"derived", arrow.FixedWidthTypes.Boolean, func(b array.Builder, e source.EventRow) { b.(*array.BooleanBuilder).Append(e.Derived) }},
	}}
}

func newRejectWriter(path string, fileID int64) *writer[source.Reject] {
	return &writer[source.Reject]{path: path, fileID: fileID, columns: []column[source.Reject]{
		integer("recno", func(r source.Reject) int64 { return r.Recno }),
		integer("line", func(r source.Reject) int64 { return r.Line }),
		text("column_name", func(r source.Reject) string { return r.Column }),
		text("code", func(r source.Reject) string { return r.Code }),
		text("reason", func(r source.Reject) string { return r.Reason }),
		text("raw", func(r source.Reject) string { return r.Raw }),
	}}
}

func integer[T any](name string, get func(T) int64) column[T] {
	return column[T]{name, arrow.PrimitiveTypes.Int64, func(b array.Builder, row T) { b.(*array.Int64Builder).Append(get(row)) }}
}

func small[T any](name string, get func(T) int32) column[T] {
	return column[T]{name, arrow.PrimitiveTypes.Int32, func(b array.Builder, row T) { b.(*array.Int32Builder).Append(get(row)) }}
}

func text[T any](name string, get func(T) string) column[T] {
	return column[T]{name, arrow.BinaryTypes.String, func(b array.Builder, row T) {
		if value := get(row); value != "" {
			b.(*array.StringBuilder).Append(value)
		} else {
			b.AppendNull()
		}
	}}
}

func texts[T any](name string, get func(T) []string) column[T] {
	return column[T]{name, arrow.ListOf(arrow.BinaryTypes.String), func(b array.Builder, row T) {
		values := get(row)
		if len(values) == 0 {
			b.AppendNull()
			return
		}
		list := b.(*array.ListBuilder)
		list.Append(true)
		for _, value := range values {
			list.ValueBuilder().(*array.StringBuilder).Append(value)
		}
	}}
}

func instant[T any](name string, get func(T) time.Time) column[T] {
	return column[T]{name, instantType, func(b array.Builder, row T) {
		if t := get(row); !t.IsZero() {
			b.(*array.TimestampBuilder).Append(arrow.Timestamp(t.UnixMicro()))
		} else {
			b.AppendNull()
		}
	}}
}
