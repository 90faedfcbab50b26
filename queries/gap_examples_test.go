package queries_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"
)

// The sentences of the definition of a silence, each as an example that goes
// from events to published gaps. One customer signs on 2 March and is watched
// up to the end of 19 April 2026 in Berlin; everybody else writes every day,
// so the feeds are alive unless an example stops them.
func TestGapExamples(t *testing.T) {
	db := memory(t)
	models := gapModels(t)
	exec(t, db, naiveCalendar(), "INSERT INTO work.business_days BY NAME "+load(t, "models/22_business_days.sql"))

	tests := []struct {
		name   string
		change func(*history)
		events []happening
		want   []string // side, start, end, status, days
	}{
		{
			name:   "an interval of exactly ten days counts, a minute less does not",
			events: []happening{says("03-02 09:00", "both"), says("03-12 09:00", "both"), says("03-22 08:59", "both"), says("04-11 09:00", "both")},
			want: []string{
				"customer 03-02 09:00 03-12 09:00 closed 10.00", "customer 03-22 08:59 04-11 09:00 closed 20.00",
				"mutual 03-02 09:00 03-12 09:00 closed 10.00", "mutual 03-22 08:59 04-11 09:00 closed 20.00",
				"vendor 03-02 09:00 03-12 09:00 closed 10.00", "vendor 03-22 08:59 04-11 09:00 closed 20.00",
			},
		},
		{
			name:   "the start opens the first interval, now closes the last: it is open",
			events: []happening{says("03-15 09:00", "both")},
			want: []string{
				"customer 03-02 08:00 03-15 09:00 closed 13.04", "customer 03-15 09:00 open 35.54",
				"mutual 03-02 08:00 03-15 09:00 closed 13.04", "mutual 03-15 09:00 open 35.54",
				"vendor 03-02 08:00 03-15 09:00 closed 13.04", "vendor 03-15 09:00 open 35.54",
			},
		},
		{
			name:   "a customer who is active again after 25 days keeps the silence",
			change: measuring("mutual"),
			events: []happening{says("03-10 09:00", "in"), says("04-04 09:00", "in"), says("04-12 09:00", "out")},
			want:   []string{"mutual 03-10 09:00 04-04 09:00 closed 25.00"},
		},
		{
			name:   "the vendor's silence does not end with the customer's word",
			change: measuring("vendor"),
			events: []happening{says("03-05 09:00", "out"), says("03-12 09:00", "in"), says("03-20 09:00", "out"), says("03-29 09:00", "out"), says("04-08 09:00", "in"), says("04-12 09:00", "out")},
			want:   []string{"vendor 03-05 09:00 03-20 09:00 closed 15.00", "vendor 03-29 09:00 04-12 09:00 closed 14.00"},
		},
		{
			name:   "a meeting that was held ends the silence of every side",
			events: []happening{says("03-02 09:00", "both"), says("03-11 09:00", "both"), says("03-20 09:00", "meeting"), says("03-29 09:00", "both"), says("04-07 09:00", "meeting"), says("04-15 09:00", "both")},
			want:   nil,
		},
		{
			name:   "an out-of-office reply ends none",
			change: measuring("customer"),
			events: []happening{says("03-02 09:00", "in"), says("03-08 09:00", "absent"), says("03-14 09:00", "in"), says("03-23 09:00", "in"), says("04-01 09:00", "in"), says("04-10 09:00", "in")},
			want:   []string{"customer 03-02 09:00 03-14 09:00 closed 12.00"},
		},
		{
			name:   "an unknown direction ends a silence on the mutual side only, and leaves it unknown who was silent",
			events: []happening{says("03-02 09:00", "both"), says("03-09 09:00", "unknown"), says("03-16 09:00", "both"), says("03-25 09:00", "both"), says("04-03 09:00", "both"), says("04-12 09:00", "both")},
			want:   []string{"customer 03-02 09:00 03-16 09:00 unknown 14.00", "vendor 03-02 09:00 03-16 09:00 unknown 14.00"},
		},
		{
			name:   "but ten days after it are sure, whoever spoke",
			change: measuring("vendor"),
			events: []happening{says("03-02 09:00", "both"), says("03-04 09:00", "unknown"), says("03-14 09:00", "both"), says("03-23 09:00", "both"), says("04-01 09:00", "both"), says("04-10 09:00", "both"), says("04-19 09:00", "both")},
			want:   []string{"vendor 03-02 09:00 03-14 09:00 closed 12.00"},
		},
		{
			name: "a silence is judged by the version of the journey in force when it began",
			change: both(measuring("mutual"), func(h *history) {
				first := h.journeys[0].versions[0]
				first.silence = &threshold{12, "d"}
				later := first
				later.from, later.silence = "2026-03-25", &threshold{7, "d"}
				h.journeys[0].versions = []edition{first, later}
			}),
			events: []happening{says("03-06 09:00", "both"), says("03-15 09:00", "both"), says("03-24 22:59", "both"), says("04-02 09:00", "both"), says("04-10 09:00", "both"), says("04-17 08:00", "both")},
			want:   []string{"mutual 04-02 09:00 04-10 09:00 closed 8.00"},
		},
		{
			name:   "a feed that stopped makes the open silence unknown and measures it no further",
			change: both(measuring("mutual"), stopped("mail", "04-07")),
			events: []happening{says("03-02 09:00", "both"), says("03-11 09:00", "both"), says("03-20 09:00", "both"), says("03-28 09:00", "both")},
			want:   []string{"mutual 03-28 09:00 unknown 9.12"},
		},
		{
			name:   "an open silence that was long enough before the feed stopped is open up to there",
			change: both(measuring("mutual"), stopped("mail", "04-07")),
			events: []happening{says("03-02 09:00", "both"), says("03-11 09:00", "both"), says("03-20 09:00", "both")},
			want:   []string{"mutual 03-20 09:00 open 17.12"},
		},
		{
			name:   "an interval inside of which the feed was out is unknown",
			change: both(measuring("mutual"), out("mail", "03-12", "03-19")),
			events: []happening{says("03-02 09:00", "both"), says("03-10 09:00", "both"), says("03-21 09:00", "both"), says("03-30 09:00", "both"), says("04-08 09:00", "both"), says("04-15 09:00", "both")},
			want:   []string{"mutual 03-10 09:00 03-21 09:00 unknown 11.00"},
		},
		{
			name:   "an outage at the edge of a long silence leaves enough of it sure",
			change: both(measuring("mutual"), out("mail", "03-12", "03-19")),
			events: []happening{says("03-02 09:00", "both"), says("03-10 09:00", "both"), says("03-30 09:00", "both"), says("04-08 09:00", "both"), says("04-15 09:00", "both")},
			want:   []string{"mutual 03-10 09:00 03-30 09:00 closed 20.00"},
		},
		{
			name: "records that begin long after the customer signed prove no silence before",
			change: both(measuring("mutual"), func(h *history) {
				h.events = slices.DeleteFunc(h.events, func(e happening) bool { return e.at.Before(stamp("03-20 00:00")) })
			}),
			events: []happening{says("03-22 09:00", "both"), says("03-31 09:00", "both"), says("04-09 09:00", "both"), says("04-15 09:00", "both")},
			want:   []string{"mutual 03-02 08:00 03-22 09:00 unknown 20.04"},
		},
		{
			name: "a stage's threshold in business days is in force while the customer is in it",
			change: both(measuring("mutual"), func(h *history) {
				h.journeys[0].stages = []string{"calm", "tense"}
				h.journeys[0].versions[0].stages = map[string]*threshold{"calm": nil, "tense": {5, "bd"}}
				moved := stamp("03-20 09:00")
				h.visits = []visit{
					{account: "a", journey: "j", stage: "calm", entered: stamp("03-02 08:00"), left: &moved},
					{account: "a", journey: "j", stage: "tense", entered: moved},
				}
			}),
			// Wednesdays are free in this calendar, and 3 and 6 April: 26 March to 1 April holds 5.6 business days
			events: []happening{says("03-02 09:00", "both"), says("03-10 09:00", "both"), says("03-19 09:00", "both"), says("03-26 09:00", "both"), says("04-01 09:00", "both"), says("04-05 09:00", "both"), says("04-11 09:00", "both"), says("04-15 09:00", "both")},
			want:   []string{"mutual 03-26 09:00 04-01 09:00 closed 6.00"},
		},
		{
			name: "churn closes the last silence",
			change: both(measuring("vendor"), func(h *history) {
				left := instant(stamp("04-10 12:00"), berlin)
				h.accounts[0].ended = &left
			}),
			events: []happening{says("03-02 09:00", "out"), says("03-11 09:00", "out"), says("03-20 09:00", "out"), says("03-29 09:00", "out")},
			want:   []string{"vendor 03-29 09:00 04-10 12:00 closed 12.12"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := example(test.events)
			if test.change != nil {
				test.change(&h)
			}
			exec(t, db, "DELETE FROM "+strings.Join(emptied, "; DELETE FROM "), strings.Join(h.statements(), "; "))
			for _, model := range models {
				exec(t, db, "INSERT INTO "+model.Table()+" BY NAME "+model.SQL)
			}
			rows, err := db.QueryContext(context.Background(), `
				SELECT concat_ws(' ', side, strftime(started_at, '%m-%d %H:%M'), strftime(ended_at, '%m-%d %H:%M'), status, format('{:.2f}', days))
				FROM main.communication_gaps WHERE account_id = 'a' ORDER BY side, started_at`)
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			var got []string
			for rows.Next() {
				var line string
				if err := rows.Scan(&line); err != nil {
					t.Fatal(err)
				}
				got = append(got, line)
			}
			if err := rows.Err(); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(test.want, "\n  "))
			}
		})
	}
}

// example is a history of the customer a among others who write every day.
func example(events []happening) history {
	signed := instant(stamp("03-02 08:00"), berlin)
	everyday := instant(stamp("02-25 08:00"), berlin)
	h := history{
		asOf:     time.Date(2026, 4, 20, 0, 0, 0, 0, berlin).UTC(),
		accounts: []account{{id: "a", zone: berlin, started: &signed}, {id: "others", zone: berlin, started: &everyday}},
		journeys: []journey{{id: "j", stages: []string{"only"}, versions: []edition{
			{sides: map[string]bool{"vendor": true, "customer": true, "mutual": true}, stages: map[string]*threshold{"only": nil}}}}},
		cases: map[string][]string{"a": {"j"}},
	}
	for d := stamp("02-26 12:00"); d.Before(h.asOf); d = d.AddDate(0, 0, 1) {
		for _, source := range []string{"mail", "log"} {
			e := said(d, "in")
			e.account, e.source = "others", source
			h.events = append(h.events, e)
		}
	}
	for _, e := range events {
		if e.kind == "both" {
			in, out := said(e.at, "in"), said(e.at, "out")
			h.events = append(h.events, in, out)
		} else {
			h.events = append(h.events, e)
		}
	}
	for i := range h.events {
		h.events[i].seq = i + 1
	}
	return h
}

func stamp(text string) time.Time {
	at, err := time.Parse("2006-01-02 15:04", "2026-"+text)
	if err != nil {
		panic(err)
	}
	return at
}

func says(at, kind string) happening { return said(stamp(at), kind) }

func said(at time.Time, kind string) happening {
	e := happening{
		point: instant(at, berlin), account: "a", kind: kind, source: "mail",
		visibility: "public", automation: "human", channel: "email", activity: "mail", direction: "inbound",
	}
	switch kind {
	case "out":
		e.direction = "outbound"
	case "unknown":
		e.direction = "unknown"
	case "meeting":
		e.direction, e.channel, e.activity = "outbound", "meeting", "held_meeting"
	case "absent":
		e.automation = "auto_reply"
	}
	return e
}

// measuring looks at one side only.
func measuring(side string) func(*history) {
	return func(h *history) { h.journeys[0].versions[0].sides = map[string]bool{side: true} }
}

func both(changes ...func(*history)) func(*history) {
	return func(h *history) {
		for _, change := range changes {
			change(h)
		}
	}
}

// stopped ends a feed before a day, out interrupts it from a day to another.
func stopped(source, day string) func(*history) { return out(source, day, "12-31") }

func out(source, from, to string) func(*history) {
	return func(h *history) {
		h.events = slices.DeleteFunc(h.events, func(e happening) bool {
			return e.account == "others" && e.source == source && !e.at.Before(stamp(from+" 00:00")) && e.at.Before(stamp(to+" 00:00"))
		})
	}
}
