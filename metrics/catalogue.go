package metrics

// Catalogue lists every metric, the silences first because they are what the
// product is for, then time to value and dwell, then the KPIs of the stages.
var Catalogue = append([]Metric{
	{
		Name: "silence", Unit: Days, Better: Lower,
		Grain:   "account, side and interval at or above its threshold",
		Meaning: "Time between one communication of an account and the next, on one side, when it is at least the threshold in force at its start. Open ones are measured up to the oldest watermark of the sources; where a source was out the status is unknown.",
		Table:   "main.communication_gaps", Column: "days", Model: "models/46_communication_gaps.sql", Query: "gaps",
	},
	{
		Name: "business_silence", Unit: Days, Better: Lower,
		Grain:   "account, side and interval at or above its threshold",
		Meaning: "The same time, counting only business days of the calendar in the account's zone.",
		Table:   "main.communication_gaps", Column: "business_days", Model: "models/43_interval_lengths.sql", Query: "gaps",
	},
	{
		Name: "dark_days_of_a_silence", Unit: Days, Better: Lower,
		Grain:   "account, side and interval at or above its threshold",
		Meaning: "Distinct days inside the silence with internal work on the account on which the customer heard nothing.",
		Table:   "main.communication_gaps", Column: "dark_days", Model: "models/45_hidden_work.sql", Query: "gaps",
	},
	{
		Name: "handoff_pause", Unit: Days, Better: Lower,
		Grain:   "account and change of the team that speaks",
		Meaning: "Time between the last communication of one of our teams and the first of the next.",
		Table:   "main.handoffs", Column: "silent_days", Model: "models/47_handoffs.sql", Query: "handoffs",
	},
	{
		Name: "time_to_value", Unit: Days, Better: Lower,
		Grain:   "journey, milestone and group",
		Meaning: "Median time from the start of a case to its milestone by Kaplan and Meier, waiting cases right-censored and churned ones a competing event. NULL where half of them will not have got there.",
		Table:   "main.survival_summary", Column: "median", Query: "ttv",
	},
	{
		Name: "case_time_to_value", Unit: Days, Better: Lower,
		Grain:   "case and milestone",
		Meaning: "Time from the start of a case to the milestone (reached), to its end before it (churned) or to now (waiting).",
		Table:   "main.time_to_value", Column: "days", Model: "models/34_time_to_value.sql", Query: "ttv",
	},
	{
		Name: "dwell", Unit: Days, Better: Lower,
		Grain:   "journey, stage and group",
		Meaning: "Median time that a visit of a stage lasts by Kaplan and Meier, visits that go on right-censored.",
		Table:   "main.survival_summary", Column: "median", Query: "dwell",
	},
	{
		Name: "visit_dwell", Unit: Days, Better: Lower,
		Grain:   "case and visit of a stage",
		Meaning: "Time from entering the stage to leaving it, or to now. Within the target it is on track, past it behind, past the maximum stuck.",
		Table:   "main.stage_visits", Column: "days", Model: "models/33_stage_visits.sql", Query: "status",
	},
	{
		Name: "days_late", Unit: Days, Better: Lower,
		Grain:   "case, stage visit, expected touchpoint and occurrence",
		Meaning: "How long after its due time a touchpoint came, or has been missing.",
		Table:   "main.touchpoint_status", Column: "days_late", Model: "models/38_touchpoint_status.sql", Query: "touchpoints",
	},
	{
		Name: "transitions", Unit: Count, Better: Neutral,
		Grain:   "journey and pair of consecutive touchpoints or stages",
		Meaning: "How often one touchpoint or stage followed another, in how many cases and after how long.",
		Table:   "main.transitions", Column: "n", Model: "models/39_transitions.sql",
	},
	{
		Name: "attribution_coverage", Unit: Share, Better: Higher,
		Grain:   "source that gives communications",
		Meaning: "Share of the communications that are tied to an account. What is not tied might fill a silence.",
		Table:   "main.events", Column: "account_id", Model: "models/17_events.sql", Query: "attribution",
	},
}, stageKPIs()...)

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
			Meaning: "Visits of the stage that began in the period."},
		{Name: "left", Unit: Count, Better: Higher, Model: visits,
			Meaning: "Visits of the stage that ended in the period, however they did."},
		{Name: "conversion", Unit: Share, Better: Higher, Model: visits,
			Meaning: "Of the visits that ended in the period, the share that ended onward: not by falling back to this stage or an earlier one, nor by the end of the case."},
		{Name: "regressions", Unit: Count, Better: Lower, Model: visits,
			Meaning: "Visits that began in the period by falling back into the stage."},
		{Name: "churned", Unit: Count, Better: Lower, Model: visits,
			Meaning: "Visits that ended in the period with the end of the case."},
		{Name: "dwell_median", Unit: Days, Better: Lower, Model: visits,
			Meaning: "Median length of the visits that ended in the period. What goes on is not in it: see dwell."},
		{Name: "dwell_p90", Unit: Days, Better: Lower, Model: visits,
			Meaning: "Length that nine of ten visits that ended in the period did not exceed."},
		{Name: "on_track_rate", Unit: Share, Better: Higher, Model: visits,
			Meaning: "Of the visits that were going on in the period, where the stage has a target, the share that had not passed it by the end of the period or by their own."},
		{Name: "touchpoint_coverage", Unit: Share, Better: Higher, Model: touchpoints,
			Meaning: "Of the touchpoints that were due in the period, met + late over met + late + missed. One without a due time belongs to the period in which it came, else to that in which the stage was left."},
		{Name: "contact_coverage", Unit: Share, Better: Higher, Model: contact,
			Meaning: "Of the accounts that were in the stage at some time in the period, the share with a communication in the period, whoever spoke."},
		{Name: "silences", Unit: Count, Better: Lower, Model: silence,
			Meaning: "Silences that began in the period while the account was in the stage, on the vendor's side, or where the journey does not measure that the mutual one, else the customer's. Unknown ones do not count."},
		{Name: "silent_days_per_account", Unit: Days, Better: Lower, Model: silence,
			Meaning: "Days of those silences in full, over the accounts that were in the stage in the period."},
		{Name: "dark_days", Unit: Days, Better: Lower, Model: silence,
			Meaning: "Days with internal work inside those silences on which the customer heard nothing."},
		{Name: "silent_handoffs", Unit: Count, Better: Lower, Model: silence,
			Meaning: "Hand-offs between teams in the period whose pause was a silence of the vendor's side, in the stage in which the new team spoke first."},
		{Name: "tickets_per_account", Unit: Ratio, Better: Lower, Model: tickets,
			Meaning: "Tickets opened in the period while the account was in the stage, over the accounts that were in it in the period."},
		{Name: "first_reply_hours", Unit: Hours, Better: Lower, Model: tickets,
			Meaning: "Median time from a ticket's opening by a customer to the first public reply of a person of ours, of the answered tickets opened in the period in the stage."},
		{Name: "resolution_hours", Unit: Hours, Better: Lower, Model: tickets,
			Meaning: "Median time from a ticket's opening to the last time that it was solved, of the solved tickets opened in the period in the stage."},
		{Name: "reopen_rate", Unit: Share, Better: Lower, Model: tickets,
			Meaning: "Of the solved tickets opened in the period in the stage, the share that was open again after it was solved."},
		{Name: "csat", Unit: Share, Better: Higher, Model: tickets,
			Meaning: "Of the rated tickets opened in the period in the stage, the share whose last rating is good: above one half of the scale."},
		{Name: "csat_response_rate", Unit: Share, Better: Higher, Model: tickets,
			Meaning: "Of the solved tickets opened in the period in the stage, the share that was rated."},
		{Name: "emails_in", Unit: Count, Better: Higher, Model: contact,
			Meaning: "E-mails from customers in the period while the account was in the stage."},
		{Name: "emails_out", Unit: Count, Better: Higher, Model: contact,
			Meaning: "E-mails to customers in the period while the account was in the stage."},
		{Name: "experience_balance", Unit: Ratio, Better: Higher, Model: touchpoints,
			Meaning: "Of the touches in the period at touchpoints with a declared experience, the positive less the negative over all: from -1 to 1."},
	}
	for i := range list {
		list[i].Grain = "period, journey, segment and stage"
		list[i].Table, list[i].Column, list[i].Query, list[i].KPI = "main.stage_kpis", "value", "kpis", true
	}
	return list
}
