package mail

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"throughline/pipeline/source"
)

var update = flag.Bool("update", false, "write testdata/*.golden")

// Each file of testdata has beside it what it gives, one record a paragraph.
func TestGolden(t *testing.T) {
	for _, file := range fixtures(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			input, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := describe(t, input, KindOf(file, input))
			golden := file + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// fixtures are the mail files of testdata.
func fixtures(t testing.TB) []string {
	t.Helper()
	mboxes, err := filepath.Glob("testdata/*.mbox")
	if err != nil || len(mboxes) == 0 {
		t.Fatal(mboxes, err)
	}
	messages, err := filepath.Glob("testdata/*.eml")
	if err != nil || len(messages) == 0 {
		t.Fatal(messages, err)
	}
	return append(mboxes, messages...)
}

func describe(t *testing.T, input []byte, kind Kind) string {
	t.Helper()
	var out strings.Builder
	counts, err := Read(context.Background(), bytes.NewReader(input), Options{Kind: kind}, func(r source.Record) error {
		switch {
		case r.Reject != nil:
			fmt.Fprintf(&out, "reject %d line %d: %s %s: %s\n", r.Reject.Recno, r.Reject.Line, r.Reject.Column, r.Reject.Code, r.Reject.Reason)
		case r.Skip != "":
			fmt.Fprintf(&out, "skip: %s\n", r.Skip)
		}
		for _, e := range r.Events {
			fmt.Fprintf(&out, "event %d line %d: %s %s, %s\n", e.Recno, e.Line, e.TS.Format(time.RFC3339), e.TSPrecision, e.TSZone)
			fmt.Fprintf(&out, "  %s: %s %q, rank %d, list %q\n", e.Activity, e.Automation, e.AutomationReason, e.Rank, e.ListDomain)
			fmt.Fprintf(&out, "  %s -> %s\n", e.FromEmail, strings.Join(e.ToEmails, " "))
			fmt.Fprintf(&out, "  %q\n  %s in %s %s\n", e.Subject, e.SameAs, e.ThreadID, e.Features)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(&out, "%d records, %d events, %d rejects, skipped %v, %d bytes\n", counts.Records, counts.Events, counts.Rejects, counts.Skipped, counts.Bytes)
	return out.String()
}

func TestReadStops(t *testing.T) {
	const mbox = "From a Fri Sep 16 22:26:51 2016\nDate: Fri, 16 Sep 2016 22:26:51 +0200\n\nx\n\n" +
		"From a Fri Sep 16 22:26:51 2016\nDate: Fri, 16 Sep 2016 22:26:51 +0200\n\nx\n\n"
	broken := errors.New("broken")

	t.Run("at an error of yield", func(t *testing.T) {
		n := 0
		_, err := Read(context.Background(), strings.NewReader(mbox), Options{}, func(source.Record) error { n++; return broken })
		if err != broken || n != 1 {
			t.Errorf("%v after %d records", err, n)
		}
	})
	t.Run("when cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		n := 0
		_, err := Read(ctx, strings.NewReader(mbox), Options{}, func(source.Record) error { n++; cancel(); return nil })
		if err != context.Canceled || n != 1 {
			t.Errorf("%v after %d records", err, n)
		}
	})
	t.Run("at an error of the input, telling what was read", func(t *testing.T) {
		cut := io.MultiReader(strings.NewReader(mbox[:len(mbox)-1]), iotest.ErrReader(broken))
		var events []source.EventRow
		counts, err := Read(context.Background(), cut, Options{}, func(r source.Record) error {
			events = append(events, r.Events...)
			return nil
		})
		if !errors.Is(err, broken) || !strings.Contains(err.Error(), fmt.Sprintf("byte %d", len(mbox)-1)) {
			t.Errorf("%v", err)
		}
		if len(events) != 2 || events[0].Features != "" || events[1].Features != `{"truncated":true}` || counts.Events != 2 {
			t.Errorf("%+v", events)
		}
	})
	t.Run("at a reader that does nothing", func(t *testing.T) {
		if _, err := Read(context.Background(), idle{}, Options{}, nil); !errors.Is(err, io.ErrNoProgress) {
			t.Errorf("%v", err)
		}
	})
}

type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

func FuzzRead(f *testing.F) {
	for _, file := range fixtures(f) {
		input, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(input, strings.HasSuffix(file, ".eml"))
	}
	f.Fuzz(func(t *testing.T, input []byte, single bool) {
		kind := Mbox
		if single {
			kind = Message
		}
		var seen Counts
		line := int64(0)
		counts, err := Read(context.Background(), bytes.NewReader(input), Options{Kind: kind}, func(r source.Record) error {
			seen.Records++
			set := 0
			if r.Skip != "" {
				set++
			}
			if r.Reject != nil {
				set++
				seen.Rejects++
				checkPlace(t, r.Reject.Recno, seen.Records, r.Reject.Line, &line)
				checkText(t, r.Reject.Reason, r.Reject.Raw)
				if utf8.RuneCountInString(r.Reject.Raw) > source.RawLimit {
					t.Errorf("raw of %d characters", utf8.RuneCountInString(r.Reject.Raw))
				}
			}
			for _, e := range r.Events {
				set++
				seen.Events++
				checkPlace(t, e.Recno, seen.Records, e.Line, &line)
				checkText(t, append(e.ToEmails, e.RecKey, e.SameAs, e.FromEmail, e.AutomationReason, e.ListDomain, e.ThreadID, e.Subject, e.Features)...)
				if year := e.TS.Year(); year < 1990 || year > 2099 || e.RecKey == "" || e.Automation == "" || utf8.RuneCountInString(e.Subject) > longestSubject {
					t.Errorf("%+v", e)
				}
			}
			if set != 1 {
				t.Errorf("%+v", r)
			}
			return nil
		})
		skipped := int64(0)
		for _, n := range counts.Skipped {
			skipped += n
		}
		if err != nil || counts.Bytes != int64(len(input)) || counts.Records != seen.Records || counts.Events != seen.Events ||
			counts.Rejects != seen.Rejects || counts.Records != counts.Events+counts.Rejects+skipped {
			t.Errorf("%+v, %v; saw %+v", counts, err, seen)
		}
	})
}

// A message says the same in a file of its own and in an mbox.
func FuzzMessage(f *testing.F) {
	for _, file := range fixtures(f) {
		input, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, m := range bytes.Split(input, lineFrom) {
			_, m, _ = bytes.Cut(m, []byte("\n"))
			f.Add(m)
		}
	}
	f.Add([]byte("Date: Fri, 16 Sep 2016 22:26:51 +0200\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/calendar\n\n--x--"))
	f.Add([]byte("Subject: =?utf-8?q?a?=\n =?utf-8?b?w7w=?=\nTo: <a@x.example>, \"b\" <b@x.example\nReceived: by x; 1 Jan 2020 0:00 EST"))
	f.Fuzz(func(t *testing.T, input []byte) {
		input = bytes.TrimLeft(input, "\r\n")
		if bytes.HasPrefix(input, utf8BOM) || bytes.HasPrefix(input, fromSpace) || bytes.Contains(input, lineFrom) {
			return // these mean something in one of the two only
		}
		if len(input) == 0 {
			return
		}
		input = append(slices.Clone(input), "\n\n"...)
		alone := placeless(t, Message, input)
		among := placeless(t, Mbox, append([]byte("From \n"), input...))
		if diff := cmp.Diff(alone, among); diff != "" {
			t.Error(diff)
		}
	})
}

// placeless reads the one message of an input, without its place in it.
func placeless(t *testing.T, kind Kind, input []byte) source.Record {
	t.Helper()
	var only source.Record
	counts, err := Read(context.Background(), bytes.NewReader(input), Options{Kind: kind}, func(r source.Record) error {
		for i := range r.Events {
			r.Events[i].Line = 0
		}
		if r.Reject != nil {
			r.Reject = &source.Reject{Code: r.Reject.Code, Column: r.Reject.Column}
		}
		only = r
		return nil
	})
	if err != nil || counts.Records > 1 {
		t.Fatalf("%d records, %v", counts.Records, err)
	}
	return only
}

func checkPlace(t *testing.T, recno, want, line int64, last *int64) {
	t.Helper()
	if recno != want || line <= *last {
		t.Errorf("record %d of %d at line %d after line %d", recno, want, line, *last)
	}
	*last = line
}

func checkText(t *testing.T, texts ...string) {
	t.Helper()
	for _, s := range texts {
		if !utf8.ValidString(s) || strings.Contains(s, "\x00") {
			t.Errorf("%q", s)
		}
	}
}

// BenchmarkRead reads mail as it is: some thirty fields of header, an HTML
// alternative, now and then an attachment.
func BenchmarkRead(b *testing.B) {
	for _, size := range []struct {
		name string
		body int
	}{{"1KB bodies", 1 << 10}, {"8KB bodies", 8 << 10}, {"100KB bodies", 100 << 10}} {
		b.Run(size.name, func(b *testing.B) {
			mbox := sampleMbox(size.body, 32<<20)
			b.SetBytes(int64(len(mbox)))
			b.ReportAllocs()
			for b.Loop() {
				counts, err := Read(context.Background(), bytes.NewReader(mbox), Options{}, func(source.Record) error { return nil })
				if err != nil || counts.Events != counts.Records {
					b.Fatal(counts, err)
				}
				b.ReportMetric(float64(counts.Records), "messages")
			}
		})
	}
}

func sampleMbox(body, size int) []byte {
	var out bytes.Buffer
	line := strings.Repeat("Lorem ipsum dolor sit amet, consectetur. ", 2)[:76] + "\n"
	for i := 0; out.Len() < size; i++ {
		fmt.Fprintf(&out, `From 15456689834351%05d@xxx Fri Sep 16 22:26:51 +0000 2016
X-GM-THRID: 1545668983435175434
X-Gmail-Labels: Inbox,Important,Opened
Delivered-To: ann@vendor.example
Received: by 2002:a05:6402:1d4d:b0:5c9:5ac1:df6e with SMTP id dz13csp123456edb;
        Fri, 16 Sep 2016 15:26:53 -0700 (PDT)
X-Google-Smtp-Source: AGHT+IHSb2Wc0Zy8k1Qy0rP2Qv3qzS8m4aX7bLw9kYh1dJ5uR6tE0oN3iF2gV8cB4xD7sA9pM1lK
X-Received: by 2002:a17:907:3f97:b0:a86:8e3d:86e2 with SMTP id a640c23a62f3a-a90a1234567mr123456766b.14.1726500000;
        Fri, 16 Sep 2016 15:26:52 -0700 (PDT)
ARC-Seal: i=1; a=rsa-sha256; t=1726500000; cv=none;
        d=google.com; s=arc-20240605;
        b=Q2hhbmNlIGZhdm9ycyB0aGUgcHJlcGFyZWQgbWluZC4gQ2hhbmNlIGZhdm9ycyB0aGUgcHJl
         cGFyZWQgbWluZC4gQ2hhbmNlIGZhdm9ycyB0aGUgcHJlcGFyZWQgbWluZC4gQ2hhbmNlIGZh
Authentication-Results: mx.google.com;
       dkim=pass header.i=@customer.example header.s=s1 header.b=Zm9vYmFy;
       spf=pass (google.com: domain of bob@customer.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=bob@customer.example
Return-Path: <bob@customer.example>
Received: from mail.customer.example (mail.customer.example. [192.0.2.1])
        by mx.google.com with ESMTPS id a640c23a62f3a-a90a123si123456766b.14.2016.09.16.15.26.52
        for <ann@vendor.example>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Fri, 16 Sep 2016 15:26:52 -0700 (PDT)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=customer.example; s=s1;
        bh=Q2hhbmNlIGZhdm9ycyB0aGUgcHJlcGFyZWQ=; b=Q2hhbmNlIGZhdm9ycyB0aGUgcHJlcGFyZWQgbWluZA
MIME-Version: 1.0
References: <root%05d@customer.example> <second@vendor.example>
In-Reply-To: <second@vendor.example>
From: =?UTF-8?Q?B=C3=B6b_Builder?= <bob@customer.example>
Date: Fri, 16 Sep 2016 22:26:51 +0000
Message-ID: <CAJ%05d@mail.customer.example>
Subject: =?UTF-8?Q?Re=3A_Frage_zur_Einf=C3=BChrung_%d?=
To: Ann Becker <ann@vendor.example>, "Weber, Carla" <carla.weber@customer.example>
Cc: support@vendor.example
Content-Type: multipart/alternative; boundary="000000000000b1"

--000000000000b1
Content-Type: text/plain; charset="UTF-8"

`, i, i/5, i, i)
		for n := 0; n < body/4; n += len(line) {
			out.WriteString(line)
		}
		out.WriteString("\n--000000000000b1\nContent-Type: text/html; charset=\"UTF-8\"\n\n")
		for n := 0; n < body*3/4; n += len(line) {
			out.WriteString(line)
		}
		out.WriteString("\n--000000000000b1--\n\n")
	}
	return out.Bytes()
}
