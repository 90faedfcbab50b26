package journey

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"slices"

	"throughline/pipeline/config/strict"
)

// Load reads journey files. Anything wrong in any of them is told at once, as a
// *strict.Problems. Of several versions of a journey, which differ in
// effective_from, the latest is returned, with a warning. The order is that of
// the first file of each journey.
func Load(paths []string) ([]Journey, error) {
	var problems []strict.Problem
	var loaded []Journey
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			problems = append(problems, strict.Problem{File: path, Message: "the journey cannot be read: " + err.Error(),
				Fix: "mend the path under journey: in the config"})
			continue
		}
		j, found := decode(path, data)
		problems = append(problems, found...)
		loaded = append(loaded, j)
	}
	journeys, found := latest(loaded)
	if err := strict.AsError(append(problems, found...)); err != nil {
		return nil, err
	}
	return journeys, nil
}

// latest keeps one version of each journey.
func latest(loaded []Journey) (journeys []Journey, problems []strict.Problem) {
	for _, j := range loaded {
		i := slices.IndexFunc(journeys, func(other Journey) bool { return other.ID == j.ID && j.ID != "" })
		if i < 0 {
			journeys = append(journeys, j)
			continue
		}
		old := journeys[i]
		if old.EffectiveFrom.Equal(j.EffectiveFrom) {
			problems = append(problems, strict.Problem{File: j.File, Line: 1, Message: "journey " + j.ID + " is also in " + old.File,
				Fix: "give each version its own effective_from, or each journey its own name"})
			continue
		}
		if j.EffectiveFrom.Before(old.EffectiveFrom) {
			old, j = j, old
		}
		j.warnings = append(slices.Clone(j.warnings), strict.Problem{File: old.File, Line: 1,
			Message: "version " + old.Version + " of journey " + j.ID + " is not used", Fix: "the latest is version " + j.Version + " in " + j.File})
		journeys[i] = j
	}
	return journeys, problems
}

func decode(file string, data []byte) (Journey, []strict.Problem) {
	sum := sha256.Sum256(data)
	d := decoder{
		doc:         strict.Parse(file, data),
		journey:     Journey{File: file, Hash: hex.EncodeToString(sum[:])},
		touchpoints: map[string]*definition{},
		stages:      map[string]*definition{},
		personas:    map[string]bool{},
	}
	if d.doc.Err() == nil {
		d.read(d.doc.Root())
	}
	d.journey.warnings = d.doc.Warnings()
	return d.journey, d.doc.Problems()
}
