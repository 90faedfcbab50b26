package mail

import (
	"bytes"
	"strings"
)

// The classes of mail, as in events.automation.
const (
	human         = "human"
	helpdeskRelay = "helpdesk_relay"
	autoReply     = "auto_reply"
	bounce        = "bounce"
	receipt       = "receipt"
	notification  = "notification"
	bulk          = "bulk"
	calendar      = "calendar"
)

// class is what kind of mail a message is, and the header or rule that decided.
type class struct {
	name   string
	reason string // empty for human
}

// classify looks at the strongest evidence first. X-Auto-Response-Suppress is
// not looked at: it is a request to the receiver, and people's mail has it too.
func classify(h *header, media mediaType, parts shape, from, subject string) class {
	local, _, _ := strings.Cut(from, "@")
	report := ""
	if media.name == "multipart/report" {
		report = strings.ToLower(string(media.param("report-type")))
	}
	switch {
	case report == "disposition-notification", report == "" && parts.receipt:
		return class{receipt, "disposition-notification"}
	case report == "delivery-status", report == "" && parts.delivery:
		return class{bounce, "delivery-status"}
	case h.has(fieldFailedRecipients):
		return class{bounce, "X-Failed-Recipients"}
	case local == "mailer-daemon", local == "postmaster":
		return class{bounce, "From: " + local}
	case calendarClass(h):
		return class{calendar, "Content-Class"}
	case parts.calendar:
		return class{calendar, "text/calendar"}
	}

	submitted := keyword(h.value[fieldAutoSubmitted])
	precedence := keyword(h.value[fieldPrecedence])
	switch {
	case submitted == "auto-replied":
		return class{autoReply, "Auto-Submitted: auto-replied"}
	case h.says(fieldAutoReply):
		return class{autoReply, "X-Autoreply"}
	case h.says(fieldAutoRespond):
		return class{autoReply, "X-Autorespond"}
	case h.says(fieldAutoReplyFrom):
		return class{autoReply, "X-AutoReply-From"}
	case precedence == "auto_reply":
		return class{autoReply, "Precedence: auto_reply"}
	}

	// Zendesk marks every mail as generated, also an agent's reply written by hand.
	if h.zendesk || bytes.HasPrefix(bytes.ToLower(h.value[fieldMailer]), []byte("zendesk")) {
		return class{helpdeskRelay, "Zendesk"}
	}

	switch {
	case autoReplySubject(subject): // before auto-generated: that is how Exchange marks its absence notes
		return class{autoReply, "subject"}
	case submitted != "" && submitted != "no":
		return class{notification, "Auto-Submitted: " + safeKeyword(submitted)}
	case report != "":
		return class{notification, "multipart/report"} // abuse and TLS reports
	case noReply(local):
		return class{notification, "From: no-reply"}
	case h.has(fieldListID):
		return class{bulk, "List-Id"}
	case h.has(fieldListUnsubscribe):
		return class{bulk, "List-Unsubscribe"}
	case precedence == "bulk", precedence == "list", precedence == "junk":
		return class{bulk, "Precedence: " + precedence}
	case h.has(fieldFeedbackID):
		return class{bulk, "Feedback-ID"}
	case nullPath(h):
		return class{bounce, "Return-Path: <>"}
	case verp(h):
		return class{notification, "Return-Path: bounces"}
	}
	return class{name: human}
}

// has reports whether the field is there and not empty.
func (h *header) has(f field) bool { return len(h.value[f]) > 0 }

// says reports whether the field is there and does not say no.
func (h *header) says(f field) bool {
	word := keyword(h.value[f])
	return h.has(f) && word != "no" && word != "false"
}

// longestKeyword bounds what is looked at of a value that is one word.
const longestKeyword = 256

// keyword returns the first word of a value in lower case, without the
// parameters and comments that may follow it.
func keyword(value []byte) string {
	value = bytes.TrimLeft(value[:min(len(value), longestKeyword)], " \t")
	for len(value) > 0 && value[0] == '(' {
		value = bytes.TrimLeft(value[commentLength(value):], " \t")
	}
	if i := bytes.IndexAny(value, " \t;("); i >= 0 {
		value = value[:i]
	}
	return string(bytes.ToLower(value))
}

// safeKeyword keeps the values that the registry of RFC 3834 knows and hides
// what anybody may have written.
func safeKeyword(word string) string {
	switch word {
	case "auto-generated", "auto-notified":
		return word
	}
	return "other"
}

func calendarClass(h *header) bool {
	return bytes.Contains(bytes.ToLower(h.value[fieldContentClass]), []byte("calendarmessage"))
}

func noReply(local string) bool {
	for _, word := range [...]string{"noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "dont-reply"} {
		if strings.Contains(local, word) {
			return true
		}
	}
	return false
}

// nullPath reports the empty envelope sender of bounces; other automatic mail
// has it as well, so it is asked late.
func nullPath(h *header) bool {
	path := h.value[fieldReturnPath]
	return len(path) > 0 && path[0] == '<' && len(bytes.Trim(path, "<> \t")) == 0
}

// verp reports an envelope sender made for one recipient's bounces. Forwarders
// (SRS) and senders who sign their address (BATV) put "=" into people's
// addresses too, so only the word itself counts.
func verp(h *header) bool {
	path := bytes.ToLower(bytes.Trim(h.value[fieldReturnPath], "<> \t"))
	local, _, ok := bytes.Cut(path, []byte{'@'})
	if !ok {
		return false
	}
	for _, word := range [...]string{"bounce", "bounces"} {
		rest, ok := bytes.CutPrefix(local, []byte(word))
		if ok && (len(rest) == 0 || rest[0] < 'a' || rest[0] > 'z') {
			return true
		}
	}
	return bytes.Contains(local, []byte("-bounces+")) || bytes.Contains(local, []byte("-bounce+"))
}

// autoReplySubjects are how mail programs begin the subject of an absence note.
var autoReplySubjects = []string{
	"automatic reply", "auto reply", "auto-reply", "autoreply", "automatic response", "auto response", "auto-response", "autoresponse",
	"out of office autoreply", "out of office reply", "out of office", "out-of-office", "out of the office",
	"automatische antwort", "abwesenheitsnotiz", "abwesenheitsmeldung", "abwesenheit", "abwesend", "autom. antwort",
	"réponse automatique", "réponse d'absence", "absence du bureau", "absent du bureau",
	"respuesta automática", "fuera de la oficina", "risposta automatica", "fuori ufficio", "fuori sede",
	"resposta automática", "ausência temporária", "fora do escritório", "automatisch antwoord", "afwezigheidsbericht", "niet aanwezig",
	"automatiskt svar", "automatisk svar", "autosvar", "frånvarande", "automaattinen vastaus", "poissa",
	"odpowiedź automatyczna", "automatyczna odpowiedź", "automatická odpověď", "automatická odpoveď", "automatikus válasz", "răspuns automat",
	"otomatik yanıt", "αυτόματη απάντηση", "автоматический ответ", "автоответ", "автоматична відповідь",
	"自動応答", "自動返信", "不在通知", "自动答复", "自动回复", "自動回覆", "자동 회신", "부재중",
}

// autoReplySubject reports whether a subject begins as those of absence notes
// do. People write "Out of office next week": so a colon, a bracket, a dash or
// nothing must follow.
func autoReplySubject(subject string) bool {
	subject = strings.TrimLeft(subject, "[(* ")
	for _, start := range autoReplySubjects {
		if len(subject) < len(start) || !strings.EqualFold(subject[:len(start)], start) {
			continue
		}
		rest := strings.TrimLeft(subject[len(start):], " \u00a0")
		if rest == "" || strings.HasPrefix(rest, "：") || strings.ContainsRune(":])-", rune(rest[0])) {
			return true
		}
	}
	return false
}

// listOf returns the domain of the mailing list that a message came through,
// and the list's id. The domain is empty for mass mail, which a list does not
// explain: it has a Feedback-ID, or says bulk and names no address to write to.
func listOf(h *header) (domain, id string) {
	if inner := angled(h.value[fieldListID]); inner != nil {
		id = clean(repair(strings.ToLower(string(inner))))
	}
	if h.has(fieldFeedbackID) {
		return "", id
	}
	for _, f := range [...]field{fieldListPost, fieldMailingList, fieldBeenThere} {
		if found := appendAddresses(nil, mailto(h.value[f])); len(found) > 0 {
			_, domain, _ = strings.Cut(found[0], "@")
			return domain, id
		}
	}
	if precedence := keyword(h.value[fieldPrecedence]); precedence == "bulk" || precedence == "junk" {
		return "", id
	}
	return listNamespace(id), id
}

// angled returns what stands between the last "<" and ">"; a List-Id has a
// description before it, but may be without brackets.
func angled(value []byte) []byte {
	open := bytes.LastIndexByte(value, '<')
	if open < 0 {
		if value = bytes.TrimSpace(value); bytes.ContainsAny(value, " \t\"") {
			return nil
		}
		return value
	}
	inner := value[open+1:]
	if end := bytes.IndexByte(inner, '>'); end >= 0 {
		inner = inner[:end]
	}
	return bytes.TrimSpace(inner)
}

// mailto cuts a value so that it begins with its first mail address: "list
// support@example.com; contact …", "<https://…>, <mailto:support@example.com>".
func mailto(value []byte) []byte {
	if i := bytes.Index(bytes.ToLower(value), []byte("mailto:")); i >= 0 {
		value = value[i+len("mailto:"):]
		if end := bytes.IndexAny(value, "?>"); end >= 0 {
			value = value[:end]
		}
	}
	return value
}

// listNamespace returns the domain of a list id, which is a label, a dot and a
// domain (RFC 2919).
func listNamespace(id string) string {
	_, namespace, ok := strings.Cut(id, ".")
	if !ok {
		return ""
	}
	if !strings.Contains(namespace, ".") {
		return id
	}
	return namespace
}
