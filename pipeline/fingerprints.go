package pipeline

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"throughline/pipeline/config"
	"throughline/pipeline/identity"
	"throughline/pipeline/journey"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

// calculations is the version of what Go computes of the numbers: curves,
// conformance, effects, calendars, the readers. Who makes it give another
// number for the same input raises it. It is no constant for the tests.
var calculations = 1

// fingerprint is a row of main.fingerprints: a hash of something that the
// numbers depend on besides the records.
type fingerprint struct {
	Kind    string // definition, identity or code: the cause of a restatement where it differs
	Name    string
	FromDay *time.Time // of a journey version: when it came into force; nil: since ever
	Value   string
}

// loadFingerprints notes what this night's numbers depend on.
func (n *night) loadFingerprints(ctx context.Context, build *warehouse.Build) error {
	list := append(journeyFingerprints(n.journeys), configFingerprints(n.cfg)...)
	for _, k := range n.ownKPIs {
		list = append(list, fingerprint{Kind: "definition", Name: "kpi " + k.Name, Value: hashOf([]string{string(k.Unit), withoutWords(k.SQL)})})
	}
	text, err := statements(queries.FS)
	if err != nil {
		return err
	}
	list = append(list,
		fingerprint{Kind: "code", Name: "queries", Value: hashOf(text)},
		fingerprint{Kind: "code", Name: "calculations", Value: fmt.Sprint(calculations)},
		fingerprint{Kind: "code", Name: "engine", Value: build.Version},
	)
	columns, rows := warehouse.Rows(list)
	return build.Load(ctx, "main.fingerprints", columns, rows)
}

// journeyFingerprints are those of the versions in force, which stand next to
// each other in the order in which they came into force.
func journeyFingerprints(journeys []journey.Journey) []fingerprint {
	var list []fingerprint
	for i, j := range journeys {
		f := fingerprint{Kind: "definition", Name: "journey " + j.ID, Value: hashOf(measured(j))}
		if i > 0 && journeys[i-1].ID == j.ID {
			from := j.EffectiveFrom
			f.FromDay = &from
		}
		list = append(list, f)
	}
	return list
}

// measured is a journey without the words for people and without what only
// judges a number: they may change, and no number does.
func measured(j journey.Journey) journey.Journey {
	m := j
	m.Version, m.VersionNo, m.File, m.Hash, m.EffectiveFrom, m.EffectiveTo = "", 0, "", "", time.Time{}, time.Time{}
	m.Segments, m.Personas, m.Value = slices.Clone(j.Segments), slices.Clone(j.Personas), slices.Clone(j.Value)
	for i := range m.Segments {
		m.Segments[i].Name = ""
	}
	for i := range m.Personas {
		m.Personas[i].Name = ""
	}
	for i := range m.Value {
		m.Value[i].Name = ""
	}
	m.Stages = slices.Clone(j.Stages)
	for i := range m.Stages {
		s := &m.Stages[i]
		s.Name, s.Goal, s.Owner, s.Customer, s.RACI, s.Targets = "", "", "", journey.Customer{}, journey.RACI{}, nil
		s.Risks = slices.Clone(s.Risks)
		for k := range s.Risks {
			s.Risks[k].Risk, s.Risks[k].Mitigation = "", ""
		}
		s.Touchpoints = slices.Clone(s.Touchpoints)
		for k := range s.Touchpoints {
			t := &s.Touchpoints[k]
			t.Name, t.Objective, t.Medium, t.Owner, t.CustomerRole, t.ExitCriteria = "", "", "", "", "", ""
			t.Duration, t.Actions, t.Resources = journey.Duration{}, nil, nil
		}
	}
	return m
}

// configFingerprints are those of the settings that numbers depend on. Where
// files lie, how much memory there is and when the run measures is none.
func configFingerprints(cfg *config.Config) []fingerprint {
	waivers := slices.Clone(cfg.Waivers)
	for i := range waivers {
		waivers[i].Line = 0
	}
	list := []fingerprint{
		{Kind: "definition", Name: "timezone", Value: hashOf(cfg.Timezone)},
		{Kind: "definition", Name: "calendar", Value: hashOf(cfg.Calendar)},
		{Kind: "definition", Name: "waivers", Value: hashOf(waivers)},
		{Kind: "definition", Name: "privacy.subjects", Value: hashOf(cfg.Privacy.Subjects)},
		{Kind: "identity", Name: "company.domains", Value: hashOf(cfg.Company.Domains)},
		{Kind: "identity", Name: "company.staff", Value: hashOf(cfg.Company.Staff)},
		{Kind: "identity", Name: "identity.overrides", Value: hashOf(cfg.Identity.Overrides)},
		{Kind: "identity", Name: "identity.free_mail", Value: hashOf(append(identity.Anonymous(), cfg.Identity.FreeMail...))},
		{Kind: "identity", Name: "identity.create", Value: hashOf([]bool{cfg.Identity.CreateKey, cfg.Identity.CreateDomain})},
	}
	for _, s := range cfg.Sources {
		s.Paths = nil
		list = append(list, fingerprint{Kind: "definition", Name: "source " + s.Name, Value: hashOf(s)})
	}
	return list
}

// readers are the folders of queries that only read what the others made.
var readers = map[string]bool{"analyst": true, "checks": true, "compare": true, "explain": true, "report": true}

// statements is every statement that makes numbers, without comments: words
// about a number do not change it.
func statements(files fs.FS) (map[string]string, error) {
	found := map[string]string{}
	err := fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			if readers[path] {
				return fs.SkipDir
			}
			return err
		}
		text, err := fs.ReadFile(files, path)
		if err != nil {
			return err
		}
		found[path] = withoutWords(string(text))
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the queries: %w", err)
	}
	return found, nil
}

// withoutWords is a statement without its lines of comments.
func withoutWords(text string) string {
	var plain strings.Builder
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "--") {
			plain.WriteString(line + "\n")
		}
	}
	return plain.String()
}

// hashOf is short, and the same for equal values.
func hashOf(value any) string {
	data, err := json.Marshal(value)
	if err != nil {
		panic(fmt.Sprintf("hash %T: %v", value, err)) // plain data always marshals
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:8])
}
