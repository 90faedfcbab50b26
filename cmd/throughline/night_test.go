package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gofrs/flock"

	"throughline/fixtures"
)

// TestMain lets the test binary be the program: that is what the tests run,
// kill and starve.
func TestMain(m *testing.M) {
	if os.Getenv("THROUGHLINE_MAIN") == "1" {
		os.Exit(Main(os.Args[1:]))
	}
	os.Exit(m.Run())
}

// program is a call of throughline in a folder.
func program(dir string, args ...string) *exec.Cmd {
	self, err := os.Executable()
	if err != nil {
		panic(err)
	}
	cmd := exec.Command(self, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "THROUGHLINE_MAIN=1")
	return cmd
}

// call runs throughline and returns what it wrote and its exit code.
func call(t *testing.T, dir string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := program(dir, args...)
	var out, talk bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &talk
	err := cmd.Run()
	if err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return out.String(), talk.String(), cmd.ProcessState.ExitCode()
}

// must is call for what has to succeed.
func must(t *testing.T, dir string, args ...string) string {
	t.Helper()
	stdout, stderr, code := call(t, dir, args...)
	if code != 0 {
		t.Fatalf("throughline %s: exit code %d\n%s", strings.Join(args, " "), code, stderr)
	}
	return stdout
}

// demo writes the demo data and its config into a folder of the test.
func demo(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if _, err := fixtures.Generate(dir, fixtures.Options{}); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "config.yaml"), fixtures.Config(""))
	return dir
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// sums are the hashes of the CSV files and pages of a report folder. Parquet
// carries the same rows as CSV.
func sums(t *testing.T, dir string) map[string]string {
	t.Helper()
	list := map[string]string{}
	folder, err := filepath.EvalSymlinks(filepath.Join(dir, "reports", "latest"))
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) == ".parquet" {
			return err
		}
		text, err := os.ReadFile(path)
		sum := sha256.Sum256(text)
		list[filepath.Base(path)] = hex.EncodeToString(sum[:8])
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if list["index.html"] == "" || list["events.csv"] == "" || list["communication_gaps.csv"] == "" {
		t.Fatalf("the report folder lacks files: %v", list)
	}
	return list
}

func sameSums(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	for name := range want {
		if got[name] != want[name] {
			t.Errorf("%s: %s differs", what, name)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s: %d files, want %d", what, len(got), len(want))
	}
}

// Same inputs, same bytes: with one thread or two, files in another order, a
// second run over landed files, and after kills.
func TestSameBytes(t *testing.T) {
	dir := demo(t)
	must(t, dir, "run", "--quiet")
	want := sums(t, dir)

	t.Run("run again", func(t *testing.T) {
		must(t, dir, "run", "--quiet")
		sameSums(t, "second run", sums(t, dir), want)
	})
	t.Run("one thread, files in another order", func(t *testing.T) {
		other := demo(t)
		config := fixtures.Config("")
		for _, edit := range [][2]string{
			{"threads: 0", "threads: 1"},
			{"path: crm/*.csv", `path: [crm/User.csv, "crm/[F-Z]*.csv", "crm/[A-E]*.csv"]`},
			{`path: [zendesk/*.jsonl, zendesk/*.json]`, `path: [zendesk/*.json, zendesk/*.jsonl]`},
			{`path: ["mail/*.mbox", "mail/Takeout/Mail/*.mbox"]`, `path: ["mail/Takeout/Mail/*.mbox", "mail/*.mbox"]`},
		} {
			if !strings.Contains(config, edit[0]) {
				t.Fatalf("the demo's config has no %q", edit[0])
			}
			config = strings.Replace(config, edit[0], edit[1], 1)
		}
		write(t, filepath.Join(other, "config.yaml"), config)
		must(t, other, "run", "--quiet")
		sameSums(t, "one thread", sums(t, other), want)
	})
	t.Run("two threads", func(t *testing.T) {
		other := demo(t)
		write(t, filepath.Join(other, "config.yaml"), strings.Replace(fixtures.Config(""), "threads: 0", "threads: 2", 1))
		must(t, other, "run", "--quiet")
		sameSums(t, "two threads", sums(t, other), want)
	})
	t.Run("killed again and again", func(t *testing.T) {
		other := demo(t)
		took := killed(t, other, time.Hour) // the whole run, to know how long it is
		os.RemoveAll(filepath.Join(other, "data"))
		os.RemoveAll(filepath.Join(other, "reports"))
		random := rand.New(rand.NewPCG(1, 2))
		for i := range 12 {
			killed(t, other, time.Duration(random.Int64N(int64(took))))
			if out, stderr, code := call(t, other, "query", "--sql", "select count(*) from events", "--format", "csv"); code == 0 {
				if !strings.Contains(out, "count") {
					t.Errorf("kill %d: the published generation answers %q", i, out)
				}
			} else if !strings.Contains(stderr, "nothing is published yet") {
				t.Errorf("kill %d: the published generation cannot be read: %s", i, stderr)
			}
		}
		must(t, other, "run", "--quiet")
		sameSums(t, "after kills", sums(t, other), want)
		leftovers, err := filepath.Glob(filepath.Join(other, "data", "warehouse", "building-*"))
		if err != nil || len(leftovers) > 0 {
			t.Errorf("leftovers of killed runs: %v, %v", leftovers, err)
		}
	})
}

// killed starts a run and kills it after a while; it returns how long the run lived.
func killed(t *testing.T, dir string, after time.Duration) time.Duration {
	t.Helper()
	cmd := program(dir, "run", "--quiet")
	start := time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(after, func() { cmd.Process.Signal(syscall.SIGKILL) })
	cmd.Wait()
	timer.Stop()
	return time.Since(start)
}

func TestSecondRunAtTheSameTime(t *testing.T) {
	dir := demo(t)
	write(t, filepath.Join(dir, "data", "keep"), "")
	lock := flock.New(filepath.Join(dir, "data", "lock"))
	if held, err := lock.TryLock(); err != nil || !held {
		t.Fatal(held, err)
	}
	defer lock.Unlock()
	_, stderr, code := call(t, dir, "run")
	if code != 5 || !strings.Contains(stderr, "another run") {
		t.Errorf("exit code %d, want 5; stderr: %s", code, stderr)
	}
}

// A data directory that cannot be written, or that fills up, fails the run and
// leaves what was published.
func TestNoRoom(t *testing.T) {
	dir := demo(t)
	must(t, dir, "run", "--quiet")
	want := sums(t, dir)

	// A limit on the size of a file stands for a full disk: the write fails.
	self := program(dir, "run")
	limited := exec.Command("sh", "-c", `trap '' XFSZ; ulimit -f 300; exec "$0" run`, self.Path)
	limited.Dir, limited.Env = self.Dir, self.Env
	write(t, filepath.Join(dir, "crm", "Task_new.csv"), "") // something new, so that landing writes too
	out, err := limited.CombinedOutput()
	if err == nil {
		t.Errorf("a run without room succeeded: %s", out)
	}
	if code := limited.ProcessState.ExitCode(); code != 1 {
		t.Errorf("exit code %d, want 1: %s", code, out)
	}
	os.Remove(filepath.Join(dir, "crm", "Task_new.csv"))
	sameSums(t, "after a full disk", sums(t, dir), want)
	must(t, dir, "query", "gaps", "--format", "csv")
	must(t, dir, "run", "--quiet")

	blocked := demo(t)
	write(t, filepath.Join(blocked, "data"), "a file where the folder should be")
	_, stderr, code := call(t, blocked, "run")
	if code != 1 || !strings.Contains(stderr, "data") {
		t.Errorf("exit code %d, want 1; stderr: %s", code, stderr)
	}
}

func TestExitCodes(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "journey.yaml"), strings.TrimSpace(`
journey: j
version: "1"
case: account
start: first_event
value: [{id: v, when: {activity: done}}]
stages: [{id: s, enter: {start: true}}]
`))
	rows := "id,at\n"
	for i := range 50 {
		rows += fmt.Sprintf("a%d,2026-01-0%d 10:00:00\n", i%3, i%9+1)
	}
	write(t, filepath.Join(dir, "log.csv"), rows)
	config := `
journey: journey.yaml
as_of: 2026-02-01
sources:
  - name: log
    preset: table
    path: log.csv
    events: {ts: at, account: id, activity: {value: done}}
`
	write(t, filepath.Join(dir, "config.yaml"), config)

	tests := []struct {
		name  string
		args  []string
		setup func()
		code  int
		says  string
	}{
		{"no such command", []string{"fly"}, nil, 2, "unknown command"},
		{"no such flag", []string{"run", "--fast"}, nil, 2, "--help"},
		{"too many words", []string{"run", "now"}, nil, 2, ""},
		{"nothing published", []string{"query", "gaps"}, nil, 1, "nothing is published yet"},
		{"no such query", []string{"query", "nonsense"}, nil, 2, "there are: "},
		{"check", []string{"check"}, nil, 0, ""},
		{"run", []string{"run"}, nil, 0, ""},
		{"no such parameter", []string{"query", "gaps", "--param", "sid=vendor"}, nil, 2, "it takes"},
		{"empty sql", []string{"query", "--sql", ""}, nil, 2, "empty"},
		{"no such format", []string{"query", "gaps", "--format", "pdf"}, nil, 2, "use one of"},
		{"read-only", []string{"query", "--sql", "drop table events"}, nil, 1, "read-only"},
		{"no files", []string{"query", "--sql", "select * from read_csv('log.csv')"}, nil, 1, "disabled"},
		{"no settings", []string{"query", "--sql", "set enable_external_access = true"}, nil, 1, ""},
		{"bad as_of", []string{"run", "--as-of", "someday"}, nil, 2, "--as-of"},
		{"unknown key", []string{"run"}, func() {
			write(t, filepath.Join(dir, "config.yaml"), config+"colour: blue\n")
		}, 2, "config.yaml:9"},
		{"and a journey that is wrong too", []string{"check"}, func() {
			write(t, filepath.Join(dir, "bad.yaml"), "journey: j\n")
			write(t, filepath.Join(dir, "config.yaml"), strings.Replace(config, "journey.yaml", "bad.yaml", 1)+"colour: blue\n")
		}, 2, "bad.yaml:1: "},
		{"too many rejects", []string{"run"}, func() {
			write(t, filepath.Join(dir, "config.yaml"), config)
			write(t, filepath.Join(dir, "log.csv"), rows+strings.Repeat("x,not a time\n", 20))
		}, 4, "log.csv:52: "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.setup != nil {
				test.setup()
			}
			_, stderr, code := call(t, dir, test.args...)
			if code != test.code || !strings.Contains(stderr, test.says) {
				t.Errorf("exit code %d, want %d; stderr must say %q: %s", code, test.code, test.says, stderr)
			}
		})
	}
}
