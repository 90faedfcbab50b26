package main

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"throughline/pipeline"
)

// clock moves when it is told to.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func TestProgressBar(t *testing.T) {
	var out bytes.Buffer
	c := &clock{time.Unix(0, 0)}
	p := newProgress(&out, true)
	p.now, p.log = c.now, slog.New(slog.NewTextHandler(p, &slog.HandlerOptions{ReplaceAttr: withoutTime}))
	p.update(pipeline.Progress{Step: "land", Item: "crm/Task.csv", Done: 0, Total: 4, Unit: "files", AllBytes: 4e8})
	c.at = c.at.Add(50 * time.Millisecond)
	p.update(pipeline.Progress{Step: "land", Item: "too soon", Done: 1, Total: 4, Unit: "files", Bytes: 1e8, AllBytes: 4e8})
	c.at = c.at.Add(1950 * time.Millisecond)
	p.update(pipeline.Progress{Step: "land", Item: "mail\x1b[31m\u202e.mbox", Done: 2, Total: 4, Unit: "files", Bytes: 2e8, AllBytes: 4e8})
	p.log.Info("land", "files", 4)
	p.update(pipeline.Progress{Step: "check"})
	p.end()
	want := "land    [------------------------] 0/4 files  crm/Task.csv" +
		"\r\x1b[Kland    [############------------] 2/4 files  100 MB/s  mail[31m.mbox" +
		"\r\x1b[Kmsg=land files=4\n" +
		"check  " +
		"\r\x1b[K"
	if got := out.String(); got != want {
		t.Errorf("drawn %q\nwant  %q", got, want)
	}
}

// Where nobody looks a long step is a line every ten seconds, and a short one none.
func TestProgressLines(t *testing.T) {
	var out bytes.Buffer
	c := &clock{time.Unix(0, 0)}
	p := newProgress(&out, false)
	p.now, p.log = c.now, slog.New(slog.NewJSONHandler(p, &slog.HandlerOptions{ReplaceAttr: withoutTime}))
	for i := range 25 {
		p.update(pipeline.Progress{Step: "build", Item: "main.events", Done: i, Total: 80, Unit: "tables"})
		c.at = c.at.Add(time.Second)
	}
	p.update(pipeline.Progress{Step: "check"})
	want := `{"msg":"progress","step":"build","item":"main.events","done":10,"of":80}
{"msg":"progress","step":"build","item":"main.events","done":20,"of":80}
`
	if got := out.String(); got != want {
		t.Errorf("told %s\nwant %s", got, want)
	}
}

func TestProgressFitsALine(t *testing.T) {
	line := drawing(pipeline.Progress{Step: "land", Item: strings.Repeat("ordner/ü", 50), Done: 123456, Total: 654321, Unit: "files", Bytes: 1, AllBytes: 2e12}, time.Hour)
	if n := utf8.RuneCountInString(line); n > 79 || !strings.HasSuffix(line, "ordner/ü") {
		t.Errorf("%d characters: %s", n, line)
	}
}
