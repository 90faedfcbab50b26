package landing

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"throughline/pipeline/source"
)

// A Parquet file costs milliseconds to read, whatever it holds, and a maildir
// is a file for each message. So small files are read from bundles: Parquet
// with the rows of many of them. A bundle is a copy and nothing else: the
// folder may be deleted, and is made anew.
const (
	fewFiles    = 64        // so many small files are read one by one
	smallFile   = 256 << 10 // bytes
	smallBundle = 8 << 20   // a smaller one is put into the next bundle
)

// Bundler writes the rows of Parquet files into one. The warehouse has it.
type Bundler interface {
	Bundle(ctx context.Context, from []string, to string) error
}

// Bundle gives the Parquet to build from with small files replaced by bundles,
// which it keeps in dir. The caller holds the lock of the data folder.
func Bundle(ctx context.Context, dir string, parquet map[string][]string, bundler Bundler) (map[string][]string, error) {
	bundled := maps.Clone(parquet)
	for _, kind := range source.Kinds {
		b := bundles{dir: dir, kind: kind, bundler: bundler}
		files, err := b.of(ctx, parquet[kind])
		if err != nil {
			return nil, fmt.Errorf("bundle the landed %s: %w", kind, err)
		}
		if len(files) > 0 {
			bundled[kind] = files
		}
	}
	return bundled, nil
}

type bundles struct {
	dir, kind string
	bundler   Bundler
}

// bundle is the record of one, written after its Parquet.
type bundle struct {
	Members []string `json:"members"` // the landed files in it, relative to the data folder, sorted
	record  string   // path
}

func (b bundle) parquet() string { return strings.TrimSuffix(b.record, ".json") + ".parquet" }

// of gives the files to read for the given ones. Each of them is read once:
// from one bundle, or by itself.
func (b bundles) of(ctx context.Context, files []string) ([]string, error) {
	known, err := b.known()
	if err != nil {
		return nil, err
	}
	left := map[string]bool{}
	for _, file := range files {
		left[b.member(file)] = true
	}
	var used []bundle
	for _, k := range known {
		if slices.ContainsFunc(k.Members, func(member string) bool { return !left[member] }) {
			// it holds what is no longer read, or what another one holds
			if err := k.remove(); err != nil {
				return nil, err
			}
			continue
		}
		for _, member := range k.Members {
			delete(left, member)
		}
		used = append(used, k)
	}
	var list, loose []string
	for _, file := range files {
		if !left[b.member(file)] {
			continue
		}
		info, err := os.Stat(file)
		if err != nil {
			return nil, err
		}
		if info.Size() < smallFile {
			loose = append(loose, file)
		} else {
			list = append(list, file)
		}
	}
	if len(loose) > fewFiles {
		if used, err = b.add(ctx, used, loose); err != nil {
			return nil, err
		}
	} else {
		list = append(list, loose...)
	}
	for _, u := range used {
		list = append(list, u.parquet())
	}
	slices.Sort(list)
	return list, nil
}

// known reads the records of the bundles, largest first, and removes what a
// crash has left.
func (b bundles) known() ([]bundle, error) {
	entries, err := os.ReadDir(b.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var known []bundle
	whole := map[string]bool{}
	for _, entry := range entries {
		if !strings.HasPrefix(entry.Name(), b.kind+"-") || filepath.Ext(entry.Name()) != ".json" {
			continue
		}
		k := bundle{record: filepath.Join(b.dir, entry.Name())}
		text, err := os.ReadFile(k.record)
		if err != nil {
			return nil, err
		}
		if json.Unmarshal(text, &k) != nil {
			continue
		}
		if _, err := os.Stat(k.parquet()); err != nil {
			continue
		}
		known = append(known, k)
		whole[k.record], whole[k.parquet()] = true, true
	}
	for _, entry := range entries {
		path := filepath.Join(b.dir, entry.Name())
		if strings.HasPrefix(entry.Name(), b.kind+"-") && !whole[path] {
			if err := os.Remove(path); err != nil {
				return nil, err
			}
		}
	}
	slices.SortFunc(known, func(x, y bundle) int {
		return cmp.Or(cmp.Compare(len(y.Members), len(x.Members)), cmp.Compare(x.record, y.record))
	})
	return known, nil
}

// add puts loose files, and the bundles that are still small, into a new one.
func (b bundles) add(ctx context.Context, used []bundle, loose []string) ([]bundle, error) {
	var from, members []string
	for _, file := range loose {
		from, members = append(from, file), append(members, b.member(file))
	}
	var kept, absorbed []bundle
	for _, u := range used {
		info, err := os.Stat(u.parquet())
		if err != nil {
			return nil, err
		}
		if info.Size() >= smallBundle {
			kept = append(kept, u)
			continue
		}
		absorbed = append(absorbed, u)
		from, members = append(from, u.parquet()), append(members, u.Members...)
	}
	slices.Sort(members)
	sum := sha256.Sum256([]byte(strings.Join(members, "\n")))
	next := bundle{Members: members, record: filepath.Join(b.dir, b.kind+"-"+hex.EncodeToString(sum[:8])+".json")}
	if err := os.MkdirAll(b.dir, 0o755); err != nil {
		return nil, err
	}
	if err := b.bundler.Bundle(ctx, from, next.parquet()+unfinished); err != nil {
		return nil, err
	}
	if err := finish(next.parquet()); err != nil {
		return nil, err
	}
	text, err := json.Marshal(next)
	if err != nil {
		return nil, err
	}
	if err := writeFile(next.record, append(text, '\n')); err != nil {
		return nil, err
	}
	for _, a := range absorbed {
		if err := a.remove(); err != nil {
			return nil, err
		}
	}
	return append(kept, next), nil
}

// member names a file as bundles do: the data folder may be moved.
func (b bundles) member(file string) string {
	relative, err := filepath.Rel(filepath.Dir(b.dir), file)
	if err != nil {
		return file
	}
	return filepath.ToSlash(relative)
}

func (b bundle) remove() error {
	return errors.Join(os.Remove(b.record), os.Remove(b.parquet()))
}
