package initial

import (
	"fmt"
	"strings"
)

// Facts are what the records of a proposal tell of the journey.
type Facts struct {
	Events   int64
	Accounts int64 // of any source
	Started  int64 // of them, with started_at
	Churned  int64 // of them, with churned_at
	Cases    int64 // case ids of events
	Owners   int64 // accounts that have events
}

// Journey writes a first journey.yaml.
func (f Facts) Journey() []byte {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# A first journey, proposed by throughline init from what the records show. It is a draft to be corrected by those")
	line("# who know the customers: an unknown key is an error, and throughline check tells each mistake with its line.")
	line("journey: customer")
	line(`version: "1"   # shown with every number; a new one for each change of meaning`)
	line("case: account")
	if 2*f.Started >= f.Accounts && f.Started > 0 {
		line("start: {account: started_at}   # known of %d of %s", f.Started, count(f.Accounts, "account"))
	} else {
		line("start: first_event   # a start is known of %d of %s", f.Started, count(f.Accounts, "account"))
	}
	if f.Churned > 0 {
		line("end: {account: churned_at}   # known of %d of %s", f.Churned, count(f.Accounts, "account"))
	}
	line("value:")
	line("  - {id: first_answer, when: {direction: inbound}}   # the first time that the customer spoke; better: what the customer bought it for")
	line("silence: {after: 10d}")
	line("stages:")
	line("  - id: customer")
	line("    enter: {start: true}")
	return []byte(b.String())
}
