package config

import (
	"time"
)

// Date is a calendar day without a zone.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// ParseDate reads 2026-09-30.
func ParseDate(text string) (Date, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return Date{}, err
	}
	return DateOf(t), nil
}

// DateOf is the day of an instant, in the instant's own zone.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

// String is 2026-09-30.
func (d Date) String() string { return d.Midnight().Format(time.DateOnly) }

// IsZero tells whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Midnight is the day's first instant in UTC.
func (d Date) Midnight() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// Next is the day after.
func (d Date) Next() Date { return DateOf(d.Midnight().AddDate(0, 0, 1)) }

// Start is the day's first instant in a zone. Where clocks jump over midnight
// that is the instant of the jump; where midnight comes twice, the first one.
func (d Date) Start(zone *time.Location) time.Time {
	t := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, zone)
	since, until := t.ZoneBounds()
	if hour, minute, second := t.Clock(); DateOf(t) != d || hour+minute+second != 0 {
		if DateOf(t).Midnight().Before(d.Midnight()) {
			return until
		}
		return since
	}
	if since.IsZero() {
		return t
	}
	_, offset := t.Zone()
	_, offsetBefore := since.Add(-time.Nanosecond).Zone()
	first := t.Add(time.Duration(offset-offsetBefore) * time.Second)
	if first.Before(since) && DateOf(first.In(zone)) == d {
		return first
	}
	return t
}
