package landing

import (
	"context"

	"throughline/pipeline/source"
)

// Loader turns a prepared table file into Parquet. The warehouse has the only
// one; it may be called from several goroutines at once. It wraps
// source.ErrNotRead if the database could not read the file, and gives a
// *source.Fault if no copy of it would help.
type Loader interface {
	Load(ctx context.Context, job source.Job) (source.Result, error)
}
