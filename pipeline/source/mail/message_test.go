package mail

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"throughline/pipeline/source"
)

// readOne reads one message as a file of its own.
func readOne(t *testing.T, message string) source.Record {
	t.Helper()
	var records []source.Record
	_, err := Read(context.Background(), strings.NewReader(message), Options{Kind: Message}, func(r source.Record) error {
		records = append(records, r)
		return nil
	})
	if err != nil || len(records) != 1 {
		t.Fatalf("%d records, %v", len(records), err)
	}
	return records[0]
}

func readEvent(t *testing.T, message string) source.EventRow {
	t.Helper()
	record := readOne(t, message)
	if len(record.Events) != 1 {
		t.Fatalf("%+v %+v", record, record.Reject)
	}
	return record.Events[0]
}

func TestEvent(t *testing.T) {
	const message = "Date: Fri, 16 Sep 2016 22:26 +0200\r\nfrom: =?utf-8?Q?B=C3=B6b?= <Bob@Customer.example>\r\n" +
		"TO: Ann <ann@vendor.example>,\r\n\tcarl@vendor.example\r\nCc: dora@customer.example, ANN@vendor.example\r\nBcc: eve@vendor.example\r\n" +
		"Delivered-To: support@vendor.example\r\nX-Original-To: alias@vendor.example\r\nX-Forwarded-To: inbox@vendor.example\r\n" +
		"Message-ID: <Ab1@customer.example>\r\nSubject: Re: =?iso-8859-1?Q?Gr=FC=DFe?=\r\n =?iso-8859-1?Q?_an_alle?=\r\n" +
		"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Disposition: attachment; filename=x\r\n\r\nx\r\n--b--\r\n"
	want := source.EventRow{
		Recno: 1, Line: 1,
		Object: "message", RecKey: "Ab1@customer.example", Rank: 30, SameAs: "mail:Ab1@customer.example",
		TS: time.Date(2016, 9, 16, 20, 26, 0, 0, time.UTC), TSPrecision: "minute", TSZone: "explicit",
		FromEmail: "bob@customer.example",
		ToEmails: []string{
			"ann@vendor.example", "carl@vendor.example", "dora@customer.example", "eve@vendor.example", "support@vendor.example", "alias@vendor.example", "inbox@vendor.example",
		},
		Activity: "email", Channel: "email", Automation: "human",
		ThreadID: "mail:3cbe80f8e15db006", // printf %s Ab1@customer.example | sha256sum | cut -c1-16
		Subject:  "Re: Grüße an alle",
		Features: `{"attachment":true}`,
	}
	if diff := cmp.Diff(want, readEvent(t, message)); diff != "" {
		t.Error(diff)
	}
}

func TestWhen(t *testing.T) {
	const (
		near  = "Received: from a by b; Fri, 16 Sep 2016 22:27:00 +0200\n"
		later = "Received: from a by b with POP3; Tue, 1 Nov 2016 10:00:00 +0000\n"
		mute  = "Received: from a by b\n"
		date  = "Date: Fri, 16 Sep 2016 22:26:51 +0200\n"
	)
	for _, test := range []struct{ name, fields, want, from, zone string }{
		{"Date", date, "2016-09-16T20:26:51Z", "", "explicit"},
		{"Date near the hop", near + date, "2016-09-16T20:26:51Z", "", "explicit"},
		{"two days before the hop", near + "Date: Wed, 14 Sep 2016 22:27:00 +0200\n", "2016-09-14T20:27:00Z", "", "explicit"},
		{"more than two days before", near + "Date: Wed, 14 Sep 2016 22:26:59 +0200\n", "2016-09-16T20:27:00Z", "received", "explicit"},
		{"ten minutes after the hop, as clocks differ", near + "Date: Fri, 16 Sep 2016 22:37:00 +0200\n", "2016-09-16T20:37:00Z", "", "explicit"},
		{"sent after it arrived", near + "Date: Fri, 16 Sep 2016 22:37:01 +0200\n", "2016-09-16T20:27:00Z", "received", "explicit"},
		{"sent years after it arrived", near + "Date: Mon, 30 Jun 3609 15:33:50 +0600\n", "2016-09-16T20:27:00Z", "received", "explicit"},
		{"year 0102", near + "Date: Fri, 16 Sep 0102 22:26:51 +0200\n", "2016-09-16T20:27:00Z", "received", "explicit"},
		{"not a date", near + "Date: now\n", "2016-09-16T20:27:00Z", "received", "explicit"},
		{"no Date", near, "2016-09-16T20:27:00Z", "received", "explicit"},
		{"fetched weeks later: the first hop agrees with Date", later + near + date, "2016-09-16T20:26:51Z", "", "explicit"},
		{"the last hop that tells a time", mute + near + later, "2016-09-16T20:27:00Z", "received", "explicit"},
		{"hops of other centuries do not count", "Received: by x; Fri, 16 Sep 1916 22:27:00 +0200\n" + date, "2016-09-16T20:26:51Z", "", "explicit"},
		{"semicolon in the hop", "Received: from a (x;y) by b;\n\tFri, 16 Sep 2016 22:27:00 +0200 (CEST)\n", "2016-09-16T20:27:00Z", "received", "explicit"},
		{"the hop's zone by its name", "Received: by b; Fri, 16 Sep 2016 16:27:00 EDT\n", "2016-09-16T20:27:00Z", "received", "explicit"},
		{"first Date counts", date + "Date: Fri, 16 Sep 2011 22:26:51 +0200\n", "2016-09-16T20:26:51Z", "", "explicit"},
		{"no zone", "Date: Fri, 16 Sep 2016 22:26:51\n", "2016-09-16T22:26:51Z", "", "assumed"},
		{"1990", "Date: Mon, 1 Jan 1990 00:00:00 +0000\n", "1990-01-01T00:00:00Z", "", "explicit"},
		{"2099", "Date: Thu, 31 Dec 2099 23:59:59 +0000\n", "2099-12-31T23:59:59Z", "", "explicit"},
	} {
		t.Run(test.name, func(t *testing.T) {
			event := readEvent(t, test.fields+"From: bob@customer.example\n\n")
			if got := event.TS.Format(time.RFC3339); got != test.want || event.TSZone != test.zone {
				t.Errorf("%s %s, want %s %s", got, event.TSZone, test.want, test.zone)
			}
			if want := (features{DateFrom: test.from}).json(); event.Features != want {
				t.Errorf("features %s, want %s", event.Features, want)
			}
		})
	}
}

func TestWhenOfConfiguredZone(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	message := "Date: Fri, 16 Sep 2016 22:26:51\nFrom: bob@customer.example\n\n"
	_, err = Read(context.Background(), strings.NewReader(message), Options{Kind: Message, Zone: berlin}, func(r source.Record) error {
		if got := r.Events[0]; got.TS.Format(time.RFC3339) != "2016-09-16T20:26:51Z" || got.TSZone != "configured" {
			t.Errorf("%v %s", got.TS, got.TSZone)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestRejects(t *testing.T) {
	for _, test := range []struct{ name, message, code, reason string }{
		{"no date at all", "From: bob@customer.example\nSubject: x\n\n", "bad_date", "no Date and no Received"},
		{"no usable date", "From: bob@customer.example\nDate: Thu, 13 Feb 1969 23:32:54 -0330\n\n", "bad_date", `"Thu, 13 Feb 1969 23:32:54 -0330"`},
		{"bytes in the date", "Date: \xf9\x00\n\n", "bad_date", `"ù"`},
		{"text", "Dear Bob,\nsee you: soon\n\nAnn", "no_header", "byte 0"},
		{"cut", "Date: Fri, 16 Sep 2016 22:26:51 +0200\nTo: bob@cust", "truncated", "ends within the header"},
		{"long header", strings.Repeat("X-Pad: "+strings.Repeat("pad ", 200)+"\n", 1500) + "\n", "header_too_long", "longer than 1048576 bytes"},
		{"empty", "", "empty", "no message"},
		{"UTF-16", "D\x00a\x00t\x00e\x00:\x00", "no_header", "check that the file is mail"},
	} {
		t.Run(test.name, func(t *testing.T) {
			reject := readOne(t, test.message).Reject
			if reject == nil || reject.Code != test.code || !strings.Contains(reject.Reason, test.reason) {
				t.Fatalf("%+v", reject)
			}
			if reject.Recno != 1 || reject.Line != 1 {
				t.Errorf("record %d, line %d", reject.Recno, reject.Line)
			}
			if !utf8.ValidString(reject.Raw) || strings.Contains(reject.Raw, "\x00") || utf8.RuneCountInString(reject.Raw) > source.RawLimit {
				t.Errorf("raw %q", reject.Raw)
			}
			if strings.Contains(reject.Raw, "Ann") {
				t.Errorf("a body is quoted: %q", reject.Raw)
			}
		})
	}
}

func TestSkips(t *testing.T) {
	const top = "Date: Fri, 16 Sep 2016 22:26:51 +0200\nFrom: bob@customer.example\n"
	for field, want := range map[string]string{
		"X-Gmail-Labels: Spam,Unread":                                             skipSpam,
		"X-Gmail-Labels: Important, Trash":                                        skipTrash,
		"X-Gmail-Labels: Drafts":                                                  skipDraft,
		"X-Gmail-Labels: Chat":                                                    skipChat,
		"X-Gmail-Labels: Papierkorb,Ungelesen":                                    skipTrash,
		"X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,Ge=C3=B6ffnet?=":                 skipDraft,
		"X-Gmail-Labels: Posteingang,\n =?UTF-8?Q?Entw=C3=BC?=\n =?UTF-8?Q?rfe?=": skipDraft,
		"X-Gmail-Labels: =?UTF-8?B?0KHQv9Cw0Lw=?=":                                skipSpam,
		"X-Gmail-Labels: =?UTF-8?B?44K044Of566x?=":                                skipTrash,
		"X-Gmail-Labels: Corbeille":                                               skipTrash,
		"X-Gmail-Labels: Borradores":                                              skipDraft,
		"X-Gmail-Labels: Inbox,Important,Category Promotions,Unread":              "",
		"X-Gmail-Labels: Projects/Drafts,\"Spam, not\"":                           "",
		"X-Mozilla-Draft-Info: internal/draft; vcard=0":                           skipDraft,
		"X-Unsent: 1":              skipDraft,
		"X-Unsent: 0":              "",
		"X-Mozilla-Status: 0009":   skipTrash,
		"X-Mozilla-Status: 0011":   "",
		"X-Mozilla-Status: unread": "",
		"X-Status: AT":             skipDraft,
		"X-Status: D":              skipTrash,
		"X-Status: AF":             "",
		"X-Status: Delivered To":   "",
	} {
		if got := readOne(t, top+field+"\n\n").Skip; got != want {
			t.Errorf("%q: %q, want %q", field, got, want)
		}
	}
	// Drafts have no date: they are still skipped, not rejected.
	if got := readOne(t, "X-Gmail-Labels: Drafts\nFrom: a@b.example\n\n").Skip; got != skipDraft {
		t.Errorf("%q", got)
	}
}

func TestIdentity(t *testing.T) {
	const top = "Date: Fri, 16 Sep 2016 22:26:51 +0200\nFrom: bob@customer.example\nTo: ann@vendor.example\nSubject: x\n"
	for value, want := range map[string]string{
		"<Ab@c.example>":                             "Ab@c.example",
		" <Ab@c.example> (added)":                    "Ab@c.example",
		"Ab@c.example":                               "Ab@c.example",
		"<11107978796724623>":                        "11107978796724623",
		"<a@b.example\n c>":                          "a@b.examplec",
		"<a\x00\xfc@b.example>":                      "a ü@b.example",
		"<" + strings.Repeat("a", longestID+1) + ">": "",
		"<>":          "",
		"< >":         "",
		"<a@b.c":      "",
		"none so far": "",
	} {
		event := readEvent(t, top+"Message-ID: "+value+"\n\nbody")
		if want == "" {
			if len(event.RecKey) != 32 || event.SameAs != "mailhash:"+event.RecKey {
				t.Errorf("%q: %q %q", value, event.RecKey, event.SameAs)
			}
		} else if event.RecKey != want || event.SameAs != "mail:"+want {
			t.Errorf("%q: %q %q, want %q", value, event.RecKey, event.SameAs, want)
		}
	}
}

// Without a Message-ID the copies of a message still agree, and others differ.
func TestContentIdentity(t *testing.T) {
	const message = "Date: Fri, 16 Sep 2016 22:26:51 +0200\nFrom: bob@customer.example\nTo: ann@vendor.example\nSubject: x\n\nhello\nBob\n"
	id := readEvent(t, message).RecKey
	for name, copied := range map[string]string{
		"CRLF":                   strings.ReplaceAll(message, "\n", "\r\n"),
		"blank lines at the end": message + "\n\n",
		"other order, delivery fields": "Delivered-To: ann@vendor.example\nSubject: x\nTo: ann@vendor.example\nDate: Fri, 16 Sep 2016 22:26:51 +0200\n" +
			"From: bob@customer.example\n\nhello\nBob\n",
		"folded otherwise": strings.Replace(message, "Date: Fri, ", "Date: Fri,\n\t", 1),
	} {
		if got := readEvent(t, copied).RecKey; got != id {
			t.Errorf("%s: %s, want %s", name, got, id)
		}
	}
	long := message + strings.Repeat("x", hashedText)
	if readEvent(t, long).RecKey != readEvent(t, long+"the end").RecKey {
		t.Error("text beyond the first KiB counts")
	}
	for old, other := range map[string]string{"26:51": "26:52", "bob@": "rob@", "ann@": "dan@", "Subject: x": "Subject: y", "hello": "hallo"} {
		if readEvent(t, strings.Replace(message, old, other, 1)).RecKey == id {
			t.Errorf("%q does not count", old)
		}
	}
}

func TestThreads(t *testing.T) {
	const top = "Date: Fri, 16 Sep 2016 22:26:51 +0200\nFrom: bob@customer.example\nSubject: Re: x\n"
	root := readEvent(t, top+"Message-ID: <root@a>\n\n").ThreadID
	if strings.Contains(root, "@") {
		t.Errorf("%q looks like an address", root)
	}
	for _, fields := range []string{
		"References: <root@a>\n",
		"References: <root@a> <second@b> <third@c>\nIn-Reply-To: <third@c>\n",
		"References: <root@a><second@b>\n",
		"References:\n <root@a>\n <second@b>\n",
		"References: <none> <> <root@a>\n",
		"In-Reply-To: <root@a>\n",
		"In-Reply-To: Your message of \"Fri, 16 Sep 2016\" <root@a>\n",
		"References: nothing here\nIn-Reply-To: <root@a>\n",
		"X-GM-THRID: 1545668983435175434\nIn-Reply-To: <root@a>\n",
	} {
		if got := readEvent(t, top+"Message-ID: <other@a>\n"+fields+"\n").ThreadID; got != root {
			t.Errorf("%q is not in the thread", fields)
		}
	}
	// The same subject, or the same number in one mailbox, makes no thread.
	for _, fields := range []string{"", "X-GM-THRID: 1545668983435175434\n", "In-Reply-To:\nReferences: <>\n"} {
		if got := readEvent(t, top+"Message-ID: <other@a>\n"+fields+"\n").ThreadID; got == root || got != readEvent(t, top+"Message-ID: <other@a>\n\n").ThreadID {
			t.Errorf("%q: %s", fields, got)
		}
	}
}

func TestSender(t *testing.T) {
	const date = "Date: Fri, 16 Sep 2016 22:26:51 +0200\n"
	const group = "List-Id: <support.vendor.example>\nList-Post: <mailto:support@vendor.example>\n"
	for _, test := range []struct{ name, fields, want string }{
		{"From", "From: Bob <bob@customer.example>\nSender: assistant@customer.example\n", "bob@customer.example"},
		{"the first of several", "From: bob@customer.example, ann@customer.example\n", "bob@customer.example"},
		{"Sender where From has none", "From: Bob\nSender: assistant@customer.example\n", "assistant@customer.example"},
		{"nobody", "From: undisclosed\n", ""},
		{"a group that rewrites From", "From: 'Bob' via Support <support@vendor.example>\nX-Original-Sender: bob@customer.example\n" + group, "bob@customer.example"},
		{"X-Original-From first", "From: 'Bob' via Support <support@vendor.example>\nX-Original-Sender: crm@relay.example\nX-Original-From: Bob <bob@customer.example>\n" + group, "bob@customer.example"},
		{"a group that leaves From alone", "From: bob@customer.example\nX-Original-Sender: other@customer.example\n" + group, "bob@customer.example"},
		{"no group", "From: support@vendor.example\nX-Original-Sender: bob@customer.example\n", "support@vendor.example"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := readEvent(t, date+test.fields+"\n").FromEmail; got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestHeaderForms(t *testing.T) {
	const message = ">From uucp Fri Sep 16 22:26:51 2016\n" +
		"DATE : Fri, 16 Sep 2016 22:26:51 +0200\n" +
		"Subject: first\nSubject: second\n" +
		"To:\n a@x.example\nTo: b@x.example\nCc: c@x.example,\nd@x.example\n" + // a writer that breaks lines by hand
		"quite Delivered-To: e@x.example\n" + // not a field: a name has no blanks
		"X-Empty:\nFrom: f@x.example\n\n"
	event := readEvent(t, message)
	if event.Subject != "first" || event.FromEmail != "f@x.example" {
		t.Errorf("%+v", event)
	}
	if diff := cmp.Diff([]string{"a@x.example", "b@x.example", "c@x.example", "d@x.example", "e@x.example"}, event.ToEmails); diff != "" {
		t.Error(diff)
	}
	long := readEvent(t, "Date: Fri, 16 Sep 2016 22:26:51 +0200\nSubject: "+strings.Repeat("ü", 3*longestSubject)+"\n\n")
	if n := utf8.RuneCountInString(long.Subject); n != longestSubject {
		t.Errorf("a subject of %d characters", n)
	}
}

// A mail of Zendesk says which event of a ticket it tells; another's does not count.
func TestRelayed(t *testing.T) {
	const top = "Date: Fri, 16 Sep 2016 22:26:51 +0200\nFrom: support@vendor.example\nTo: bob@customer.example\nSubject: x\n"
	for fields, want := range map[string][]string{
		"X-Mailer: Zendesk Mailer\nX-Delivery-Context: event-id-701889556779\n":                    {"zendesk_event:701889556779"},
		"X-Zendesk-From-Account-Id: 1\nX-Delivery-Context:\n event-id-7\n":                         {"zendesk_event:7"},
		"X-Mailer: Zendesk Mailer\nX-Delivery-Context: event-id-\n":                                nil,
		"X-Mailer: Zendesk Mailer\nX-Delivery-Context: event-id-7 and more\n":                      nil,
		"X-Mailer: Zendesk Mailer\nX-Delivery-Context: ticket-7\n":                                 nil,
		"X-Mailer: Zendesk Mailer\n":                                                               nil,
		"X-Delivery-Context: event-id-7\n":                                                         nil,
		"X-Mailer: Zendesk Mailer\nAuto-Submitted: auto-replied\nX-Delivery-Context: event-id-7\n": nil,
	} {
		event := readEvent(t, top+fields+"\nbody")
		if !slices.Equal(event.AlsoAs, want) {
			t.Errorf("%q: %q, want %q", fields, event.AlsoAs, want)
		}
		if wantRank := int32(rankRelay); want != nil && event.Rank != wantRank {
			t.Errorf("%q: rank %d, want %d", fields, event.Rank, wantRank)
		}
	}
}
