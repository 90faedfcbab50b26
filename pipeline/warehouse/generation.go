package warehouse

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
)

// kept is how many published generations stay on disk.
const kept = 5

var generationName = regexp.MustCompile(`^gen-(\d{6,})\.duckdb$`)

// Generation is one published warehouse file.
type Generation struct {
	Number int
	Path   string
}

// ID names the generation, and the run that built it: "gen-000042".
func (g Generation) ID() string { return fmt.Sprintf("gen-%06d", g.Number) }

// Generations lists the published generations of a data directory, oldest first.
func Generations(dir string) ([]Generation, error) {
	entries, err := os.ReadDir(warehouseDir(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list generations: %w", err)
	}
	var list []Generation
	for _, entry := range entries {
		if match := generationName.FindStringSubmatch(entry.Name()); match != nil {
			number, err := strconv.Atoi(match[1])
			if err != nil {
				continue
			}
			list = append(list, Generation{Number: number, Path: filepath.Join(warehouseDir(dir), entry.Name())})
		}
	}
	slices.SortFunc(list, func(a, b Generation) int { return a.Number - b.Number })
	return list, nil
}

// ErrNothingPublished says that no run has published yet.
var ErrNothingPublished = errors.New("nothing is published yet; run: throughline run")

// Current is the published generation that readers see.
func Current(dir string) (Generation, error) {
	target, err := os.Readlink(filepath.Join(warehouseDir(dir), "current"))
	if errors.Is(err, fs.ErrNotExist) {
		return Generation{}, ErrNothingPublished
	}
	if err != nil {
		return Generation{}, fmt.Errorf("find the current generation: current must be a link to one; remove it and run again: %w", err)
	}
	match := generationName.FindStringSubmatch(filepath.Base(target))
	if match == nil {
		return Generation{}, fmt.Errorf("find the current generation: current points to %q, which is not a generation; remove it and run again", target)
	}
	number, err := strconv.Atoi(match[1])
	if err != nil {
		return Generation{}, fmt.Errorf("find the current generation: %w", err)
	}
	// The numbered path, not the link: DuckDB keeps one instance per path, and
	// would answer from the old file after the link has moved.
	g := Generation{Number: number, Path: filepath.Join(warehouseDir(dir), filepath.Base(target))}
	if _, err := os.Stat(g.Path); err != nil {
		return Generation{}, fmt.Errorf("find the current generation: current points to %s; run again: %w", g.ID(), err)
	}
	return g, nil
}

func warehouseDir(dir string) string { return filepath.Join(dir, "warehouse") }

// publish moves a finished file to its numbered name and lets current point to
// it. Readers of the old generation keep it for as long as they hold it open.
func publish(building string, g Generation) error {
	if _, err := os.Stat(building + ".wal"); err == nil {
		return fmt.Errorf("publish %s: the database still has a write-ahead log", g.ID())
	}
	if err := syncPath(building); err != nil {
		return fmt.Errorf("publish %s: %w", g.ID(), err)
	}
	if err := os.Rename(building, g.Path); err != nil {
		return fmt.Errorf("publish %s: %w", g.ID(), err)
	}
	dir := filepath.Dir(g.Path)
	link := filepath.Join(dir, "current.new")
	if err := os.Remove(link); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("publish %s: %w", g.ID(), err)
	}
	if err := os.Symlink(filepath.Base(g.Path), link); err != nil {
		return fmt.Errorf("publish %s: %w", g.ID(), err)
	}
	if err := os.Rename(link, filepath.Join(dir, "current")); err != nil {
		return fmt.Errorf("publish %s: %w", g.ID(), err)
	}
	return syncPath(dir)
}

// prune removes all but the last kept generations, and never the current one,
// nor the one that the current one was compared with: a re-run of the night
// needs that again.
func prune(dir string, compared Generation) error {
	list, err := Generations(dir)
	if err != nil {
		return err
	}
	current, err := Current(dir)
	if err != nil {
		return err
	}
	for _, g := range list[:max(0, len(list)-kept)] {
		if g.Number == current.Number || g.Number == compared.Number {
			continue
		}
		if err := os.Remove(g.Path); err != nil {
			return fmt.Errorf("remove old generation %s: %w", g.ID(), err)
		}
	}
	return nil
}

// sweep removes what a killed run left behind. The caller holds the lock.
func sweep(dir string) error {
	for _, pattern := range []string{"building-*", "current.new"} {
		leftovers, err := filepath.Glob(filepath.Join(warehouseDir(dir), pattern))
		if err != nil {
			return fmt.Errorf("look for leftovers of an interrupted run: %w", err)
		}
		for _, path := range leftovers {
			if err := os.RemoveAll(path); err != nil {
				return fmt.Errorf("remove leftovers of an interrupted run: %w", err)
			}
		}
	}
	return nil
}

func syncPath(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return file.Sync()
}
