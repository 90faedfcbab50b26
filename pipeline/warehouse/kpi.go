package warehouse

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"throughline/queries"
)

// OwnKPI is a KPI of the user's own: one SELECT that gives grain, period,
// journey, segment, stage and n, and hits (of n) or a value, and may give
// ci_low and ci_high.
type OwnKPI struct {
	Name  string
	File  string // where a person finds it
	SQL   string // the whole file
	Share bool   // its rows give hits
}

// Fault is what is wrong with a query that a person wrote.
type Fault struct {
	Line         int // 1-based
	Message, Fix string
}

// CheckKPIs tries the queries on the tables of the schema, empty, in memory.
// The faults are in the order of the KPIs, nil for one that would run: that is
// one SELECT, without parameters, of tables that are filled before the KPIs,
// by functions that read no file and no clock.
func CheckKPIs(ctx context.Context, kpis []OwnKPI) ([]*Fault, error) {
	faults := make([]*Fault, len(kpis))
	if len(kpis) == 0 {
		return faults, nil
	}
	db, err := open(ctx, "", Limits{Threads: 1}, false)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	for _, statement := range append([]string{"ATTACH ':memory:' AS work"}, queries.Schema()...) {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return nil, fmt.Errorf("declare the tables to try KPIs on: %w", err)
		}
	}
	known, err := kpiTables()
	if err != nil {
		return nil, err
	}
	unstable, err := column[string](ctx, db, "SELECT DISTINCT function_name FROM duckdb_functions() WHERE stability <> 'CONSISTENT' OR has_side_effects")
	if err != nil {
		return nil, fmt.Errorf("list the functions that KPIs may not call: %w", err)
	}
	for i, kpi := range kpis {
		faults[i], err = kpi.check(ctx, db, known, append(unstable, clockWords...))
		if err != nil {
			return nil, err
		}
	}
	return faults, nil
}

// kpiTables gives every table of the schema with what keeps a KPI from reading
// it, which is empty for those of the models before the KPIs, and for those of
// work that no model fills, which Go loads at the start.
func kpiTables() (map[string]string, error) {
	models, err := queries.Models()
	if err != nil {
		return nil, err
	}
	spent, err := queries.Spent()
	if err != nil {
		return nil, err
	}
	const later, gone = "is filled after the KPIs", "is not kept until the KPIs are made"
	tables := map[string]string{}
	for _, statement := range queries.Schema() {
		if match := declaration.FindStringSubmatch(statement); match != nil && strings.HasPrefix(match[1], "main.") {
			tables[match[1]] = later
		} else if match != nil {
			tables[match[1]] = ""
		}
	}
	made := slices.IndexFunc(models, func(m queries.Query) bool { return m.Table() == "main.stage_kpis" })
	for i, model := range models {
		if tables[model.Table()] = later; i < made {
			tables[model.Table()] = ""
		}
	}
	for _, model := range models[:made] {
		for _, table := range spent[model.Path] {
			tables[table] = gone
		}
	}
	return tables, nil
}

var (
	declaration = regexp.MustCompile(`(?i)create\s+table\s+((?:work|main)\.\w+)`)
	plainName   = regexp.MustCompile(`^[A-Za-z_]\w*$`)
	atLine      = regexp.MustCompile(`\s*LINE (\d+):`)

	clockWords     = []string{"current_date", "current_time", "current_timestamp", "localtime", "localtimestamp"}
	tableFunctions = []string{"unnest", "generate_series", "range"}
	references     = []string{"BASE_TABLE", "SUBQUERY", "JOIN", "EXPRESSION_LIST", "EMPTY", "TABLE_FUNCTION"}
)

// check finds the first thing that is wrong.
func (k OwnKPI) check(ctx context.Context, db *sql.DB, known map[string]string, unstable []string) (*Fault, error) {
	var text string
	if err := db.QueryRowContext(ctx, "SELECT json_serialize_sql(?::VARCHAR)::VARCHAR", k.SQL).Scan(&text); err != nil {
		return nil, fmt.Errorf("parse %s: %w", k.File, err)
	}
	var parsed struct {
		Error      bool
		Message    string           `json:"error_message"`
		Position   string           `json:"position"`
		Statements []map[string]any `json:"statements"`
	}
	if err := json.Unmarshal([]byte(text), &parsed); err != nil {
		return nil, fmt.Errorf("parse %s: %w", k.File, err)
	}
	const one = "a KPI is one SELECT that gives grain, period, journey, segment, stage, n, and hits or value"
	switch {
	case parsed.Error && strings.HasPrefix(parsed.Message, "Only SELECT"):
		return &Fault{Line: 1, Message: "this is no SELECT", Fix: one}, nil
	case parsed.Error:
		position, _ := strconv.Atoi(parsed.Position) // without one: the beginning
		return &Fault{Line: k.line(position), Message: parsed.Message, Fix: "mend the SQL"}, nil
	case len(parsed.Statements) != 1:
		return &Fault{Line: 1, Message: fmt.Sprintf("the file has %d statements", len(parsed.Statements)), Fix: one}, nil
	}
	if parameters, _ := parsed.Statements[0]["named_param_map"].([]any); len(parameters) > 0 {
		return &Fault{Line: 1, Message: "the query has parameters", Fix: "read work.settings and work.periods instead"}, nil
	}
	names := map[string]bool{}
	if fault := k.commonTables(parsed.Statements[0], names); fault != nil {
		return fault, nil
	}
	if fault := k.walk(parsed.Statements[0], names, known, unstable); fault != nil {
		return fault, nil
	}
	return k.columns(ctx, db)
}

// line is where a position in the file is.
func (k OwnKPI) line(position int) int {
	return 1 + strings.Count(k.SQL[:max(0, min(position, len(k.SQL)))], "\n")
}

// commonTables collects the names that WITH gives. A name with a dot could
// stand for a file where it is not in scope.
func (k OwnKPI) commonTables(node any, names map[string]bool) *Fault {
	return eachObject(node, func(object map[string]any) *Fault {
		tables, _ := object["cte_map"].(map[string]any)
		list, _ := tables["map"].([]any)
		for _, entry := range list {
			pair, _ := entry.(map[string]any)
			name, _ := pair["key"].(string)
			if !plainName.MatchString(name) {
				return &Fault{Line: 1, Message: fmt.Sprintf("%q is no plain name", name), Fix: "use letters, digits and _ in WITH"}
			}
			names[strings.ToLower(name)] = true
		}
		return nil
	})
}

// walk looks at every table and function that the parsed query names.
func (k OwnKPI) walk(node any, names map[string]bool, known map[string]string, unstable []string) *Fault {
	return eachObject(node, func(object map[string]any) *Fault {
		kind, _ := object["type"].(string)
		class, _ := object["class"].(string)
		at, _ := object["query_location"].(float64)
		line := 1
		if at < float64(len(k.SQL)) {
			line = k.line(int(at))
		}
		text := func(key string) string { s, _ := object[key].(string); return strings.ToLower(s) }
		_, isReference := object["sample"]
		if _, isNode := object["select_list"]; isNode {
			isReference = false // a SELECT may have a sample too
		}
		switch {
		case kind == "BASE_TABLE":
			catalog, schema, table := text("catalog_name"), text("schema_name"), text("table_name")
			if catalog == "" && schema == "" && names[table] {
				return nil
			}
			if schema == "" {
				schema = "main"
			}
			hindrance, declared := known[schema+"."+table]
			switch {
			case catalog != "" || !declared:
				return &Fault{Line: line, Message: "unknown table " + object["table_name"].(string), Fix: "read tables of main and work, which queries/schema.sql declares"}
			case hindrance != "":
				return &Fault{Line: line, Message: schema + "." + table + " " + hindrance, Fix: "read what it is made of, or one of the tables that queries/models/55_stage_kpis.sql lists"}
			}
		case kind == "TABLE_FUNCTION":
			function, _ := object["function"].(map[string]any)
			name, _ := function["function_name"].(string)
			if !slices.Contains(tableFunctions, strings.ToLower(name)) {
				return &Fault{Line: line, Message: "a KPI may not read from " + name + "()", Fix: "read tables of main and work"}
			}
		case isReference && !slices.Contains(references, kind):
			return &Fault{Line: line, Message: "a KPI may not use " + strings.ToLower(kind), Fix: "write it as a plain SELECT"}
		case class == "FUNCTION" && slices.Contains(unstable, text("function_name")):
			return &Fault{Line: line, Message: "a KPI may not call " + text("function_name") + "(): its value would differ from run to run", Fix: "read as_of, until and today from work.settings"}
		case class == "COLUMN_REF":
			if path, _ := object["column_names"].([]any); len(path) == 1 && slices.Contains(unstable, strings.ToLower(fmt.Sprint(path[0]))) {
				return &Fault{Line: line, Message: fmt.Sprintf("a KPI may not use %v: its value would differ from run to run", path[0]), Fix: "read as_of, until and today from work.settings"}
			}
		}
		return nil
	})
}

// eachObject calls f for every JSON object below a node, until one has a fault.
func eachObject(node any, f func(map[string]any) *Fault) *Fault {
	switch node := node.(type) {
	case map[string]any:
		if fault := f(node); fault != nil {
			return fault
		}
		for _, key := range sortedKeys(node) {
			if fault := eachObject(node[key], f); fault != nil {
				return fault
			}
		}
	case []any:
		for _, child := range node {
			if fault := eachObject(child, f); fault != nil {
				return fault
			}
		}
	}
	return nil
}

func sortedKeys(object map[string]any) []string {
	keys := make([]string, 0, len(object))
	for key := range object {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// What a column of a KPI may be.
var (
	whole   = regexp.MustCompile(`^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$`)
	numeric = regexp.MustCompile(`^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DOUBLE|FLOAT|DECIMAL\(.*\))$`)
	kinds   = map[string]struct {
		pattern *regexp.Regexp
		words   string
	}{
		"grain": {regexp.MustCompile(`^VARCHAR$`), "text"}, "period": {regexp.MustCompile(`^DATE$`), "a date"},
		"journey": {regexp.MustCompile(`^VARCHAR$`), "text"}, "segment": {regexp.MustCompile(`^VARCHAR$`), "text"},
		"stage": {regexp.MustCompile(`^VARCHAR$`), "text"}, "n": {whole, "a whole number"}, "hits": {whole, "a whole number"},
		"value": {numeric, "a number"}, "ci_low": {numeric, "a number"}, "ci_high": {numeric, "a number"},
	}
	cell = []string{"grain", "period", "journey", "segment", "stage", "n"}
)

// columns finds what is wrong with what the query gives. The database says
// whether its tables have the columns that it reads.
func (k OwnKPI) columns(ctx context.Context, db *sql.DB) (*Fault, error) {
	rows, err := db.QueryContext(ctx, "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM (\n"+k.body()+"\n))")
	if err != nil {
		return k.fault(err), nil
	}
	defer rows.Close()
	given := map[string]bool{}
	for rows.Next() {
		var name, kind string
		if err := rows.Scan(&name, &kind); err != nil {
			return nil, fmt.Errorf("try %s: %w", k.File, err)
		}
		want, known := kinds[name]
		switch {
		case !known:
			return &Fault{Line: 1, Message: "unknown column " + name, Fix: "give grain, period, journey, segment, stage, n, hits or value, ci_low, ci_high"}, nil
		case !want.pattern.MatchString(kind):
			return &Fault{Line: 1, Message: fmt.Sprintf("the column %s is %s, not %s", name, strings.ToLower(kind), want.words), Fix: "cast it"}, nil
		}
		given[name] = true
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("try %s: %w", k.File, err)
	}
	for _, name := range cell {
		if !given[name] {
			return &Fault{Line: 1, Message: "the query gives no column " + name, Fix: "give grain, period, journey, segment, stage and n"}, nil
		}
	}
	switch {
	case given["hits"] == given["value"]:
		return &Fault{Line: 1, Message: "the query gives neither hits nor value, or both", Fix: "give hits (of n) for a share, else value"}, nil
	case k.Share && !given["hits"]:
		return &Fault{Line: 1, Message: "the unit is share, but the query gives no hits", Fix: "give hits, how many of n, so that the share has an interval"}, nil
	case given["ci_low"] != given["ci_high"]:
		return &Fault{Line: 1, Message: "the query gives one end of an interval", Fix: "give ci_low and ci_high, or neither"}, nil
	}
	return nil, nil
}

// body is the query without the semicolon that people end it with.
func (k OwnKPI) body() string { return strings.TrimRight(k.SQL, "; \t\r\n") }

// fault reads an error of the database about the body that begins on the second line of a statement.
func (k OwnKPI) fault(err error) *Fault {
	message, _, _ := strings.Cut(err.Error(), "\n")
	fault := &Fault{Line: 1, Message: message, Fix: "mend the SQL"}
	if match := atLine.FindStringSubmatch(err.Error()); match != nil {
		line, _ := strconv.Atoi(match[1]) // digits
		fault.Line = max(1, line-1)
	}
	return fault
}

// RunKPI adds what a checked KPI gives to work.kpi_values. Accounts without a
// segment are in no cell but those of all, so a row without one is left out.
func (b *Build) RunKPI(ctx context.Context, kpi OwnKPI) error {
	statement := "INSERT INTO work.kpi_values BY NAME SELECT *, " + Quote(kpi.Name) + " AS kpi FROM (\n" + kpi.body() + "\n) AS own WHERE segment IS NOT NULL"
	if _, err := b.db.ExecContext(ctx, statement); err != nil {
		fault := kpi.fault(err)
		return fmt.Errorf("KPI %s (%s:%d): %w", kpi.Name, kpi.File, fault.Line, err)
	}
	stray, err := queries.Load("kpis/stray_rows.sql")
	if err != nil {
		return err
	}
	var fault, row string
	err = b.db.QueryRowContext(ctx, "SELECT fault, row::VARCHAR FROM (\n"+stray.SQL+"\n) AS row", named(map[string]any{"kpi": kpi.Name})...).Scan(&fault, &row)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return fmt.Errorf("KPI %s (%s): look at its rows: %w", kpi.Name, kpi.File, err)
	}
	return fmt.Errorf("KPI %s (%s): %s: %s", kpi.Name, kpi.File, fault, row)
}
