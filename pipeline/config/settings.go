package config

import (
	"fmt"
	"maps"
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/viper"

	"throughline/pipeline/config/strict"
)

// Overrides are scalar settings from the command line, by their key in the
// config file: {"as_of": "2026-09-30", "limits.threads": "1"}. An empty text
// overrides nothing. Paths are relative to the config file, as in it.
type Overrides map[string]string

// scalars is every setting that the environment and the command line can
// replace, with its default. THROUGHLINE_LIMITS_THREADS replaces
// limits.threads. A command-line override wins over the environment, which
// wins over the file.
var scalars = map[string]string{
	"timezone":               "UTC",
	"as_of":                  "now",
	"data":                   "data",
	"reports":                "reports",
	"limits.rejects":         "0.01",
	"limits.memory":          "4GiB",
	"limits.threads":         "0",
	"privacy.contact_emails": "hash",
	"privacy.subjects":       "keep",
}

const environmentPrefix = "THROUGHLINE"

func environmentName(key string) string {
	return environmentPrefix + "_" + strings.ToUpper(strings.ReplaceAll(key, ".", "_"))
}

// asOf is what as_of says: a day, an instant, or now where both are zero.
type asOf struct {
	day     Date
	instant time.Time
}

// settings is the scalar settings after layering.
type settings struct {
	decoder *decoder
	viper   *viper.Viper
	written map[string]strict.Value
	o       Overrides
}

func (d *decoder) settings(written map[string]strict.Value, o Overrides) settings {
	v := viper.New()
	v.SetEnvPrefix(environmentPrefix)
	v.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))
	v.AutomaticEnv()
	for _, key := range slices.Sorted(maps.Keys(scalars)) {
		v.SetDefault(key, scalars[key])
		if text := written[key].Text(); text != "" {
			v.SetDefault(key, text) // viper's layer below the environment
		}
	}
	for _, key := range slices.Sorted(maps.Keys(o)) {
		if _, known := scalars[key]; !known {
			d.problems = append(d.problems, strict.Problem{File: "override " + key, Message: "no setting can be overridden under this name",
				Fix: strict.Suggest(key, slices.Sorted(maps.Keys(scalars)), "these can")})
			continue
		}
		if o[key] != "" {
			v.Set(key, o[key])
		}
	}
	return settings{decoder: d, viper: v, written: written, o: o}
}

func (s settings) text(key string) string { return strings.TrimSpace(s.viper.GetString(key)) }

// fail reports a bad value where it was given.
func (s settings) fail(key, fix, format string, args ...any) {
	message := fmt.Sprintf(format, args...)
	switch {
	case s.o[key] != "":
		flag := "--" + strings.NewReplacer("_", "-", ".", "-").Replace(key)
		s.decoder.problems = append(s.decoder.problems, strict.Problem{File: flag, Message: message, Fix: fix})
	case os.Getenv(environmentName(key)) != "":
		s.decoder.problems = append(s.decoder.problems, strict.Problem{File: environmentName(key), Message: message, Fix: fix})
	default:
		s.written[key].Failf(fix, "%s: %s", key, message)
	}
}

func (s settings) word(key string, words ...string) string {
	text := s.text(key)
	if !slices.Contains(words, text) {
		s.fail(key, strict.Suggest(text, words, "known values"), "unknown value %q", text)
	}
	return text
}

func (s settings) zone(key string) (string, *time.Location) {
	text := s.text(key)
	location, err := loadZone(text)
	if err != nil {
		s.fail(key, zoneFix, "unknown time zone %q", text)
		return text, time.UTC
	}
	return text, location
}

const zoneFix = "write an IANA name such as Europe/Berlin, or UTC"

// loadZone takes names only: "Local" would give other numbers on another machine.
func loadZone(name string) (*time.Location, error) {
	if name == "" || name == "Local" {
		return nil, fmt.Errorf("unknown time zone %q", name)
	}
	return time.LoadLocation(name)
}

func (s settings) asOf() asOf {
	text := s.text("as_of")
	if text == "now" {
		return asOf{}
	}
	if day, err := ParseDate(text); err == nil && plausible(day.Year) {
		return asOf{day: day}
	}
	if instant, err := time.Parse(time.RFC3339Nano, text); err == nil && plausible(instant.Year()) {
		return asOf{instant: instant}
	}
	s.fail("as_of", "write now, 2026-09-30 or 2026-09-30T12:00:00Z", "%q is no date and no instant between 1970 and 2200", text)
	return asOf{}
}

func plausible(year int) bool { return year >= 1970 && year < 2200 }

func (s settings) share(key string) float64 {
	number, ok := strict.ParseNumber(s.text(key))
	if !ok || number < 0 || number > 1 {
		s.fail(key, "write a share between 0 and 1, such as 0.01", "%q is not a share", s.text(key))
	}
	return number
}

func (s settings) threads(key string) int {
	number, err := strconv.Atoi(s.text(key))
	if err != nil || number < 0 || number > 1024 {
		s.fail(key, "write 0 for all cores, or a number up to 1024", "%q is not a number of threads", s.text(key))
		return 0
	}
	return number
}

var (
	memorySize = regexp.MustCompile(`^(\d{1,9}(?:\.\d{1,3})?)\s*([KMGT]i?B)$`)
	memoryUnit = map[string]float64{"KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}
)

const leastMemory = 256 << 20

func (s settings) memory(key string) (text string, bytes int64) {
	m := memorySize.FindStringSubmatch(s.text(key))
	if m == nil {
		s.fail(key, "write a size such as 4GiB or 500MB", "%q is not a size", s.text(key))
		return "", 0
	}
	number, _ := strconv.ParseFloat(m[1], 64) // the pattern admits numbers only
	size := number * memoryUnit[m[2]]
	if size < leastMemory || size > math.MaxInt64/2 {
		s.fail(key, "give 256MiB or more", "%q is not enough to work with", s.text(key))
		return "", 0
	}
	return m[1] + m[2], int64(size)
}
