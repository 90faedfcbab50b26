package queries

import "embed"

// FS holds schema.sql and the statements, named by their path:
// "models/40_gaps.sql", "sources/salesforce/task.events.sql".
//
//go:embed schema.sql */*.sql */*/*.sql
var FS embed.FS
