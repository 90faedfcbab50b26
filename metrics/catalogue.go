package metrics

import "slices"

// Catalogue lists every metric, the silences first because they are what the
// product is for, then time to value and dwell, then the KPIs of the stages.
var Catalogue = slices.Concat(silences, times, touchpoints, breaks, signs, coverage, stageKPIs())

// Proofs that several entries share.
const (
	naiveGaps     = "TestGapsAgainstNaive: a second implementation in Go that walks through each history, equal row for row on random ones. TestTablesRecoverThePlantedTruth: the silences planted in the demo, and no other."
	naiveJourneys = "TestJourneysAgainstNaive: a second implementation in Go that walks through each case, equal row for row on random histories."
	rSurvival     = "TestCurvesAgainstR and TestSummariesAgainstR: equal to R's package survival to 1e-9 on lung, veteran and mgus2 and on hard cases of our own. TestCurvesOfAKnownHistory: a night whose curve is known."
)

var silences = []Metric{
	{
		Name: "silence", Unit: Days, Better: Lower,
		Grain:   "account, side and interval at or above its threshold",
		Meaning: "Time between one communication of an account and the next, on one side, when it is at least the threshold in force at its start. Open ones are measured up to the oldest watermark of the sources; where a source was out the status is unknown.",
		Traps:   "Only what reaches the sources is heard: a call that nobody logged looks like silence. Read the attribution coverage beside it, and count unknown ones apart: no data is not silence.",
		Oracle:  naiveGaps + " TestGapExamples: the definition, example by example.",
		Table:   "main.communication_gaps", Column: "days", Model: "models/46_communication_gaps.sql", Query: "gaps",
	},
	{
		Name: "business_silence", Unit: Days, Better: Lower,
		Grain:   "account, side and interval at or above its threshold",
		Meaning: "The same time, counting only business days of the calendar in the account's zone.",
		Traps:   "One calendar serves all accounts: a holiday of the customer's country that the config does not list counts as a day of work.",
		Oracle:  naiveGaps,
		Table:   "main.communication_gaps", Column: "business_days", Model: "models/43_interval_lengths.sql", Query: "gaps",
	},
	{
		Name: "dark_days_of_a_silence", Unit: Days, Better: Lower,
		Grain:   "account, side and interval at or above its threshold",
		Meaning: "Distinct days inside the silence with internal work on the account on which the customer heard nothing.",
		Traps:   "Work that leaves no trace in the sources is not seen, so none does not mean that nobody worked. Many mean that telling the customer would have cost little.",
		Oracle:  naiveGaps,
		Table:   "main.communication_gaps", Column: "dark_days", Model: "models/45_hidden_work.sql", Query: "gaps",
	},
	{
		Name: "handoff_pause", Unit: Days, Better: Lower,
		Grain:   "account and change of the team that speaks",
		Meaning: "Time between the last communication of one of our teams and the first of the next.",
		Traps:   "The team is where the sender works today by the staff list or the ticket; a person who changed teams looks like a hand-off that was none. Two teams that answer in turn are many hand-offs with short pauses.",
		Oracle:  "TestTablesRecoverThePlantedTruth: the silent hand-offs and the announced ones planted in the demo, and no other.",
		Table:   "main.handoffs", Column: "silent_days", Model: "models/47_handoffs.sql", Query: "handoffs",
	},
}

var times = []Metric{
	{
		Name: "time_to_value", Unit: Days, Better: Lower,
		Grain:   "journey, milestone and group",
		Meaning: "Median time from the start of a case to its milestone by Kaplan and Meier, waiting cases right-censored and churned ones a competing event. Not given where half of them will not have got there.",
		Traps:   "The median of those who got there (naive_median) is always too good: the slow ones are still on their way. Groups whose intervals overlap may well be alike, and a group with many churned cases can look fast.",
		Oracle:  rSurvival,
		Table:   "main.survival_summary", Column: "median", Query: "ttv",
	},
	{
		Name: "case_time_to_value", Unit: Days, Better: Lower,
		Grain:   "case and milestone",
		Meaning: "Time from the start of a case to the milestone (reached), to its end before it (churned) or to now (waiting).",
		Traps:   "An average over the rows mixes times that are over with times that still run: only those reached are final. Ask time_to_value for a typical time.",
		Oracle:  naiveJourneys + " TestTablesRecoverThePlantedTruth: the milestones planted in the demo.",
		Table:   "main.time_to_value", Column: "days", Model: "models/34_time_to_value.sql", Query: "ttv",
	},
	{
		Name: "dwell", Unit: Days, Better: Lower,
		Grain:   "journey, stage and group",
		Meaning: "Median time that a visit of a stage lasts by Kaplan and Meier, visits that go on right-censored.",
		Traps:   "Who comes back to a stage has several visits, each measured on its own. A stage that most leave by churning has a short dwell for a bad reason: look at the competing share.",
		Oracle:  rSurvival,
		Table:   "main.survival_summary", Column: "median", Query: "dwell",
	},
	{
		Name: "visit_dwell", Unit: Days, Better: Lower,
		Grain:   "case and visit of a stage",
		Meaning: "Time from entering the stage to leaving it, or to now. Within the target it is on track, past it behind, past the maximum stuck.",
		Traps:   "An open visit grows every day, so its number is a lower bound. A stage whose exit nobody records is never left.",
		Oracle:  naiveJourneys + " TestTicketDwell: the time per status of a public ticket, added up by hand.",
		Table:   "main.stage_visits", Column: "days", Model: "models/33_stage_visits.sql", Query: "status",
	},
}

var touchpoints = []Metric{
	{
		Name: "days_late", Unit: Days, Better: Lower,
		Grain:   "case, stage visit, expected touchpoint and occurrence",
		Meaning: "How long after its due time a touchpoint came, or has been missing.",
		Traps:   "A touchpoint that happened but does not match its rule (a meeting with another title) counts as missing. What is not yet due and what a stopped source could not show is left out, not counted as met.",
		Oracle:  naiveJourneys,
		Table:   "main.touchpoint_status", Column: "days_late", Model: "models/38_touchpoint_status.sql", Query: "touchpoints",
	},
	{
		Name: "transitions", Unit: Count, Better: Neutral,
		Grain:   "journey and pair of consecutive touchpoints or stages",
		Meaning: "How often one touchpoint or stage followed another, in how many cases and after how long.",
		Traps:   "A case that goes round in circles counts each time: compare n with cases. What follows is not caused by what came before.",
		Oracle:  "The cases in queries/testdata/models/39_transitions, worked out by hand. The check visits_add_up_to_transitions counts every night that each visit is the end of one step.",
		Table:   "main.transitions", Column: "n", Model: "models/39_transitions.sql", Query: "transitions",
	},
	{
		Name: "path_fitness", Unit: Share, Better: Higher,
		Grain:   "case",
		Meaning: "How far the touchpoints of a case are those of the ideal order, in that order: 1 less the cost of the cheapest alignment over the worst cost. A required touchpoint that is lacking costs 1, a touch that has no place costs 1, a misplaced one is both. What is optional, not yet due, waived or unknown may be seen and is not missed; what recurs has no place in the order, each missed occurrence costs 1; falling back into a stage begins another pass.",
		Traps:   "It looks at what came and in which order, not at when: see days_late for that. A long path hides one missing touchpoint better than a short one, so compare cases of like length, and read what is missing before the number. A young case of which little is due yet is easily perfect.",
		Oracle:  "TestFitnessAgainstPM4Py: equal to the alignments of PM4Py on 400 cases (fixtures/conformance). TestCompareAgainstAllAlignments: every alignment of random small cases is tried, none is cheaper and ties go as stated. The check paths_tell_what_is_missing compares every night with touchpoint_status.",
		Table:   "main.paths", Column: "fitness", Model: "paths/observed.sql", Query: "paths",
	},
}

var coverage = []Metric{
	{
		Name: "attribution_coverage", Unit: Share, Better: Higher,
		Grain:   "source that gives communications",
		Meaning: "Share of the communications that are tied to an account. What is not tied might fill a silence.",
		Traps:   "Newsletters, suppliers and applicants are nobody's customers: the goal is not 1. A sudden fall is what to look at, and the query unresolved says who is missing.",
		Oracle:  "TestTablesRecoverThePlantedTruth: the hard addresses planted in the demo belong to whom they should, and those that nobody can tell are listed.",
		Table:   "main.events", Column: "account_id", Model: "models/17_events.sql", Query: "attribution",
	},
	{
		Name: "restatement", Unit: Count, Better: Neutral,
		Grain:   "published number of a closed period that changed since the night before",
		Meaning: "What a KPI, a count of topics, a time to value or an ended silence of a period that was over is now, beside what it was said to be, with the cause: another definition, other code, records tied otherwise, late data, or time.",
		Traps:   "The cause is the first in that order for which there is evidence at the number; causes lists all. Time means that nothing is known otherwise and what began in the period went on after it, as a ticket of August that is solved in September. A number is compared with the night before only, so keep the exports of a quarter that was shown to a customer.",
		Oracle:  "TestRestatements: nights that differ in one thing each, and every number of two generations compared one by one in Go. The cases in queries/testdata/models/80_changed_numbers to 84_restatements, worked out by hand.",
		Table:   "main.restatements", Column: "new_value", Model: "models/84_restatements.sql", Query: "restatements",
	},
}
