package mail

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"time"
	"unicode/utf8"

	"throughline/pipeline/source"
)

// Where copies of a message are found, the mailbox is the best witness; a copy
// that came through a list says less than the one that came straight. What a
// helpdesk sends on it knows better itself: who wrote it, and in which ticket.
const (
	rankDirect = 30
	rankList   = 29
	rankRelay  = 15
)

const (
	longestSubject = 1000    // characters
	longestID      = 998     // bytes, as long as a line of mail may be
	hashedText     = 1 << 10 // bytes of text that identify a message without Message-ID
	farFromHops    = 48 * time.Hour
	clockSkew      = 10 * time.Minute
)

// parser turns messages into records. It keeps its buffers from one to the next.
type parser struct {
	header header
	zone   *time.Location
	zoned  string // what ts_zone says of a date without zone
}

func newParser(zone *time.Location) *parser {
	if zone == nil {
		return &parser{zone: time.UTC, zoned: "assumed"}
	}
	return &parser{zone: zone, zoned: "configured"}
}

// record gives the one record of a message.
func (p *parser) record(m *message, recno int64) source.Record {
	h := &p.header
	h.parse(m.header)
	switch {
	case m.oversize:
		return reject(m, recno, "", "header_too_long", fmt.Sprintf(
			"the header at byte %d is longer than %d bytes; if this is mail, repair or remove the message", m.offset, maxHeader))
	case h.fields == 0 && !m.cut:
		return reject(m, recno, "", "no_header", fmt.Sprintf(
			"no mail header at byte %d; check that the file is mail", m.offset))
	case !m.complete:
		return reject(m, recno, "", "truncated", fmt.Sprintf(
			"the input ends within the header of the message at byte %d; export the file again", m.offset))
	}
	if reason := skipReason(h); reason != "" {
		return source.Record{Skip: reason}
	}
	sent, problem := p.date(m)
	if problem != "" {
		return reject(m, recno, "Date", "bad_date", problem)
	}

	media := parseMediaType(h.value[fieldContentType])
	parts := shapeOf(h, media, m.body)
	subject := cutText(text(h.value[fieldSubject]), longestSubject)
	listDomain, listID := listOf(h)
	from := sender(h, listDomain)
	kind := classify(h, media, parts, from, subject)
	event := source.EventRow{
		Recno: recno, Line: m.line,
		Object: "message", Rank: rankDirect,
		TS: sent.time, TSPrecision: "second", TSZone: "explicit",
		FromEmail: from, ToEmails: recipients(h),
		Activity: "email", Channel: "email",
		Automation: kind.name, AutomationReason: kind.reason,
		Subject: subject,
	}
	if sent.minute {
		event.TSPrecision = "minute"
	}
	if !sent.zoned {
		event.TSZone = p.zoned
	}
	switch kind.name {
	case bounce:
		event.Activity = "bounced_email"
	case autoReply:
		event.Activity = "auto_replied_email"
	case bulk:
		event.ListDomain, event.Rank = listDomain, rankList
	case helpdeskRelay:
		event.AlsoAs, event.Rank = relayed(h), rankRelay
	}
	if id := messageID(h.value[fieldMessageID]); id != "" {
		event.RecKey, event.SameAs = id, "mail:"+id
	} else {
		event.RecKey = contentID(h, m.body)
		event.SameAs = "mailhash:" + event.RecKey
	}
	event.ThreadID = threadID(h, event.RecKey)
	event.Features = features{DateFrom: sent.from, ListID: listID, Attachment: parts.attachment, Truncated: m.cut}.json()
	return source.Record{Events: []source.EventRow{event}}
}

// reject sets a message aside. What is quoted of it is header only.
func reject(m *message, recno int64, column, code, reason string) source.Record {
	raw := m.header
	if code == "no_header" {
		raw = m.separator // the rest may be a body
	}
	return source.Record{Reject: &source.Reject{
		Recno: recno, Line: m.line, Column: column, Code: code, Reason: reason,
		Raw: quote(raw),
	}}
}

// quote returns the start of raw bytes as text, its lines kept.
func quote(raw []byte) string {
	raw = raw[:min(len(raw), source.RawLimit*utf8.UTFMax)]
	raw = bytes.Map(func(r rune) rune {
		if r == 0 || r == '\r' {
			return -1
		}
		return r
	}, []byte(repair(string(raw))))
	return cutText(string(raw), source.RawLimit)
}

// cutText returns at most n characters of s.
func cutText(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n--; n < 0 {
			return s[:i]
		}
	}
	return s
}

// skipReason tells which messages were never sent, or were thrown away.
func skipReason(h *header) string {
	if reason := labelReason(h.value[fieldGmailLabels]); reason != "" {
		return reason
	}
	status := h.value[fieldStatus]
	if len(bytes.Trim(status, "ADFNORT ")) > 0 {
		status = nil // not the flags of an mbox
	}
	switch {
	case h.has(fieldMozillaDraft), string(h.value[fieldUnsent]) == "1", bytes.IndexByte(status, 'T') >= 0:
		return skipDraft
	case bytes.IndexByte(status, 'D') >= 0, mozillaDeleted(h.value[fieldMozillaStatus]):
		return skipTrash
	}
	return ""
}

// mozillaDeleted reads the flag of messages that Thunderbird has deleted but not
// yet removed from its mbox.
func mozillaDeleted(value []byte) bool {
	const expunged = 0x0008
	if len(value) == 0 {
		return false
	}
	flags, err := strconv.ParseUint(string(value), 16, 32)
	return err == nil && flags&expunged != 0
}

// sent is when a message was sent, and how that is known.
type sent struct {
	stamp
	from string // "" for the Date field, else what stood in for it
}

// date returns when a message was sent. Date counts unless it is outside 1990 to
// 2100, later than the last hop, or more than two days away from every hop (a
// mailbox that was moved or fetched late has a new hop on top of the true
// ones); then the last hop's time stands in. Without either the separator of
// the mbox does. problem tells why there is none.
func (p *parser) date(m *message) (when sent, problem string) {
	h := &p.header
	value := h.value[fieldDate]
	date, dateOK := parseDate(value, p.zone)
	dateOK = dateOK && plausible(date)

	var last stamp // the last hop with a readable time
	hops, near := 0, false
	for _, received := range h.received {
		hop, ok := parseDate(received[bytes.LastIndexByte(received, ';')+1:], p.zone)
		if !ok || !plausible(hop) {
			continue
		}
		if hops++; hops == 1 {
			last = hop
		}
		if !dateOK || date.time.Sub(last.time) > clockSkew {
			break
		}
		if near = date.time.Sub(hop.time).Abs() <= farFromHops; near {
			break
		}
	}
	switch {
	case dateOK && (hops == 0 || near):
		return sent{date, ""}, ""
	case hops > 0:
		return sent{last, "received"}, ""
	}
	if _, after, ok := bytes.Cut(m.separator, fromSpace); ok {
		_, after = cutToken(after) // the address
		if stood, ok := parseDate(after, p.zone); ok && plausible(stood) {
			return sent{stood, "separator"}, ""
		}
	}
	if len(value) == 0 {
		return sent{}, "no Date and no Received field with a time; without one the message has no place in time"
	}
	return sent{}, fmt.Sprintf("Date %q is not a date between 1990 and 2100, and no Received field stands in", cutText(text(value), 100))
}

func plausible(s stamp) bool {
	year := s.time.Year()
	return 1990 <= year && year < 2100
}

// sender returns the address of who wrote the message. A group that rewrites
// From to its own address names the writer apart.
func sender(h *header, listDomain string) string {
	var room [4]string
	from := ""
	for _, f := range [...]field{fieldFrom, fieldSender} {
		if found := appendAddresses(room[:0], h.value[f]); len(found) > 0 {
			from = found[0]
			break
		}
	}
	if listDomain == "" || domainOf(from) != listDomain {
		return from
	}
	for _, f := range [...]field{fieldOriginalFrom, fieldOriginalSender} {
		if found := appendAddresses(room[:0], h.value[f]); len(found) > 0 {
			return found[0]
		}
	}
	return from
}

func domainOf(address string) string {
	for i := len(address) - 1; i >= 0; i-- {
		if address[i] == '@' {
			return address[i+1:]
		}
	}
	return ""
}

// recipients returns everybody the message went to, as far as this copy shows:
// the addressees, and the mailboxes it was delivered to through an alias.
func recipients(h *header) []string {
	var to []string
	for _, f := range [...]field{fieldTo, fieldCc, fieldBcc, fieldDeliveredTo, fieldOriginalTo, fieldForwardedTo} {
		to = appendAddresses(to, h.value[f])
	}
	return to
}

// messageID returns the id without its angle brackets, its case kept, or "".
func messageID(value []byte) string {
	id, _ := cutID(value)
	if id == nil && !bytes.ContainsAny(value, " \t<>") {
		id = value
	}
	return normalID(id)
}

// relayed names what a mail of Zendesk passes on: the event of the ticket that
// made it send the mail.
func relayed(h *header) []string {
	id, ok := bytes.CutPrefix(h.value[fieldDeliveryContext], []byte("event-id-"))
	if !ok || len(id) == 0 || len(bytes.Trim(id, "0123456789")) > 0 {
		return nil
	}
	return []string{"zendesk_event:" + string(id)}
}

func normalID(id []byte) string {
	if len(id) > longestID {
		return ""
	}
	return clean(repair(string(id)))
}

// cutID returns the first id in angle brackets, and what follows it.
func cutID(value []byte) (id, rest []byte) {
	for {
		open := bytes.IndexByte(value, '<')
		if open < 0 {
			return nil, nil
		}
		value = value[open+1:]
		end := bytes.IndexByte(value, '>')
		if end < 0 {
			return nil, nil
		}
		if id = dropBlanks(value[:end]); len(id) > 0 {
			return id, value[end+1:]
		}
		value = value[end+1:]
	}
}

// threadID names the conversation in the same way in every mailbox: by the
// message that began it, as far as References or In-Reply-To tell. It is a hash,
// because it is published and an id may hold an address.
func threadID(h *header, own string) string {
	first := own
	for _, f := range [...]field{fieldReferences, fieldInReplyTo} {
		id, rest := cutID(h.value[f])
		for id != nil && bytes.IndexByte(id, '@') < 0 {
			id, rest = cutID(rest) // not an id
		}
		if found := normalID(id); found != "" {
			first = found
			break
		}
	}
	sum := sha256.Sum256([]byte(first))
	return "mail:" + hex.EncodeToString(sum[:8])
}

// contentID identifies a message that has no Message-ID: the same in every
// copy, whatever its line ends.
func contentID(h *header, body []byte) string {
	hash := sha256.New()
	for _, f := range [...]field{fieldDate, fieldFrom, fieldTo, fieldSubject} {
		hash.Write(h.value[f])
		hash.Write([]byte{0})
	}
	body = bytes.ReplaceAll(body[:min(len(body), 2*hashedText)], []byte("\r\n"), []byte("\n"))
	hash.Write(bytes.TrimRight(body[:min(len(body), hashedText)], "\n"))
	return hex.EncodeToString(hash.Sum(nil)[:16])
}

// features are the small facts kept with an event.
type features struct {
	DateFrom   string `json:"date_from,omitempty"` // what stood in for Date: received or separator
	ListID     string `json:"list_id,omitempty"`
	Attachment bool   `json:"attachment,omitempty"` // seen in the part of the body that is read
	Truncated  bool   `json:"truncated,omitempty"`  // the input ends within the body
}

// json returns "" if there is nothing to tell.
func (f features) json() string {
	if f == (features{}) {
		return ""
	}
	b, _ := json.Marshal(f) // strings and booleans cannot fail
	return string(b)
}
