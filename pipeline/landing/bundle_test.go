package landing

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"throughline/pipeline/source"
)

// lines bundles text files: a row is a line.
type lines struct{ read []string } // the files of every bundle that was written

func (l *lines) Bundle(_ context.Context, from []string, to string) error {
	var all []byte
	for _, file := range from {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		l.read = append(l.read, filepath.Base(file))
		all = append(all, text...)
	}
	return os.WriteFile(to, all, 0o644)
}

type bundleWorld struct {
	t     *testing.T
	data  string
	files []string
	lines
}

// land adds files of one row each.
func (w *bundleWorld) land(from, to int) {
	for i := from; i < to; i++ {
		file := filepath.Join(w.data, "landing", "mail", "events", fmt.Sprintf("%04d.parquet", i))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			w.t.Fatal(err)
		}
		if err := os.WriteFile(file, fmt.Appendf(nil, "row %d\n", i), 0o644); err != nil {
			w.t.Fatal(err)
		}
		w.files = append(w.files, file)
	}
}

// check bundles, tells the files to read, and compares their rows with those of the landed files.
func (w *bundleWorld) check(files int) []string {
	w.t.Helper()
	parquet, err := Bundle(context.Background(), filepath.Join(w.data, "bundles"), map[string][]string{source.Events: w.files, source.Rejects: {"faults"}}, w)
	if err != nil {
		w.t.Fatal(err)
	}
	if !slices.Equal(parquet[source.Rejects], []string{"faults"}) {
		w.t.Errorf("rejects are read from %v", parquet[source.Rejects])
	}
	rows := func(files []string) []string {
		var rows []string
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				w.t.Fatal(err)
			}
			rows = append(rows, strings.Fields(strings.ReplaceAll(string(text), "row ", ""))...)
		}
		slices.Sort(rows)
		return rows
	}
	if got, want := rows(parquet[source.Events]), rows(w.files); !slices.Equal(got, want) {
		w.t.Errorf("the build reads rows %v, want %v", got, want)
	}
	if got := len(parquet[source.Events]); got != files {
		w.t.Errorf("the build reads %d files, want %d", got, files)
	}
	return parquet[source.Events]
}

func TestBundles(t *testing.T) {
	w := &bundleWorld{t: t, data: t.TempDir()}
	w.land(0, fewFiles)
	w.check(fewFiles) // few are read one by one
	w.land(fewFiles, 200)
	w.check(1)
	w.land(200, 230)
	w.check(31) // the bundle and what came since
	read := len(w.read)
	w.check(31)
	if len(w.read) != read {
		t.Error("the same files are bundled a second time")
	}
	w.land(230, 300)
	w.check(1) // the small bundle goes into the next one
	if read := w.read[read:]; len(read) != 101 {
		t.Errorf("the second bundle read %d files, want 100 and the first bundle", len(read))
	}

	// A file that is landed anew under other settings is not read from a bundle.
	w.files = slices.Delete(w.files, 7, 8)
	w.check(1)

	// A large file stays by itself.
	large := filepath.Join(w.data, "landing", "mail", "events", "large.parquet")
	if err := os.WriteFile(large, []byte("row 9999\n"+strings.Repeat("\n", smallFile)), 0o644); err != nil {
		t.Fatal(err)
	}
	w.files = append(w.files, large)
	if list := w.check(2); !slices.Contains(list, large) {
		t.Errorf("%s is not read by itself", large)
	}
}

func TestBundlesAfterACrash(t *testing.T) {
	w := &bundleWorld{t: t, data: t.TempDir()}
	w.land(0, 100)
	first := w.check(1)[0]
	record := strings.TrimSuffix(first, ".parquet") + ".json"
	text, err := os.ReadFile(record)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := os.ReadFile(first)
	if err != nil {
		t.Fatal(err)
	}
	w.land(100, 200)
	w.check(1)

	// killed before the old bundle was removed: its rows are not read twice
	for path, content := range map[string][]byte{record: text, first: rows} {
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	w.check(1)
	if _, err := os.Stat(first); err == nil {
		t.Error("the old bundle is still there")
	}

	// killed between the Parquet and its record, or half written
	for _, name := range []string{"events-dead.parquet", "events-dead.parquet.unfinished", "events-cut.json"} {
		if err := os.WriteFile(filepath.Join(w.data, "bundles", name), []byte("{"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	w.check(1)
	if left, _ := os.ReadDir(filepath.Join(w.data, "bundles")); len(left) != 2 {
		t.Errorf("left over: %v", left)
	}

	// the folder may be deleted, and the data folder moved
	if err := os.RemoveAll(filepath.Join(w.data, "bundles")); err != nil {
		t.Fatal(err)
	}
	w.check(1)
	moved := filepath.Join(t.TempDir(), "moved")
	if err := os.Rename(w.data, moved); err != nil {
		t.Fatal(err)
	}
	for i, file := range w.files {
		w.files[i] = moved + strings.TrimPrefix(file, w.data)
	}
	w.data = moved
	read := len(w.read)
	w.check(1)
	if len(w.read) != read {
		t.Error("a moved data folder is bundled anew")
	}
}
