package eventlog

import (
	"bufio"
	"encoding/json"
	"io"
	"maps"
	"slices"
	"time"
)

// The types of objects of an OCEL log. Two types never share an id: the id of
// an object begins with its type.
const (
	objectAccount = "account"
	objectCase    = "case"
	objectThread  = "thread"
)

type ocelAttribute struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
	Time  string `json:"time,omitempty"` // of attributes of objects
}

type ocelRelation struct {
	ObjectID  string `json:"objectId"`
	Qualifier string `json:"qualifier"`
}

type ocelEvent struct {
	ID            string          `json:"id"`
	Type          string          `json:"type"`
	Time          string          `json:"time"`
	Attributes    []ocelAttribute `json:"attributes"`
	Relationships []ocelRelation  `json:"relationships"`
}

type ocelObject struct {
	ID            string          `json:"id"`
	Type          string          `json:"type"`
	Attributes    []ocelAttribute `json:"attributes"`
	Relationships []ocelRelation  `json:"relationships"`
}

type ocelType struct {
	Name       string              `json:"name"`
	Attributes []ocelTypeAttribute `json:"attributes"`
}

type ocelTypeAttribute struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// beginning is the time of attributes that do not change, as the format asks for one.
const beginning = "1970-01-01T00:00:00Z"

// OCEL writes touches of any number of journeys as OCEL 2.0 JSON. An event that
// is a touchpoint in several journeys is an event of each, as the types are
// touchpoints.
func OCEL(w io.Writer, touches func() (Touch, error)) error {
	out := bufio.NewWriter(w)
	types := map[string]bool{}
	objects := map[string]ocelObject{}
	out.WriteString("{\n\"events\": [")
	first := true
	for {
		touch, err := touches()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		event := touch.ocel(objects)
		types[event.Type] = true
		if err := element(out, &first, event); err != nil {
			return err
		}
	}
	out.WriteString("\n],\n\"objects\": [")
	first = true
	kinds := map[string]bool{}
	for _, id := range slices.Sorted(maps.Keys(objects)) {
		kinds[objects[id].Type] = true
		if err := element(out, &first, objects[id]); err != nil {
			return err
		}
	}
	out.WriteString("\n],\n\"eventTypes\": [")
	first = true
	for _, name := range slices.Sorted(maps.Keys(types)) {
		if err := element(out, &first, ocelType{name, eventAttributes}); err != nil {
			return err
		}
	}
	out.WriteString("\n],\n\"objectTypes\": [")
	first = true
	for _, name := range slices.Sorted(maps.Keys(kinds)) {
		if err := element(out, &first, ocelType{name, objectAttributes[name]}); err != nil {
			return err
		}
	}
	out.WriteString("\n]\n}\n")
	return out.Flush()
}

var eventAttributes = []ocelTypeAttribute{
	{"journey", "string"}, {"touchpoint", "string"}, {"stage", "string"}, {"visit", "integer"}, {"team", "string"}, {"channel", "string"},
	{"direction", "string"}, {"source", "string"}, {"day_only", "boolean"},
}

var objectAttributes = map[string][]ocelTypeAttribute{
	objectAccount: {},
	objectCase:    {{"journey", "string"}, {"journey_version", "string"}, {"segment", "string"}},
	objectThread:  {},
}

// element writes a member of an array.
func element(out *bufio.Writer, first *bool, value any) error {
	encoded, err := json.Marshal(value)
	if err != nil {
		return err
	}
	if !*first {
		out.WriteByte(',')
	}
	*first = false
	out.WriteByte('\n')
	_, err = out.Write(encoded)
	return err
}

// ocel is the touch as an event; objects that it is the first to name are added.
func (t Touch) ocel(objects map[string]ocelObject) ocelEvent {
	event := ocelEvent{
		ID: t.EventID + "/" + t.Journey + "/" + t.CaseID, Type: t.Journey + "/" + t.Touchpoint, Time: t.TS.UTC().Format(time.RFC3339),
		Attributes: []ocelAttribute{{Name: "journey", Value: t.Journey}, {Name: "touchpoint", Value: t.Name}, {Name: "stage", Value: t.Stage}},
	}
	if t.Visit > 0 {
		event.Attributes = append(event.Attributes, ocelAttribute{Name: "visit", Value: t.Visit})
	}
	for _, a := range []struct{ name, value string }{{"team", t.Team}, {"channel", t.Channel}, {"direction", t.Direction}, {"source", t.Source}} {
		if a.value != "" {
			event.Attributes = append(event.Attributes, ocelAttribute{Name: a.name, Value: a.value})
		}
	}
	event.Attributes = append(event.Attributes, ocelAttribute{Name: "day_only", Value: t.DayOnly})

	relate := func(kind, id, qualifier string, attributes []ocelAttribute, of []ocelRelation) {
		id = kind + ":" + id
		if _, known := objects[id]; !known {
			objects[id] = ocelObject{ID: id, Type: kind, Attributes: attributes, Relationships: of}
		}
		event.Relationships = append(event.Relationships, ocelRelation{id, qualifier})
	}
	var owner []ocelRelation
	if t.AccountID != "" {
		relate(objectAccount, t.AccountID, "concerns", []ocelAttribute{}, []ocelRelation{})
		owner = []ocelRelation{{objectAccount + ":" + t.AccountID, "of"}}
	}
	attributes := []ocelAttribute{{"journey", t.Journey, beginning}, {"journey_version", t.Version, beginning}}
	if t.Segment != "" {
		attributes = append(attributes, ocelAttribute{"segment", t.Segment, beginning})
	}
	relate(objectCase, t.Journey+"/"+t.CaseID, "step of", attributes, append([]ocelRelation{}, owner...))
	if t.Thread != "" {
		relate(objectThread, t.Thread, "part of", []ocelAttribute{}, append([]ocelRelation{}, owner...))
	}
	return event
}
