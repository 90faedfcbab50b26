package source

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
)

// isXML says whether a text begins as XML does. The only XML that is read is
// an event log.
func isXML(head []byte) bool {
	text := bytes.TrimSpace(head)
	return bytes.HasPrefix(text, []byte("<?xml")) || bytes.HasPrefix(text, []byte("<log")) || bytes.HasPrefix(text, []byte("<!--"))
}

// xes turns an event log (XES, IEEE 1849) into one object per event: its
// attributes by their key, those of its trace as "case:<key>". What describes
// the log, such as globals and classifiers, and attributes of attributes are
// left out.
func (p *preparation) xes() error {
	u := newUnrolling(p)
	return u.unroll(func(f *os.File) error {
		in := &meter{r: WithContext(p.ctx, f), limit: int64(p.Limits.Line)}
		l := eventLog{unrolling: u, in: in, decoder: xml.NewDecoder(in)}
		// the text is UTF-8 by now, whatever its first line says
		l.decoder.CharsetReader = func(_ string, text io.Reader) (io.Reader, error) { return text, nil }
		return l.read(f)
	})
}

// eventLog is an XES log being read.
type eventLog struct {
	*unrolling
	in      *meter
	decoder *xml.Decoder
	behind  int64 // offset behind the last whole event
	ended   int   // the line of that offset
}

// attribute is one of an event, or of a trace.
type attribute struct{ key, value string }

// brokenXML is a text that is no sound XML from some point on.
type brokenXML struct{ err error }

func (b *brokenXML) Error() string { return b.err.Error() }

func (l *eventLog) read(f *os.File) error {
	err := l.root()
	var broken *brokenXML
	switch {
	case l.ctx.Err() != nil:
		return l.ctx.Err()
	case !errors.As(err, &broken):
		return err
	}
	at := l.decoder.InputOffset()
	rest := make([]byte, RawLimit)
	n, err := f.ReadAt(rest, l.start+l.behind)
	if err != nil && err != io.EOF {
		return err
	}
	text := bytes.TrimLeft(rest[:n], " \t\r\n")
	l.line = int64(max(1, l.ended) + bytes.Count(rest[:n-len(text)], []byte{'\n'}))
	return l.rejectRecord("truncated", fmt.Sprintf(
		"the event log breaks off here (%s, byte %d); what came before was used, export it again for the rest", broken, l.start+at), text)
}

// root reads the document.
func (l *eventLog) root() error {
	for {
		token, err := l.decoder.Token()
		if err == io.EOF {
			return fault(NotUsed, "an XML file without any element; export it again")
		}
		if err != nil {
			return &brokenXML{err}
		}
		start, ok := token.(xml.StartElement)
		switch {
		case !ok:
			continue
		case start.Name.Local != "log":
			return fault(NotUsed, "an XML file of <%s>, but no event log (XES); export it as CSV or JSON", start.Name.Local)
		}
		return l.children(func(start xml.StartElement) error {
			switch start.Name.Local {
			case "trace":
				return l.trace()
			case "event":
				return l.event(nil)
			case "object-types", "event-types", "objects", "events":
				return fault(NotUsed, "an object-centric log (OCEL) in XML; convert it to OCEL 2.0 JSON")
			}
			return l.skip()
		})
	}
}

// children calls f with each element up to the end of the one that is open. f
// reads it to its end.
func (l *eventLog) children(f func(xml.StartElement) error) error {
	for {
		token, err := l.decoder.Token()
		if err != nil {
			return &brokenXML{err}
		}
		switch token := token.(type) {
		case xml.StartElement:
			if err := f(token); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

func (l *eventLog) skip() error {
	err := l.decoder.Skip()
	if err != nil {
		return &brokenXML{err}
	}
	l.in.begin()
	return nil
}

// trace reads a case. Its attributes come before its events.
func (l *eventLog) trace() error {
	var of []attribute
	return l.children(func(start xml.StartElement) error {
		if start.Name.Local == "event" {
			return l.event(of)
		}
		if a, ok := attributeOf(start); ok {
			of = append(of, attribute{"case:" + a.key, a.value})
		}
		return l.skip()
	})
}

// event reads an event and makes a record of it.
func (l *eventLog) event(of []attribute) error {
	line, _ := l.decoder.InputPos()
	// what every event should have is there in any case, so that one without it is known as an event
	list := []attribute{{"case:concept:name", ""}, {"concept:name", ""}, {"time:timestamp", ""}}
	at := map[string]int{}
	for i, a := range list {
		at[a.key] = i
	}
	add := func(a attribute) {
		if i, known := at[a.key]; !known {
			at[a.key] = len(list)
			list = append(list, a)
		} else if list[i].value == "" { // of a key that is there twice the first value counts
			list[i] = a
		}
	}
	for _, a := range of {
		add(a)
	}
	in := l.in.read
	err := l.children(func(start xml.StartElement) error {
		if a, ok := attributeOf(start); ok {
			add(a)
		}
		if l.in.read-in > l.in.limit {
			return &brokenXML{fmt.Errorf("an event is longer than %d bytes", l.in.limit)}
		}
		return l.skip()
	})
	if err != nil {
		return err
	}
	text, err := objectText(list)
	if err != nil {
		return err
	}
	l.line = int64(line)
	if err := l.record(text, ""); err != nil {
		return err
	}
	l.behind = l.decoder.InputOffset()
	l.ended, _ = l.decoder.InputPos()
	l.in.begin()
	return l.ctx.Err()
}

// attributeOf is the attribute that an element holds. Lists and containers hold
// none, only further elements.
func attributeOf(element xml.StartElement) (a attribute, ok bool) {
	switch element.Name.Local {
	case "string", "date", "int", "float", "boolean", "id":
	default:
		return a, false
	}
	for _, xmlAttribute := range element.Attr {
		switch xmlAttribute.Name.Local {
		case "key":
			a.key = xmlAttribute.Value
		case "value":
			a.value = xmlAttribute.Value
		}
	}
	return a, a.key != ""
}

// objectText writes attributes as a JSON object of texts; an empty one is null.
func objectText(list []attribute) ([]byte, error) {
	text := []byte{'{'}
	for i, a := range list {
		key, err := json.Marshal(a.key)
		if err != nil {
			return nil, err
		}
		value := []byte("null")
		if a.value != "" {
			if value, err = json.Marshal(a.value); err != nil {
				return nil, err
			}
		}
		if i > 0 {
			text = append(text, ',')
		}
		text = append(append(append(text, key...), ':'), value...)
	}
	return append(text, '}'), nil
}

// meter stops a reader that would take too much into memory at once.
type meter struct {
	r     io.Reader
	limit int64
	read  int64
	begun int64 // read when the last element ended
}

func (m *meter) Read(b []byte) (int, error) {
	if m.read-m.begun > m.limit {
		return 0, fmt.Errorf("an element is longer than %d bytes", m.limit)
	}
	n, err := m.r.Read(b)
	m.read += int64(n)
	return n, err
}

func (m *meter) begin() { m.begun = m.read }
