package strict

import (
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing that is wrong with a file that a person wrote.
type Problem struct {
	File    string
	Line    int    // 1-based; 0 where a line makes no sense (an environment variable)
	Message string // what is wrong
	Fix     string // what to write instead; may be empty
}

// String is "file:line: message; fix".
func (p Problem) String() string {
	where := p.File
	if p.Line > 0 {
		where = fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	if p.Fix == "" {
		return where + ": " + p.Message
	}
	return where + ": " + p.Message + "; " + p.Fix
}

// Problems is the error that tells all of them at once, in the order of files
// and lines. It is never empty.
type Problems struct {
	List []Problem
}

// Error has one line per problem.
func (p *Problems) Error() string {
	lines := make([]string, len(p.List))
	for i, problem := range p.List {
		lines[i] = problem.String()
	}
	return strings.Join(lines, "\n")
}

// AsError returns nil for no problems, else a *Problems with the problems of
// each file in the order of their lines.
func AsError(list []Problem) error {
	if len(list) == 0 {
		return nil
	}
	return &Problems{List: byLine(list)}
}

func byLine(list []Problem) []Problem {
	order := map[string]int{}
	for _, p := range list {
		if _, seen := order[p.File]; !seen {
			order[p.File] = len(order)
		}
	}
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b Problem) int {
		if a.File != b.File {
			return order[a.File] - order[b.File]
		}
		return a.Line - b.Line
	})
	return sorted
}
