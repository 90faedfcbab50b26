package identity

import (
	"slices"
	"testing"
)

func TestRegistrable(t *testing.T) {
	tests := []struct {
		host, want string
		ok         bool
	}{
		{"acme.example", "acme.example", true},
		{"Mail.ACME.co.uk", "acme.co.uk", true},
		{"a.b.acme.com.", "acme.com", true},
		{"co.uk", "", false},
		{"localhost", "", false},
		{"10.0.0.1", "", false},
		{"[10.0.0.1]", "", false},
		{"", "", false},
		{"..", "", false},
		// A private suffix: each customer of the host is its own company.
		{"tenant.github.io", "tenant.github.io", true},
	}
	for _, test := range tests {
		got, ok := Registrable(test.host)
		if got != test.want || ok != test.ok {
			t.Errorf("Registrable(%q) = %q, %v, want %q, %v", test.host, got, ok, test.want, test.ok)
		}
	}
}

func TestAnonymous(t *testing.T) {
	list := Anonymous()
	for _, domain := range []string{"gmail.com", "outlook.com", "gmx.net", "qq.com", "zendesk.com"} {
		if !slices.Contains(list, domain) {
			t.Errorf("%s identifies nobody, but is not listed", domain)
		}
	}
}
