package initial

import (
	"cmp"
	"fmt"
	"slices"

	"throughline/pipeline/identity"
)

// Host is what stands behind the @ of addresses, and where it was met.
type Host struct {
	Name     string
	Messages int64 // sent from there or to there
	Agents   int64 // people of ours, as a helpdesk or a CRM lists its users
}

// Ours tells which domains are ours: those of the users of our own systems,
// else the one that has a part in most messages. Free mail is nobody's.
func Ours(hosts []Host, messages int64) []Domain {
	anonymous := map[string]bool{}
	for _, domain := range identity.Anonymous() {
		anonymous[domain] = true
	}
	domains := map[string]Host{}
	var names []string
	var agents int64
	for _, h := range hosts {
		domain, ok := identity.Registrable(h.Name)
		if !ok || anonymous[domain] || anonymous[h.Name] {
			continue
		}
		sum, known := domains[domain]
		if !known {
			names = append(names, domain)
		}
		domains[domain] = Host{domain, sum.Messages + h.Messages, sum.Agents + h.Agents}
		agents += h.Agents
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(domains[b].Agents, domains[a].Agents), cmp.Compare(domains[b].Messages, domains[a].Messages), cmp.Compare(a, b))
	})
	var ours []Domain
	for _, name := range names {
		// A partner or two may have a seat in our systems.
		if d := domains[name]; d.Agents > 0 && 5*d.Agents >= agents {
			ours = append(ours, Domain{name, fmt.Sprintf("%s of our own systems have such an address", count(d.Agents, "user"))})
		}
	}
	if ours != nil || len(names) == 0 || messages == 0 {
		return ours
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(domains[b].Messages, domains[a].Messages), cmp.Compare(a, b))
	})
	first := domains[names[0]]
	alone := len(names) == 1 || first.Messages > domains[names[1]].Messages
	if alone && 2*first.Messages > messages {
		return []Domain{{names[0], fmt.Sprintf("has a part in %d of %s", first.Messages, count(messages, "message"))}}
	}
	return nil
}

// count writes a number of things.
func count(n int64, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
