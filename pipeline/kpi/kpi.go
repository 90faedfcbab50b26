// Package kpi reads KPIs of the user's own: files of SQL, each with a header
// that says what the KPI is called, its unit, which way is better and what it
// means. Whether the query runs is for the database to say.
package kpi

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"regexp"
	"slices"
	"strings"

	"throughline/metrics"
	"throughline/pipeline/config/strict"
)

// KPI is one file.
type KPI struct {
	Name    string
	Unit    metrics.Unit
	Better  metrics.Better
	Meaning string
	Grain   string // what one thing of n is; may be empty
	Traps   string // may be empty
	File    string
	SQL     string // the whole file
	Hash    string // sha256 of the file's bytes, hex
}

// Metric is the KPI's entry in the catalogue.
func (k KPI) Metric() metrics.Metric {
	m := metrics.Metric{
		Name: k.Name, Unit: k.Unit, Better: k.Better, Meaning: k.Meaning, Grain: "period, journey, segment and stage",
		Traps: k.Traps, Oracle: "A query of your own: nobody but you has proven it.", File: k.File,
		Table: "main.stage_kpis", Column: "value", Query: "kpis", KPI: true,
	}
	if k.Grain != "" {
		m.Grain += "; n: " + k.Grain
	}
	if k.Unit == metrics.Share {
		m.CI = metrics.Wilson
	}
	return m
}

// Load reads the files. Anything wrong in their headers is told at once, as a
// *strict.Problems.
func Load(files []string) ([]KPI, error) {
	var kpis []KPI
	var problems []strict.Problem
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			problems = append(problems, strict.Problem{File: file, Message: "the KPI cannot be read: " + err.Error(), Fix: "mend the path under kpis: in the config"})
			continue
		}
		k, line, found := parse(file, text)
		problems = append(problems, found...)
		if k.Name == "" {
			continue
		}
		if slices.Contains(metrics.KPIs(), k.Name) {
			problems = append(problems, strict.Problem{File: file, Line: line, Message: "KPI " + k.Name + " is built in", Fix: "give yours another name"})
		}
		if i := slices.IndexFunc(kpis, func(other KPI) bool { return other.Name == k.Name }); i >= 0 {
			problems = append(problems, strict.Problem{File: file, Line: line, Message: "KPI " + k.Name + " is also in " + kpis[i].File, Fix: "give each its own name"})
			continue
		}
		kpis = append(kpis, k)
	}
	return kpis, strict.AsError(problems)
}

var (
	keys     = []string{"kpi", "unit", "better", "meaning", "grain", "traps"}
	required = []string{"kpi", "unit", "better", "meaning"}
	header   = regexp.MustCompile(`^([a-z]+):\s*(.*)$`)
	name     = regexp.MustCompile(`^[a-z][a-z0-9_]{0,59}$`)

	units = []string{string(metrics.Count), string(metrics.Days), string(metrics.Hours), string(metrics.Ratio), string(metrics.Share)}
	ways  = []string{string(metrics.Higher), string(metrics.Lower), string(metrics.Neutral)}
)

// parse reads the header: the comments at the top, of which "-- key: value"
// counts, and a comment after it that is no key goes on with it. line is that
// of the name.
func parse(file string, text []byte) (k KPI, line int, problems []strict.Problem) {
	sum := sha256.Sum256(text)
	k = KPI{File: file, SQL: strings.TrimPrefix(string(text), "\ufeff"), Hash: hex.EncodeToString(sum[:])}
	values, lines, last := map[string]string{}, map[string]int{}, ""
	fail := func(line int, fix, message string) {
		problems = append(problems, strict.Problem{File: file, Line: line, Message: message, Fix: fix})
	}
	for i, row := range strings.Split(k.SQL, "\n") {
		comment, ok := strings.CutPrefix(strings.TrimSpace(row), "--")
		if !ok {
			break
		}
		comment = strings.TrimSpace(comment)
		match := header.FindStringSubmatch(comment)
		switch {
		case match != nil && slices.Contains(keys, match[1]):
			last = match[1]
			if lines[last] > 0 {
				fail(i+1, "remove one of the two", "the header says "+last+" twice")
			}
			values[last], lines[last] = strings.TrimSpace(match[2]), i+1
		case last != "" && comment != "":
			values[last] = strings.TrimSpace(values[last] + " " + comment)
		}
	}
	for _, key := range required {
		if values[key] == "" {
			fail(1, "begin the file with -- kpi:, -- unit:, -- better: and -- meaning:", "the header does not say "+key)
		}
	}
	if unit := values["unit"]; unit != "" && !slices.Contains(units, unit) {
		fail(lines["unit"], strict.Suggest(unit, units, "known units"), "unknown unit \""+unit+"\"")
	}
	if better := values["better"]; better != "" && !slices.Contains(ways, better) {
		fail(lines["better"], strict.Suggest(better, ways, "write"), "better is \""+better+"\"")
	}
	k.Name, k.Unit, k.Better = values["kpi"], metrics.Unit(values["unit"]), metrics.Better(values["better"])
	k.Meaning, k.Grain, k.Traps = values["meaning"], values["grain"], values["traps"]
	if k.Name != "" && !name.MatchString(k.Name) {
		fail(lines["kpi"], "write it as early_kickoffs", "\""+k.Name+"\" is no name for a KPI")
	}
	return k, lines["kpi"], problems
}
