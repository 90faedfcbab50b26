package mail

import (
	"bytes"
	"time"
)

// stamp is a date as mail states it.
type stamp struct {
	time   time.Time
	zoned  bool // a zone was stated that is known
	minute bool // no seconds were stated
}

// zoneNames are the names of RFC 5322, 4.3 (which the standard library reads as
// an offset of zero), and the European and Japanese ones that mean one thing.
// Any other name is not a zone.
var zoneNames = map[string]int{
	"UT": 0, "UTC": 0, "GMT": 0, "Z": 0,
	"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
	"WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MET": 1, "MEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2, "EEST": 3, "JST": 9,
}

// longestDate bounds what is looked at: comments after a date can be long.
const longestDate = 256

const monthNames = "janfebmaraprmayjunjulaugsepoctnovdec"

// parseDate reads a date of RFC 5322 and of what mail programs write instead:
// asctime, two-digit years, missing seconds, 12-hour clocks, 29-Apr-2003,
// ISO 8601, zones by name, comments anywhere. Words that mean nothing are
// passed over; a date without day, month, year or time of day is none. Without
// a zone the date is one of loc.
func parseDate(b []byte, loc *time.Location) (stamp, bool) {
	b = b[:min(len(b), longestDate)]
	if s, ok := parseTokens(b, loc); ok {
		return s, true
	}
	if bytes.IndexByte(b, ':') < 0 {
		return stamp{}, false
	}
	return parseTokens(closeClock(b), loc)
}

// closeClock removes comments and the blanks around colons: RFC 822 allows
// "09(comment):  55 : 06".
func closeClock(b []byte) []byte {
	var out []byte
	for i := 0; i < len(b); i++ {
		switch c := b[i]; c {
		case '(':
			i += commentLength(b[i:]) - 1
		case ' ', '\t', '\r', '\n':
			if len(out) > 0 && out[len(out)-1] != ' ' && out[len(out)-1] != ':' {
				out = append(out, ' ')
			}
		case ':':
			out = append(bytes.TrimRight(out, " "), ':')
		default:
			out = append(out, c)
		}
	}
	return out
}

// parts is a date being read.
type parts struct {
	year, month, day     int
	hour, minute, second int
	clock, seconds       bool
	offset               int // seconds east of UTC
	zoned                bool
}

func parseTokens(b []byte, loc *time.Location) (stamp, bool) {
	p := parts{year: -1, day: -1}
	for len(b) > 0 {
		switch c := b[0]; {
		case c == ' ' || c == ',' || c == '\t' || c == '\r' || c == '\n':
			b = b[1:]
		case c == '(':
			b = b[commentLength(b):]
		default:
			n := 1
			for n < len(b) && b[n] > ' ' && b[n] != ',' && b[n] != '(' {
				n++
			}
			// A name before a comma is the weekday: "mar, 5 May" is a Spanish Tuesday.
			if weekday := n < len(b) && b[n] == ',' && b[0] >= 'A'; !weekday && !p.token(b[:n]) {
				return stamp{}, false
			}
			b = b[n:]
		}
	}
	if p.year < 0 || p.month == 0 || p.day < 0 || !p.clock {
		return stamp{}, false
	}
	at := time.UTC
	if !p.zoned {
		at = loc
	}
	t := time.Date(p.year, time.Month(p.month), p.day, p.hour, p.minute, p.second, 0, at)
	if p.day != time.Date(p.year, time.Month(p.month), p.day, 0, 0, 0, 0, time.UTC).Day() {
		return stamp{}, false // 30 February
	}
	t = t.Add(-time.Duration(p.offset) * time.Second).UTC()
	return stamp{time: t, zoned: p.zoned, minute: !p.seconds}, true
}

// token takes one word of a date. It returns false if the word cannot be part of one.
func (p *parts) token(word []byte) bool {
	switch c := word[0]; {
	case c == '+' || c == '-':
		p.setOffset(word)
		return true
	case '0' <= c && c <= '9':
		return p.number(word)
	case c >= 'A':
		p.name(word)
	}
	return true
}

// name takes a month, a zone or AM and PM; weekdays and other words mean nothing.
func (p *parts) name(word []byte) {
	if p.month == 0 {
		if p.month = monthOf(word); p.month > 0 {
			return
		}
	}
	if p.clock && p.hour <= 12 {
		switch {
		case bytes.EqualFold(word, []byte("PM")):
			p.hour = p.hour%12 + 12
			return
		case bytes.EqualFold(word, []byte("AM")):
			p.hour %= 12
			return
		}
	}
	if p.zoned {
		return
	}
	letters := 0
	for letters < len(word) && word[letters] >= 'A' {
		letters++
	}
	hours, ok := zoneNames[string(bytes.ToUpper(word[:letters]))]
	if !ok {
		return
	}
	p.offset, p.zoned = hours*3600, true
	if hours == 0 && letters < len(word) {
		p.zoned = false
		p.setOffset(word[letters:]) // GMT+0200
	}
}

// number takes a word that begins with a digit: day, year, clock, 2003-04-29
// (with or without T and the clock), 29-Apr-2003.
func (p *parts) number(word []byte) bool {
	if len(word) >= 10 && word[4] == '-' && word[7] == '-' {
		year, month, day := digits(word[:4]), digits(word[5:7]), digits(word[8:10])
		if year < 0 || month < 1 || month > 12 || day < 1 {
			return false
		}
		p.year, p.month, p.day = year, month, day
		if rest := word[10:]; len(rest) > 1 && (rest[0] == 'T' || rest[0] == 't') {
			return p.setClock(rest[1:])
		}
		return len(word) == 10
	}
	if bytes.IndexByte(word, ':') > 0 {
		return p.setClock(word)
	}
	if i := bytes.IndexByte(word, '-'); i > 0 {
		j := bytes.LastIndexByte(word, '-')
		month := monthOf(word[i+1 : max(i+1, j)])
		if month == 0 {
			return false
		}
		p.month = month
		return p.setDay(word[:i]) && p.setYear(word[j+1:])
	}
	switch {
	case !allDigits(word):
		return true // "1st", junk
	case p.day < 0 && len(word) <= 2:
		return p.setDay(word)
	case p.year < 0:
		return p.setYear(word)
	}
	return true
}

func (p *parts) setDay(word []byte) bool {
	p.day = digits(word)
	return p.day >= 1 && p.day <= 31
}

// setYear follows RFC 5322, 4.3: 00 to 49 are 2000 and later, other years of two
// or three digits are counted from 1900.
func (p *parts) setYear(word []byte) bool {
	p.year = digits(word)
	switch {
	case len(word) == 2 && p.year < 50:
		p.year += 2000
	case len(word) == 2 || len(word) == 3:
		p.year += 1900
	}
	return p.year >= 0 && (len(word) >= 2 && len(word) <= 4)
}

func (p *parts) setClock(word []byte) bool {
	hour, minute, second, rest, ok := cutClock(word)
	if !ok || p.clock {
		return ok
	}
	p.hour, p.minute, p.clock = hour, minute, true
	if second >= 0 {
		p.second, p.seconds = second, true
	}
	switch {
	case len(rest) == 0:
	case rest[0] == '+' || rest[0] == '-':
		p.setOffset(rest)
	default:
		p.name(rest)
	}
	return true
}

// setOffset takes +0200, +02:00 or +2. Anything else, and offsets of a day and
// more, leave the zone unknown.
func (p *parts) setOffset(word []byte) {
	if p.zoned || len(word) < 2 {
		return
	}
	number := word[1:]
	var hours, minutes int
	switch {
	case len(number) <= 2:
		hours = digits(number)
	case len(number) == 4:
		hours, minutes = digits(number[:2]), digits(number[2:])
	case len(number) == 5 && number[2] == ':':
		hours, minutes = digits(number[:2]), digits(number[3:])
	default:
		return
	}
	if hours < 0 || hours > 23 || minutes < 0 || minutes > 59 {
		return
	}
	p.offset, p.zoned = hours*3600+minutes*60, true
	if word[0] == '-' {
		p.offset = -p.offset
	}
}

// cutClock reads 22:26:51, 7:05 or 22:26:51.273 (the fraction is dropped) and
// returns what follows it. second is -1 if it is not stated.
func cutClock(word []byte) (hour, minute, second int, rest []byte, ok bool) {
	hour, rest = cutDigits(word)
	if hour < 0 || hour > 23 || len(rest) < 3 || rest[0] != ':' {
		return 0, 0, 0, nil, false
	}
	minute, rest = cutDigits(rest[1:])
	if minute < 0 || minute > 59 {
		return 0, 0, 0, nil, false
	}
	if len(rest) == 0 || rest[0] != ':' {
		return hour, minute, -1, rest, true
	}
	second, rest = cutDigits(rest[1:])
	if second < 0 || second > 60 {
		return 0, 0, 0, nil, false
	}
	if len(rest) > 0 && rest[0] == '.' {
		for rest = rest[1:]; len(rest) > 0 && '0' <= rest[0] && rest[0] <= '9'; {
			rest = rest[1:]
		}
	}
	return hour, minute, second, rest, true
}

// cutDigits reads a number of one or two digits; -1 if there is none.
func cutDigits(word []byte) (n int, rest []byte) {
	i := 0
	for i < len(word) && i < 2 && '0' <= word[i] && word[i] <= '9' {
		i++
	}
	if i == 0 {
		return -1, word
	}
	return digits(word[:i]), word[i:]
}

// digits returns the number that word spells, or -1.
func digits(word []byte) int {
	if len(word) == 0 || len(word) > 4 || !allDigits(word) {
		return -1
	}
	n := 0
	for _, c := range word {
		n = n*10 + int(c-'0')
	}
	return n
}

func allDigits(word []byte) bool {
	for _, c := range word {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(word) > 0
}

// monthOf returns 1 to 12 for an English month name or its start, else 0.
func monthOf(word []byte) int {
	if len(word) < 3 || len(word) > len("september") {
		return 0
	}
	var three [3]byte
	for i := range three {
		three[i] = word[i] | 0x20
	}
	for m := 0; m < len(monthNames); m += 3 {
		if string(three[:]) == monthNames[m:m+3] {
			return m/3 + 1
		}
	}
	return 0
}

// commentLength returns the length of the comment that b begins with, brackets
// and nested comments included. An open comment takes the bracket only.
func commentLength(b []byte) int {
	depth := 0
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 1
}
