package report

import (
	"testing"
	"time"
)

// What a published generation tells of its night is what config.Config.AsOf
// made of as_of: a date, or an instant.
func TestPublished(t *testing.T) {
	at := func(text string) time.Time {
		instant, err := time.Parse(time.RFC3339, text)
		if err != nil {
			t.Fatal(err)
		}
		return instant.UTC()
	}
	for _, test := range []struct{ name, zone, asOf, until, today, over string }{
		{"a day", "Europe/Berlin", "2026-09-30T22:00:00Z", "2026-09-30T22:00:00Z", "2026-09-30", "2026-09-30"},
		{"a day of 23 hours", "Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-29T22:00:00Z", "2026-03-29", "2026-03-29"},
		{"a leap day west of Greenwich", "America/New_York", "2024-03-01T05:00:00Z", "2024-03-01T05:00:00Z", "2024-02-29", "2024-02-29"},
		{"an instant", "Europe/Berlin", "2026-09-30T23:30:00Z", "2026-09-30T23:30:00.000001Z", "2026-10-01", "2026-09-30"},
		{"a midnight of another zone", "Europe/Berlin", "2026-10-01T00:00:00Z", "2026-10-01T00:00:00.000001Z", "2026-10-01", "2026-09-30"},
		{"the last instant of a day", "UTC", "2026-09-30T23:59:59.999999Z", "2026-10-01T00:00:00Z", "2026-09-30", "2026-09-30"},
		{"east of Greenwich", "Asia/Tokyo", "2026-07-01T20:00:00Z", "2026-07-01T20:00:00.000001Z", "2026-07-02", "2026-07-01"},
		// The next midnight of these does not exist, or comes twice.
		{"Egypt sprang forward at midnight", "Africa/Cairo", "2023-04-27T22:00:00Z", "2023-04-27T22:00:00Z", "2023-04-27", "2023-04-27"},
		{"Cuba falls back to midnight", "America/Havana", "2025-11-02T04:00:00Z", "2025-11-02T04:00:00Z", "2025-11-01", "2025-11-01"},
		{"Samoa left 30 December 2011 out", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z", "2011-12-29", "2011-12-30"},
	} {
		zone, err := time.LoadLocation(test.zone)
		if err != nil {
			t.Fatal(err)
		}
		night := Published(at(test.asOf), zone)
		if !night.AsOf.Equal(at(test.asOf)) || !night.Until.Equal(at(test.until)) || night.Today.Format(time.DateOnly) != test.today || night.over().Format(time.DateOnly) != test.over {
			t.Errorf("%s: until %s, today %s, over %s", test.name, night.Until, night.Today.Format(time.DateOnly), night.over().Format(time.DateOnly))
		}
	}
}
