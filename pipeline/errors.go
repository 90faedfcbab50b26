package pipeline

import "errors"

var (
	// ErrConfig: the config or a journey cannot be used.
	ErrConfig = errors.New("the config cannot be used")
	// ErrRefused: a data check or the reject limit failed, nothing was published.
	ErrRefused = errors.New("nothing was published; the last generation stays")
	// ErrWarnings: published, but with warnings, under --strict.
	ErrWarnings = errors.New("published, but with warnings, and --strict was asked for")
	// ErrLocked: another run is at work on the same data directory.
	ErrLocked = errors.New("another run is at work on this data directory; wait for it, or end it")
)
