package source

import (
	"bytes"
	"io"
)

// Inspect looks at the beginning of a table file and tells what already speaks
// against it: no header, a missing column, nothing that the preset reads. nil
// is no promise for the rest of the file. It writes nothing.
func Inspect(request Request) *Fault {
	content, err := Open(request.Input, request.Limits)
	if err != nil {
		return asFault(err)
	}
	defer content.Close()
	head, err := readFull(content, headSize)
	if err != nil {
		return asFault(err)
	}
	p := preparation{Request: request}
	p.Limits = p.Limits.filled()
	cut := len(head) == headSize
	switch {
	case len(head) == 0:
		return emptyFault()
	case isParquet(head):
		return nil
	}
	if binary := notText(head); binary != nil && request.Read.Encoding == "" {
		return binary
	}
	if head, err = headText(request.Read.Encoding, head); err != nil {
		return asFault(err)
	}
	if p.census.size = int64(len(head)); cut {
		p.census.size++ // or more
	}
	switch {
	case len(bytes.TrimSpace(head)) == 0:
		return emptyFault()
	case isXML(head), isJSON(request.Input, head):
		return nil // the object may come after a page of other things
	}
	_, err = p.openTable(head)
	return asFault(err)
}

// headEncoding is the encoding that the beginning of a text shows.
func headEncoding(head []byte) string {
	if name := guessEncoding(head); name != "" {
		return name
	}
	name, err := guess8Bit(bytes.NewReader(head[:len(head)-unfinished(head)]))
	if err != nil {
		panic(err) // of a text in memory
	}
	return name
}

// headText decodes the beginning of a text; an empty name: as it shows.
func headText(name string, head []byte) ([]byte, error) {
	if name == "" {
		name = headEncoding(head)
	}
	if name == utf8Name {
		return bytes.TrimPrefix(head, byteOrderMark), nil
	}
	r, err := decoder(bytes.NewReader(head), name)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

func asFault(err error) *Fault {
	if err == nil {
		return nil
	}
	if known, ok := AsFault(err); ok {
		return known
	}
	return fault("unreadable", "%v", err)
}

func emptyFault() *Fault {
	return fault("empty", "the file is empty, not even a header; export it again")
}
