package pipeline

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"slices"

	"throughline/pipeline/config"
	"throughline/pipeline/journey"
	"throughline/pipeline/kpi"
	"throughline/pipeline/warehouse"
)

// loadDefinitions fills work.definitions with what the journey files and the
// KPIs of the user's own say, in words.
func loadDefinitions(ctx context.Context, b *warehouse.Build, cfg *config.Config, journeys []journey.Journey, kpis []kpi.KPI) error {
	written := map[string]string{}
	for _, path := range slices.Concat(cfg.Journeys, cfg.KPIs) {
		written[path.Full] = withoutAddresses(path.Written)
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
		definitions, err := journey.Define(j, file, text)
		if err != nil {
			return err
		}
		list = append(list, definitions...)
	}
	for i, k := range kpis {
		detail, err := json.Marshal(map[string]string{"unit": string(k.Unit), "better": string(k.Better), "grain": k.Grain, "traps": k.Traps, "query": k.SQL})
		if err != nil {
			return fmt.Errorf("tell what the KPI %s is: %w", k.Name, err)
		}
		list = append(list, journey.Definition{Kind: "kpi", ID: k.Name, Position: i + 1, Name: k.Name, Rule: k.Meaning,
			Detail: string(detail), File: written[k.File], Hash: k.Hash})
	}
	columns, rows := warehouse.Rows(list)
	return b.Load(ctx, "work.definitions", columns, rows)
}
