package report

import (
	"fmt"
	"io"
	"math"
	"math/big"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// What a worksheet can hold.
const (
	sheetRows     = 1_048_576 // the header is one of them
	cellText      = 32_767    // characters
	wholeNumbers  = 1 << 53   // beyond it a spreadsheet rounds: such a number is written as text
	widestColumn  = 60
	widthMeasured = 200 // rows that decide how wide the columns are
)

// Workbook is an XLSX file in the making: a sheet per result, numbers and dates
// as such, the header frozen. Text is only ever text: no cell is a formula.
type Workbook struct {
	file             *excelize.File
	head, day, clock int // styles
	sheets           map[string]bool
}

// NewWorkbook begins an empty workbook.
func NewWorkbook() (*Workbook, error) {
	file := excelize.NewFile()
	w := &Workbook{file: file, sheets: map[string]bool{}}
	for _, style := range []struct {
		id    *int
		style excelize.Style
	}{
		{&w.head, excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E8ECF0"}}}},
		{&w.day, excelize.Style{CustomNumFmt: pointer("yyyy-mm-dd")}},
		{&w.clock, excelize.Style{CustomNumFmt: pointer("yyyy-mm-dd hh:mm:ss")}},
	} {
		id, err := file.NewStyle(&style.style)
		if err != nil {
			return nil, fmt.Errorf("begin the workbook: %w", err)
		}
		*style.id = id
	}
	return w, nil
}

func pointer[T any](v T) *T { return &v }

// Add writes a result as the next sheet. Times are UTC.
func (w *Workbook) Add(name string, rows Rows) error {
	name = w.sheetName(name)
	if len(w.sheets) == 0 {
		if err := w.file.SetSheetName("Sheet1", name); err != nil {
			return fmt.Errorf("sheet %s: %w", name, err)
		}
	} else if _, err := w.file.NewSheet(name); err != nil {
		return fmt.Errorf("sheet %s: %w", name, err)
	}
	w.sheets[strings.ToLower(name)] = true
	stream, err := w.file.NewStreamWriter(name)
	if err != nil {
		return fmt.Errorf("sheet %s: %w", name, err)
	}
	if err := w.stream(stream, rows); err != nil {
		return fmt.Errorf("sheet %s: %w", name, err)
	}
	return stream.Flush()
}

func (w *Workbook) stream(stream *excelize.StreamWriter, rows Rows) error {
	head := make([]any, len(rows.Columns))
	widths := make([]int, len(rows.Columns))
	for i, column := range rows.Columns {
		head[i] = excelize.Cell{StyleID: w.head, Value: cellString(column)}
		widths[i] = utf8.RuneCountInString(column)
	}
	// A stream takes the widths before the rows, so the first rows wait.
	var waiting [][]any
	number := 1
	put := func(cells []any) error {
		if number++; number > sheetRows {
			return fmt.Errorf("a sheet holds %d rows; write this result as parquet or csv", sheetRows-1)
		}
		return stream.SetRow(fmt.Sprintf("A%d", number), cells)
	}
	begun := false
	begin := func() error {
		begun = true
		for i, width := range widths {
			if err := stream.SetColWidth(i+1, i+1, float64(min(width, widestColumn)+2)); err != nil {
				return err
			}
		}
		if err := stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
			return err
		}
		if err := stream.SetRow("A1", head); err != nil {
			return err
		}
		for _, cells := range waiting {
			if err := put(cells); err != nil {
				return err
			}
		}
		return nil
	}
	err := rows.each(func(row []any) error {
		cells := make([]any, len(row))
		for i, value := range row {
			cells[i] = w.cell(value)
			if !begun {
				widths[i] = max(widths[i], utf8.RuneCountInString(Text(value)))
			}
		}
		if begun {
			return put(cells)
		}
		if waiting = append(waiting, cells); len(waiting) == widthMeasured {
			return begin()
		}
		return nil
	})
	if err == nil && !begun {
		err = begin()
	}
	return err
}

// cell is a value as a spreadsheet has it.
func (w *Workbook) cell(value any) any {
	switch v := value.(type) {
	case nil, bool, int8, int16, int32, uint8, uint16, uint32:
		return v
	case int64:
		if v < -wholeNumbers || v > wholeNumbers {
			return Text(v)
		}
		return v
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil
		}
		return v
	case time.Time:
		if v.Year() < 1900 || v.Year() > 9999 {
			return Text(v)
		}
		style := w.clock
		if v.Equal(v.Truncate(24 * time.Hour)) {
			style = w.day
		}
		return excelize.Cell{StyleID: style, Value: v.UTC()}
	case *big.Int:
		if v.IsInt64() {
			return w.cell(v.Int64())
		}
	case interface{ Float64() float64 }: // DECIMAL
		return v.Float64()
	}
	return cellString(Text(value))
}

// cellString is a text without what XML cannot hold, cut to what a cell can.
func cellString(s string) string {
	s = strings.Map(func(r rune) rune {
		if r != '\t' && r != '\n' && unicode.IsControl(r) || r == 0xFFFE || r == 0xFFFF || unicode.In(r, unicode.Bidi_Control) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	if runes := []rune(s); len(runes) > cellText {
		return string(runes[:cellText-1]) + "…"
	}
	return s
}

// sheetName is a name that a spreadsheet takes: 31 characters, none of []:*?/\,
// and no other sheet's.
func (w *Workbook) sheetName(name string) string {
	name = strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\`, r) || unicode.IsControl(r) {
			return '_'
		}
		return r
	}, name), "'")
	if name == "" {
		name = "result"
	}
	base := []rune(name)
	for n := 1; ; n++ {
		suffix := ""
		if n > 1 {
			suffix = fmt.Sprintf(" %d", n)
		}
		name = string(base[:min(len(base), 31-len(suffix))]) + suffix
		if !w.sheets[strings.ToLower(name)] {
			return name
		}
	}
}

// WriteTo writes the finished file.
func (w *Workbook) WriteTo(out io.Writer) (int64, error) {
	defer w.file.Close()
	return w.file.WriteTo(out)
}

func writeXLSX(out io.Writer, rows Rows) error {
	book, err := NewWorkbook()
	if err != nil {
		return err
	}
	if err := book.Add("result", rows); err != nil {
		return err
	}
	_, err = book.WriteTo(out)
	return err
}
