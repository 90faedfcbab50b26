package mail

import (
	netmail "net/mail"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestAppendAddresses(t *testing.T) {
	for _, test := range []struct {
		name, in, want string // want: the addresses with a blank between
	}{
		{"plain", "bob@example.com", "bob@example.com"},
		{"upper case", "Bob.Builder@EXAMPLE.com", "bob.builder@example.com"},
		{"name", "Bob Builder <bob@example.com>", "bob@example.com"},
		{"list", "a@x.com, B <b@x.com>,c@x.com", "a@x.com b@x.com c@x.com"},
		{"twice", "a@x.com, A@X.com", "a@x.com"},
		{"tag and dots are kept", "first.last+tag@gmail.com", "first.last+tag@gmail.com"},
		{"IDNA is kept", "bob@xn--mller-kva.de", "bob@xn--mller-kva.de"},
		{"UTF-8 (RFC 6532)", "Jürgen <jürgen@müller.de>", "jürgen@müller.de"},
		{"windows-1252", "J\xfcrgen <j\xfcrgen@example.com>", "jürgen@example.com"},

		// RFC 5322, appendix A
		{"A.1.2", `Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>`, "mary@x.test jdoe@example.org one@y.test"},
		{"A.1.2 quoted", `<boss@nil.test>, "Giant; \"Big\" Box" <sysservices@example.net>`, "boss@nil.test sysservices@example.net"},
		{"A.1.3 group", "A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;", "c@a.test joe@where.test jdoe@one.test"},
		{"A.1.3 empty group", "Undisclosed recipients:;", ""},
		{"A.5 comments", "Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>", "pete@silly.test"},
		{"A.5 group with comments", "A Group(Some people)\n     :Chris Jones <c@(Chris's host.)public.example>,\n joe@example.org, John <jdoe@one.test> (my dear friend); (the end of the group)",
			"c@public.example joe@example.org jdoe@one.test"},
		{"A.6.1 route, empty member, blanks around the dot", "Mary Smith <@node.test:mary@example.net>, , jdoe@test  . example", "mary@example.net jdoe@test.example"},
		{"A.6.3", "John Doe <jdoe@machine(comment).  example>", "jdoe@machine.example"},

		{"comma in the name", `"Builder, Bob" <bob@example.com>`, "bob@example.com"},
		{"comma in the bare name", `Builder, Bob <bob@example.com>`, "bob@example.com"},
		{"address as the name", `"ann@other.com" <bob@example.com>`, "bob@example.com"},
		{"address as the bare name", `ann@other.com <bob@example.com>`, "bob@example.com"},
		{"address in quotes only", `"bob@example.com"`, "bob@example.com"},
		{"apostrophes", `'bob@example.com'`, "bob@example.com"},
		{"apostrophes in brackets", `<'bob@example.com'>`, "bob@example.com"},
		{"encoded name", "=?utf-8?Q?B=C3=B6b,_B?= <bob@example.com>", "bob@example.com"},
		{"all in one encoded word", "=?utf-8?B?Qm9iIDxib2JAZXhhbXBsZS5jb20+?=", "bob@example.com"},
		{"quoted local part", `"Bob Builder"@example.com`, "bob builder@example.com"},
		{"quoted local part in brackets", `B <"Bob Builder"@example.com>`, "bob builder@example.com"},
		{"domain literal", "bob@[192.0.2.1]", "bob@[192.0.2.1]"},
		{"domain literal of IPv6", "bob@[IPv6:2001:db8::1]", "bob@[ipv6:2001:db8::1]"},
		{"semicolons", "a@x.com; b@x.com", "a@x.com b@x.com"},
		{"no comma", "tim@example.com concierge@example.com", "tim@example.com concierge@example.com"},
		{"no closing bracket", "Bob <bob@example.com, Ann <ann@example.com>", "bob@example.com ann@example.com"},
		{"no closing bracket at the end", "Bob <bob@example.com", "bob@example.com"},
		{"double brackets", "<<bob@example.com>>", "bob@example.com"},
		{"no closing quote", `"Bob <bob@example.com>`, "bob@example.com"},
		{"no closing comment", "Bob (builder <bob@example.com>", "bob@example.com"},
		{"empty brackets", "Bob <>", ""},
		{"mailto", "mailto:bob@example.com", "bob@example.com"},
		{"mailto in brackets", "Bob [mailto:bob@example.com]", "bob@example.com"},
		{"mailto in angle brackets", "<mailto:bob@example.com>", "bob@example.com"},
		{"dot at the end", "bob@example.com.", "bob@example.com"},
		{"two at signs", "a@b@example.com", "a@b@example.com"},
		{"group made an address", "<Undisclosed-Recipient:@example.com;>", ""},
		{"nothing before @", "@example.com", ""},
		{"nothing after @", "bob@", ""},
		{"no address", "MAILER-DAEMON", ""},
		{"X.500", "/O=ORG/OU=SITE/CN=RECIPIENTS/CN=BOB", ""},
		{"NUL inside", "b\x00b@example.com", ""},
		{"too long", strings.Repeat("a", longestAddress) + "@example.com", ""},
		{"empty", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := strings.Join(appendAddresses(nil, []byte(test.in)), " ")
			if got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestAddressesAreBounded(t *testing.T) {
	var list strings.Builder
	for i := range 20 * maxAddresses {
		list.WriteString(strings.Repeat("a", i%50+1))
		list.WriteString(strings.Repeat("b", i/50+1))
		list.WriteString("@x,")
	}
	if got := appendAddresses(nil, []byte(list.String())); len(got) != maxAddresses {
		t.Errorf("%d addresses", len(got))
	}
	// Each of these made the scanner quadratic once: at 1 MiB that is minutes.
	for _, part := range []string{"(", "<,", `"\`, "<@", "[", "a@b<", `"a"@`, "a@[", "a@b:", "=?"} {
		appendAddresses(nil, []byte("x@y "+strings.Repeat(part, maxHeader/len(part))))
	}
}

// The oracle is net/mail: what it accepts gives the same addresses.
func TestAddressesAgreeWithNetMail(t *testing.T) {
	address := rapid.StringMatching(`[a-zA-Z0-9.+_-]{1,10}@([a-zA-Z0-9-]{1,8}\.){0,2}[a-zA-Z]{2,5}`)
	name := rapid.OneOf(
		rapid.StringMatching(`[A-Za-z ]{0,12}`),
		rapid.StringMatching(`"[A-Za-z ,;:<>@().]{0,12}"`),
		rapid.Just("=?utf-8?Q?J=C3=BCrgen,_B?="),
		rapid.StringMatching(`[A-Za-z]{1,5} \([A-Za-z ,;@"]{0,8}\)`),
	)
	rapid.Check(t, func(t *rapid.T) {
		var members []string
		for range rapid.IntRange(1, 5).Draw(t, "members") {
			member := address.Draw(t, "address")
			if rapid.Bool().Draw(t, "named") {
				member = name.Draw(t, "name") + " <" + member + ">"
			}
			members = append(members, member)
		}
		list := strings.Join(members, rapid.SampledFrom([]string{",", ", ", " ,\r\n\t"}).Draw(t, "comma"))
		parsed, err := netmail.ParseAddressList(strings.ReplaceAll(list, "\r\n", ""))
		if err != nil {
			t.Skip("not an address list for net/mail: " + err.Error())
		}
		var want []string
		seen := map[string]bool{}
		for _, a := range parsed {
			if a := strings.ToLower(a.Address); !seen[a] {
				seen[a] = true
				want = append(want, a)
			}
		}
		if diff := cmp.Diff(want, appendAddresses(nil, []byte(list))); diff != "" {
			t.Fatalf("%q: %s", list, diff)
		}
	})
}

func FuzzAddresses(f *testing.F) {
	for _, seed := range []string{
		`"B, b" <b@x.y>, g: a@b (c) , <@r:"q r"@s>; [mailto:d@e]`, "=?utf-8?B?Qm9iIDxib2JAZXhhbXBsZS5jb20+?=", `"a\"b"@c <`, "x@[1:2]",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, value []byte) {
		for _, address := range appendAddresses(nil, value) {
			at := strings.LastIndexByte(address, '@')
			if at <= 0 || at == len(address)-1 || !utf8.ValidString(address) || strings.ToLower(address) != address ||
				strings.ContainsAny(address, "\x00\n\r\t") || strings.Contains(address[at:], " ") {
				t.Errorf("%q", address)
			}
		}
	})
}
