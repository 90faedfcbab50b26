package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"throughline/pipeline"
)

// progress shows how far a run is: a bar that is redrawn on a terminal, else a
// line in the log now and then.
type progress struct {
	mutex sync.Mutex
	out   io.Writer
	bar   bool
	log   *slog.Logger
	now   func() time.Time
	every time.Duration // between two drawings, or two lines of the log
	step  string
	began time.Time // the step
	told  time.Time
	drawn bool
}

const (
	redraw  = 100 * time.Millisecond
	logLine = 10 * time.Second
	barSize = 24 // characters
)

func newProgress(out io.Writer, bar bool) *progress {
	p := &progress{out: out, bar: bar, now: time.Now, every: logLine}
	if bar {
		p.every = redraw
	}
	return p
}

// terminal says whether a stream is one that can be redrawn.
func terminal(stream any) bool {
	file, ok := stream.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// Write lets lines of the log through, above the bar.
func (p *progress) Write(line []byte) (int, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.clear()
	n, err := p.out.Write(line)
	return n, err
}

// update takes news of the run.
func (p *progress) update(news pipeline.Progress) {
	line, show := p.note(news)
	switch {
	case !show:
	case p.bar:
		p.mutex.Lock()
		defer p.mutex.Unlock()
		p.clear()
		fmt.Fprint(p.out, line)
		p.drawn = true
	default:
		// Outside the lock: the log writes through Write.
		facts := []any{"step", news.Step, "item", news.Item, "done", news.Done}
		if news.Total > 0 {
			facts = append(facts, "of", news.Total)
		}
		if news.AllBytes > 0 {
			facts = append(facts, "bytes", news.Bytes, "of_bytes", news.AllBytes)
		}
		p.log.Info("progress", facts...)
	}
}

// note remembers the news and says whether it is time to show them.
func (p *progress) note(news pipeline.Progress) (line string, show bool) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	now := p.now()
	begins := news.Step != p.step
	if begins {
		p.step, p.began = news.Step, now
	}
	switch {
	case begins && !p.bar:
		p.told = now // the log tells what a step did when it is over
		return "", false
	case !begins && now.Sub(p.told) < p.every:
		return "", false
	}
	p.told = now
	return drawing(news, now.Sub(p.began)), true
}

// clear takes the bar away. The caller holds the mutex.
func (p *progress) clear() {
	if p.drawn {
		fmt.Fprint(p.out, "\r\x1b[K")
		p.drawn = false
	}
}

// end takes the bar away for good.
func (p *progress) end() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.clear()
}

// drawing is the bar as one line of at most 79 characters:
//
//	land    [##########--------------]  12/30 files   84 MB/s  crm/Task.csv
func drawing(news pipeline.Progress, since time.Duration) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-7s", news.Step)
	if news.Total > 0 {
		part := float64(news.Done) / float64(news.Total)
		if news.AllBytes > 0 {
			part = float64(news.Bytes) / float64(news.AllBytes)
		}
		full := min(barSize, max(0, int(part*barSize)))
		fmt.Fprintf(&b, " [%s%s] %d/%d %s", strings.Repeat("#", full), strings.Repeat("-", barSize-full), news.Done, news.Total, news.Unit)
	} else if news.Done > 0 {
		fmt.Fprintf(&b, " %d %s", news.Done, news.Unit)
	}
	if seconds := since.Seconds(); news.Bytes > 0 && seconds > 1 {
		fmt.Fprintf(&b, "  %.0f MB/s", float64(news.Bytes)/1e6/seconds)
	}
	line := b.String()
	if room := 79 - utf8.RuneCountInString(line) - 2; news.Item != "" && room > 8 {
		item := []rune(printable(strings.Join(strings.Fields(news.Item), " ")))
		if len(item) > room {
			item = append([]rune("…"), item[len(item)-room+1:]...)
		}
		line += "  " + string(item)
	}
	return line
}
