package pipeline

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"

	"throughline/pipeline/config"
	"throughline/pipeline/journey"
	"throughline/pipeline/warehouse"
)

// loadDefinitions fills work.definitions with what the journey files say, in
// words.
func loadDefinitions(ctx context.Context, b *warehouse.Build, cfg *config.Config, journeys []journey.Journey) error {
	written := map[string]string{}
	for _, path := range cfg.Journeys {
		written[path.Full] = path.Written
	}
	var list []journey.Definition
	for _, j := range journeys {
		file := written[j.File]
		text, err := os.ReadFile(j.File)
		if err != nil {
			return fmt.Errorf("read journey %s: %w", file, err)
		}
		if sum := sha256.Sum256(text); hex.EncodeToString(sum[:]) != j.Hash {
			return fmt.Errorf("journey %s was changed while the run was going on; run again", file)
		}
		definitions, err := journey.Define(j, withoutAddresses(file), text)
		if err != nil {
			return err
		}
		list = append(list, definitions...)
	}
	columns, rows := warehouse.Rows(list)
	return b.Load(ctx, "work.definitions", columns, rows)
}
