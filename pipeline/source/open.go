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

// OpenRaw opens an input as it lies there, for its hash: a zip member is
// unpacked, a compressed file is not. The error is a *Fault.
func OpenRaw(in Input, limits Limits) (*Content, error) {
	c, _, err := openRaw(in, limits.filled())
	if err != nil {
		return nil, err
	}
	c.Reader = faulting{c.Reader}
	return c, nil
}

// openRaw gives with the content how many bytes it has on disk.
func openRaw(in Input, limits Limits) (*Content, int64, error) {
	f, err := os.Open(in.Path)
	if err != nil {
		return nil, 0, Unreadable(err)
	}
	c := &Content{Reader: f, Plain: in.Member == "", closers: []func() error{f.Close}}
	info, err := f.Stat()
	if err != nil {
		c.Close()
		return nil, 0, Unreadable(err)
	}
	if in.Member == "" {
		return c, info.Size(), nil
	}
	archive, err := zip.NewReader(f, info.Size())
	if err != nil {
		c.Close()
		return nil, 0, fault("truncated", "the zip archive is damaged (%v); copy it again", err)
	}
	member, packed, err := openMember(archive, in.Member)
	if err != nil {
		c.Close()
		return nil, 0, err
	}
	c.closers = append(c.closers, member.Close)
	c.Reader = guard(member, packed, limits)
	return c, packed, nil
}

// Open opens an input for reading and takes one layer of gzip or zstd off,
// recognised by content. The error is a *Fault, also that of reading a
// truncated or absurdly compressed file.
func Open(in Input, limits Limits) (*Content, error) {
	limits = limits.filled()
	c, packed, err := openRaw(in, limits)
	if err != nil {
		return nil, err
	}
	if err := c.unpack(packed, limits); err != nil {
		c.Close()
		return nil, readFault(err)
	}
	c.Reader = faulting{c.Reader}
	return c, nil
}

// unpack takes a layer of compression off.
func (c *Content) unpack(packed int64, limits Limits) error {
	raw, head, err := Peek(c.Reader, 4)
	if err != nil {
		return err
	}
	c.Reader = raw
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		unpacked, err := gzip.NewReader(raw)
		if err != nil {
			return err
		}
		c.closers = append(c.closers, unpacked.Close)
		c.Reader = guard(unpacked, packed, limits)
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		unpacked, err := zstd.NewReader(raw, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(256<<20))
		if err != nil {
			return err
		}
		c.closers = append(c.closers, func() error { unpacked.Close(); return nil })
		c.Reader = guard(unpacked, packed, limits)
	default:
		return nil
	}
	c.Plain = false
	return nil
}

// Peek reads up to n bytes of a stream, and gives a reader of all of it.
func Peek(r io.Reader, n int) (io.Reader, []byte, error) {
	head, err := readFull(r, n)
	return io.MultiReader(bytes.NewReader(head), r), head, err
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
		return Unreadable(err)
	}
	return fault("truncated", "the compressed file is cut off or damaged (%v); copy it again, nothing of it was used", err)
}

// AsFault gives the fault within an error, if there is one.
func AsFault(err error) (*Fault, bool) {
	var f *Fault
	ok := errors.As(err, &f)
	return f, ok
}
