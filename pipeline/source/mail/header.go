package mail

import "bytes"

// field is a header field that the reader uses.
type field uint8

const (
	fieldFrom field = iota
	fieldSender
	fieldTo
	fieldCc
	fieldBcc
	fieldDeliveredTo
	fieldOriginalTo
	fieldForwardedTo
	fieldOriginalSender
	fieldOriginalFrom
	fieldSubject
	fieldDate
	fieldMessageID
	fieldInReplyTo
	fieldReferences
	fieldReturnPath
	fieldContentType
	fieldContentClass
	fieldContentDisposition
	fieldAutoSubmitted
	fieldAutoReply
	fieldAutoRespond
	fieldAutoReplyFrom
	fieldFailedRecipients
	fieldPrecedence
	fieldListID
	fieldListPost
	fieldListUnsubscribe
	fieldMailingList
	fieldBeenThere
	fieldFeedbackID
	fieldMailer
	fieldDeliveryContext
	fieldGmailLabels
	fieldMozillaStatus
	fieldMozillaDraft
	fieldStatus
	fieldUnsent
	fieldCount
	fieldReceived // many; kept apart
	fieldZendesk  // any X-Zendesk-…; only its presence counts
)

var fieldNames = map[string]field{
	"from": fieldFrom, "sender": fieldSender, "to": fieldTo, "cc": fieldCc, "bcc": fieldBcc,
	"delivered-to": fieldDeliveredTo, "x-original-to": fieldOriginalTo, "x-forwarded-to": fieldForwardedTo,
	"x-original-sender": fieldOriginalSender, "x-original-from": fieldOriginalFrom,
	"subject": fieldSubject, "date": fieldDate, "message-id": fieldMessageID,
	"in-reply-to": fieldInReplyTo, "references": fieldReferences, "return-path": fieldReturnPath,
	"content-type": fieldContentType, "content-class": fieldContentClass, "content-disposition": fieldContentDisposition,
	"auto-submitted": fieldAutoSubmitted, "x-autoreply": fieldAutoReply, "x-autorespond": fieldAutoRespond,
	"x-autoreply-from": fieldAutoReplyFrom, "x-failed-recipients": fieldFailedRecipients,
	"precedence": fieldPrecedence, "list-id": fieldListID, "list-post": fieldListPost,
	"list-unsubscribe": fieldListUnsubscribe, "mailing-list": fieldMailingList, "x-beenthere": fieldBeenThere, "feedback-id": fieldFeedbackID,
	"x-mailer": fieldMailer, "x-delivery-context": fieldDeliveryContext, "x-gmail-labels": fieldGmailLabels, "x-mozilla-status": fieldMozillaStatus,
	"x-mozilla-draft-info": fieldMozillaDraft, "x-status": fieldStatus, "x-unsent": fieldUnsent,
	"received": fieldReceived,
}

// longestName bounds the names worth looking up.
const longestName = len("x-mozilla-draft-info")

// header holds the raw values of the fields in use, unfolded and trimmed.
// Where a field comes twice the first value that is not empty counts, but
// recipients add up.
type header struct {
	value    [fieldCount][]byte
	received [][]byte // in file order: the last hop first
	zendesk  bool
	fields   int    // of any name
	scratch  []byte // unfolded values
}

// parse replaces h by the fields of a raw header block.
func (h *header) parse(b []byte) {
	*h = header{received: h.received[:0], scratch: h.scratch[:0]}
	for len(b) > 0 {
		var name, value []byte
		name, value, b = cutField(b)
		if name == nil {
			continue
		}
		h.fields++
		switch f := fieldOf(name); f {
		case fieldCount:
		case fieldZendesk:
			h.zendesk = true
		case fieldReceived:
			h.received = append(h.received, value)
		case fieldTo, fieldCc, fieldBcc, fieldDeliveredTo, fieldOriginalTo, fieldForwardedTo:
			h.add(f, h.unfold(value))
		default:
			if len(h.value[f]) == 0 {
				h.value[f] = h.unfold(value)
			}
		}
	}
}

// add joins the values of a repeated address field.
func (h *header) add(f field, value []byte) {
	if len(h.value[f]) == 0 {
		h.value[f] = value
		return
	}
	start := len(h.scratch)
	h.scratch = append(h.scratch, h.value[f]...)
	h.scratch = append(h.scratch, ", "...)
	h.scratch = append(h.scratch, value...)
	h.value[f] = h.scratch[start:len(h.scratch):len(h.scratch)]
}

// unfold returns the value on one line.
func (h *header) unfold(value []byte) []byte {
	value = bytes.TrimSpace(value)
	if bytes.IndexByte(value, '\n') < 0 {
		return value
	}
	start := len(h.scratch)
	for len(value) > 0 {
		line := value
		if n := bytes.IndexByte(value, '\n'); n >= 0 {
			line, value = value[:n], value[n+1:]
		} else {
			value = nil
		}
		if len(h.scratch) > start {
			h.scratch = append(h.scratch, ' ')
		}
		h.scratch = append(h.scratch, bytes.TrimSpace(line)...)
	}
	return h.scratch[start:len(h.scratch):len(h.scratch)]
}

// cutField returns the first field of a header block: its name, and its raw
// value with the lines that continue it. The name is nil for a line that
// belongs to no field. A line that is neither a field nor indented continues
// the field before: programs that break lines by hand write such.
func cutField(b []byte) (name, value, rest []byte) {
	name, ok := fieldName(b)
	n := nextLine(b, 0)
	if !ok || bytes.HasPrefix(b, quoteFrom) {
		return nil, nil, b[n:]
	}
	start := bytes.IndexByte(b, ':') + 1
	for n < len(b) {
		if _, ok := fieldName(b[n:]); ok || lineEnd(b[n:]) > 0 || bytes.HasPrefix(b[n:], quoteFrom) {
			break
		}
		n = nextLine(b, n)
	}
	return name, b[start:n], b[n:]
}

// nextLine returns where the line after the one at byte i begins.
func nextLine(b []byte, i int) int {
	if n := bytes.IndexByte(b[i:], '\n'); n >= 0 {
		return i + n + 1
	}
	return len(b)
}

// fieldName returns the name of the field that a line begins with. Old mail has
// blanks before the colon.
func fieldName(line []byte) (name []byte, ok bool) {
	n := nameLength(line)
	if n == 0 {
		return nil, false
	}
	i := n
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		i++
	}
	return line[:n], i < len(line) && line[i] == ':'
}

// nameLength counts the bytes at the start of line that may be in a field name.
func nameLength(line []byte) int {
	for i, c := range line {
		if c <= ' ' || c > '~' || c == ':' {
			return i
		}
	}
	return len(line)
}

// fieldOf returns the field of that name, or fieldCount for one not in use.
func fieldOf(name []byte) field {
	const zendesk = "x-zendesk-"
	if len(name) > longestName {
		name = name[:len(zendesk)]
		if bytes.EqualFold(name, []byte(zendesk)) {
			return fieldZendesk
		}
		return fieldCount
	}
	var lower [longestName]byte
	for i, c := range name {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower[i] = c
	}
	key := lower[:len(name)]
	if f, ok := fieldNames[string(key)]; ok {
		return f
	}
	if bytes.HasPrefix(key, []byte(zendesk)) {
		return fieldZendesk
	}
	return fieldCount
}
