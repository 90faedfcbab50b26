package journey

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"slices"

	"throughline/metrics"
	"throughline/pipeline/config/strict"
)

// Load reads journey files. Anything wrong in any of them is told at once, as a
// *strict.Problems. The versions of a journey stand next to each other in the
// order in which they come into force, the journeys in the order of the first
// file of each. ownKPIs are the KPIs beside the built-in ones that a stage may
// have a target for.
func Load(paths []string, ownKPIs ...string) ([]Journey, error) {
	var problems []strict.Problem
	var loaded []Journey
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			problems = append(problems, strict.Problem{File: path, Message: "the journey cannot be read: " + err.Error(),
				Fix: "mend the path under journey: in the config"})
			continue
		}
		j, found := decode(path, data, ownKPIs...)
		problems = append(problems, found...)
		loaded = append(loaded, j)
	}
	journeys, found := order(loaded)
	if err := strict.AsError(append(problems, found...)); err != nil {
		return nil, err
	}
	return journeys, nil
}

func decode(file string, data []byte, ownKPIs ...string) (Journey, []strict.Problem) {
	sum := sha256.Sum256(data)
	d := decoder{
		doc:         strict.Parse(file, data),
		journey:     Journey{File: file, Hash: hex.EncodeToString(sum[:])},
		touchpoints: map[string]*definition{},
		stages:      map[string]*definition{},
		personas:    map[string]bool{},
		kpis:        slices.Concat(metrics.KPIs(), ownKPIs),
	}
	if d.doc.Err() == nil {
		d.read(d.doc.Root())
	}
	d.journey.warnings = d.doc.Warnings()
	return d.journey, d.doc.Problems()
}
