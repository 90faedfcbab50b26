package warehouse

import (
	"context"
	"fmt"
)

// ParquetColumns lists the columns of a Parquet file, in its order.
func (s *Stager) ParquetColumns(ctx context.Context, path string) ([]string, error) {
	rows, err := s.all[0].QueryContext(ctx, "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet("+Quote(path)+"))")
	if err != nil {
		return nil, fmt.Errorf("list the columns of %s: %w", path, err)
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, fmt.Errorf("list the columns of %s: %w", path, err)
		}
		names = append(names, name)
	}
	return names, rows.Err()
}
