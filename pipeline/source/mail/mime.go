package mail

import "bytes"

// shape is what the reader wants to know of a message's parts.
type shape struct {
	calendar   bool // an invitation, an answer to one or a cancellation
	attachment bool
	delivery   bool // a part message/delivery-status
	receipt    bool // a part message/disposition-notification
}

// mediaType is a Content-Type value: the type in lower case, and the raw parameters.
type mediaType struct {
	name   string
	params []byte
}

// commonTypes saves making a string of each Content-Type.
var commonTypes = []string{
	"text/plain", "text/html", "multipart/alternative", "multipart/mixed", "multipart/related", "multipart/report",
	"text/calendar", "message/rfc822", "message/delivery-status", "message/disposition-notification",
}

func parseMediaType(value []byte) mediaType {
	name, params, _ := bytes.Cut(value, []byte{';'})
	name = bytes.TrimSpace(name)
	for _, common := range commonTypes {
		if bytes.EqualFold(name, []byte(common)) {
			return mediaType{common, params}
		}
	}
	return mediaType{string(bytes.ToLower(name)), params}
}

// param returns a parameter's value without its quotes, or nil.
func (m mediaType) param(name string) []byte {
	for rest := m.params; len(rest) > 0; {
		rest = bytes.TrimLeft(rest, " \t\r\n;")
		end := 0
		for end < len(rest) && rest[end] != ';' {
			if rest[end] == '"' {
				if n := quoteLength(rest[end:]); n > 0 {
					end += n
					continue
				}
			}
			end++
		}
		key, value, _ := bytes.Cut(rest[:end], []byte{'='})
		if bytes.EqualFold(bytes.TrimSpace(key), []byte(name)) {
			value = bytes.TrimSpace(value)
			if n := len(value); n > 1 && value[0] == '"' && quoteLength(value) == n {
				return unquote(value[1 : n-1])
			}
			return value
		}
		rest = rest[end:]
	}
	return nil
}

// shapeOf walks the parts of a message as far as its body is given.
func shapeOf(h *header, top mediaType, body []byte) shape {
	var s shape
	s.look(top, h.value[fieldContentDisposition])
	boundary := multipartBoundary(top)
	if boundary == nil {
		return s
	}
	boundaries := [][]byte{boundary}
	for len(boundaries) > 0 {
		var line []byte
		line, body = nextDashes(body)
		if line == nil {
			return s
		}
		depth, last := matchBoundary(boundaries, line)
		if depth < 0 {
			continue
		}
		boundaries = boundaries[:depth+1]
		if last {
			boundaries = boundaries[:depth]
			continue
		}
		var kind, disposition []byte
		kind, disposition, body = partHeader(body)
		media := parseMediaType(kind)
		s.look(media, disposition)
		// A message inside keeps its parts to itself: its boundaries are not known here.
		if inner := multipartBoundary(media); inner != nil {
			boundaries = append(boundaries, inner)
		}
	}
	return s
}

// look takes in one part.
func (s *shape) look(media mediaType, disposition []byte) {
	disposition, _, _ = bytes.Cut(disposition, []byte{';'})
	attached := bytes.EqualFold(bytes.TrimSpace(disposition), []byte("attachment"))
	s.attachment = s.attachment || attached
	switch media.name {
	case "text/calendar":
		// An invitation states its method; a calendar file sent along does not,
		// and a published one asks nothing.
		method := media.param("method")
		if !bytes.EqualFold(method, []byte("PUBLISH")) && (len(method) > 0 || !attached) {
			s.calendar = true
		}
	case "message/delivery-status":
		s.delivery = true
	case "message/disposition-notification":
		s.receipt = true
	}
}

func multipartBoundary(media mediaType) []byte {
	if len(media.name) < len("multipart/") || media.name[:len("multipart/")] != "multipart/" {
		return nil
	}
	if boundary := media.param("boundary"); len(boundary) > 0 {
		return boundary
	}
	return nil
}

// nextDashes returns the next line of body that begins with "--", without the
// dashes and the blanks at its end, and what follows it. line is nil at the end.
func nextDashes(body []byte) (line, rest []byte) {
	if !bytes.HasPrefix(body, []byte("--")) {
		i := bytes.Index(body, []byte("\n--"))
		if i < 0 {
			return nil, nil
		}
		body = body[i+1:]
	}
	n := nextLine(body, 0)
	return bytes.TrimRight(body[2:n], " \t\r\n"), body[n:]
}

// matchBoundary returns which boundary the line is and whether it is its last
// one; -1 if it is none.
func matchBoundary(boundaries [][]byte, line []byte) (depth int, last bool) {
	for i, boundary := range boundaries {
		if rest, ok := bytes.CutPrefix(line, boundary); ok && (len(rest) == 0 || string(rest) == "--") {
			return i, len(rest) > 0
		}
	}
	return -1, false
}

// partHeader reads the header of a part.
func partHeader(body []byte) (contentType, disposition, rest []byte) {
	for len(body) > 0 && lineEnd(body) == 0 {
		var name, value []byte
		name, value, body = cutField(body)
		switch fieldOf(name) {
		case fieldContentType:
			contentType = bytes.TrimSpace(value)
		case fieldContentDisposition:
			disposition = value
		}
	}
	return contentType, disposition, body
}
