package config

import (
	"strconv"
	"strings"

	"throughline/pipeline/config/strict"
)

// Waiver is a line of the waivers file: somebody has decided that a touchpoint
// need not happen for an account or a case.
type Waiver struct {
	Line       int     // in the file
	AccountID  *string // one of AccountID and CaseID, or both
	CaseID     *string
	Journey    *string // nil: whichever has the touchpoint
	Stage      *string // nil: whichever has the touchpoint
	Touchpoint string
	Occurrence *int // of a recurring touchpoint, from 1; nil: each
	Reason     string
	Until      *Date // the last day on which something due is waived; nil: for ever
}

// waivers reads account_id, case_id, touchpoint, reason and what narrows them.
func (d *decoder) waivers(v strict.Value) []Waiver {
	waivers := []Waiver{}
	first := map[[6]string]int{}
	required, optional := []string{"touchpoint", "reason"}, []string{"account_id", "case_id", "journey", "stage", "occurrence", "until"}
	d.csv(v, required, optional, func(row map[string]string, fail func(fix, format string, args ...any), line int) {
		given := func(column string) *string {
			if text := row[column]; text != "" {
				return &text
			}
			return nil
		}
		w := Waiver{
			Line: line, AccountID: given("account_id"), CaseID: given("case_id"), Journey: given("journey"), Stage: given("stage"),
			Touchpoint: row["touchpoint"], Reason: row["reason"],
		}
		bad := false
		refuse := func(fix, format string, args ...any) {
			bad = true
			fail(fix, format, args...)
		}
		if w.AccountID == nil && w.CaseID == nil {
			refuse("fill account_id or case_id", "the waiver is for nobody")
		}
		if w.Touchpoint == "" {
			refuse("write the id that the journey gives it", "touchpoint is empty")
		}
		if w.Reason == "" {
			refuse("say why, in a few words", "reason is empty")
		}
		if text := given("occurrence"); text != nil {
			number, err := strconv.Atoi(*text)
			if err != nil || number < 1 || number > 1_000_000 {
				refuse("write a number from 1 on, or leave it empty for all", "%q is no occurrence", *text)
			}
			w.Occurrence = &number
		}
		if text := given("until"); text != nil {
			day, err := ParseDate(*text)
			if err != nil || !plausible(day.Year) {
				refuse("write it as 2026-12-31, or leave it empty", "until: %q is not a date", *text)
			}
			w.Until = &day
		}
		if bad {
			return
		}
		key := [6]string{row["account_id"], row["case_id"], row["journey"], row["stage"], row["touchpoint"], strings.TrimLeft(row["occurrence"], "0")}
		if first[key] != 0 {
			fail("keep one of the two", "the same is waived on line %d", first[key])
			return
		}
		first[key] = line
		waivers = append(waivers, w)
	})
	return waivers
}
