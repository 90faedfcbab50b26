// Package eventlog writes the journey as an event log that process-mining tools
// open: XES (IEEE 1849) with one trace per case, and OCEL 2.0 (JSON) with cases,
// accounts and threads as objects. Both are written as a stream.
package eventlog

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"
)

// Touch is an event at a touchpoint of a journey. Touches come in the order of
// case, time and file.
type Touch struct {
	Journey, Version, CaseID, AccountID, Segment string
	EventID, Touchpoint, Name, Stage             string
	Visit                                        int64 // of the stage; 0: outside every visit
	TS                                           time.Time
	DayOnly                                      bool // the time of day is not known
	Channel, Direction, Team, Thread, Source     string
}

// XES writes the touches of one journey.
func XES(w io.Writer, journey string, touches func() (Touch, error)) error {
	x := &xesWriter{out: bufio.NewWriter(w)}
	x.open(journey)
	for {
		touch, err := touches()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		x.touch(touch)
	}
	return x.close()
}

type xesWriter struct {
	out    *bufio.Writer
	begun  bool
	caseID string
}

func (x *xesWriter) open(journey string) {
	x.out.WriteString(`<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
	<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
	<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
	<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
	<extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
	<global scope="trace">
		<string key="concept:name" value=""/>
	</global>
	<global scope="event">
		<string key="concept:name" value=""/>
		<date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
		<string key="lifecycle:transition" value="complete"/>
		<string key="stage" value=""/>
	</global>
	<classifier name="Touchpoint" scope="event" keys="concept:name"/>
	<classifier name="Stage-and-touchpoint" scope="event" keys="stage concept:name"/>
`)
	x.text("\t", "concept:name", journey)
}

func (x *xesWriter) touch(t Touch) {
	if !x.begun || t.CaseID != x.caseID {
		x.end()
		x.begun, x.caseID = true, t.CaseID
		x.out.WriteString("\t<trace>\n")
		x.text("\t\t", "concept:name", t.CaseID)
		x.text("\t\t", "account", t.AccountID)
		x.text("\t\t", "segment", t.Segment)
		x.text("\t\t", "journey_version", t.Version)
	}
	x.out.WriteString("\t\t<event>\n")
	x.text("\t\t\t", "concept:name", t.Touchpoint)
	fmt.Fprintf(x.out, "\t\t\t<date key=\"time:timestamp\" value=\"%s\"/>\n", t.TS.UTC().Format("2006-01-02T15:04:05.000Z"))
	x.text("\t\t\t", "lifecycle:transition", "complete")
	x.text("\t\t\t", "identity", t.EventID)
	x.text("\t\t\t", "name", t.Name)
	x.text("\t\t\t", "stage", t.Stage)
	if t.Visit > 0 {
		fmt.Fprintf(x.out, "\t\t\t<int key=\"visit\" value=\"%d\"/>\n", t.Visit)
	}
	x.text("\t\t\t", "org:group", t.Team)
	x.text("\t\t\t", "channel", t.Channel)
	x.text("\t\t\t", "direction", t.Direction)
	x.text("\t\t\t", "source", t.Source)
	if t.DayOnly {
		x.out.WriteString("\t\t\t<boolean key=\"day_only\" value=\"true\"/>\n")
	}
	x.out.WriteString("\t\t</event>\n")
}

func (x *xesWriter) end() {
	if x.begun {
		x.out.WriteString("\t</trace>\n")
	}
}

func (x *xesWriter) close() error {
	x.end()
	x.out.WriteString("</log>\n")
	return x.out.Flush()
}

// text writes a string attribute; what is not known is left out.
func (x *xesWriter) text(indent, key, value string) {
	if value == "" {
		return
	}
	fmt.Fprintf(x.out, "%s<string key=\"%s\" value=\"%s\"/>\n", indent, key, attribute(value))
}

// attribute escapes a text for an attribute; characters that XML cannot hold
// become the replacement character.
func attribute(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		panic(err) // a strings.Builder takes everything
	}
	return b.String()
}
