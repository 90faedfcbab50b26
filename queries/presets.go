package queries

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// mail is the one preset without a query: its reader is written in Go.
const mail = "mail"

// Presets lists the families of files that a source may be, sorted: the
// folders of sources, and mail.
func Presets() []string {
	presets := []string{mail}
	entries, err := fs.ReadDir(FS, "sources")
	if err != nil {
		panic(err) // embedded
	}
	for _, entry := range entries {
		if entry.IsDir() && entry.Name() != mail {
			presets = append(presets, entry.Name())
		}
	}
	slices.Sort(presets)
	return presets
}

// Macros are what the queries of sources share, to be run once for each
// connection: the common ones first, then those of each preset. Macros that
// build on another preset's say so, -- after: hubspot, and come after them.
func Macros() ([]Query, error) {
	files, err := fs.Glob(FS, "sources/*/macros.sql")
	if err != nil {
		return nil, fmt.Errorf("list macros: %w", err)
	}
	var macros, later []Query
	for _, file := range append([]string{"sources/macros.sql"}, files...) {
		macro, err := Load(file)
		if err != nil {
			return nil, err
		}
		if len(macro.Header["after"]) > 0 {
			later = append(later, macro)
		} else {
			macros = append(macros, macro)
		}
	}
	return append(macros, later...), nil
}

// Custom lists the columns of a preset's accounts that the config may name,
// because every customer calls them otherwise; nil: none.
func Custom(preset string) ([]string, error) {
	files, err := fs.Glob(FS, path.Join("sources", preset, "*.sql"))
	if err != nil {
		return nil, fmt.Errorf("list the queries of %s: %w", preset, err)
	}
	var names []string
	for _, file := range files {
		query, err := Load(file)
		if err != nil {
			return nil, err
		}
		for _, line := range query.Header["custom"] {
			for name := range strings.SplitSeq(line, ",") {
				if name = strings.TrimSpace(name); name != "" && !slices.Contains(names, name) {
					names = append(names, name)
				}
			}
		}
	}
	return names, nil
}

// Page is what a preset's README.md tells people.
type Page struct {
	Preset string
	Title  string
	Says   map[string]string // by one of PageKeys, on one line
}

// PageKeys are what every preset's page says, in this order.
var PageKeys = []string{
	"What to export", "Where to click", "What is in it", "What it cannot know", "Zone", "Duplicates", "Deletes", "History", "Files",
}

// PresetPage reads the page of a preset: a title, then one paragraph for each
// of PageKeys, "Key: text", which may go over several lines. Sections below are
// for people only.
func PresetPage(preset string) (Page, error) {
	page := Page{Preset: preset, Says: map[string]string{}}
	file := path.Join("sources", preset, "README.md")
	text, err := fs.ReadFile(FS, file)
	if err != nil {
		return page, fmt.Errorf("read the page of %s: %w", preset, err)
	}
	var keys []string
	told, _, _ := strings.Cut(string(text), "\n## ")
	for line := range strings.Lines(told) {
		line = strings.TrimSpace(line)
		key, value, found := strings.Cut(line, ":")
		switch {
		case line == "":
		case page.Title == "":
			title, ok := strings.CutPrefix(line, "# ")
			if !ok {
				return page, fmt.Errorf("%s does not begin with its title, # Name", file)
			}
			page.Title = title
		case found && slices.Contains(PageKeys, key):
			keys = append(keys, key)
			page.Says[key] = strings.TrimSpace(value)
		case len(keys) > 0:
			last := keys[len(keys)-1]
			page.Says[last] = strings.TrimSpace(page.Says[last] + " " + line)
		default:
			return page, fmt.Errorf("%s: %q belongs to none of %s", file, line, strings.Join(PageKeys, ", "))
		}
	}
	for _, key := range PageKeys {
		if page.Says[key] == "" {
			return page, fmt.Errorf("%s does not say %q", file, key+":")
		}
	}
	if !slices.Equal(keys, PageKeys) {
		return page, fmt.Errorf("%s says %s; say each once, in this order: %s", file, strings.Join(keys, ", "), strings.Join(PageKeys, ", "))
	}
	return page, nil
}
