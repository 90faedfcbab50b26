package initial

import (
	"slices"
	"strings"
	"testing"
)

func TestTimes(t *testing.T) {
	for _, test := range []struct {
		name     string
		values   []string
		formats  string // "-": no times; empty: ISO 8601
		unproven bool
	}{
		{"when", []string{"2026-09-30", "2026-9-3 3:00", "2026-09-30T14:05:00Z", "2026-09-30 14:05:00.123+02:00"}, "", false},
		{"when", []string{"31/12/2026", "01/02/2026"}, "%d/%m/%Y", false},
		{"when", []string{"12/31/2026 4:05 PM", "01/02/2026 9:00 AM"}, "%m/%d/%Y %I:%M %p", false},
		{"when", []string{"01/02/2026", "03/04/2026"}, "%d/%m/%Y", true},
		{"when", []string{"01.02.2026", "03.04.2026 10:00"}, "%d.%m.%Y %d.%m.%Y %H:%M", false},
		{"when", []string{"17-10-2022 08:00:00"}, "%d-%m-%Y %H:%M:%S", false},
		{"when", []string{"3 Mar 2026", "14 Apr 2026"}, "%d %b %Y", false},
		{"created_at", []string{"1759190400", "1759190500000"}, "epoch epoch_ms", false},
		{"amount", []string{"1759190400", "1759190500"}, "-", false},
		{"when", []string{"2026-02-30", "2026-13-01"}, "-", false},
		{"when", []string{"10.5", "11.25"}, "-", false},
		{"when", []string{"soon", "later"}, "-", false},
	} {
		c := column{Name: test.name, words: wordsOf(test.name), values: map[string]int{}}
		for _, value := range test.values {
			c.values[value]++
			c.filled++
		}
		got := timesOf(c)
		switch {
		case got == nil && test.formats != "-":
			t.Errorf("%v: no times", test.values)
		case got != nil && (strings.Join(got.formats, " ") != test.formats || got.unproven != test.unproven):
			t.Errorf("%v: formats %v, unproven %v; want %s, %v", test.values, got.formats, got.unproven, test.formats, test.unproven)
		}
	}
}

func TestWordsOf(t *testing.T) {
	for name, want := range map[string][]string{
		"signup_date": {"signup", "date"}, "signupDate": {"signup", "date"}, "Signup Date": {"signup", "date"}, "case:concept:name": {"case", "concept", "name"},
		"ID": {"id"}, "": nil, "Größe (m²)": {"größe", "m"},
	} {
		if got := wordsOf(name); !slices.Equal(got, want) {
			t.Errorf("%q: %q", name, got)
		}
	}
}
