package mail

import (
	"path"
	"strings"
)

// Reasons for which a message is of no interest.
const (
	skipSpam    = "spam"
	skipTrash   = "trash"
	skipDraft   = "draft"
	skipChat    = "chat"
	skipPartial = "partly_delivered" // a maildir's tmp/
	skipIndex   = "mailbox_index"
	skipHidden  = "hidden_file"
)

// folders are the names of the folders that hold no correspondence, as Gmail
// labels and mail programs name them in several languages, in lower case.
var folders = func() map[string]string {
	m := map[string]string{}
	for reason, names := range map[string][]string{
		skipSpam: {
			"spam", "junk", "junk e-mail", "junk email", "bulk mail", "junk-e-mail", "spamverdacht", "indésirables", "courrier indésirable",
			"correo no deseado", "posta indesiderata", "ongewenste e-mail", "søppelpost", "skräppost", "uønsket post", "roskaposti", "спам",
			"ανεπιθύμητα", "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸", "스팸함", "thư rác",
		},
		skipTrash: {
			"trash", "deleted", "deleted items", "deleted messages", "bin", "papierkorb", "gelöschte elemente", "gelöscht",
			"corbeille", "éléments supprimés", "papelera", "elementos eliminados", "cestino", "posta eliminata", "lixeira", "lixo", "itens excluídos",
			"prullenbak", "verwijderde items", "papirkurv", "papperskorgen", "roskakori", "kosz", "koš", "kôš", "kuka", "coș de gunoi",
			"çöp kutusu", "корзина", "кошик", "κάδος απορριμμάτων", "ゴミ箱", "已删除邮件", "已刪除的郵件", "垃圾桶", "휴지통", "sampah", "thùng rác",
		},
		skipDraft: {
			"draft", "drafts", "entwurf", "entwürfe", "brouillon", "brouillons", "borrador", "borradores", "bozza", "bozze",
			"rascunho", "rascunhos", "concept", "concepten", "kladde", "kladder", "utkast", "luonnos", "luonnokset",
			"wersja robocza", "wersje robocze", "szkice", "koncept", "koncepty", "piszkozat", "piszkozatok", "mesaje nefinalizate", "schițe",
			"taslak", "taslaklar", "черновик", "черновики", "чернетка", "чернетки", "πρόχειρα", "下書き", "草稿", "임시보관함", "draf", "thư nháp",
		},
		skipChat: {
			"chat", "chats", "bate-papo", "bate-papos", "discussions", "chattar", "keskustelut", "czat", "czaty", "chaty",
			"csevegés", "csevegések", "sohbet", "sohbetler", "чат", "чаты", "чати", "チャット", "聊天", "即時通訊", "채팅",
		},
	} {
		for _, name := range names {
			m[name] = reason
		}
	}
	return m
}()

// folderReason returns why mail in the folder, or with the label, is skipped.
func folderReason(name string) string {
	return folders[strings.ToLower(strings.Trim(name, "\" \t"))]
}

// labelReason returns why a message with these Gmail labels is skipped. Labels
// are localized, encoded words where they are not ASCII, and quoted if they
// hold a comma.
func labelReason(value []byte) string {
	if len(value) == 0 {
		return ""
	}
	quoted := false
	labels := strings.FieldsFunc(text(value), func(r rune) bool {
		if r == '"' {
			quoted = !quoted
		}
		return r == ',' && !quoted
	})
	for _, label := range labels {
		if reason := folderReason(label); reason != "" {
			return reason
		}
	}
	return ""
}

// Skip tells, from its path alone, that a file of a mail directory is to be
// left out, and why: a maildir's unfinished deliveries, trashed and draft
// messages (flags T and D), folders of spam, and the indexes that mail programs
// keep. Paths have slashes.
func Skip(name string) (reason string, skip bool) {
	dir, base := path.Split(name)
	dir = strings.TrimSuffix(dir, "/")
	reason = pathReason(dir, base)
	return reason, reason != ""
}

func pathReason(dir, base string) string {
	lower := strings.ToLower(base)
	if strings.HasPrefix(base, ".") {
		return skipHidden
	}
	for _, start := range [...]string{"dovecot-", "dovecot.", "courierimap", "maildirfolder", "maildirsize", "subscriptions"} {
		if strings.HasPrefix(lower, start) {
			return skipIndex
		}
	}
	switch path.Ext(lower) {
	case ".msf", ".lock":
		return skipIndex
	}
	switch path.Base(dir) {
	case "tmp":
		if !maildirName(base) {
			return ""
		}
		return skipPartial
	case "cur", "new":
		if reason := flagReason(base); reason != "" {
			return reason
		}
		folder := path.Base(path.Dir(dir))
		return folderReason(folder[strings.LastIndexByte(folder, '.')+1:]) // Maildir++: .INBOX.Trash
	}
	folder, _, _ := strings.Cut(lower, ".mbox")
	return folderReason(folder)
}

// maildirName reports a file name as deliveries to a maildir make them, which
// begins with the time in seconds.
func maildirName(base string) bool {
	seconds, _, ok := strings.Cut(base, ".")
	return ok && len(seconds) >= 9 && allDigits([]byte(seconds))
}

// flagReason reads the flags at the end of a maildir file name, ":2,RST". Where
// colons cannot be in names, "!" or ";" stand for them.
func flagReason(base string) string {
	i := strings.LastIndex(base, "2,")
	if i < 1 || !strings.ContainsRune(":!;", rune(base[i-1])) {
		return ""
	}
	flags := base[i+len("2,"):]
	switch {
	case strings.Contains(flags, "T"):
		return skipTrash
	case strings.Contains(flags, "D"):
		return skipDraft
	}
	return ""
}

// KindOf tells what a mail file is from its path (with slashes) and its first bytes.
func KindOf(name string, head []byte) Kind {
	dir, base := path.Split(name)
	if in := path.Base(strings.TrimSuffix(dir, "/")); in == "cur" || in == "new" {
		return Message
	}
	lower := strings.ToLower(base)
	for _, compressed := range [...]string{".gz", ".zst"} {
		lower = strings.TrimSuffix(lower, compressed)
	}
	switch path.Ext(lower) {
	case ".eml":
		return Message // also if it begins with "From ", as some programs save it
	case ".mbox", ".mbx":
		return Mbox
	}
	if strings.HasPrefix(strings.TrimPrefix(string(head[:min(len(head), 16)]), string(utf8BOM)), string(fromSpace)) {
		return Mbox
	}
	return Message
}
