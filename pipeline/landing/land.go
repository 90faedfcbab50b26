package landing

import (
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"throughline/pipeline/source"
	"throughline/pipeline/source/mail"
)

// landFile lands one content. A file that cannot be used gives no commit, and
// its inputs the fault.
func (l *lander) landFile(ctx context.Context, t task) (*Commit, error) {
	s, first := t.source, t.inputs[0]
	c := Commit{
		Source: s.Name, SHA256: first.sha, Bytes: first.size, Preset: s.Preset, Version: s.version,
		Skipped: map[string]int64{}, Kinds: map[string]int64{}, LandedAt: l.Now.UTC(), Seq: t.seq,
	}
	for _, in := range t.inputs {
		c.Paths = append(c.Paths, in.Name)
	}
	var err error
	if s.Preset == presetMail {
		err = l.landMail(ctx, s, first, &c)
	} else {
		err = l.landTable(ctx, s, first, &c)
	}
	if err == nil {
		err = first.unchanged()
	}
	if fault, ok := source.AsFault(err); ok {
		if fault.Code == source.NotUsed {
			c.NotUsed, err = fault.Reason, nil
		} else {
			for _, in := range t.inputs {
				in.fault, in.state = fault, faultState(fault)
			}
			return nil, nil
		}
	}
	if err != nil {
		return nil, err
	}
	return &c, l.commit(s.store, c)
}

// unchanged makes sure that what was read is what was hashed.
func (in *input) unchanged() error {
	now, err := stampOf(in.Path)
	if err != nil {
		return source.Unreadable(err)
	}
	if now != in.stamp {
		return &source.Fault{Code: "changed", Reason: "the file was written to while it was read; run again when its export is complete"}
	}
	return nil
}

// commit gives the Parquet its names, and then the record.
func (l *lander) commit(s store, c Commit) error {
	for _, kind := range slices.Sorted(maps.Keys(c.Kinds)) {
		if err := finish(s.parquet(kind, c.SHA256, c.Version)); err != nil {
			return err
		}
	}
	return s.write(c)
}

// outputs names the Parquet files of a content as they are being written.
func (s store) outputs(sha, version string) (map[string]string, error) {
	outputs := map[string]string{}
	for _, kind := range append(slices.Clone(source.Kinds), source.Rejects) {
		path := s.parquet(kind, sha, version)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, err
		}
		outputs[kind] = path + unfinished
	}
	return outputs, nil
}

func (l *lander) landTable(ctx context.Context, s *landedSource, in *input, c *Commit) error {
	outputs, err := s.store.outputs(c.SHA256, c.Version)
	if err != nil {
		return err
	}
	err = l.loadTable(ctx, s, in, c, outputs, false)
	if errors.Is(err, source.ErrNotRead) {
		err = l.loadTable(ctx, s, in, c, outputs, true)
	}
	return err
}

func (l *lander) loadTable(ctx context.Context, s *landedSource, in *input, c *Commit, outputs map[string]string, careful bool) (err error) {
	request := l.request(s, in)
	request.Careful = careful
	prepared, err := source.Prepare(ctx, request)
	if err != nil {
		return err
	}
	defer func() {
		if closeErr := prepared.Close(); err == nil {
			err = closeErr
		}
	}()
	job := source.Job{
		FileID: c.FileID(), Prepared: prepared, Custom: s.Custom, Null: s.Read.Null,
		Timezone: l.Timezone, SourceTimezone: s.Timezone, Outputs: outputs,
	}
	if s.Preset == presetTable {
		job.Table, job.TableObjects, job.Lookups = &s.Table, l.tableObjects, s.lookups
	}
	result, err := l.tables.Load(ctx, job)
	if err != nil {
		return err
	}
	c.Encoding = prepared.Encoding
	c.Rejects = prepared.Rejects + result.Rejects
	c.Records = prepared.Rejects + result.Records
	c.Skipped = result.Skipped
	for reason, records := range prepared.Skipped {
		c.Skipped[reason] += records
		c.Records += records
	}
	c.Kinds, c.Columns = result.Rows, result.Columns
	c.FirstTS, c.LastTS = timeOrNil(result.FirstTS), timeOrNil(result.LastTS)
	return nil
}

func (l *lander) request(s *landedSource, in *input) source.Request {
	return source.Request{
		Input: in.Input, Objects: s.objects, Declared: s.Preset == presetTable, Read: s.Read, Scratch: l.Scratch, Limits: l.Limits,
		Keyed: s.Preset == presetTable && len(s.Table.Unique) == 0,
	}
}

func timeOrNil(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = t.UTC()
	return &t
}

func (l *lander) landMail(ctx context.Context, s *landedSource, in *input, c *Commit) (err error) {
	content, err := source.Open(in.Input, l.Limits)
	if err != nil {
		return err
	}
	defer content.Close()
	reader, head, err := source.Peek(content, 64)
	if err != nil {
		return err
	}
	events := newEventWriter(s.store.parquet(source.Events, c.SHA256, c.Version), c.FileID())
	rejects := newRejectWriter(s.store.parquet(source.Rejects, c.SHA256, c.Version), c.FileID())
	defer func() {
		err = errors.Join(err, events.close(), rejects.close())
		if err == nil {
			for kind, rows := range map[string]int64{source.Events: events.rows, source.Rejects: rejects.rows} {
				if rows > 0 {
					c.Kinds[kind] = rows
				}
			}
		}
	}()
	counts, err := mail.Read(ctx, reader, mail.Options{Kind: mail.KindOf(in.Name, head), Zone: s.zone}, func(record source.Record) error {
		if record.Reject != nil {
			return rejects.add(*record.Reject)
		}
		for _, event := range record.Events {
			c.include(event.TS)
			if err := events.add(event); err != nil {
				return err
			}
		}
		return nil
	})
	c.Encoding = "mail" // each message declares its own
	c.Records, c.Rejects, c.Skipped = counts.Records, counts.Rejects, counts.Skipped
	return err
}

// include widens the span of the events.
func (c *Commit) include(ts time.Time) {
	if c.FirstTS == nil || ts.Before(*c.FirstTS) {
		c.FirstTS = timeOrNil(ts)
	}
	if c.LastTS == nil || ts.After(*c.LastTS) {
		c.LastTS = timeOrNil(ts)
	}
}
