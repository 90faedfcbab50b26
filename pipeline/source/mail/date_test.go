package mail

import (
	netmail "net/mail"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParseDate(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	const (
		second   = "second"
		minute   = "minute"
		explicit = true
		none     = false
	)
	for _, test := range []struct {
		in        string
		want      string // UTC; "" for no date
		zoned     bool
		precision string
	}{
		{"Fri, 16 Sep 2016 22:26:51 +0200", "2016-09-16T20:26:51Z", explicit, second},
		{"Fri, 16 Sep 2016 22:26:51 -0000", "2016-09-16T22:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 +0530", "2016-09-16T16:56:51Z", explicit, second},
		{"Fri, 16 Sep 2016 22:26:51 +0000 (UTC)", "2016-09-16T22:26:51Z", explicit, second},
		{"Sat, 20 Sep 2008 20:04:30 +0300 (\xf9\xf2\xe5\xef (\xf7\xe9\xf5))", "2008-09-20T17:04:30Z", explicit, second},

		// RFC 5322, 4.3; net/mail gives them an offset of zero.
		{"Fri, 16 Sep 16 22:26 EST", "2016-09-17T03:26:00Z", explicit, minute},
		{"16 Sep 2016 22:26:51 EDT", "2016-09-17T02:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 CST", "2016-09-17T04:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 CDT", "2016-09-17T03:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 MST", "2016-09-17T05:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 MDT", "2016-09-17T04:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 PST", "2016-09-17T06:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 pdt", "2016-09-17T05:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 GMT", "2016-09-16T22:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 GMT+0200", "2016-09-16T20:26:51Z", explicit, second},
		{"16 Sep 2016 22:26:51 CEST", "2016-09-16T20:26:51Z", explicit, second},

		// without a zone that means one thing
		{"Fri, 16 Sep 2016 22:26:51", "2016-09-16T22:26:51Z", none, second},
		{"Fri, 16 Sep 2016 22:26:51 IST", "2016-09-16T22:26:51Z", none, second},
		{"Fri, 16 Sep 2016 22:26:51 A", "2016-09-16T22:26:51Z", none, second},
		{"Fri, 16 Sep 2016 22:26:51 +9900", "2016-09-16T22:26:51Z", none, second},

		{"Fri Sep 16 22:26:51 2016", "2016-09-16T22:26:51Z", none, second},
		{"Fri Sep  6 22:26:51 2016", "2016-09-06T22:26:51Z", none, second},
		{"Fri Sep 16 22:26:51 +0000 2016", "2016-09-16T22:26:51Z", explicit, second},
		{"Fri Sep 16 22:26:51 EDT 2016", "2016-09-17T02:26:51Z", explicit, second},

		{"21 Nov 97 09:55:06 GMT", "1997-11-21T09:55:06Z", explicit, second},
		{"21 Nov 49 09:55:06 GMT", "2049-11-21T09:55:06Z", explicit, second},
		{"21 Nov 50 09:55:06 GMT", "1950-11-21T09:55:06Z", explicit, second},
		{"21 Nov 102 09:55:06 GMT", "2002-11-21T09:55:06Z", explicit, second},
		{"21 Nov 0102 09:55:06 GMT", "0102-11-21T09:55:06Z", explicit, second},
		{"Mon, 30 Jun 3609 15:33:50 +0600", "3609-06-30T09:33:50Z", explicit, second},

		{"16-Sep-2016 22:26:51 +0200", "2016-09-16T20:26:51Z", explicit, second},
		{"16-sep-16 7:05:01 PM +0000", "2016-09-16T19:05:01Z", explicit, second},
		{"Fri, 16 Sep 2016 12:05:01 AM +0000", "2016-09-16T00:05:01Z", explicit, second},
		{"Fri, 16 September 2016 22:26:51 +0200", "2016-09-16T20:26:51Z", explicit, second},
		{"2016-09-16T22:26:51Z", "2016-09-16T22:26:51Z", explicit, second},
		{"2016-09-16T22:26:51.123456+02:00", "2016-09-16T20:26:51Z", explicit, second},
		{"2016-09-16 22:26:51 -0400", "2016-09-17T02:26:51Z", explicit, second},
		{"mar, 05 May 2009 10:00:00 +0000", "2009-05-05T10:00:00Z", explicit, second}, // Spanish Tuesday
		{"Thu,\r\n      13\r\n        Feb\r\n   1999\r\n      23:32\r\n    -0330 (Newfoundland Time)", "1999-02-14T03:02:00Z", explicit, minute},
		{"Fri, 21 Nov 1997 09(comment):   55  :  06 -0600", "1997-11-21T15:55:06Z", explicit, second}, // RFC 5322, A.5
		{"Tue, 30 Jun 2015 23:59:60 +0000", "2015-07-01T00:00:00Z", explicit, second},                 // a leap second

		{"", "", none, ""},
		{"yesterday", "", none, ""},
		{"Wed, 15 Dec 2010    59:10 -0500", "", none, ""},
		{"Pn, 29 paX 2007 21:13:00 +0100", "", none, ""},
		{"Wed, 30 Feb 2010 10:00:00 +0000", "", none, ""},
		{"Wed, 15 Dec 2010 24:00:00 +0000", "", none, ""},
		{"Wed, 15 Dec 2010", "", none, ""},
		{"15 Dec 10:00:00 +0000", "", none, ""},
		{"2016-13-01T10:00:00Z", "", none, ""},
		{"((((((((((:", "", none, ""},
	} {
		t.Run(test.in, func(t *testing.T) {
			got, ok := parseDate([]byte(test.in), time.UTC)
			if !ok {
				if test.want != "" {
					t.Fatal("no date")
				}
				return
			}
			precision := second
			if got.minute {
				precision = minute
			}
			if stated := got.time.Format(time.RFC3339); stated != test.want || got.zoned != test.zoned || precision != test.precision {
				t.Errorf("%s zoned=%v %s", stated, got.zoned, precision)
			}
		})
	}
	t.Run("configured zone", func(t *testing.T) {
		got, ok := parseDate([]byte("Fri, 16 Sep 2016 22:26:51"), berlin)
		if want := "2016-09-16T20:26:51Z"; !ok || got.zoned || got.time.Format(time.RFC3339) != want {
			t.Errorf("%+v, want %s", got, want)
		}
		got, _ = parseDate([]byte("Fri, 16 Sep 2016 22:26:51 +0000"), berlin)
		if want := "2016-09-16T22:26:51Z"; got.time.Format(time.RFC3339) != want {
			t.Errorf("%+v, want %s", got, want)
		}
	})
}

// The oracle is net/mail, for the dates of RFC 5322 with a numeric zone.
func TestParseDateAgreesWithNetMail(t *testing.T) {
	layouts := []string{
		"Mon, 02 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04 -0700",
		"2 Jan 06 15:04:05 -0700", "Mon, 02 Jan 2006 15:04:05 -0700 (XYZ)",
	}
	rapid.Check(t, func(t *rapid.T) {
		zone := time.FixedZone("", 60*rapid.IntRange(-14*60, 14*60).Draw(t, "offset"))
		at := time.Unix(rapid.Int64Range(631152000, 2493072000).Draw(t, "time"), 0).In(zone) // 1990 to 2048
		text := at.Format(rapid.SampledFrom(layouts).Draw(t, "layout"))
		want, err := netmail.ParseDate(text)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := parseDate([]byte(text), time.UTC)
		if !ok || !got.time.Equal(want) || !got.zoned {
			t.Fatalf("%q: %v, want %v", text, got, want)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{
		"Fri, 16 Sep 2016 22:26:51 +0200 (CEST)", "Fri Sep 16 22:26:51 +0000 2016", "16-Sep-16 7:05 PM EST", "2016-09-16T22:26:51.1Z",
		"21 Nov 1997 09(c): 55 :06 GMT-0600", "((",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		got, ok := parseDate(text, time.UTC)
		if !ok {
			return
		}
		if got.time.Location() != time.UTC || got.time.Nanosecond() != 0 {
			t.Errorf("%v", got)
		}
		again, ok := parseDate([]byte(got.time.Format("Mon, 2 Jan 2006 15:04:05 -0700")), time.UTC)
		if year := got.time.Year(); year >= 0 && year <= 9999 && (!ok || !again.time.Equal(got.time)) {
			t.Errorf("%v written and read again is %v", got, again)
		}
	})
}
