package landing

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Commit says that a file is landed completely: it is written after all of the
// file's Parquet. Parquet without one is left over from a crash.
type Commit struct {
	Source   string              `json:"source"`
	Paths    []string            `json:"paths"` // every input with this content, sorted; the first one is told to people
	SHA256   string              `json:"sha256"`
	Bytes    int64               `json:"bytes"` // of the content, compressed as it lies there
	Preset   string              `json:"preset"`
	Version  string              `json:"version"` // of the reader and of the settings that change what it reads
	Encoding string              `json:"encoding"`
	NotUsed  string              `json:"not_used,omitempty"` // why the file is of no interest; it then has no records
	Records  int64               `json:"records"`            // kept + skipped + rejected
	Skipped  map[string]int64    `json:"skipped"`            // records of no interest, by stated rule
	Rejects  int64               `json:"rejects"`
	Kinds    map[string]int64    `json:"kinds"`             // rows, by kind
	Columns  map[string][]string `json:"columns,omitempty"` // read of tables, by kind of record
	FirstTS  *time.Time          `json:"first_ts"`
	LastTS   *time.Time          `json:"last_ts"`
	LandedAt time.Time           `json:"landed_at"`
	Seq      int64               `json:"seq"` // order of landing within the source
}

// FileID names the file in every row: the first 8 bytes of a hash of its source
// and content. Two sources may read one file, each in its own way.
func (c Commit) FileID() int64 { return fileID(c.Source, c.SHA256) }

func fileID(parts ...string) int64 {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return int64(binary.BigEndian.Uint64(sum[:8]))
}

// skippedRecords adds the reasons up.
func (c Commit) skippedRecords() int64 {
	var n int64
	for _, records := range c.Skipped {
		n += records
	}
	return n
}

// store is the folder of one source's landed files.
type store struct{ dir string }

const recordsFolder = "files"

func (s store) name(sha, version string) string { return sha + "-" + version }

func (s store) parquet(kind, sha, version string) string {
	return filepath.Join(s.dir, kind, s.name(sha, version)+".parquet")
}

func (s store) record(sha, version string) string {
	return filepath.Join(s.dir, recordsFolder, s.name(sha, version)+".json")
}

// commits reads what is landed, oldest first.
func (s store) commits() ([]Commit, error) {
	files, err := filepath.Glob(filepath.Join(escapeGlob(s.dir), recordsFolder, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list landed files: %w", err)
	}
	var list []Commit
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("read landed file: %w", err)
		}
		var c Commit
		if err := json.Unmarshal(data, &c); err != nil {
			return nil, fmt.Errorf("read landed file %s: %w; remove it, and the file is landed again", file, err)
		}
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b Commit) int { return int(a.Seq - b.Seq) })
	return list, nil
}

// escapeGlob makes a folder's name match itself only.
func escapeGlob(dir string) string {
	return strings.NewReplacer(`[`, `[[]`, `?`, `[?]`, `*`, `[*]`).Replace(dir)
}

// write puts a commit record in its place, all of it or nothing.
func (s store) write(c Commit) error {
	data, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	if err := writeFile(s.record(c.SHA256, c.Version), append(data, '\n')); err != nil {
		return fmt.Errorf("record landed file %s: %w", c.Paths[0], err)
	}
	return nil
}

// sweep removes what a crash has left half written.
func (s store) sweep() error {
	left, err := filepath.Glob(filepath.Join(escapeGlob(s.dir), "*", "*"+unfinished))
	if err != nil {
		return fmt.Errorf("look for unfinished files: %w", err)
	}
	for _, file := range left {
		if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove an unfinished file: %w", err)
		}
	}
	return nil
}

// unfinished ends the name of a file that is being written.
const unfinished = ".unfinished"

// writeFile writes beside, makes it durable, and renames.
func writeFile(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(path+unfinished, data, 0o644); err != nil {
		return err
	}
	return finish(path)
}

// finish makes path+unfinished durable and gives it its name.
func finish(path string) error {
	if err := sync(path + unfinished); err != nil {
		return err
	}
	if err := os.Rename(path+unfinished, path); err != nil {
		return err
	}
	return sync(filepath.Dir(path))
}

// sync makes a file, or the names in a folder, durable.
func sync(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	err = f.Sync()
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}

func hexSum(sum []byte) string { return hex.EncodeToString(sum) }
