package warehouse

import (
	"context"
	"fmt"
	"strings"
)

// Cause is one kind of quarantined records, with the first of them.
type Cause struct {
	FileID, Line, Records int64
	Reason                string
}

// Causes reads landed rejects and tells the most frequent causes, at most ten.
// It is for a night that publishes nothing, when no table can be asked.
func Causes(ctx context.Context, rejects []string) ([]Cause, error) {
	if len(rejects) == 0 {
		return nil, nil
	}
	db, err := open(ctx, "", Limits{}, false)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	quoted := make([]string, len(rejects))
	for i, file := range rejects {
		quoted[i] = Quote(file)
	}
	rows, err := db.QueryContext(ctx, `
		SELECT file_id, coalesce(min(line), 0), count(*), coalesce(min_by(reason, (line, recno)), code)
		FROM read_parquet([`+strings.Join(quoted, ", ")+`], union_by_name = true)
		GROUP BY file_id, code
		ORDER BY count(*) DESC, file_id, code
		LIMIT 10`)
	if err != nil {
		return nil, fmt.Errorf("read the causes of rejects: %w", err)
	}
	defer rows.Close()
	var causes []Cause
	for rows.Next() {
		var c Cause
		if err := rows.Scan(&c.FileID, &c.Line, &c.Records, &c.Reason); err != nil {
			return nil, fmt.Errorf("read the causes of rejects: %w", err)
		}
		causes = append(causes, c)
	}
	return causes, rows.Err()
}
