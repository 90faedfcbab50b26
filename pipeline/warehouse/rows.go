package warehouse

import (
	"reflect"
	"strings"
	"unicode"
)

// Rows is a slice of structs as Load takes it: field JourneyVersion is column
// journey_version, a nil pointer is NULL.
func Rows[T any](list []T) (columns []string, rows [][]any) {
	fields := reflect.VisibleFields(reflect.TypeFor[T]())
	for _, field := range fields {
		columns = append(columns, snake(field.Name))
	}
	for _, item := range list {
		value := reflect.ValueOf(item)
		row := make([]any, len(fields))
		for i, field := range fields {
			v := value.FieldByIndex(field.Index)
			if v.Kind() == reflect.Pointer {
				if v.IsNil() {
					continue
				}
				v = v.Elem()
			}
			row[i] = v.Interface()
		}
		rows = append(rows, row)
	}
	return columns, rows
}

// snake is journey_version for JourneyVersion, and kpi for KPI.
func snake(name string) string {
	var b strings.Builder
	runes := []rune(name)
	for i, r := range runes {
		if unicode.IsUpper(r) && i > 0 && !unicode.IsUpper(runes[i-1]) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
