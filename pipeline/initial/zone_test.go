package initial

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"throughline/pipeline/source"
)

func TestOurZone(t *testing.T) {
	ours := []Domain{{Name: "vendor.example"}}
	for name, test := range map[string]struct {
		from, dates []string
		want        string
	}{
		"winter and summer of Berlin": {
			[]string{"Ann <ann@vendor.example>"},
			[]string{"2 Jan 2026 10:00:00 +0100", "3 Jan 2026 10:00:00 +0100", "2 Jul 2026 10:00:00 +0200", "3 Jul 2026 10:00:00 +0200", "4 Jul 2026 10:00:00 +0200"},
			"Europe/Berlin",
		},
		"a host of ours": {
			[]string{"ann@mail.vendor.example"},
			[]string{"2 Jan 2026 10:00:00 -0500", "2 Jul 2026 10:00:00 -0400", "3 Jul 2026 10:00:00 -0400", "4 Jul 2026 10:00:00 -0400", "5 Jul 2026 10:00:00 -0400"},
			"America/New_York",
		},
		"customers' clocks are not ours": {
			[]string{"bo@customer.example"},
			[]string{"2 Jan 2026 10:00:00 +0100", "3 Jan 2026 10:00:00 +0100", "4 Jan 2026 10:00:00 +0100", "5 Jan 2026 10:00:00 +0100", "6 Jan 2026 10:00:00 +0100"},
			"UTC",
		},
		"too few":      {[]string{"ann@vendor.example"}, []string{"2 Jan 2026 10:00:00 +0100"}, "UTC"},
		"no date":      {[]string{"ann@vendor.example"}, []string{"soon", "", "later", "soon", "soon"}, "UTC"},
		"no mail":      {nil, nil, "UTC"},
		"a bad sender": {[]string{"undisclosed"}, []string{"2 Jan 2026 10:00:00 +0100"}, "UTC"},
	} {
		t.Run(name, func(t *testing.T) {
			var box strings.Builder
			for i, date := range test.dates {
				fmt.Fprintf(&box, "From x\nFrom: %s\nDate: %s\n\nDate: 1 Jan 2026 10:00:00 +0900\n\n", test.from[i%len(test.from)], date)
			}
			file := filepath.Join(t.TempDir(), "a.mbox")
			if err := os.WriteFile(file, []byte(box.String()), 0o600); err != nil {
				t.Fatal(err)
			}
			f := File{Input: source.Input{Name: "a.mbox", Path: file}}
			f.Format = source.Mail
			if got := OurZone([]File{f}, ours); got.Name != test.want {
				t.Errorf("zone %+v, want %s", got, test.want)
			}
		})
	}
}
