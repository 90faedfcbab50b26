package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"throughline/pipeline/journey"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

// literal is one distinct comparison of the journeys' rules.
type literal struct {
	number   int32
	column   string // table and column: events.subject
	op       string
	operands []string
}

// literals numbers the distinct comparisons of rules, and lays the rules out as
// rows of work.rule_literals.
func literals(rules []journey.Rule) (list []literal, rows [][]any, err error) {
	numbers := map[string]int32{}
	for _, rule := range rules {
		for c, clause := range rule.Clauses {
			for _, l := range clause {
				key, err := json.Marshal([]any{rule.On, l.Column, l.Op, l.Values})
				if err != nil {
					return nil, nil, fmt.Errorf("number the rules: %w", err)
				}
				number, known := numbers[string(key)]
				if !known {
					number = int32(len(list) + 1)
					numbers[string(key)] = number
					list = append(list, literal{number, rule.On + "." + l.Column, string(l.Op), l.Values})
				}
				rows = append(rows, []any{int32(rule.ID), int32(c + 1), number, rule.On + "." + l.Column, string(l.Op), l.Values, l.Negate})
			}
		}
	}
	return list, rows, nil
}

// judgeRules finds what each rule of the journeys matches. Rules are data: the
// statements are static, and each comparison runs once over the distinct values
// of its column, with its pattern bound.
func judgeRules(ctx context.Context, b *warehouse.Build, rules []journey.Rule) error {
	list, rows, err := literals(rules)
	if err != nil {
		return err
	}
	if err := b.Load(ctx, "work.rule_literals", []string{"rule", "clause", "literal", "column_name", "op", "operands", "negate"}, rows); err != nil {
		return err
	}
	columns := []string{}
	for _, l := range list {
		columns = append(columns, l.column)
	}
	slices.Sort(columns)
	columns = slices.Compact(columns)

	steps := []struct {
		file   string
		params []map[string]any
	}{
		{"1_rule_activities", []map[string]any{nil}},
		{"2_column_values", []map[string]any{{"columns": columns}}},
		{"3_literal_values", perLiteral(list)},
		{"4_value_codes", []map[string]any{nil}},
		{"5_marked_events", []map[string]any{{"columns": columns}}},
		{"6_rule_shapes", []map[string]any{nil}},
		{"7_rule_accounts", []map[string]any{nil}},
		{"8_rule_contacts", []map[string]any{nil}},
	}
	for _, step := range steps {
		query, err := queries.Load("rules/" + step.file + ".sql")
		if err != nil {
			return err
		}
		for _, params := range step.params {
			if err := b.Run(ctx, query, params); err != nil {
				return err
			}
		}
	}
	return nil
}

func perLiteral(list []literal) []map[string]any {
	params := make([]map[string]any, len(list))
	for i, l := range list {
		params[i] = map[string]any{"literal": l.number, "column": l.column, "op": l.op, "operands": l.operands}
	}
	return params
}
