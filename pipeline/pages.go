package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"throughline/pipeline/config"
)

// pages is the report folder of a night, built beside its final place.
type pages struct {
	reports          string
	building, folder string
}

func newPages(reports string, day config.Date) (*pages, error) {
	p := &pages{reports: reports, folder: filepath.Join(reports, day.String()), building: filepath.Join(reports, ".building")}
	if err := os.RemoveAll(p.building); err != nil {
		return nil, fmt.Errorf("clear the report folder: %w", err)
	}
	if err := os.MkdirAll(p.building, 0o755); err != nil {
		return nil, fmt.Errorf("make the report folder: %w", err)
	}
	return p, nil
}

// publish moves the folder to its day, and lets latest point to it.
func (p *pages) publish() error {
	old := filepath.Join(p.reports, ".old")
	if err := os.RemoveAll(old); err != nil {
		return fmt.Errorf("publish the reports: %w", err)
	}
	if err := os.Rename(p.folder, old); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("publish the reports: %w", err)
	}
	if err := os.Rename(p.building, p.folder); err != nil {
		return fmt.Errorf("publish the reports: %w", err)
	}
	link := filepath.Join(p.reports, ".latest")
	if err := os.Remove(link); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("publish the reports: %w", err)
	}
	if err := os.Symlink(filepath.Base(p.folder), link); err != nil {
		return fmt.Errorf("publish the reports: %w", err)
	}
	if err := os.Rename(link, filepath.Join(p.reports, "latest")); err != nil {
		return fmt.Errorf("publish the reports: %w", err)
	}
	return os.RemoveAll(old)
}

// discard removes what was not published.
func (p *pages) discard() { os.RemoveAll(p.building) }
