package pipeline

import (
	"testing"

	diff "github.com/google/go-cmp/cmp"
)

// An agent's reply reaches mailboxes as a mail of the helpdesk, and so does the news of a customer's comment. Each is told once, by the
// ticket, with the mails as further records. A mail of the helpdesk that no comment explains stays.
func TestMailsOfAHelpdesk(t *testing.T) {
	dir := t.TempDir()
	relay := func(id, event, to, date string) string {
		return "From support@vendor.example Mon Jun  1 10:00:00 2026\n" +
			"From: \"Anna (Vendor)\" <support@vendor.example>\nTo: " + to + "\nSubject: Re: It is broken\nMessage-ID: <ABCDEF-1234_" + id + "_sprut@zendesk.com>\n" +
			"References: <ABCDEF-1234@zendesk.com>\nX-Delivery-Context: event-id-" + event + "\nX-Mailer: Zendesk Mailer\nDate: " + date + "\n\nText.\n\n"
	}
	writeFiles(t, dir, map[string]string{
		"config.yaml": `
journey: journey.yaml
timezone: UTC
company: {domains: [vendor.example], staff: staff.csv}
sources:
  - {name: mail, preset: mail, path: "*.mbox"}
  - {name: support, preset: zendesk, path: zendesk/*.jsonl}
`,
		"journey.yaml": anyJourney,
		"staff.csv":    "email,name,team\nanna@vendor.example,Anna,Care\nsupport@vendor.example,Helpdesk,Nobody\n",
		"zendesk/users.jsonl": `{"id":7,"email":"kim@acme.example","name":"Kim","role":"end-user","organization_id":500,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
{"id":8,"email":"anna@vendor.example","name":"Anna","role":"agent","organization_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
`,
		"zendesk/organizations.jsonl": `{"id":500,"name":"Acme","domain_names":["acme.example"],"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
`,
		"zendesk/audits.jsonl": `{"id":1,"ticket_id":55,"created_at":"2026-06-01T10:00:10Z","author_id":7,"via":{"channel":"web"},"events":[{"id":11,"type":"Create","field_name":"subject","value":"It is broken"},{"id":12,"type":"Create","field_name":"requester_id","value":"7"},{"id":13,"type":"Comment","author_id":7,"public":true},{"id":14,"type":"Notification","recipients":[8]}]}
{"id":2,"ticket_id":55,"created_at":"2026-06-02T10:00:10Z","author_id":8,"via":{"channel":"web"},"events":[{"id":23,"type":"Comment","author_id":8,"public":true},{"id":24,"type":"Notification","recipients":[7]}]}
{"id":3,"ticket_id":55,"created_at":"2026-06-03T10:00:10Z","author_id":8,"via":{"channel":"email"},"metadata":{"system":{"message_id":"<a3@vendor.example>"}},"events":[{"id":33,"type":"Comment","author_id":8,"public":true},{"id":34,"type":"NotificationWithCcs","recipients":[7]}]}
`,
		"anna.mbox": relay("665c3d4a1", "14", "anna@vendor.example", "Mon, 01 Jun 2026 10:00:12 +0000") +
			"From anna@vendor.example Wed Jun  3 10:00:00 2026\nFrom: Anna <anna@vendor.example>\nTo: support@vendor.example\nSubject: Re: It is broken\n" +
			"Message-ID: <a3@vendor.example>\nDate: Wed, 03 Jun 2026 10:00:00 +0000\n\nMended.\n",
		"archive.mbox": relay("665d8ecc2", "24", "kim@acme.example", "Tue, 02 Jun 2026 10:00:12 +0000") +
			relay("665ee04d3", "34", "kim@acme.example", "Wed, 03 Jun 2026 10:00:13 +0000") +
			relay("6660e04d4", "99", "kim@acme.example", "Fri, 05 Jun 2026 10:00:00 +0000"),
	})
	want := []string{
		"support | opened_ticket | inbound | 500 | 55 | - | 2026-06-01 10:00:10 | support ticket_opening, mail message",
		"support | replied_to_ticket | outbound | 500 | 55 | Anna-Care | 2026-06-02 10:00:10 | support comment, mail message",
		"mail | replied_to_ticket | outbound | 500 | 55 | Anna-Care | 2026-06-03 10:00:00 | mail message, support comment, mail message",
		"mail | sent_email | outbound | 500 | Helpdesk-Nobody | 2026-06-05 10:00:00",
	}
	got := nightOf(t, dir, "2026-06-30", `select concat_ws(' | ', events.source, events.activity, events.direction, events.account_id, events.case_id,
			coalesce(events.resource, '') || '-' || coalesce(events.team, ''), events.ts::varchar,
			string_agg(records.source || ' ' || records.object, ', ' order by records.place))
		from events left join event_sources as records using (event_id)
		where events.direction <> 'internal'
		group by events.event_id, events.seq, events.source, events.activity, events.direction, events.account_id, events.case_id, events.resource,
			events.team, events.ts order by events.ts`)
	if d := diff.Diff(want, got); d != "" {
		t.Errorf("events (-want +got):\n%s", d)
	}
}
