package source

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func writeFile(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func zipped(t *testing.T, members ...[2]string) string {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, member := range members {
		f, err := w.Create(member[0])
		if err == nil {
			_, err = f.Write([]byte(member[1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestExpand(t *testing.T) {
	base := t.TempDir()
	export := zipped(t, [2]string{"Account.csv", "Id\n1\n"}, [2]string{"sub/Task.csv", "Id\n2\n"}, [2]string{"sub/", ""}, [2]string{"__MACOSX/._Task.csv", "x"})
	for name, content := range map[string]string{
		"crm/b.csv": "x", "crm/a.csv": "x", "crm/.hidden.csv": "x", "crm/notes.txt": "x", "crm/~$a.csv": "x", "crm/WE_1.zip": export,
		"inbox/cur/1": "x", "inbox/new/2": "x", "odd[1].csv": "x", "book.xlsx": zipped(t, [2]string{"xl/workbook.xml", ""}),
		"cut.zip": export[:len(export)-30], "empty.zip": zipped(t), "WE_00D_1.ZIP": zipped(t, [2]string{`Deep\er\Account.csv`, "x"}, [2]string{"M\x94ller.csv", "x"}, [2]string{"M\x84ller.csv", "x"}),
	} {
		writeFile(t, filepath.Join(base, name), content)
	}
	if err := os.Symlink(filepath.Join(base, "gone"), filepath.Join(base, "inbox", "link")); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(base, "pipe"), 0o644); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		patterns []string
		want     string
	}{
		{[]string{"pipe"}, "pipe:unreadable"}, // opening it would wait for ever
		{[]string{"crm/*.csv"}, "crm/.hidden.csv crm/a.csv crm/b.csv crm/~$a.csv"},
		{[]string{"crm/b.csv", "crm/?.csv", "crm"}, "crm/.hidden.csv:not_used crm/WE_1.zip!Account.csv crm/WE_1.zip!sub/Task.csv crm/a.csv crm/b.csv crm/notes.txt crm/~$a.csv:not_used"},
		{[]string{"inbox"}, "inbox/cur/1 inbox/link:missing inbox/new/2"},
		{[]string{"odd[1].csv"}, "odd[1].csv"},
		{[]string{"none/*.csv", "nowhere.csv"}, "none/*.csv:missing nowhere.csv:missing"},
		{[]string{"book.xlsx", "cut.zip", "empty.zip"}, "book.xlsx:excel cut.zip:truncated empty.zip:empty"},
		{[]string{"WE_*.ZIP"}, `WE_00D_1.ZIP!Deep\er\Account.csv WE_00D_1.ZIP!M` + "\ufffdller.csv WE_00D_1.ZIP!M\ufffdller.csv"},
	}
	for _, test := range tests {
		found, err := Expand(base, test.patterns, SkipHidden)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range found {
			name := f.Name
			if f.Fault != nil {
				name += ":" + f.Fault.Code
			}
			got = append(got, name)
		}
		for _, f := range found {
			if f.Member == `Deep\er\Account.csv` && f.Base() != "Account.csv" {
				t.Errorf("the name of %s is %s", f.Name, f.Base())
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("Expand(%q) = %s\nwant %s", test.patterns, strings.Join(got, " "), test.want)
		}
	}
	if _, err := Expand(base, []string{"crm/["}, SkipHidden); err == nil {
		t.Error("a bad pattern is taken")
	}
}

func TestUnreadable(t *testing.T) {
	tests := []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "/secret/place", Err: fs.ErrPermission}, "unreadable: permission denied; let the user that runs this read the file"},
		{&fs.PathError{Op: "open", Path: "/secret/place", Err: fs.ErrNotExist}, "missing: the file is not there any more; run again when its export is complete"},
		{&fs.PathError{Op: "read", Path: "/secret/place", Err: syscall.EIO}, "unreadable: cannot read the file (input/output error); check the disk or share it lies on"},
	}
	for _, test := range tests {
		if f := Unreadable(test.err); f.Code+": "+f.Reason != test.want {
			t.Errorf("%v: %s: %s, want %s", test.err, f.Code, f.Reason, test.want)
		}
	}
}

func TestOpenZipMember(t *testing.T) {
	path := filepath.Join(t.TempDir(), "WE_1.zip")
	archive := zipped(t, [2]string{"Account.csv", "Id\n1\n"}, [2]string{"big.csv", strings.Repeat("1\n", 100_000)}, [2]string{"locked.csv", "?"})
	// The first flag of a member's entry in the directory says that it is encrypted: 8 bytes into the entry, whose name is at 46.
	entry := strings.LastIndex(archive, "locked.csv") - 46
	writeFile(t, path, archive[:entry+8]+string(archive[entry+8]|1)+archive[entry+9:])
	read := func(member string, limits Limits) (string, error) {
		content, err := Open(Input{Name: "x", Path: path, Member: member}, limits)
		if err != nil {
			return "", err
		}
		defer content.Close()
		text, err := io.ReadAll(content)
		return string(text), err
	}
	if text, err := read("Account.csv", Limits{}); err != nil || text != "Id\n1\n" {
		t.Errorf("member = %q, %v", text, err)
	}
	for member, code := range map[string]string{"gone.csv": "missing", "big.csv": "bomb", "locked.csv": "encrypted"} {
		_, err := read(member, Limits{Slack: 1000, Ratio: 2})
		if fault, ok := AsFault(err); !ok || fault.Code != code {
			t.Errorf("%s: %v, want the fault %s", member, err, code)
		}
	}
}
