package source

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Limits bound what one file may cost. The zero value has the defaults.
type Limits struct {
	// Ratio and Slack catch decompression bombs: a file may grow to Slack bytes,
	// beyond that to Ratio times its compressed size. Text exports compress 5 to
	// 50 times; gzip cannot do more than about 1000.
	Ratio int64 // default 250
	Slack int64 // default 64 MiB
	// Line is the longest record in bytes: a CSV record, a JSON object. Default 16 MiB.
	Line int
	// Span is how many bytes a CSV record over several lines may have. It bounds
	// how far one unclosed quote is followed. Default 1 MiB.
	Span int
}

func (l Limits) filled() Limits {
	if l.Ratio == 0 {
		l.Ratio = 250
	}
	if l.Slack == 0 {
		l.Slack = 64 << 20
	}
	if l.Line == 0 {
		l.Line = 16 << 20
	}
	if l.Span == 0 {
		l.Span = 1 << 20
	}
	l.Span = min(l.Span, l.Line)
	return l
}

// Content is an input being read, decompressed.
type Content struct {
	io.Reader
	// Plain says that the bytes are those of the file on disk as they are.
	Plain   bool
	closers []func() error
}

// Close releases the file.
func (c *Content) Close() error {
	var errs []error
	for i := len(c.closers) - 1; i >= 0; i-- {
		errs = append(errs, c.closers[i]())
	}
	return errors.Join(errs...)
}

// Open opens an input for reading and takes one layer of gzip or zstd off,
// recognised by content. A *Fault says why it cannot be read; Read gives one
// too, for a truncated or absurdly compressed file.
func Open(in Input, limits Limits) (*Content, error) {
	limits = limits.filled()
	f, err := os.Open(in.Path)
	if err != nil {
		return nil, unreadable(err)
	}
	c := &Content{closers: []func() error{f.Close}}
	ok := false
	defer func() {
		if !ok {
			c.Close()
		}
	}()
	info, err := f.Stat()
	if err != nil {
		return nil, unreadable(err)
	}
	var raw io.Reader = f
	packed := info.Size()
	if in.Member != "" {
		archive, err := zip.NewReader(f, info.Size())
		if err != nil {
			return nil, fault("truncated", "the zip archive is damaged (%v); copy it again", err)
		}
		member, size, err := openMember(archive, in.Member)
		if err != nil {
			return nil, err
		}
		c.closers = append(c.closers, member.Close)
		packed = size
		raw = guard(member, packed, limits)
	}
	head, err := readFull(raw, 4)
	if err != nil {
		return nil, readFault(err)
	}
	raw = io.MultiReader(bytes.NewReader(head), raw)
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		unpacked, err := gzip.NewReader(raw)
		if err != nil {
			return nil, readFault(err)
		}
		c.closers = append(c.closers, unpacked.Close)
		raw = guard(unpacked, packed, limits)
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		unpacked, err := zstd.NewReader(raw, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(256<<20))
		if err != nil {
			return nil, readFault(err)
		}
		c.closers = append(c.closers, func() error { unpacked.Close(); return nil })
		raw = guard(unpacked, packed, limits)
	default:
		c.Plain = in.Member == ""
	}
	c.Reader = faulting{raw}
	ok = true
	return c, nil
}

func openMember(archive *zip.Reader, name string) (io.ReadCloser, int64, error) {
	for _, file := range archive.File {
		if file.Name != name {
			continue
		}
		if file.Flags&1 != 0 {
			return nil, 0, fault("encrypted", "the zip archive is encrypted; unpack it, or export without a password")
		}
		r, err := file.Open()
		if err != nil {
			return nil, 0, fault("truncated", "the zip archive is damaged (%v); copy it again", err)
		}
		return r, int64(file.CompressedSize64), nil
	}
	return nil, 0, fault("missing", "%s is not in the zip archive any more", name)
}

func isZip(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("PK\x05\x06"))
}

// readFull reads up to n bytes; a shorter file is no error.
func readFull(r io.Reader, n int) ([]byte, error) {
	head := make([]byte, n)
	got := 0
	for got < n {
		m, err := r.Read(head[got:])
		got += m
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
	}
	return head[:got], nil
}

// guard stops a stream that grows beyond what its compressed size can explain.
func guard(r io.Reader, packed int64, limits Limits) io.Reader {
	bound := max(limits.Slack, packed*limits.Ratio)
	return &guarded{r: r, left: bound, packed: packed}
}

type guarded struct {
	r      io.Reader
	left   int64
	packed int64
}

func (g *guarded) Read(p []byte) (int, error) {
	n, err := g.r.Read(p)
	if g.left -= int64(n); g.left < 0 {
		return 0, fault("bomb", "%d compressed bytes grow beyond any sensible export; if the file is meant so, unpack it first", g.packed)
	}
	return n, err
}

// faulting turns the errors of files and decompressors into faults.
type faulting struct{ r io.Reader }

func (f faulting) Read(p []byte) (int, error) {
	n, err := f.r.Read(p)
	if err != nil && err != io.EOF {
		err = readFault(err)
	}
	return n, err
}

func readFault(err error) error {
	if known, ok := AsFault(err); ok {
		return known
	}
	var pathError *os.PathError
	if errors.As(err, &pathError) {
		return unreadable(err)
	}
	return fault("truncated", "the compressed file is cut off or damaged (%v); copy it again, nothing of it was used", err)
}

// AsFault gives the fault within an error, if there is one.
func AsFault(err error) (*Fault, bool) {
	var f *Fault
	ok := errors.As(err, &f)
	return f, ok
}
