package initial

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// Sample is the text of a table's rows; an empty cell has no value.
type Sample struct {
	Columns []string
	Rows    [][]string
	Whole   bool // these are all rows
}

// column is what the values of a column show.
type column struct {
	Name   string
	words  []string // of the name, lower-case
	rows   int
	filled int
	values map[string]int // value → rows
	times  *times         // nil: no times
	number bool           // every value is a number
	email  bool           // nearly every value is an address
	flag   bool           // every value is yes or no
}

// smallVocabulary bounds the values of what is a kind of thing, not a thing.
const smallVocabulary = 50

func (c column) distinct() int { return len(c.values) }

// key says that no two rows have the same value, and each has one.
func (c column) key() bool { return c.filled == c.rows && c.distinct() == c.rows && c.rows > 0 }

// kind says that the values are a vocabulary: few, and used again.
func (c column) kind() bool {
	return c.times == nil && !c.email && c.distinct() > 0 && c.distinct() <= smallVocabulary && 2*c.distinct() <= max(c.filled, 4)
}

// named says whether one of the words is in the column's name.
func (c column) named(words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return slices.Contains(c.words, word) })
}

// profile looks at every column of a sample.
func profile(s Sample) []column {
	columns := make([]column, len(s.Columns))
	for i, name := range s.Columns {
		c := column{Name: name, words: wordsOf(name), rows: len(s.Rows), values: map[string]int{}}
		for _, row := range s.Rows {
			if value := strings.TrimSpace(row[i]); value != "" {
				c.filled++
				c.values[value]++
			}
		}
		c.judge()
		columns[i] = c
	}
	return columns
}

var (
	numberLike = regexp.MustCompile(`^[-+]?[0-9][0-9 .,']*$`)
	emailLike  = regexp.MustCompile(`^[^@\s]+@[^@\s]+\.[A-Za-z]{2,}$`)
	flagWords  = []string{"true", "false", "yes", "no", "y", "n", "t", "f", "0", "1"}
)

func (c *column) judge() {
	if c.filled == 0 {
		return
	}
	var emails, numbers, flags int
	for value, rows := range c.values {
		if emailLike.MatchString(value) {
			emails += rows
		}
		if numberLike.MatchString(value) {
			numbers += rows
		}
		if slices.Contains(flagWords, strings.ToLower(value)) {
			flags += rows
		}
	}
	c.email = 10*emails >= 9*c.filled
	c.number = numbers == c.filled
	c.flag = flags == c.filled && c.distinct() <= 2
	c.times = timesOf(*c)
}

// wordsOf are the words of a name: signupDate, signup_date and Signup Date are
// the same two.
func wordsOf(name string) []string {
	var words []string
	word := ""
	var last rune
	flush := func() {
		if word != "" {
			words = append(words, strings.ToLower(word))
		}
		word = ""
	}
	for _, r := range name {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			flush()
		case unicode.IsUpper(r) && unicode.IsLower(last):
			flush()
			word += string(r)
		default:
			word += string(r)
		}
		last = r
	}
	flush()
	return words
}

// times are how the times of a column are written.
type times struct {
	formats  []string // as the config writes them; nil: ISO 8601
	first    time.Time
	last     time.Time
	bare     bool // there are times of day without a zone
	unproven bool // whether the day or the month comes first is a guess
}

// layout is a way of writing times, in Go's letters and in those of strptime.
type layout struct {
	shape  *regexp.Regexp
	golang string
	format string
	day    bool // only a date
	order  int  // 1: the day before the month, 2: after; 0: nobody can mistake it
}

var layouts = makeLayouts()

// makeLayouts lists the dates that people write with the times of day behind.
func makeLayouts() []layout {
	var list []layout
	clocks := []struct{ shape, golang, format string }{
		{``, ``, ``},
		{` \d{1,2}:\d{2}`, ` 15:04`, ` %H:%M`},
		{` \d{1,2}:\d{2}:\d{2}`, ` 15:04:05`, ` %H:%M:%S`},
		{` \d{1,2}:\d{2} [AaPp][Mm]`, ` 3:04 PM`, ` %I:%M %p`},
		{` \d{1,2}:\d{2}:\d{2} [AaPp][Mm]`, ` 3:04:05 PM`, ` %I:%M:%S %p`},
	}
	dates := []struct {
		shape, golang, format string
		order                 int
	}{
		{`\d{1,2}\.\d{1,2}\.\d{4}`, `2.1.2006`, `%d.%m.%Y`, 1},
		{`\d{1,2}/\d{1,2}/\d{4}`, `2/1/2006`, `%d/%m/%Y`, 1},
		{`\d{1,2}/\d{1,2}/\d{4}`, `1/2/2006`, `%m/%d/%Y`, 2},
		{`\d{1,2}-\d{1,2}-\d{4}`, `2-1-2006`, `%d-%m-%Y`, 1},
		{`\d{1,2}-\d{1,2}-\d{4}`, `1-2-2006`, `%m-%d-%Y`, 2},
		{`\d{1,2}\.\d{1,2}\.\d{2}`, `2.1.06`, `%d.%m.%y`, 1},
		{`\d{1,2}/\d{1,2}/\d{2}`, `2/1/06`, `%d/%m/%y`, 1},
		{`\d{1,2}/\d{1,2}/\d{2}`, `1/2/06`, `%m/%d/%y`, 2},
		{`\d{1,2} [A-Z][a-z]{2} \d{4}`, `2 Jan 2006`, `%d %b %Y`, 0},
		{`\d{1,2}-[A-Z][a-z]{2}-\d{4}`, `2-Jan-2006`, `%d-%b-%Y`, 0},
		{`[A-Z][a-z]{2} \d{1,2}, \d{4}`, `Jan 2, 2006`, `%b %d, %Y`, 0},
	}
	for _, date := range dates {
		for _, clock := range clocks {
			list = append(list, layout{
				shape: regexp.MustCompile(`^` + date.shape + clock.shape + `$`), golang: date.golang + clock.golang, format: date.format + clock.format,
				day: clock.shape == "", order: date.order,
			})
		}
	}
	return list
}

var (
	isoLike   = regexp.MustCompile(`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)? ?(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$`)
	dateLike  = regexp.MustCompile(`^(?:[0-9]{1,2}[-./ ]|[A-Z][a-z]{2} [0-9]{1,2},).{5,20}$`)
	epochLike = regexp.MustCompile(`^[0-9]{10}(?:[0-9]{3})?$`)
)

// most of the values of a column are of its kind; a few may be slips.
func most(some, all int) bool { return 50*some >= 49*all && all > 0 }

// timesOf reads the values of a column as times; nil if they are none.
func timesOf(c column) *times {
	if t := isoTimes(c); t != nil {
		return t
	}
	if t := epochTimes(c); t != nil {
		return t
	}
	return writtenTimes(c)
}

func isoTimes(c column) *times {
	t := &times{}
	read := 0
	for value, rows := range c.values {
		part := isoLike.FindStringSubmatch(value)
		if part == nil {
			continue
		}
		var n [6]int
		for i := range n {
			n[i], _ = strconv.Atoi(part[i+1]) // digits, or nothing
		}
		at := time.Date(n[0], time.Month(n[1]), n[2], n[3], n[4], n[5], 0, time.UTC)
		if at.Month() == time.Month(n[1]) && at.Day() == n[2] && t.include(at) {
			read += rows
			t.bare = t.bare || part[4] != "" && part[7] == ""
		}
	}
	if !most(read, c.filled) {
		return nil
	}
	return t
}

// epochTimes takes numbers for times only where the name says so.
func epochTimes(c column) *times {
	if !c.named("at", "time", "ts", "timestamp", "date", "epoch", "created", "updated") {
		return nil
	}
	t := &times{}
	var seconds, millis int
	for value, rows := range c.values {
		if !epochLike.MatchString(value) {
			continue
		}
		n, err := strconv.ParseInt(value, 10, 64)
		switch {
		case err != nil:
		case len(value) == 10 && t.include(time.Unix(n, 0).UTC()):
			seconds += rows
		case len(value) == 13 && t.include(time.UnixMilli(n).UTC()):
			millis += rows
		}
	}
	if !most(seconds+millis, c.filled) {
		return nil
	}
	if seconds > 0 {
		t.formats = append(t.formats, "epoch")
	}
	if millis > 0 {
		t.formats = append(t.formats, "epoch_ms")
	}
	return t
}

// writtenTimes finds the formats of dates as people write them. Where nothing
// tells the day from the month, the day is first, and the guess is told.
func writtenTimes(c column) *times {
	likely := 0
	for value, rows := range c.values {
		if dateLike.MatchString(value) {
			likely += rows
		}
	}
	if !most(likely, c.filled) {
		return nil
	}
	best, bestRead := (*times)(nil), 0
	var orders [3]int // rows read, by order
	for _, order := range []int{1, 2} {
		t := &times{}
		rowsOf := map[string]int{}
		read := 0
		for value, rows := range c.values {
			for _, l := range layouts {
				if l.order == 3-order || !l.shape.MatchString(value) {
					continue
				}
				at, err := time.Parse(l.golang, value)
				if err != nil {
					at, err = time.Parse(l.golang, strings.ToUpper(value)) // am and pm
				}
				if err == nil && t.include(at) {
					read += rows
					rowsOf[l.format] += rows
					t.bare = t.bare || !l.day
					break
				}
			}
		}
		orders[order] = read
		for format := range rowsOf {
			t.formats = append(t.formats, format)
		}
		slices.SortFunc(t.formats, func(a, b string) int { return cmp.Or(cmp.Compare(rowsOf[b], rowsOf[a]), cmp.Compare(a, b)) })
		if read > bestRead {
			best, bestRead = t, read
		}
	}
	if best == nil || !most(bestRead, c.filled) {
		return nil
	}
	ordered := slices.ContainsFunc(best.formats, func(f string) bool {
		return strings.Contains(f, "/") || strings.Contains(f, "-%m") || strings.HasPrefix(f, "%m-")
	})
	best.unproven = orders[1] == orders[2] && ordered
	return best
}

// include widens the span of the times by a plausible one.
func (t *times) include(at time.Time) bool {
	if at.Year() < 1990 || at.Year() > 2100 {
		return false
	}
	if t.first.IsZero() || at.Before(t.first) {
		t.first = at
	}
	if at.After(t.last) {
		t.last = at
	}
	return true
}
