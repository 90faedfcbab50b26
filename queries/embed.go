package queries

import "embed"

// FS holds schema.sql and the statements, named by their path:
// "models/40_gaps.sql", "sources/salesforce/task.events.sql"; and the presets'
// pages: "sources/salesforce/README.md".
//
//go:embed schema.sql */*.sql */*/*.sql sources/*/README.md
var FS embed.FS
