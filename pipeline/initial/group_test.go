package initial

import (
	"slices"
	"strings"
	"testing"

	"throughline/pipeline/source"
)

// files are inputs by name: "name preset", "-" for no preset, "!" for one that is
// of no interest to it.
func files(list ...string) []File {
	var files []File
	for _, text := range list {
		space := strings.LastIndexByte(text, ' ')
		name, preset := text[:space], text[space+1:]
		f := File{Input: source.Input{Name: name, Path: name}, Rel: name}
		f.Columns = []string{"a", "b"}
		if archive, member, ok := strings.Cut(name, "!"); ok {
			f.Path, f.Member = archive, member
		}
		preset, f.Ignored = strings.CutSuffix(preset, "!")
		if preset != "-" {
			f.Fit = source.Fit{Preset: preset, Object: "thing", Sure: source.Certain}
		}
		files = append(files, f)
	}
	return files
}

func TestNamesAndPatterns(t *testing.T) {
	for name, test := range map[string]struct {
		files []File
		want  []string // "name: patterns"
	}{
		"all of a folder": {
			files("crm/a.csv salesforce", "crm/b.csv salesforce!", "mail/x.mbox mail"),
			[]string{"crm: crm/*.csv", "mail: mail/x.mbox"},
		},
		"a file of nobody's among them": {
			files("crm/a.csv salesforce", "crm/b.csv salesforce", "crm/c.csv -"),
			[]string{"crm: crm/a.csv crm/b.csv"},
		},
		"two systems in one folder": {
			files("all/a.csv salesforce", "all/b.csv salesforce", "all/t.json zendesk", "all/u.json zendesk"),
			[]string{"all-salesforce: all/*.csv", "all-zendesk: all/*.json"},
		},
		"no folders": {
			files("a.csv salesforce", "t.json zendesk", "u.json zendesk"),
			[]string{"salesforce: a.csv", "zendesk: *.json"},
		},
		"folders within": {
			files("mail/anna/1.eml mail", "mail/bo/2.eml mail", "mail/bo/3.eml mail"),
			[]string{"mail: mail"},
		},
		"an archive": {
			files("crm.zip!Account.csv salesforce", "crm.zip!Task.csv salesforce"),
			[]string{"salesforce: crm.zip"},
		},
		"a maildir": {
			files("box/cur/1 mail", "box/cur/2 mail"),
			[]string{"box: box/cur"},
		},
		"names that are patterns and no names": {
			files("[old] crm*/a.csv salesforce", "[old] crm*/b.csv salesforce", "ünïcode/c.csv zendesk"),
			[]string{`old-crm: \[old] crm\*/*.csv`, "n-code: ünïcode/c.csv"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			sources, _, _ := Group(test.files)
			Name(sources, test.files)
			var got []string
			for _, s := range sources {
				got = append(got, s.Name+": "+strings.Join(s.Paths, " "))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestOurs(t *testing.T) {
	for name, test := range map[string]struct {
		hosts    []Host
		messages int64
		want     string
	}{
		"users of our systems":        {[]Host{{"acme.example", 10, 5}, {"globex.example", 90, 0}, {"partner.example", 4, 1}}, 100, "acme.example"},
		"two brands":                  {[]Host{{"acme.example", 10, 5}, {"acme-labs.example", 10, 4}}, 20, "acme.example acme-labs.example"},
		"a part in most messages":     {[]Host{{"mail.acme.example", 40, 0}, {"acme.example", 30, 0}, {"globex.example", 20, 0}}, 100, "acme.example"},
		"nobody has a part in most":   {[]Host{{"acme.example", 40, 0}, {"globex.example", 20, 0}}, 100, ""},
		"free mail is nobody's":       {[]Host{{"gmail.com", 90, 9}, {"globex.example", 20, 0}}, 100, ""},
		"no address":                  {nil, 0, ""},
		"a host without a registrar":  {[]Host{{"localhost", 90, 9}, {"[10.0.0.1]", 90, 9}}, 100, ""},
		"one message, and both sides": {[]Host{{"acme.example", 1, 0}, {"globex.example", 1, 0}}, 1, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, d := range Ours(test.hosts, test.messages) {
				got = append(got, d.Name)
			}
			if strings.Join(got, " ") != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
