package explain

import (
	"encoding/csv"
	"errors"
	"slices"
	"strings"
)

// An id is the name of a kind, a colon and parts between slashes:
// visit:onboarding/C-17/kickoff/2. Parts are written as in CSV: one that holds
// a slash or a quote stands in double quotes, and a quote inside is doubled.

// parts splits the part of an id behind the kind.
func parts(text string) []string {
	if text == "" {
		return []string{""}
	}
	reader := csv.NewReader(strings.NewReader(text))
	reader.Comma, reader.LazyQuotes = '/', true
	list, err := reader.Read()
	if err != nil {
		return []string{text}
	}
	return list
}

// join is the opposite of parts.
func join(list []string) string {
	if slices.Equal(list, []string{""}) {
		return ""
	}
	var b strings.Builder
	writer := csv.NewWriter(&b)
	writer.Comma = '/'
	if writer.Write(list) != nil {
		return strings.Join(list, "/")
	}
	writer.Flush()
	return strings.TrimSuffix(b.String(), "\n")
}

// ErrID says that an id names nothing, or several things.
var ErrID = errors.New("no such id")

// idError lists what may have been meant.
type idError struct {
	message string
	near    []string
}

func (e idError) Error() string {
	if len(e.near) == 0 {
		return e.message
	}
	return e.message + ":\n  " + strings.Join(e.near, "\n  ")
}

func (e idError) Unwrap() error { return ErrID }
