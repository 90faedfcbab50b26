package metrics

import (
	"path"
	"strings"
)

// stageKPIs are the built-in KPIs. Each belongs to a period (month or quarter,
// local days), a journey, a segment ('all' too) and a stage; Meaning says
// which period and stage a thing counts in.
func stageKPIs() []Metric {
	const (
		visits      = "models/54_kpi_values_1_visits.sql"
		contact     = "models/54_kpi_values_2_contact.sql"
		touchpoints = "models/54_kpi_values_3_touchpoints.sql"
		silence     = "models/54_kpi_values_4_silence.sql"
		tickets     = "models/54_kpi_values_5_tickets.sql"
	)
	list := []Metric{
		{Name: "entered", Unit: Count, Better: Higher, Model: visits,
			Meaning: "Visits of the stage that began in the period.",
			Traps:   "An account that falls back and comes again counts twice. Many who enter say something about sales, not about how the stage is run."},
		{Name: "left", Unit: Count, Better: Higher, Model: visits,
			Meaning: "Visits of the stage that ended in the period, however they did.",
			Traps:   "It counts the churned and the fallen back too: read conversion beside it."},
		{Name: "conversion", Unit: Share, Better: Higher, CI: Wilson, Model: visits,
			Meaning: "Of the visits that ended in the period, the share that ended onward: not by falling back to this stage or an earlier one, nor by the end of the case.",
			Traps:   "Who is stuck in the stage is in neither part, so a stage that nobody leaves can show 100 %. Read it beside on_track_rate."},
		{Name: "regressions", Unit: Count, Better: Lower, CI: Poisson, Model: visits,
			Meaning: "Visits that began in the period by falling back into the stage.",
			Traps:   "A stage entered by a corrected CRM field looks like a regression. It counts where accounts fall to, not where they fell from."},
		{Name: "churned", Unit: Count, Better: Lower, CI: Poisson, Model: visits,
			Meaning: "Visits that ended in the period with the end of the case.",
			Traps:   "Where an account was when it left is not where it was lost: the cause may lie a stage earlier. The CRM often learns of a churn late, and then last quarter changes: restatements tells."},
		{Name: "dwell_median", Unit: Days, Better: Lower, CI: Ranks, Model: visits,
			Meaning: "Median length of the visits that ended in the period. What goes on is not in it: see dwell.",
			Traps:   "Clearing old cases makes it worse, leaving them stuck makes it better. For how long a stage takes ask dwell, which counts the stuck ones too."},
		{Name: "dwell_p90", Unit: Days, Better: Lower, CI: Ranks, Model: visits,
			Meaning: "Length that nine of ten visits that ended in the period did not exceed.",
			Traps:   "With few visits it is nearly the longest one; below 36 of them there is no interval that could be defended, and none is shown. What goes on is not in it."},
		{Name: "on_track_rate", Unit: Share, Better: Higher, CI: Wilson, Model: visits,
			Meaning: "Of the visits that were going on in the period, where the stage has a target, the share that had not passed it by the end of the period or by their own.",
			Traps:   "A period that is not over flatters: visits that began last week had no time to be late. A loose target makes it meaningless."},
		{Name: "touchpoint_coverage", Unit: Share, Better: Higher, CI: Wilson, Model: touchpoints,
			Meaning: "Of the touchpoints that were due in the period, met + late over met + late + missed. One without a due time belongs to the period in which it came, else to that in which the stage was left.",
			Traps:   "Late counts as covered. What a stopped source could not show and what is not yet due is in neither part: a high share over few touchpoints says little."},
		{Name: "contact_coverage", Unit: Share, Better: Higher, CI: Wilson, Model: contact,
			Meaning: "Of the accounts that were in the stage at some time in the period, the share with a communication in the period, whoever spoke.",
			Traps:   "One mail in ninety days is enough to be covered, and it may have been sent before the account came to the stage. Silences tell how long nobody spoke."},
		{Name: "silences", Unit: Count, Better: Lower, CI: Poisson, Model: silence,
			Meaning: "Silences that began in the period while the account was in the stage, on the vendor's side, or where the journey does not measure that the mutual one, else the customer's. Unknown ones do not count.",
			Traps:   "Twice the accounts have twice the silences: compare it with n, the accounts in the stage. A stricter threshold finds more of them without anything getting worse. The interval takes them as striking one by one, and is too narrow if one cause silenced many."},
		{Name: "silent_days_per_account", Unit: Days, Better: Lower, Model: silence,
			Meaning: "Days of those silences in full, over the accounts that were in the stage in the period.",
			Traps:   "A silence counts in full in the period in which it began, so a period is not finished while one of its silences is open: its number still grows. One account that fell silent for a year moves the mean of all."},
		{Name: "dark_days", Unit: Days, Better: Lower, Model: silence,
			Meaning: "Days with internal work inside those silences on which the customer heard nothing.",
			Traps:   "Few can mean that nobody worked, or that nobody wrote down that he did."},
		{Name: "silent_handoffs", Unit: Count, Better: Lower, CI: Poisson, Model: silence,
			Meaning: "Hand-offs between teams in the period whose pause was a silence of the vendor's side, in the stage in which the new team spoke first.",
			Traps:   "It counts for the team that took over, while the silence is often that of the team that let go. A stage whose hand-offs never end has none yet."},
		{Name: "tickets_per_account", Unit: Ratio, Better: Lower, Model: tickets,
			Meaning: "Tickets opened in the period while the account was in the stage, over the accounts that were in it in the period.",
			Traps:   "Few tickets can mean a good product or a customer who has given up: look at the silences of the customer's side. A few loud accounts make the mean, so it has no interval: tickets come in bursts."},
		{Name: "first_reply_hours", Unit: Hours, Better: Lower, CI: Ranks, Model: tickets,
			Meaning: "Median time from a ticket's opening by a customer to the first public reply of a person of ours, of the answered tickets opened in the period in the stage.",
			Traps:   "Tickets that still wait for an answer are not in it, so the last period looks better than it will. Nights and weekends count: a ticket of Friday evening answered on Monday morning took 60 hours, and next to none in first_reply_business_hours."},
		{Name: "first_reply_business_hours", Unit: Hours, Better: Lower, CI: Ranks, Model: tickets,
			Meaning: "The same time, counting only the business hours of the calendar in the account's zone.",
			Traps:   "Tickets that still wait are not in it. An answer at night to a ticket of that night took no business time at all, so many zeros can mean that people work late."},
		{Name: "resolution_hours", Unit: Hours, Better: Lower, CI: Ranks, Model: tickets,
			Meaning: "Median time from a ticket's opening to the last time that it was solved, of the solved tickets opened in the period in the stage.",
			Traps:   "Hard tickets of the last period are not solved yet and not in it. Time in which we waited for the customer is in it."},
		{Name: "resolution_business_hours", Unit: Hours, Better: Lower, CI: Ranks, Model: tickets,
			Meaning: "The same time, counting only the business hours of the calendar in the account's zone.",
			Traps:   "Hard tickets of the last period are not solved yet and not in it. Business hours are the ones that the config says, not those in which somebody was there."},
		{Name: "reopen_rate", Unit: Share, Better: Lower, CI: Wilson, Model: tickets,
			Meaning: "Of the solved tickets opened in the period in the stage, the share that was open again after it was solved.",
			Traps:   "A customer's thank-you reopens a ticket in many helpdesks. Tickets solved lately had no time to come back."},
		{Name: "csat", Unit: Share, Better: Higher, CI: Wilson, Model: tickets,
			Meaning: "Of the rated tickets opened in the period in the stage, the share whose last rating is good: above one half of the scale.",
			Traps:   "Who answers is not like who does not: read csat_response_rate first. The scale is told in the column note: good or bad, graded, or both, and these are not comparable. Above one half is kind to a five-step scale, and ratings on a scale that the config does not map to 0 to 1 are left out with a warning."},
		{Name: "csat_response_rate", Unit: Share, Better: Higher, CI: Wilson, Model: tickets,
			Meaning: "Of the solved tickets opened in the period in the stage, the share that was rated.",
			Traps:   "Where surveys go only to some tickets the share is of all solved ones, not of those asked."},
		{Name: "emails_in", Unit: Count, Better: Higher, Model: contact,
			Meaning: "E-mails from customers in the period while the account was in the stage.",
			Traps:   "More is neither better nor worse by itself: it may be interest or trouble. Automatic mail is left out, so the mailbox holds more. No interval: mails answer each other and come in threads."},
		{Name: "emails_out", Unit: Count, Better: Higher, Model: contact,
			Meaning: "E-mails to customers in the period while the account was in the stage.",
			Traps:   "It counts what was sent, not what was read or useful. Bulk mail is left out."},
		{Name: "experience_balance", Unit: Ratio, Better: Higher, Model: touchpoints,
			Meaning: "Of the touches in the period at touchpoints with a declared experience, the positive less the negative over all: from -1 to 1.",
			Traps:   "It is what your journey file calls positive and negative, weighted by how often that happened: nobody's feelings are measured. Ratings are not in it either, csat tells them, and nothing is guessed from the words of a message. It has no interval, because touches of one account are no independent votes."},
	}
	for i := range list {
		list[i].Grain = "period, journey, segment and stage"
		list[i].Oracle = "TestKPIsAgainstNaive: a second implementation in Go that counts each cell by itself, equal on random small worlds. " +
			"The cases in queries/testdata/models/" + folder(list[i].Model) + ", worked out by hand." + proofs[list[i].CI]
		list[i].Table, list[i].Column, list[i].Query, list[i].KPI = "main.stage_kpis", "value", "kpis", true
	}
	return list
}

// proofs are those of the intervals.
var proofs = map[CI]string{
	Wilson:  " Interval: prop.test(correct = FALSE) of R, in queries/testdata/models/55_stage_kpis.",
	Ranks:   " Interval: TestQuantileRanksAgainstR, pbinom of R.",
	Poisson: " Interval: TestCountIntervalsAgainstR, poisson.test of R.",
}

// folder names the test cases of a model.
func folder(model string) string { return strings.TrimSuffix(path.Base(model), ".sql") }
