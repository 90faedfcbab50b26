package explain

import (
	"context"

	"throughline/queries"
)

// What the tests of the published demo need of the inside.

// IDs gives the ids of a row of a table, one of each kind that the table has.
func IDs(table string, row Record) (ids []string) {
	for _, k := range kinds {
		if k.table == table {
			ids = append(ids, k.id(row))
		}
	}
	return ids
}

// Cells are the values of a record, as text.
func (r Record) Cells() (cells []string) {
	for _, value := range r.cells {
		cells = append(cells, key(value))
	}
	return cells
}

// Text, Float and Bool are cells of a record.
func (r Record) Text(column string) string   { return r.text(column) }
func (r Record) Float(column string) float64 { return r.float(column) }
func (r Record) Bool(column string) bool     { return r.bool(column) }
func (r Record) Null(column string) bool     { return r.null(column) }

// Record is a row of a table.
func (t *Table) Record(i int) Record { return t.record(i) }

// Explorer reads a published generation as Explain does.
type Explorer struct{ e *explainer }

// NewExplorer prepares the reading.
func NewExplorer(ctx context.Context, source Source, o Options) (*Explorer, error) {
	e := &explainer{ctx: ctx, source: source, options: o}
	run, err := e.one("as_of", map[string]string{"run": o.Run})
	if err != nil {
		return nil, err
	}
	e.asOf = run.time("as_of")
	return &Explorer{e}, e.readDefinitions()
}

// Query runs SQL.
func (x *Explorer) Query(sql string) (Table, error) {
	return x.e.run(queries.Query{Name: "test", SQL: sql}, nil)
}

// Things are what a KPI's cell counts, and the column whose sum is its numerator, if it is a sum.
func (x *Explorer) Things(row Record) (things Table, sum string, err error) {
	evidence := kpiSources[row.text("kpi")]
	things, err = x.e.cell(row, evidence)
	return things, evidence.sum, err
}

// OverAccounts tells whether n of a KPI counts accounts, which Accounts gives.
func OverAccounts(kpi string) bool { return kpiSources[kpi].overAccounts }

// Accounts are those that were in the stage in the period of a cell.
func (x *Explorer) Accounts(row Record) (Table, error) {
	return x.e.cell(row, kpiSources["contact_coverage"])
}

// Named runs one of queries/explain.
func (x *Explorer) Named(name string, params map[string]string) (Table, error) {
	return x.e.query(name, params)
}

// Breaks and Concerns are the things behind a journey gap and a pain point.
func (x *Explorer) Breaks(row Record) (Table, error)   { return x.e.breaks(row) }
func (x *Explorer) Concerns(row Record) (Table, error) { return x.e.concerns(row) }

// AsOf, Until and Today bound what counts.
func (x *Explorer) AsOf() string  { return key(x.e.asOf) }
func (x *Explorer) Until() string { return x.e.until() }
func (x *Explorer) Today() string { return key(x.e.today()) }
