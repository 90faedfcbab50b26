package report

import (
	"bufio"
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Rows is a result, row by row: Next returns io.EOF after the last one.
type Rows struct {
	Columns []string
	Kinds   []string // the database type of each column, such as DECIMAL(18,2); nil: not known
	Next    func() ([]any, error)
}

// Formats are the names that Write accepts.
var Formats = []string{"table", "csv", "json", "jsonl", "arrow", "xlsx"}

// Write encodes rows: an aligned table for a terminal, CSV that is safe against
// formula cells, one JSON array, one JSON object a line, an Arrow IPC stream, or
// a workbook. Times are UTC, NULL is empty in table, csv and xlsx.
func Write(w io.Writer, format string, rows Rows) (err error) {
	buffered := bufio.NewWriter(w)
	defer func() {
		if e := buffered.Flush(); err == nil {
			err = e
		}
	}()
	switch format {
	case "table":
		return writeTable(buffered, rows)
	case "csv":
		return writeCSV(buffered, rows)
	case "json":
		return writeJSON(buffered, rows, true)
	case "jsonl":
		return writeJSON(buffered, rows, false)
	case "arrow":
		return writeArrow(buffered, rows)
	case "xlsx":
		return writeXLSX(buffered, rows)
	}
	return fmt.Errorf("unknown format %q; use one of %s", format, strings.Join(Formats, ", "))
}

// ScanRows reads a database result row by row.
func ScanRows(rows *sql.Rows) (Rows, error) {
	types, err := rows.ColumnTypes()
	if err != nil {
		return Rows{}, err
	}
	columns, kinds := make([]string, len(types)), make([]string, len(types))
	for i, column := range types {
		columns[i], kinds[i] = column.Name(), column.DatabaseTypeName()
	}
	return Rows{Columns: columns, Kinds: kinds, Next: func() ([]any, error) {
		if !rows.Next() {
			if err := rows.Err(); err != nil {
				return nil, err
			}
			return nil, io.EOF
		}
		values := make([]any, len(columns))
		targets := make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		return values, rows.Scan(targets...)
	}}, nil
}

// each calls do for every row.
func (r Rows) each(do func([]any) error) error {
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := do(row); err != nil {
			return err
		}
	}
}

func writeCSV(w io.Writer, rows Rows) error {
	out := csv.NewWriter(w)
	names := make([]string, len(rows.Columns))
	for i, column := range rows.Columns {
		names[i] = Guard(column)
	}
	if err := out.Write(names); err != nil {
		return err
	}
	err := rows.each(func(row []any) error {
		cells := make([]string, len(row))
		for i, value := range row {
			cells[i] = Guard(Text(value))
		}
		if len(cells) == 1 && cells[0] == "" {
			// A blank line is no row to readers of CSV.
			out.Flush()
			_, err := io.WriteString(w, "\"\"\n")
			return err
		}
		return out.Write(cells)
	})
	out.Flush()
	return errors.Join(err, out.Error())
}

// Guard puts an apostrophe before a text that a spreadsheet would run as a formula.
func Guard(s string) string {
	if s == "" || !strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return s
	}
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		return s
	}
	return "'" + s
}

func writeJSON(w *bufio.Writer, rows Rows, array bool) error {
	names := make([][]byte, len(rows.Columns))
	for i, column := range unique(rows.Columns) {
		name, err := json.Marshal(column)
		if err != nil {
			return err
		}
		names[i] = name
	}
	first := true
	err := rows.each(func(row []any) error {
		if array {
			if first {
				w.WriteString("[\n")
			} else {
				w.WriteString(",\n")
			}
		}
		first = false
		w.WriteByte('{')
		for i, value := range row {
			if i > 0 {
				w.WriteByte(',')
			}
			w.Write(names[i])
			w.WriteByte(':')
			encoded, err := json.Marshal(plain(value))
			if err != nil {
				return err
			}
			w.Write(encoded)
		}
		_, err := w.WriteString("}")
		if err == nil && !array {
			_, err = w.WriteString("\n")
		}
		return err
	})
	if err != nil || !array {
		return err
	}
	if first {
		_, err = w.WriteString("[]\n")
	} else {
		_, err = w.WriteString("\n]\n")
	}
	return err
}

// unique numbers repeated names, as in id, id_2: of two equal keys of a JSON
// object, readers keep one.
func unique(columns []string) []string {
	taken := map[string]bool{}
	for _, column := range columns {
		taken[column] = true
	}
	seen := map[string]bool{}
	names := make([]string, len(columns))
	for i, column := range columns {
		name := column
		for n := 2; seen[name] || name != column && taken[name]; n++ {
			name = fmt.Sprintf("%s_%d", column, n)
		}
		seen[name] = true
		names[i] = name
	}
	return names
}

// plain turns a database value into one that JSON encodes as a person expects.
func plain(value any) any {
	switch v := value.(type) {
	case time.Time:
		return Text(v)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil
		}
	case float32:
		if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
			return nil
		}
	case []any:
		list := make([]any, len(v))
		for i, part := range v {
			list[i] = plain(part)
		}
		return list
	case map[string]any: // STRUCT
		parts := make(map[string]any, len(v))
		for name, part := range v {
			parts[name] = plain(part)
		}
		return parts
	case *big.Int:
		return v.String()
	case interface{ Float64() float64 }: // DECIMAL
		return json.Number(Text(value))
	case []byte:
		return string(v)
	}
	return value
}

// Text is a value as people read it.
func Text(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case string:
		return v
	case []byte:
		return string(v)
	case time.Time:
		if v.Equal(v.Truncate(24 * time.Hour)) {
			return v.UTC().Format("2006-01-02")
		}
		return v.UTC().Format("2006-01-02 15:04:05.999999")
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case []any:
		parts := make([]string, len(v))
		for i, part := range v {
			parts[i] = Text(part)
		}
		return strings.Join(parts, ", ")
	case map[string]any:
		encoded, err := json.Marshal(plain(v))
		if err != nil {
			return fmt.Sprint(v)
		}
		return string(encoded)
	}
	return fmt.Sprint(value)
}

const widest = 100 // characters of a cell in a terminal table

func writeTable(w *bufio.Writer, rows Rows) error {
	heads := make([]string, len(rows.Columns))
	for i, column := range rows.Columns {
		heads[i] = oneLine(column)
	}
	cells := [][]string{heads}
	numeric := make([]bool, len(rows.Columns))
	for i := range numeric {
		numeric[i] = true
	}
	err := rows.each(func(row []any) error {
		line := make([]string, len(row))
		for i, value := range row {
			switch v := value.(type) {
			case nil:
			case float64:
				line[i] = strconv.FormatFloat(v, 'f', 2, 64)
			case int64, int32, int16, int8, uint64, uint32:
				line[i] = fmt.Sprint(v)
			default:
				line[i] = oneLine(Text(value))
				if _, decimal := value.(interface{ Float64() float64 }); !decimal {
					numeric[i] = false
				}
			}
		}
		cells = append(cells, line)
		return nil
	})
	if err != nil {
		return err
	}
	widths := make([]int, len(rows.Columns))
	for _, line := range cells {
		for i, cell := range line {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for n, line := range cells {
		for i, cell := range line {
			if i > 0 {
				w.WriteString("  ")
			}
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			switch {
			case numeric[i] && len(cells) > 1:
				w.WriteString(pad + cell)
			case i == len(line)-1:
				w.WriteString(cell)
			default:
				w.WriteString(cell + pad)
			}
		}
		w.WriteByte('\n')
		if n == 0 {
			for i, width := range widths {
				if i > 0 {
					w.WriteString("  ")
				}
				w.WriteString(strings.Repeat("-", width))
			}
			w.WriteByte('\n')
		}
	}
	_, err = fmt.Fprintf(w, "(%d rows)\n", len(cells)-1)
	return err
}

// Printable drops from a text from outside what could steer a terminal.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return r
		}
		if unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control) {
			return -1
		}
		return r
	}, s)
}

// oneLine makes a text from outside harmless for a cell of a terminal table.
func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, s)
	s = Printable(s)
	if runes := []rune(s); len(runes) > widest {
		return string(runes[:widest-1]) + "…"
	}
	return s
}
