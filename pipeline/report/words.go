package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"html/template"
	"math"
	"strings"
	"time"
)

// functions are what the templates call.
func functions(zone *time.Location, pages map[string]string) template.FuncMap {
	return template.FuncMap{
		"day": func(t any) string {
			switch t := t.(type) {
			case time.Time:
				return t.In(zone).Format("2006-01-02")
			case *time.Time:
				return t.In(zone).Format("2006-01-02")
			}
			return ""
		},
		"date":    func(t time.Time) string { return t.Format("2006-01-02") },
		"instant": func(t time.Time) string { return t.In(zone).Format("2006-01-02 15:04 MST") },
		"moment":  func(t time.Time) string { return moment(t, zone) },
		"plural": func(n int64, one, many string) string {
			if n == 1 {
				return one
			}
			return many
		},
		"clip":  func(s string) string { return clip(s, longest) },
		"prose": func(s string) string { return clip(s, longestText) },
		"days":  func(d float64) string { return fmt.Sprintf("%.1f", d) },
		"round": func(d float64) string { return fmt.Sprintf("%.0f", d) },
		"percent": func(part, whole int64) string {
			if whole == 0 {
				return "–"
			}
			share := 100 * float64(part) / float64(whole)
			if part < whole && share > 99 { // never round a lack away
				return fmt.Sprintf("%.1f %%", math.Floor(10*share)/10)
			}
			return fmt.Sprintf("%.0f %%", share)
		},
		"share": func(s float64) string { return fmt.Sprintf("%.0f %%", 100*s) },
		"width": func(part, whole float64) string {
			if whole <= 0 {
				return "0"
			}
			return fmt.Sprintf("%.2f", math.Min(100, math.Max(0, 100*part/whole)))
		},
		"points": func(share float64) string { return fmt.Sprintf("%+.1f points", 100*share) },
		"money":  func(v float64) string { return thousands(int64(math.Round(v))) },
		"num":    func(n int64) float64 { return float64(n) },
		"count":  thousands,
		"words":  spaced,
		"side":   side,
		"sign":   func(sign string) string { return signs[sign] },
		"length": length,
		"owed": func(s string) string {
			switch s {
			case "us":
				return "we owe an answer"
			case "customer":
				return "customer's turn"
			}
			return ""
		},
		"sum":  func(a, b int64) int64 { return a + b },
		"long": func(n int) int64 { return int64(n) },
		"cause": func(s string) string {
			switch s {
			case "late_data":
				return "records that came late"
			case "identity":
				return "tied to another account, or seen otherwise, than before"
			case "definition":
				return "the journey, the calendar or a setting was changed"
			case "code":
				return "another version of the program"
			case "time":
				return "what had begun in the period went on after it"
			}
			return spaced(s)
		},
		"account": func(id, name string) template.HTML { return accountLink(pages[id], name) },
	}
}

// side says a side of communication from where the customer stands.
func side(s string) string {
	switch s {
	case "vendor":
		return "customer hears nothing"
	case "customer":
		return "customer says nothing"
	}
	return "nobody speaks"
}

// slug is a name as part of a file's name: letters and digits, and a hash, so
// that two names never share a file.
func slug(name string) string {
	plain := strings.Trim(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, strings.ToLower(name)), "-")
	for strings.Contains(plain, "--") {
		plain = strings.ReplaceAll(plain, "--", "-")
	}
	sum := sha256.Sum256([]byte(name))
	return strings.Trim(plain[:min(len(plain), 40)]+"-"+hex.EncodeToString(sum[:3]), "-")
}

func spaced(s string) string { return strings.ReplaceAll(s, "_", " ") }

// accountLink is the name of an account, with a link to its page if it has one.
func accountLink(file, name string) template.HTML {
	shown := "<bdi>" + template.HTMLEscapeString(clip(name, longest)) + "</bdi>"
	if file != "" {
		shown = `<a href="` + template.HTMLEscapeString(file) + `">` + shown + "</a>"
	}
	return template.HTML(shown)
}

// moment is an instant; the midnight that ends a day is told as the end of it.
func moment(t time.Time, zone *time.Location) string {
	local := t.In(zone)
	if local.Format("15:04:05") == "00:00:00" {
		return "the end of " + local.AddDate(0, 0, -1).Format("2006-01-02")
	}
	return local.Format("2006-01-02 15:04 MST")
}

// How many characters of a text from outside a page shows.
const (
	longest     = 120 // of a name
	longestText = 500 // of a reason or a suggestion, which names names
)

func clip(s string, most int) string {
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}

// thousands writes 1234567 as 1 234 567, with narrow no-break spaces.
func thousands(n int64) string {
	digits := fmt.Sprint(n)
	for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
		digits = digits[:i] + "\u202f" + digits[i:]
	}
	return digits
}

// signs say in words why a clock seems to be set wrong.
var signs = map[string]string{
	"copies_differ":         "the same messages lie hours apart in it and in",
	"reply_before_question": "our answers stand before the questions of their tickets",
	"night_work":            "our people seem to work between 20:00 and 06:00",
}
