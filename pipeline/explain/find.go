package explain

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"throughline/metrics"
	"throughline/queries"
)

// found is what an id names.
type found struct {
	kind kind
	rows []Record
}

// mostNear is how many ids an error lists.
const mostNear = 10

// find resolves an id. Leading parts may be left out, the kind too, where what
// is left names one thing.
func (e *explainer) find(id string) (found, error) {
	id = strings.TrimSpace(id)
	if id == "" {
		return found{}, idError{message: "the id is empty; give one of a published table, such as a gap_id"}
	}
	name, rest, _ := strings.Cut(id, ":")
	if k, ok := kindOf(name); ok {
		return e.choose(id, []kind{k}, rest)
	}
	var bare, composed []kind
	for _, k := range kinds {
		if k.bare {
			bare = append(bare, k)
		}
		if len(k.keys) > 1 {
			composed = append(composed, k)
		}
	}
	result, err := e.choose(id, bare, id)
	if err == nil || !errors.Is(err, ErrID) || len(parts(id)) == 1 {
		return result, err
	}
	return e.choose(id, composed, id)
}

// choose looks in kinds, and takes the first that has what the id names. The
// text as it stands is tried before its parts: an account's id may hold a slash.
func (e *explainer) choose(id string, among []kind, text string) (found, error) {
	ways := [][]string{{text}}
	if split := parts(text); !slices.Equal(split, ways[0]) {
		ways = append(ways, split)
	}
	for _, way := range ways {
		for _, k := range among {
			rows, err := e.rows(k, way)
			if err != nil {
				return found{}, err
			}
			if len(rows) == 0 {
				continue
			}
			ids := distinct(k, rows)
			if len(ids) == 1 && (len(rows) == 1 || k.many) {
				return found{k, rows}, nil
			}
			message := fmt.Sprintf("%q fits several; write more of the id", id)
			if len(ids) > mostNear {
				ids, message = ids[:mostNear], message+", for example"
			}
			return found{}, idError{message, ids}
		}
	}
	return found{}, e.unknown(id, among, text)
}

func distinct(k kind, rows []Record) []string {
	var ids []string
	for _, row := range rows {
		if id := k.id(row); !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// mostRows bounds how many rows of one id are read.
const mostRows = 1000

// rows are the rows of a kind whose last keys have the values, in the order of
// their table; or one of whose other columns has the only value.
func (e *explainer) rows(k kind, values []string) ([]Record, error) {
	if k.table == "" {
		return catalogue(values), nil
	}
	if len(values) > len(k.keys) {
		return nil, nil
	}
	rows, err := e.lookup(k, k.keys[len(k.keys)-len(values):], values)
	if len(rows) > 0 || err != nil || len(values) != 1 {
		return rows, err
	}
	for _, column := range k.also {
		if rows, err := e.lookup(k, []string{column}, values); len(rows) > 0 || err != nil {
			return rows, err
		}
	}
	return nil, nil
}

// lookup selects rows by their columns. Table and columns come from the list of
// kinds; an empty value is NULL or the empty text.
func (e *explainer) lookup(k kind, columns, values []string) ([]Record, error) {
	orders, err := queries.Orders()
	if err != nil {
		return nil, err
	}
	order := orders["main."+k.table]
	if order == "" {
		order = strings.Join(k.keys, ", ")
	}
	query := queries.Query{Name: "the rows of " + k.table, Header: map[string][]string{}}
	params := map[string]string{}
	var where []string
	for i, column := range columns {
		quoted := `"` + column + `"`
		if values[i] == "" {
			where = append(where, "coalesce(cast("+quoted+" as varchar), '') = ''")
			continue
		}
		param := fmt.Sprintf("p%d", i)
		query.Header["param"] = append(query.Header["param"], param+" varchar null")
		params[param] = values[i]
		asked := "cast($" + param + " as varchar)"
		if kind := spelled[column]; kind != "" {
			asked = "try_cast(" + asked + " as " + kind + ")"
		}
		where = append(where, quoted+" = "+asked)
	}
	query.SQL = fmt.Sprintf("select * from main.%s where %s order by %s limit %d", k.table, strings.Join(where, " and "), order, mostRows)
	table, err := e.run(query, params)
	if err != nil {
		return nil, err
	}
	rows := make([]Record, len(table.Rows))
	for i := range rows {
		rows[i] = table.record(i)
	}
	return rows, nil
}

// spelled are the key columns whose values have several spellings, by type; the
// others are compared as text.
var spelled = map[string]string{
	"visit": "double", "occurrence": "double", "day": "double", "line": "double", "seq": "double", "place": "double",
	"ts": "timestamp", "started_at": "timestamp", "from_ts": "timestamp",
	"period": "date", "from_day": "date",
}

// catalogue is the metric of a name, as a record of its own.
func catalogue(values []string) []Record {
	if len(values) != 1 {
		return nil
	}
	metric, ok := metrics.Find(values[0])
	if !ok {
		return nil
	}
	table := &Table{
		Columns: []string{"name", "unit", "grain", "meaning", "table", "column", "model", "query"},
		Types:   slices.Repeat([]string{"VARCHAR"}, 8),
		Rows:    [][]any{{metric.Name, string(metric.Unit), metric.Grain, metric.Meaning, metric.Table, metric.Column, metric.Model, metric.Query}},
	}
	return []Record{table.record(0)}
}

// unknown says that there is nothing of an id, and what is nearest to it.
func (e *explainer) unknown(id string, among []kind, text string) error {
	result := idError{message: fmt.Sprintf("nothing has the id %q", id)}
	if len(among) == 1 {
		result.message = fmt.Sprintf("no row of %s has the id %q; it is made of %s:%s", among[0].table, id, among[0].name, strings.ToUpper(strings.Join(among[0].keys, "/")))
		if among[0].table == "" {
			result.message = fmt.Sprintf("there is no metric %q; see: throughline metrics", text)
		}
	}
	var err error
	if values := parts(text); len(values) == 1 {
		result.near, err = e.alike(values[0])
	} else {
		result.near, err = e.allButOne(among, values)
	}
	if len(result.near) > 0 {
		result.message += "; near it"
	}
	if err != nil {
		return err
	}
	return result
}

// alike are ids whose text is like what was asked for, and the names behind them.
func (e *explainer) alike(text string) (ids []string, err error) {
	near, err := e.query("near", map[string]string{"text": text, "limit": strconv.Itoa(mostNear)})
	if err != nil {
		return nil, err
	}
	for i := range near.Rows {
		row := near.record(i)
		line := row.text("kind") + ":" + join([]string{row.text("id")})
		if row.text("name") != "" && row.text("name") != row.text("id") {
			line += "  (" + row.text("name") + ")"
		}
		ids = append(ids, line)
	}
	return ids, nil
}

// allButOne are ids that differ from what was asked for in one part.
func (e *explainer) allButOne(among []kind, values []string) (ids []string, err error) {
	for _, k := range among {
		if len(values) > len(k.keys) || k.table == "" {
			continue
		}
		keys := k.keys[len(k.keys)-len(values):]
		for i := range values {
			rows, err := e.lookup(k, slices.Delete(slices.Clone(keys), i, i+1), slices.Delete(slices.Clone(values), i, i+1))
			if err != nil {
				return nil, err
			}
			for _, id := range distinct(k, rows) {
				if len(ids) < mostNear && !slices.Contains(ids, id) {
					ids = append(ids, id)
				}
			}
		}
	}
	return ids, nil
}
