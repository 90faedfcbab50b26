package pipeline

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"throughline/pipeline/warehouse"
)

var benchMegabytes = flag.Float64("megabytes", 0.05, "size to which BenchmarkPresets grows each file of a vendor")

// BenchmarkPresets reports how fast the files of each preset land: the fixtures of all its dialects, each file repeated up to a size.
// What cannot be repeated (a packed or binary file) is left out. Records repeat too: landing does not mind, the build would.
//
//	MB/s       of the files as they lie there
//	records/s  read, whether they are kept or not
//
// go test ./pipeline -run '^$' -bench Presets -benchtime 1x -megabytes 64
func BenchmarkPresets(b *testing.B) {
	ctx := context.Background()
	stager, err := warehouse.NewStager(ctx, warehouse.Limits{Memory: "2GiB", Threads: 2, TempDir: b.TempDir()}, 2)
	if err != nil {
		b.Fatal(err)
	}
	defer stager.Close()
	for _, preset := range folders(b, exportsFolder) {
		b.Run(preset, func(b *testing.B) {
			var exports []export
			size := 0
			for _, dialect := range folders(b, filepath.Join(exportsFolder, preset)) {
				dir := b.TempDir()
				bytes := grow(b, filepath.Join(exportsFolder, preset, dialect), dir)
				if bytes > 0 {
					exports = append(exports, export{t: b, dir: dir, preset: preset, stager: stager})
				}
				size += bytes
			}
			if len(exports) == 0 {
				b.Skip("none of its files can be repeated")
			}
			records := int64(0)
			b.ResetTimer()
			for b.Loop() {
				for _, e := range exports {
					for _, file := range e.land(ctx).Files {
						records += file.Records
					}
				}
			}
			seconds := b.Elapsed().Seconds()
			b.ReportMetric(float64(size)*float64(b.N)/1e6/seconds, "MB/s")
			b.ReportMetric(float64(records)/seconds, "records/s")
		})
	}
}

// grow repeats the files of a folder in another one and says how many bytes they have.
func grow(b *testing.B, from, to string) (size int) {
	b.Helper()
	entries, err := os.ReadDir(from)
	if err != nil {
		b.Fatal(err)
	}
	for _, entry := range entries {
		if entry.IsDir() || strings.HasPrefix(entry.Name(), "expect_") || strings.HasPrefix(entry.Name(), "README") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(from, entry.Name()))
		if err != nil {
			b.Fatal(err)
		}
		switch head := text[:min(len(text), 4)]; {
		case entry.Name() == "source.yaml":
		case len(text) == 0, bytes.HasPrefix(head, []byte("PAR1")), bytes.HasPrefix(head, []byte("PK")), bytes.HasPrefix(head, []byte("\x1f\x8b")),
			bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")), bytes.HasPrefix(head, []byte("<")), bytes.HasPrefix(head, []byte("\xff\xfe")):
			continue
		default:
			if !bytes.HasSuffix(text, []byte("\n")) && text[len(text)-1] != 0 {
				text = append(text, '\n')
			}
			text = bytes.Repeat(text, max(1, int(*benchMegabytes*1e6)/len(text)))
			size += len(text)
		}
		if err := os.WriteFile(filepath.Join(to, entry.Name()), text, 0o644); err != nil {
			b.Fatal(err)
		}
	}
	return size
}
