package report

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/decimal128"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

// arrowBatch is how many rows go into a record batch.
const arrowBatch = 65536

// writeArrow writes an Arrow IPC stream. Types follow the database's: whole
// numbers are int64, times are microseconds (UTC, without a zone, as stored),
// money is decimal128, lists of text stay lists; what Arrow has no plain type
// for is text. A column without a known type is text.
func writeArrow(w io.Writer, rows Rows) (err error) {
	fields := make([]arrow.Field, len(rows.Columns))
	puts := make([]func(array.Builder, any) error, len(rows.Columns))
	for i, name := range unique(rows.Columns) {
		kind := ""
		if rows.Kinds != nil {
			kind = rows.Kinds[i]
		}
		var datatype arrow.DataType
		datatype, puts[i] = arrowType(kind)
		fields[i] = arrow.Field{Name: name, Type: datatype, Nullable: true}
	}
	schema := arrow.NewSchema(fields, nil)
	builder := array.NewRecordBuilder(memory.DefaultAllocator, schema)
	defer builder.Release()
	out := ipc.NewWriter(w, ipc.WithSchema(schema))
	defer func() {
		if e := out.Close(); err == nil {
			err = e
		}
	}()
	flush := func() error {
		batch := builder.NewRecordBatch()
		defer batch.Release()
		return out.Write(batch)
	}
	pending := 0
	err = rows.each(func(row []any) error {
		for i, value := range row {
			if value == nil {
				builder.Field(i).AppendNull()
				continue
			}
			if err := puts[i](builder.Field(i), value); err != nil {
				return fmt.Errorf("column %s: %w", rows.Columns[i], err)
			}
		}
		if pending++; pending == arrowBatch {
			pending = 0
			return flush()
		}
		return nil
	})
	if err != nil {
		return err
	}
	return flush()
}

// arrowType is the Arrow type for a database type, and how a value is appended.
func arrowType(kind string) (arrow.DataType, func(array.Builder, any) error) {
	switch {
	case kind == "BOOLEAN":
		return arrow.FixedWidthTypes.Boolean, func(b array.Builder, v any) error {
			b.(*array.BooleanBuilder).Append(v.(bool))
			return nil
		}
	case kind == "TINYINT", kind == "SMALLINT", kind == "INTEGER", kind == "BIGINT", kind == "UTINYINT", kind == "USMALLINT", kind == "UINTEGER":
		return arrow.PrimitiveTypes.Int64, func(b array.Builder, v any) error {
			n, err := strconv.ParseInt(fmt.Sprint(v), 10, 64)
			b.(*array.Int64Builder).Append(n)
			return err
		}
	case kind == "HUGEINT", kind == "UBIGINT":
		return arrowDecimal(38, 0)
	case strings.HasPrefix(kind, "DECIMAL("):
		var precision, scale int32
		if _, err := fmt.Sscanf(kind, "DECIMAL(%d,%d)", &precision, &scale); err == nil {
			return arrowDecimal(precision, scale)
		}
	case kind == "FLOAT", kind == "DOUBLE":
		return arrow.PrimitiveTypes.Float64, func(b array.Builder, v any) error {
			f, ok := v.(float64)
			if small, is := v.(float32); is {
				f, ok = float64(small), true
			}
			if !ok || math.IsNaN(f) || math.IsInf(f, 0) {
				b.AppendNull()
				return nil
			}
			b.(*array.Float64Builder).Append(f)
			return nil
		}
	case kind == "DATE":
		return arrow.FixedWidthTypes.Date32, func(b array.Builder, v any) error {
			b.(*array.Date32Builder).Append(arrow.Date32FromTime(v.(time.Time)))
			return nil
		}
	case kind == "TIMESTAMP", kind == "TIMESTAMPTZ":
		datatype := &arrow.TimestampType{Unit: arrow.Microsecond}
		if kind == "TIMESTAMPTZ" {
			datatype.TimeZone = "UTC"
		}
		return datatype, func(b array.Builder, v any) error {
			b.(*array.TimestampBuilder).Append(arrow.Timestamp(v.(time.Time).UnixMicro()))
			return nil
		}
	case kind == "VARCHAR[]":
		return arrow.ListOf(arrow.BinaryTypes.String), func(b array.Builder, v any) error {
			list := b.(*array.ListBuilder)
			list.Append(true)
			for _, part := range v.([]any) {
				if part == nil {
					list.ValueBuilder().AppendNull()
				} else {
					list.ValueBuilder().(*array.StringBuilder).Append(Text(part))
				}
			}
			return nil
		}
	case kind == "JSON":
		return arrow.BinaryTypes.String, func(b array.Builder, v any) error {
			encoded, err := json.Marshal(plain(v))
			b.(*array.StringBuilder).Append(string(encoded))
			return err
		}
	}
	return arrow.BinaryTypes.String, func(b array.Builder, v any) error {
		b.(*array.StringBuilder).Append(Text(v))
		return nil
	}
}

func arrowDecimal(precision, scale int32) (arrow.DataType, func(array.Builder, any) error) {
	return &arrow.Decimal128Type{Precision: precision, Scale: scale}, func(b array.Builder, v any) error {
		n, err := decimal128.FromString(Text(v), precision, scale)
		b.(*array.Decimal128Builder).Append(n)
		return err
	}
}
