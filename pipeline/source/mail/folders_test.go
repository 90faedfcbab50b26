package mail

import "testing"

func TestSkipPath(t *testing.T) {
	for name, want := range map[string]string{
		"mail/inbox/cur/1545668983.M20046P2137.host,S=4542:2,S": "",
		"mail/inbox/cur/1545668983.M20046P2137.host:2,RS":       "",
		"mail/inbox/new/1545668983.M20046P2137.host":            "",
		"mail/inbox/tmp/1545668983.M20046P2137.host":            skipPartial,
		"tmp/1545668983.M20046P2137.host":                       skipPartial,
		"mail/inbox/cur/1545668983.M20046P2137.host:2,ST":       skipTrash,
		"mail/inbox/cur/1545668983.M20046P2137.host!2,T":        skipTrash,
		"mail/inbox/cur/1545668983.M20046P2137.host;2,T":        skipTrash,
		"mail/inbox/cur/1545668983.M20046P2137.host:2,DS":       skipDraft,
		"mail/inbox/cur/1545668983.T2,T":                        "", // no flags without their mark
		"mail/.Trash/cur/1545668983.M1.host:2,S":                skipTrash,
		"mail/.INBOX.Junk E-mail/cur/1545668983.M1.host:2,S":    skipSpam,
		"mail/Entwürfe/new/1545668983.M1.host":                  skipDraft,
		"mail/.Sent/cur/1545668983.M1.host:2,S":                 "",
		"mail/.DS_Store":                                        skipHidden,
		"mail/inbox/dovecot-uidlist":                            skipIndex,
		"mail/inbox/dovecot.index.log":                          skipIndex,
		"mail/inbox/maildirsize":                                skipIndex,
		"mail/Inbox.msf":                                        skipIndex,
		"mail/Inbox.lock":                                       skipIndex,
		"mail/Inbox":                                            "",
		"mail/all.mbox":                                         "",
		"mail/Trash":                                            skipTrash,
		"mail/Spam.mbox":                                        skipSpam,
		"mail/Drafts.mbox.gz":                                   skipDraft,
		"mail/Papierkorb.mbox":                                  skipTrash,
		"All mail Including Spam and Trash.mbox":                "",
		"/tmp/all.mbox":                                         "", // a directory of that name is no maildir
		"/tmp/2024.mbox":                                        "",
	} {
		if reason, skip := Skip(name); reason != want || skip != (want != "") {
			t.Errorf("%s: %q, %v; want %q", name, reason, skip, want)
		}
	}
}

func TestKindOf(t *testing.T) {
	for _, test := range []struct {
		name, head string
		want       Kind
	}{
		{"mail/all.mbox", "", Mbox},
		{"mail/all.mbox", "Subject: no separator", Mbox},
		{"mail/all.MBOX.gz", "Subject: no separator", Mbox},
		{"mail/Inbox", "From a@b.example Fri Sep 16 22:26:51 2016\n", Mbox},
		{"mail/Inbox", "\xef\xbb\xbfFrom a@b.example Fri Sep 16 22:26:51 2016\n", Mbox},
		{"mail/unknown", "", Message}, // so that it is told: a message file cannot be empty
		{"mail/1.eml", "From a@b.example Fri Sep 16 22:26:51 2016\n", Message},
		{"mail/1.eml.zst", "From a@b.example Fri Sep 16 22:26:51 2016\n", Message},
		{"mail/inbox/cur/1545668983.M1.host:2,S", "From a@b.example Fri Sep 16 22:26:51 2016\n", Message},
		{"mail/1.txt", "Subject: x\n", Message},
		{"mail/1.txt", "From: x\n", Message},
	} {
		if got := KindOf(test.name, []byte(test.head)); got != test.want {
			t.Errorf("%s, %q: %d, want %d", test.name, test.head, got, test.want)
		}
	}
}
