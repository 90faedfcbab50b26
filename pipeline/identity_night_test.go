package pipeline

import (
	"testing"

	diff "github.com/google/go-cmp/cmp"
)

// A message from a customer reaches us four times: in our mailbox, in a ticket, in the CRM and in the trace of the mail server. It is one
// event, with the account that the CRM knows, and lists its four records. What opens a ticket stays its opening; any other message is what
// the mailbox says.
func TestOneMessageOfFourSources(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{
		"config.yaml": `
journey: journey.yaml
timezone: UTC
company: {domains: [vendor.example]}
sources:
  - {name: trace, preset: m365, path: trace.csv}
  - {name: crm, preset: salesforce, path: crm/*.csv}
  - {name: support, preset: zendesk, path: zendesk/*.jsonl}
  - {name: mail, preset: mail, path: box.mbox}
`,
		"journey.yaml": anyJourney,
		"trace.csv": "Received,SenderAddress,RecipientAddress,Subject,Status,FromIP,ToIP,Size,MessageId,MessageTraceId\n" +
			"2026-06-01 10:00:03,kim@acme.example,help@vendor.example,It is broken,Delivered,,,1000,<q1@acme.example>,t1\n" +
			"2026-06-01 10:00:03,kim@acme.example,anna@vendor.example,It is broken,Delivered,,,1000,<q1@acme.example>,t1\n" +
			"2026-06-02 10:00:03,kim@acme.example,help@vendor.example,Re: It is broken,Delivered,,,1000,<q2@acme.example>,t2\n",
		"crm/Account.csv": "Id,Name,Website\n001000000000001AAA,Acme,https://www.acme.example\n",
		"crm/EmailMessage.csv": "Id,ParentId,RelatedToId,ActivityId,Incoming,Status,MessageDate,FromAddress,ToAddress,CcAddress,Subject,MessageIdentifier,IsDeleted,SystemModstamp\n" +
			"02s000000000001AAA,,001000000000001AAA,,true,0,2026-06-01T10:00:05.000Z,kim@acme.example,help@vendor.example,,It is broken,<q1@acme.example>,false,2026-06-01T10:00:05.000Z\n" +
			"02s000000000002AAA,,001000000000001AAA,,true,0,2026-06-02T10:00:05.000Z,kim@acme.example,help@vendor.example,,Re: It is broken,<q2@acme.example>,false,2026-06-02T10:00:05.000Z\n",
		"zendesk/users.jsonl": `{"id":7,"email":"kim@acme.example","name":"Kim","role":"end-user","organization_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
{"id":8,"email":"anna@vendor.example","name":"Anna","role":"agent","organization_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
`,
		"zendesk/audits.jsonl": `{"id":1,"ticket_id":55,"created_at":"2026-06-01T10:00:10Z","author_id":7,"via":{"channel":"email"},"metadata":{"system":{"message_id":"<q1@acme.example>"}},"events":[{"id":11,"type":"Create","field_name":"subject","value":"It is broken"},{"id":12,"type":"Create","field_name":"requester_id","value":"7"},{"id":13,"type":"Comment","author_id":7,"public":true}]}
{"id":2,"ticket_id":55,"created_at":"2026-06-02T10:00:10Z","author_id":7,"via":{"channel":"email"},"metadata":{"system":{"message_id":"<q2@acme.example>"}},"events":[{"id":23,"type":"Comment","author_id":7,"public":true}]}
`,
		"box.mbox": `From kim@acme.example Mon Jun  1 10:00:00 2026
From: Kim <kim@acme.example>
To: help@vendor.example
Subject: It is broken
Message-ID: <q1@acme.example>
Date: Mon, 01 Jun 2026 12:00:00 +0200

Help.

From kim@acme.example Tue Jun  2 10:00:00 2026
From: Kim <kim@acme.example>
To: help@vendor.example
Subject: Re: It is broken
Message-ID: <q2@acme.example>
In-Reply-To: <q1@acme.example>
Date: Tue, 02 Jun 2026 12:00:00 +0200

Still.
`,
	})
	want := []string{
		"support | opened_ticket | inbound | 001000000000001AAA | 55 | 2026-06-01 10:00:10 | support ticket_opening, mail message, crm email_message, trace message",
		"mail | received_email | inbound | 001000000000001AAA | 55 | 2026-06-02 10:00:00 | mail message, support comment, crm email_message, trace message",
	}
	got := nightOf(t, dir, "2026-06-30", `select concat_ws(' | ', events.source, events.activity, events.direction, events.account_id, events.case_id, events.ts::varchar,
			string_agg(records.source || ' ' || records.object, ', ' order by records.place))
		from events left join event_sources as records using (event_id)
		where events.activity <> 'created_account'
		group by events.event_id, events.seq, events.source, events.activity, events.direction, events.account_id, events.case_id, events.ts order by events.ts`)
	if d := diff.Diff(want, got); d != "" {
		t.Errorf("events (-want +got):\n%s", d)
	}
}
