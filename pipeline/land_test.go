package pipeline

import "testing"

func TestWithoutAddresses(t *testing.T) {
	for name, want := range map[string]string{
		"mail/inbox.mbox":              "mail/inbox.mbox",
		"mail/ann@vendor.example.mbox": "mail/mailbox-" + "f6f35a71" + ".mbox",
		"crm/export.zip!Account.csv":   "crm/export.zip!Account.csv",
		"Takeout/Mail/All mail @ work": "Takeout/Mail/All mail @ work",
	} {
		if got := withoutAddresses(name); got != want {
			t.Errorf("withoutAddresses(%q) = %q, want %q", name, got, want)
		}
	}
	if withoutAddresses("a@x.example.mbox") == withoutAddresses("b@x.example.mbox") {
		t.Error("two mailboxes have one name")
	}
}
