package mail

import (
	"strings"
	"testing"
)

func TestClasses(t *testing.T) {
	const top = "Date: Fri, 16 Sep 2016 22:26:51 +0200\nFrom: Bob <bob@customer.example>\nTo: ann@vendor.example\nMessage-ID: <1@customer.example>\n"
	without := func(name string) string { // top without one field
		var kept []string
		for line := range strings.Lines(top) {
			if !strings.HasPrefix(line, name+":") {
				kept = append(kept, line)
			}
		}
		return strings.Join(kept, "")
	}
	const alternative = "Content-Type: multipart/alternative; boundary=\"b=1\"\n\npreamble\n--b=1\nContent-Type: text/plain\n\nhello\n"
	for _, test := range []struct {
		name, message, class, reason string
	}{
		{"a person", top + "\nhello", human, ""},
		{"asking the receiver not to answer is no sign", top + "X-Auto-Response-Suppress: All\n\n", human, ""},
		{"Auto-Submitted: no", top + "Auto-Submitted: no\n\n", human, ""},
		{"Auto-Submitted: No (a comment)", top + "Auto-Submitted: No (typed)\n\n", human, ""},
		{"X-Autoreply: no", top + "X-Autoreply: no\n\n", human, ""},
		{"a first-class mail", top + "Precedence: first-class\n\n", human, ""},
		{"an empty list field", top + "List-Id:\nList-Unsubscribe: \n\n", human, ""},
		{"a person behind a forwarder (SRS)", top + "Return-Path: <SRS0=x=y=customer.example=bob@forward.example>\n\n", human, ""},
		{"a person with a signed path (BATV)", top + "Return-Path: <prvs=123=bob@customer.example>\n\n", human, ""},
		{"a person named like a bounce", top + "Return-Path: <bouncer@customer.example>\n\n", human, ""},
		{"a person whose mail came through a group", top + "Return-Path: <support+bncBC@vendor.example>\n\n", human, ""},

		{"delivery report", top + "Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n", bounce, "delivery-status"},
		{"delivery report, quoted and folded", top + "Content-Type: MULTIPART/Report;\n\tboundary=\"x;y\";\n\treport-type=\"Delivery-Status\"\n\n", bounce, "delivery-status"},
		{"delivery report that says auto-replied", top + "Auto-Submitted: auto-replied\nContent-Type: multipart/report; report-type=delivery-status\n\n", bounce, "delivery-status"},
		{"delivery report without its type", top + "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n", bounce, "delivery-status"},
		{"failed recipients", top + "X-Failed-Recipients: x@y.example\n\n", bounce, "X-Failed-Recipients"},
		{"mailer-daemon", without("From") + "From: Mail Delivery <MAILER-DAEMON@mx.example>\n\n", bounce, "From: mailer-daemon"},
		{"postmaster", without("From") + "From: postmaster@mx.example\n\n", bounce, "From: postmaster"},
		{"empty envelope sender", top + "Return-Path: <>\n\n", bounce, "Return-Path: <>"},
		{"empty envelope sender of an absence note", top + "Return-Path: <>\nAuto-Submitted: auto-replied\n\n", autoReply, "Auto-Submitted: auto-replied"},
		{"a bounce sent along by a person", top + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nsee below\n--x\nContent-Type: message/rfc822\n\n" +
			"Content-Type: multipart/report; boundary=y; report-type=delivery-status\n\n--y\nContent-Type: message/delivery-status\n\n--y--\n--x--\n", human, ""},

		{"read receipt", top + "Content-Type: multipart/report; report-type=disposition-notification\n\n", receipt, "disposition-notification"},
		{"read receipt without its type", top + "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/disposition-notification\n\n", receipt, "disposition-notification"},
		{"read receipt with an empty path", top + "Return-Path: <>\nContent-Type: multipart/report; report-type=disposition-notification\n\n", receipt, "disposition-notification"},
		{"abuse report", top + "Content-Type: multipart/report; report-type=feedback-report\n\n", notification, "multipart/report"},

		{"auto-replied", top + "Auto-Submitted: auto-replied (vacation)\n\n", autoReply, "Auto-Submitted: auto-replied"},
		{"auto-replied with a parameter", top + "Auto-Submitted: Auto-Replied; owner-email=\"x\"\n\n", autoReply, "Auto-Submitted: auto-replied"},
		{"X-Autoreply", top + "X-Autoreply: yes\n\n", autoReply, "X-Autoreply"},
		{"X-Autorespond", top + "X-Autorespond: on holiday\n\n", autoReply, "X-Autorespond"},
		{"X-AutoReply-From", top + "X-AutoReply-From: bob@customer.example\n\n", autoReply, "X-AutoReply-From"},
		{"Precedence: auto_reply", top + "Precedence: auto_reply\n\n", autoReply, "Precedence: auto_reply"},
		{"an absence note of Exchange", top + "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nSubject: Automatic reply: Kickoff\n\n", autoReply, "subject"},
		{"an absence note through a list", top + "X-Autoreply: yes\nList-Id: <support.vendor.example>\n\n", autoReply, "X-Autoreply"},

		{"generated", top + "Auto-Submitted: auto-generated\n\n", notification, "Auto-Submitted: auto-generated"},
		{"notified", top + "Auto-Submitted: auto-notified; owner-email=x\n\n", notification, "Auto-Submitted: auto-notified"},
		{"any other value is automatic, and not repeated", top + "Auto-Submitted: bob@customer.example\n\n", notification, "Auto-Submitted: other"},
		{"no-reply", without("From") + "From: App <no-reply@app.example>\n\n", notification, "From: no-reply"},
		{"noreply inside", without("From") + "From: Docs <comments-noreply@docs.example>\n\n", notification, "From: no-reply"},
		{"donotreply", without("From") + "From: DoNotReply@app.example\n\n", notification, "From: no-reply"},
		{"generated and mass", top + "Auto-Submitted: auto-generated\nPrecedence: bulk\n\n", notification, "Auto-Submitted: auto-generated"},
		{"bounces to a machine", top + "Return-Path: <bounces+77-bob=customer.example@em.app.example>\n\n", notification, "Return-Path: bounces"},
		{"bounces to a machine, later in the name", top + "Return-Path: <app-bounces+7@app.example>\n\n", notification, "Return-Path: bounces"},

		{"an agent's reply through Zendesk", top + "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nX-Mailer: Zendesk Mailer\nX-Zendesk-Email-Id: 1\n\n", helpdeskRelay, "Zendesk"},
		{"Zendesk by its fields", top + "Auto-Submitted: auto-generated\nX-Zendesk-From-Account-Id: 1\n\n", helpdeskRelay, "Zendesk"},
		{"Zendesk by a long field", top + "X-Zendesk-Something-Quite-Long-Indeed: 1\n\n", helpdeskRelay, "Zendesk"},
		{"an absence note that quotes Zendesk", top + "Auto-Submitted: auto-replied\nX-Mailer: Zendesk Mailer\n\n", autoReply, "Auto-Submitted: auto-replied"},

		{"List-Id", top + "List-Id: News <news.app.example>\n\n", bulk, "List-Id"},
		{"List-Unsubscribe", top + "List-Unsubscribe: <https://app.example/u>\n\n", bulk, "List-Unsubscribe"},
		{"Precedence: bulk", top + "Precedence: Bulk\n\n", bulk, "Precedence: bulk"},
		{"Precedence: list", top + "Precedence: list\n\n", bulk, "Precedence: list"},
		{"Precedence: junk", top + "Precedence: junk\n\n", bulk, "Precedence: junk"},
		{"Feedback-ID", top + "Feedback-ID: 1:x:y\n\n", bulk, "Feedback-ID"},
		{"a list with bounce paths", top + "Return-Path: <news-bounces+bob=x@app.example>\nList-Id: <news.app.example>\n\n", bulk, "List-Id"},

		{"invitation", top + alternative + "--b=1\nContent-Type: text/calendar; charset=utf-8;\n method=REQUEST\n\nBEGIN:VCALENDAR\n", calendar, "text/calendar"},
		{"answer to one", top + alternative + "--b=1\nContent-Type: TEXT/Calendar; method=\"reply\"\n\n", calendar, "text/calendar"},
		{"invitation by Google", top + "Auto-Submitted: auto-generated\n" + alternative + "--b=1\nContent-Type: text/calendar; method=CANCEL\n\n", calendar, "text/calendar"},
		{"invitation within a mixed", top + "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\n\n--a\nContent-Type: text/calendar; method=REQUEST\n\n--a--\n--m--\n", calendar, "text/calendar"},
		{"invitation alone", top + "Content-Type: text/calendar; method=REQUEST\n\n", calendar, "text/calendar"},
		{"Content-Class", top + "Content-Class: urn:content-classes:calendarmessage\n\n", calendar, "Content-Class"},
		{"Content-Class of a person", top + "Content-Class: urn:content-classes:message\n\n", human, ""},
		{"a calendar file sent along", top + alternative + "--b=1\nContent-Type: text/calendar; name=meeting.ics\nContent-Disposition: attachment; filename=meeting.ics\n\n", human, ""},
		{"a published calendar", top + alternative + "--b=1\nContent-Type: text/calendar; method=PUBLISH\n\n", human, ""},
		{"an invitation sent along in another mail", top + "Content-Type: multipart/mixed; boundary=m\n\n--m\n\nsee\n--m\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=n\n\n" +
			"--n\nContent-Type: text/calendar; method=REQUEST\n\n--n--\n--m--\n", human, ""},
		{"calendar talk in the text", top + alternative + "Content-Type: text/calendar; method=REQUEST\n--b=2\nContent-Type: text/calendar; method=REQUEST\n\n", human, ""},
		{"a line like a boundary after the last", top + alternative + "--b=1--\n--b=1\nContent-Type: text/calendar; method=REQUEST\n\n", human, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			event := readEvent(t, test.message)
			if event.Automation != test.class || event.AutomationReason != test.reason {
				t.Errorf("%s, because %q; want %s, because %q", event.Automation, event.AutomationReason, test.class, test.reason)
			}
			crlf := readEvent(t, strings.ReplaceAll(test.message, "\n", "\r\n"))
			if crlf.Automation != test.class || crlf.AutomationReason != test.reason {
				t.Errorf("with CRLF: %s, because %q", crlf.Automation, crlf.AutomationReason)
			}
		})
	}
}

func TestActivities(t *testing.T) {
	const top = "Date: Fri, 16 Sep 2016 22:26:51 +0200\nFrom: bob@customer.example\nTo: ann@vendor.example\n"
	for message, want := range map[string]string{
		top + "\n":                               "email",
		top + "X-Failed-Recipients: a@b.c\n\n":   "bounced_email",
		top + "Auto-Submitted: auto-replied\n\n": "auto_replied_email",
		top + "Precedence: bulk\n\n":             "email",
	} {
		if got := readEvent(t, message).Activity; got != want {
			t.Errorf("%q: %s, want %s", message, got, want)
		}
	}
}

func TestAutoReplySubject(t *testing.T) {
	for subject, want := range map[string]bool{
		"Automatic reply: Kickoff":         true,
		"AUTOMATIC REPLY: Kickoff":         true,
		"Automatische Antwort: Kickoff":    true,
		"Abwesenheitsnotiz: Kickoff":       true,
		"Abwesenheit":                      true,
		"Réponse automatique : Kickoff":    true,
		"Respuesta automática: Kickoff":    true,
		"Risposta automatica: Kickoff":     true,
		"Resposta automática: Kickoff":     true,
		"Automatisch antwoord: Kickoff":    true,
		"Автоматический ответ: Kickoff":    true,
		"自動応答: Kickoff":                    true,
		"自动答复：Kickoff":                     true,
		"Out of Office":                    true,
		"Out of Office AutoReply: Kickoff": true,
		"[Auto-Reply] Kickoff":             true,
		"Re: Automatic reply: Kickoff":     false, // somebody answers one
		"Out of office next week":          false, // somebody tells
		"Abwesenheit im August":            false,
		"Automatic replyer broken":         false,
		"Your automatic reply":             false,
		"Out of":                           false,
		"":                                 false,
	} {
		if got := autoReplySubject(subject); got != want {
			t.Errorf("%q: %v, want %v", subject, got, want)
		}
	}
}

// The domain of its list lets the models see that bulk mail is people writing
// to a group of our own.
func TestLists(t *testing.T) {
	const top = "Date: Fri, 16 Sep 2016 22:26:51 +0200\nFrom: bob@customer.example\nTo: support@vendor.example\n"
	for _, test := range []struct{ name, fields, domain, id string }{
		{"Google Group", "Precedence: list\nMailing-list: list support@vendor.example; contact support+owners@vendor.example\nList-ID: <support.vendor.example>\n" +
			"List-Post: <https://groups.google.com/a/vendor.example/group/support/post>,\n <mailto:support@Vendor.example>\nList-Unsubscribe: <mailto:x@googlegroups.com>\n", "vendor.example", "support.vendor.example"},
		{"List-Post with a subject", "List-Post: <mailto:support@vendor.example?subject=x@y.example>\nList-Id: <a.b.example>\n", "vendor.example", "a.b.example"},
		{"list on another host", "List-Id: Support <support.lists.vendor.example>\n", "lists.vendor.example", "support.lists.vendor.example"},
		{"id of two labels", "List-Id: <vendor.example>\n", "vendor.example", "vendor.example"},
		{"id without brackets", "List-Id: support.vendor.example\n", "vendor.example", "support.vendor.example"},
		{"description only", "List-Id: The support list\n", "", ""},
		{"Mailman says bulk but names its list", "Precedence: bulk\nX-BeenThere: support@vendor.example\nList-Id: <support.vendor.example>\n", "vendor.example", "support.vendor.example"},
		{"our own newsletter", "Precedence: bulk\nList-Id: <news.vendor.example>\n", "", "news.vendor.example"},
		{"our own newsletter by a mass mailer", "Feedback-ID: 1:2\nList-Id: <news.vendor.example>\n", "", "news.vendor.example"},
		{"mass mail to a group of ours", "Feedback-ID: 1:2\nList-Post: <mailto:support@vendor.example>\nList-Id: <support.vendor.example>\n", "", "support.vendor.example"},
		{"nobody may post", "List-Post: NO\nList-Id: <news.vendor.example>\n", "vendor.example", "news.vendor.example"},
		{"no list", "List-Unsubscribe: <https://vendor.example/u>\n", "", ""},
		{"not bulk", "Auto-Submitted: auto-generated\nList-Id: <support.vendor.example>\n", "", "support.vendor.example"},
	} {
		t.Run(test.name, func(t *testing.T) {
			event := readEvent(t, top+test.fields+"\n")
			if event.ListDomain != test.domain {
				t.Errorf("domain %q, want %q", event.ListDomain, test.domain)
			}
			if want := (features{ListID: test.id}).json(); event.Features != want {
				t.Errorf("features %s, want %s", event.Features, want)
			}
			wantRank := int32(rankDirect)
			if event.Automation == bulk {
				wantRank = rankList
			}
			if event.Rank != wantRank {
				t.Errorf("rank %d, want %d", event.Rank, wantRank)
			}
		})
	}
}
