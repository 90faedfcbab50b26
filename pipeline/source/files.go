package source

import (
	"archive/zip"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Input is one file to read: a file on disk, or a member of a zip archive.
type Input struct {
	Name   string // as told to people: relative to the config file, slashes; "crm/export.zip!Account.csv"
	Path   string // on disk
	Member string // name within the zip archive at Path; empty: the file itself
}

// Base is the file's own name, without folders.
func (in Input) Base() string {
	if in.Member != "" { // archives made on Windows may have its slashes
		return path.Base(strings.ReplaceAll(in.Member, `\`, "/"))
	}
	return filepath.Base(in.Path)
}

// NotUsed is the code of a fault that is none: the file is of no interest.
const NotUsed = "not_used"

// Fault is why a whole file cannot be used. It is no error of the run: the
// file is set aside, told, and tried again next time.
type Fault struct {
	Code   string // snake_case: missing, unreadable, truncated …
	Column string // the column at fault, if one is
	Reason string // lower case, with the fix
}

func (f *Fault) Error() string { return f.Reason }

// Reject is the fault as a row of the rejects.
func (f *Fault) Reject() Reject { return Reject{Column: f.Column, Code: f.Code, Reason: f.Reason} }

func fault(code, format string, args ...any) *Fault {
	return &Fault{Code: code, Reason: fmt.Sprintf(format, args...)}
}

// Found is an input, or the reason why there is none under that name.
type Found struct {
	Input
	Fault *Fault // nil: the input is there
}

// Expand lists the inputs of a source: patterns are files, folders (all files
// below) or glob patterns, relative to base. Zip archives give their members.
// The list is sorted by name and has no repeats, whatever the order of patterns
// and folders. skip tells, from its path with slashes, that a file met in a
// folder is to be left out, and why.
func Expand(base string, patterns []string, skip func(name string) (reason string, skip bool)) ([]Found, error) {
	var list []Found
	type place struct{ path, member string }
	seen := map[place]bool{}
	add := func(found Found) {
		if at := (place{found.Path, found.Member}); !seen[at] {
			seen[at] = true
			list = append(list, found)
		}
	}
	for _, pattern := range patterns {
		full := pattern
		if !filepath.IsAbs(full) {
			full = filepath.Join(base, full)
		}
		matches := []string{full}
		if _, err := os.Lstat(full); err != nil { // a name may itself hold pattern characters
			if matches, err = filepath.Glob(full); err != nil {
				return nil, fmt.Errorf("expand path %s: %w", pattern, err)
			}
		}
		if len(matches) == 0 {
			add(Found{
				Input: Input{Name: display(base, full), Path: full},
				Fault: fault("missing", "no file matches %s; put the export there, or correct path: in the config", pattern),
			})
		}
		for _, match := range matches {
			found, err := walk(base, match, skip)
			if err != nil {
				return nil, err
			}
			for _, f := range found {
				add(f)
			}
		}
	}
	slices.SortFunc(list, func(a, b Found) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Member, b.Member)) })
	return list, nil
}

// SkipHidden leaves out what begins with a dot, and lock files of office programs.
func SkipHidden(name string) (reason string, skip bool) {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") && part != ".." && part != "." || strings.HasPrefix(part, "~$") {
			return "hidden", true
		}
	}
	return "", false
}

// walk lists the inputs at or below a path.
func walk(base, root string, skip func(string) (string, bool)) ([]Found, error) {
	var list []Found
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		in := Input{Name: display(base, file), Path: file}
		switch {
		case err != nil:
			list = append(list, Found{Input: in, Fault: Unreadable(err)})
			return nil
		case entry.IsDir():
			return nil
		}
		if rel, err := filepath.Rel(root, file); err == nil && file != root {
			// The folder that the config names is wanted, whatever its own name.
			if reason, left := skip(filepath.ToSlash(rel)); left {
				list = append(list, Found{Input: in, Fault: fault(NotUsed, "left out: %s", reason)})
				return nil
			}
		}
		info, err := os.Stat(file) // follows a link, as opening does
		switch {
		case err != nil:
			list = append(list, Found{Input: in, Fault: Unreadable(err)})
		case info.IsDir(): // a link to a folder: not followed, it may go round in circles
		case !info.Mode().IsRegular():
			list = append(list, Found{Input: in, Fault: fault("unreadable", "%s is not a regular file; remove it from the folder", in.Name)})
		default:
			list = append(list, members(in)...)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list files below %s: %w", root, err)
	}
	return list, nil
}

// members lists what is in a zip archive; any other file is itself.
func members(in Input) []Found {
	head, err := readHead(in.Path, 8)
	if err != nil {
		return []Found{{Input: in, Fault: Unreadable(err)}}
	}
	if !isZip(head) {
		return []Found{{Input: in}}
	}
	archive, err := zip.OpenReader(in.Path)
	if err != nil {
		return []Found{{Input: in, Fault: fault("truncated", "%s is a damaged zip archive (%v); copy it again", in.Name, err)}}
	}
	defer archive.Close()
	var list []Found
	for _, file := range archive.File {
		if file.Name == "xl/workbook.xml" {
			return []Found{{Input: in, Fault: fault("excel", "%s is an Excel workbook; save its sheet as CSV UTF-8", in.Name)}}
		}
		member := Input{Name: in.Name + "!" + strings.ToValidUTF8(file.Name, "\uFFFD"), Path: in.Path, Member: file.Name}
		if file.FileInfo().IsDir() || strings.HasPrefix(member.Base(), ".") || strings.HasPrefix(file.Name, "__MACOSX/") {
			continue
		}
		list = append(list, Found{Input: member})
	}
	if len(list) == 0 {
		return []Found{{Input: in, Fault: fault("empty", "%s is a zip archive without a file; export it again", in.Name)}}
	}
	return list
}

// display is how people are told of a file: relative to the config's folder if
// it lies below it.
func display(base, file string) string {
	if rel, err := filepath.Rel(base, file); err == nil && filepath.IsLocal(rel) {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(file)
}

// Unreadable words an error of the operating system. Its own text names the
// whole path, which differs from machine to machine.
func Unreadable(err error) *Fault {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fault("missing", "the file is not there any more; run again when its export is complete")
	case errors.Is(err, fs.ErrPermission):
		return fault("unreadable", "permission denied; let the user that runs this read the file")
	}
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return fault("unreadable", "cannot read the file (%v); check the disk or share it lies on", err)
}

func readHead(file string, n int) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readFull(f, n)
}
