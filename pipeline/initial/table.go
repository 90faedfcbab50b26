package initial

// Table is what the columns of a table seem to mean.
type Table struct {
	Kind string // in words
}

func (t *Table) write(line func(string, ...any)) {}
