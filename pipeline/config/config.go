// Package config reads config.yaml: strict keys, defaults, every problem at
// once with file, line and the fix. It is the only user of viper, which layers
// environment variables and command-line overrides over the scalar settings;
// whatever is case-sensitive (columns, maps, names) never goes through it.
package config

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"time"
	_ "time/tzdata" // the same zones on a machine that has none

	"throughline/pipeline/config/strict"
)

// Problems is the error of Load for a file that can be read but is not right.
type Problems = strict.Problems

// Config is a checked config.yaml with defaults, environment and overrides
// applied.
type Config struct {
	File string // as given to Load
	Hash string // sha256 of the file's bytes, hex

	Journeys []Path
	Timezone string // IANA name, known to Go
	Data     Path
	Reports  Path
	Company  Company
	Calendar Calendar
	Identity Identity
	Waivers  []Waiver // in the order of the file
	Review   Review
	Limits   Limits
	Privacy  Privacy
	KPIs     []Path   // files of KPIs of the user's own, each once; those of a folder by name
	Sources  []Source // in the order of the file
	Warnings []strict.Problem
	location *time.Location
	asOf     asOf
}

// Path is a path as the config file writes it, and where it leads from the
// working directory.
type Path struct {
	Written string
	Full    string
}

// Review is about the pack of the quarterly review.
type Review struct {
	Decisions Path // of earlier reviews, YAML; empty: decisions.yaml beside the config, if it is there
}

// Company is "we".
type Company struct {
	Domains []string // lower-case, sorted
	Staff   []Person // in the order of the file
}

// Person is a line of the staff file.
type Person struct {
	Email string // lower-case
	Name  string
	Team  string
}

// Calendar says which days are no business days, and which hours of the others
// are business hours, in minutes since midnight: 0 and 1440 for the whole day.
type Calendar struct {
	Weekend    []time.Weekday // sorted
	Holidays   []Date         // sorted
	HoursFrom  int
	HoursUntil int
}

// Identity says what ties records to accounts.
type Identity struct {
	Overrides    []Override // in the order of the file
	FreeMail     []string   // further domains that identify nobody; lower-case, sorted
	CreateKey    bool       // an id in a table source makes an account
	CreateDomain bool       // a company's mail domain makes an account
}

// Override is a line of the identity file.
type Override struct {
	Key       string // e-mail (lower-case), domain or id
	AccountID string
}

// Limits bound a run.
type Limits struct {
	Rejects float64 // largest share of rejected records, 0 to 1
	Memory  string  // as DuckDB takes it: 4GiB
	Bytes   int64   // Memory in bytes
	Threads int     // 0: all cores
}

// Privacy says what of personal data is published.
type Privacy struct {
	ContactEmails string // hash or clear
	Subjects      string // keep or drop
}

// Load reads a config file and the small files that it names (staff, identity
// overrides, waivers). Anything wrong in them is a *Problems; the config beside it has
// what could be read, so that the journeys it names can be checked too.
func Load(path string, o Overrides) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read config: %w", err)
	}
	return decode(path, data, o)
}

func decode(path string, data []byte, o Overrides) (*Config, error) {
	sum := sha256.Sum256(data)
	d := decoder{
		doc:    strict.Parse(path, data),
		dir:    filepath.Dir(path),
		config: &Config{File: path, Hash: hex.EncodeToString(sum[:])},
	}
	if err := d.doc.Err(); err != nil {
		return nil, err
	}
	d.top(d.doc.Root(), o)
	if err := strict.AsError(append(d.doc.Problems(), d.problems...)); err != nil {
		return d.config, err
	}
	d.config.Warnings = d.doc.Warnings()
	return d.config, nil
}

// Location is Timezone, loaded.
func (c *Config) Location() *time.Location { return c.location }

// AsOf gives the instant up to which open things are measured, the exclusive
// bound of the events that count, and the last local day before that bound.
// A date ends with its day in the config's zone, where both instants are the
// next local midnight. An instant belongs to the events that count, so the
// bound is one microsecond after it.
func (c *Config) AsOf(now time.Time) (asOf, until time.Time, today Date) {
	switch {
	case !c.asOf.day.IsZero():
		asOf = c.asOf.day.Next().Start(c.location)
		return asOf.UTC(), asOf.UTC(), c.asOf.day
	case !c.asOf.instant.IsZero():
		asOf = c.asOf.instant
	default:
		asOf = now
	}
	asOf = asOf.UTC().Truncate(time.Microsecond)
	return asOf, asOf.Add(time.Microsecond), DateOf(asOf.In(c.location))
}
