package report

// pageRows is how many rows of a table stand on a page; the CSV beside it has all.
const pageRows = 500

// Listing is the part of a table that a page shows.
type Listing[T any] struct {
	Rows  []T
	Total int
}

// Cut says that the page does not show all rows.
func (l Listing[T]) Cut() bool { return len(l.Rows) < l.Total }

func filter[T any](rows []T, keep func(T) bool) []T {
	var kept []T
	for _, row := range rows {
		if keep(row) {
			kept = append(kept, row)
		}
	}
	return kept
}
