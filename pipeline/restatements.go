package pipeline

import (
	"context"
	"fmt"
	"strings"

	"throughline/pipeline/warehouse"
)

// tellRestatements warns of published numbers of closed periods that are others
// now. What changed because time went on is no news, and only in the table.
func (n *night) tellRestatements(ctx context.Context, build *warehouse.Build) error {
	rows, err := build.DB().QueryContext(ctx, `
		SELECT cause, count(*) FROM main.restatements WHERE cause <> 'time'
		GROUP BY cause ORDER BY count(*) DESC, cause`)
	if err != nil {
		return fmt.Errorf("count the restatements: %w", err)
	}
	defer rows.Close()
	var causes []string
	var all int64
	for rows.Next() {
		var cause string
		var numbers int64
		if err := rows.Scan(&cause, &numbers); err != nil {
			return fmt.Errorf("count the restatements: %w", err)
		}
		all += numbers
		causes = append(causes, fmt.Sprintf("%s %d", cause, numbers))
	}
	if all > 0 {
		n.warn(fmt.Sprintf("published numbers of closed periods that changed: %d (%s); see: throughline query restatements", all, strings.Join(causes, ", ")))
	}
	return rows.Err()
}
