package pipeline

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"throughline/pipeline/config"
)

// RunRecord is one line of the run log, and one row of the table runs.
type RunRecord struct {
	RunID         string             `json:"run_id"`
	StartedAt     time.Time          `json:"started_at"`
	FinishedAt    time.Time          `json:"finished_at"`
	Status        string             `json:"status"` // published, refused, failed, interrupted
	AsOf          time.Time          `json:"as_of"`
	JourneyHash   string             `json:"journey_hash"`
	ConfigHash    string             `json:"config_hash"`
	CodeVersion   string             `json:"code_version"`
	EngineVersion string             `json:"engine_version"`
	FilesNew      int64              `json:"files_new"`
	Records       int64              `json:"records"`
	Loaded        int64              `json:"loaded"`
	Duplicates    int64              `json:"duplicates"`
	Skipped       int64              `json:"skipped"`
	Rejects       int64              `json:"rejects"`
	Events        int64              `json:"events"`
	Seconds       map[string]float64 `json:"seconds"`
	Message       string             `json:"message,omitempty"`
}

func runLog(dir string) string { return filepath.Join(dir, "runs.jsonl") }

// Runs reads the history of runs of a config's data directory, oldest first.
func Runs(configFile string) ([]RunRecord, error) {
	cfg, err := config.Load(configFile, config.Overrides{})
	if err != nil {
		return nil, configError(err)
	}
	return readRuns(cfg.Data.Full)
}

func readRuns(dir string) ([]RunRecord, error) {
	file, err := os.Open(runLog(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the run log: %w", err)
	}
	defer file.Close()
	var runs []RunRecord
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var run RunRecord
		// A line that a full disk or a kill cut short tells nothing; the run
		// itself published or did not, which the generations show.
		if json.Unmarshal(lines.Bytes(), &run) == nil {
			runs = append(runs, run)
		}
	}
	return runs, lines.Err()
}

// logRun appends one line to the run log.
func logRun(dir string, run RunRecord) error {
	line, err := json.Marshal(run)
	if err != nil {
		return fmt.Errorf("write the run log: %w", err)
	}
	file, err := os.OpenFile(runLog(dir), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("write the run log: %w", err)
	}
	// The newline comes first, so that a line cut short by a crash spoils no other.
	_, err = file.Write(append([]byte("\n"), line...))
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return fmt.Errorf("write the run log: %w", err)
	}
	return nil
}
