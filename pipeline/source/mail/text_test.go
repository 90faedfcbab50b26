package mail

import (
	"mime"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestText(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"plain", "Hello, world", "Hello, world"},
		{"blanks and controls", "  a\t b \x00\r\n c\x07 ", "a b c"},
		{"only blanks", " \t ", ""},
		{"C1 control", "a\u0085b", "a b"},
		{"UTF-8", "Grüße", "Grüße"},
		{"windows-1252", "Gr\xfc\xdfe \x80 5", "Grüße € 5"},
		{"both in one value", "Gr\xc3\xbc\xdfe", "Grüße"},
		{"undefined in windows-1252", "a\x81b", "a\ufffdb"},
		{"cut in a character", "abc\xe2\x82", "abcâ‚"},

		{"base64", "=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"},
		{"base64 without padding", "=?utf-8?b?R3LDvMOfZQ?=", "Grüße"},
		{"base64 cut in a byte", "=?utf-8?b?R3LDv?=", "GrÃ"}, // 47 72 C3 are whole; C3 alone is no UTF-8
		{"Q", "=?iso-8859-1?Q?Gr=FC=DFe_an_alle?=", "Grüße an alle"},
		{"Q with raw blanks", "=?utf-8?Q?Gr=C3=BC=C3=9Fe an alle?=", "Grüße an alle"},
		{"Q that is malformed", "=?utf-8?Q?100=% =4?=", "100=% =4"},
		{"Q that begins with =", "=?utf-8?Q?=C3=9F?=", "ß"},
		{"blank between words goes", "=?utf-8?Q?a?= \r\n\t=?utf-8?Q?b?= c =?utf-8?Q?d?=", "ab c d"},
		{"no blank between words", "=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"},
		{"character cut between words", "=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", "€"},
		{"two charsets", "=?koi8-r?Q?=F0?= =?utf-8?Q?=C3=9F?=", "Пß"},
		{"language", "=?koi8-r*ru?Q?=F0?=", "П"},
		{"koi8-r", "=?koi8-r?B?8NLJ18XU?=", "Привет"},
		{"windows-1251", "=?windows-1251?B?z/Do4uXy?=", "Привет"},
		{"iso-2022-jp", "=?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?=", "テスト"},
		{"shift_jis", "=?Shift_JIS?B?g2WDWINn?=", "テスト"},
		{"cp932", "=?cp932?B?g2WDWINn?=", "テスト"},
		{"gb2312", "=?GB2312?B?xOO6ww==?=", "你好"},
		{"big5", "=?big5?B?p0Gmbg==?=", "你好"},
		{"euc-kr", "=?ks_c_5601-1987?B?x9GxuQ==?=", "한국"},
		{"ibm437, known to IANA only", "=?IBM437?Q?Gr=81=E1e?=", "Grüße"},
		{"unknown charset, UTF-8 inside", "=?NONE?B?R3LDvMOfZQ==?=", "Grüße"},
		{"unknown charset, windows-1252 inside", "=?x-unknown?Q?Gr=FC=DFe?=", "Grüße"},
		{"charset that lies", "=?utf-8?Q?Gr=FC=DFe?=", "Grüße"},
		{"line end inside", "=?utf-8?Q?a=0D=0ABcc:_b=00?=", "a Bcc: b"},

		{"never closed", "=?utf-8?Q?abc", "=?utf-8?Q?abc"},
		{"unknown encoding", "=?utf-8?X?abc?=", "=?utf-8?X?abc?="},
		{"no encoding", "=?utf-8?=", "=?utf-8?="},
		{"markers alone", "a =? b ?= c", "a =? b ?= c"},
		{"word after a broken one", "=?x =?utf-8?Q?=C3=9F?=", "=?x ß"},
		{"text glued to words", "a=?utf-8?Q?b?=c", "abc"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := text([]byte(test.in)); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// The oracle is mime.WordEncoder.
func TestTextUndoesEncoding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := clean(rapid.StringMatching(`[ -~äöüß€日本語🙂]{1,120}`).Draw(t, "text"))
		if strings.Contains(want, "=?") {
			t.Skip("looks like an encoded word")
		}
		encoder := rapid.SampledFrom([]mime.WordEncoder{mime.QEncoding, mime.BEncoding}).Draw(t, "encoding")
		encoded := encoder.Encode("utf-8", want)
		if got := text([]byte(encoded)); got != want {
			t.Fatalf("%q from %q, want %q", got, encoded, want)
		}
	})
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{
		"=?utf-8?Q?Gr=C3=BC=C3=9Fe?= =?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=", "=?gb2312*zh?B?xOO6ww?=", "a\xfc\x00\x85 b", "=?a?b?=?=",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, value []byte) {
		got := text(value)
		if !utf8.ValidString(got) || strings.ContainsFunc(got, func(r rune) bool { return r != ' ' && blank(r) }) {
			t.Errorf("%q", got)
		}
		if again := clean(repair(got)); again != got {
			t.Errorf("%q cleaned again is %q", got, again)
		}
	})
}
