package metrics

// signs are what tells early that something goes wrong, and what customers do
// with the product: risks that tripped, features in use, topics they come with.
var signs = []Metric{
	{
		Name: "risk", Unit: Count, Better: Lower,
		Grain:   "case, stage visit and risk that tripped in it",
		Meaning: "A risk that the journey names came true in a visit of its stage: by an event, by a silence or a dwell of its length, or because a touchpoint was missed. It is on until the silence ends, the touchpoint comes or the visit is left.",
		Traps:   "A risk without a condition never trips, so none does not mean that nothing is wrong. One that is over and comes back in the same visit counts once. One of silence follows the rule of silences: what no source heard is not counted, and an outage trips nothing. A touchpoint is missing from twice its due time on, so a late one may never have tripped.",
		Oracle:  "TestRisksAgainstNaive: a second implementation in Go that waits in each visit for each risk, equal row for row on random histories. TestTablesRecoverThePlantedTruth: the risks that the planted silences, starts and trainings of the demo trip, and no other.",
		Table:   "main.risks", Column: "tripped_at", Model: "models/64_risks.sql", Query: "risks",
	},
	{
		Name: "time_to_adopt", Unit: Days, Better: Lower,
		Grain:   "journey, segment and touchpoint with a feature group",
		Meaning: "Median time from the start of a case to the first touch of a feature by Kaplan and Meier: cases without it are right-censored, ended ones a competing event. Not given where half of them will not have got there.",
		Traps:   "A feature that few need may never reach its median: read the share beside it. The order of medians tells when customers get to a feature, not what they think of it.",
		Oracle:  rSurvival + " queries/testdata/survival/adoption holds waits with late records and late features.",
		Table:   "main.feature_adoption", Column: "median_days", Model: "models/70_feature_adoption.sql", Query: "features",
	},
	{
		Name: "adoption", Unit: Share, Better: Higher,
		Grain:   "journey, segment and touchpoint with a feature group",
		Meaning: "Share of the accounts with a started case that touched the feature before the case ended.",
		Traps:   "Who has just begun counts as not there: where many are new the share is low. Compare it among features, not with last year.",
		Oracle:  "queries/testdata/models/70_feature_adoption, by hand. TestTablesRecoverThePlantedTruth: the accounts of the demo that came to each workshop.",
		Table:   "main.feature_adoption", Column: "adopted_share", Model: "models/70_feature_adoption.sql", Query: "features",
	},
	{
		Name: "pain_point", Unit: Count, Better: Lower,
		Grain:   "period, journey, stage, segment and topic",
		Meaning: "Tickets opened and e-mails of customers' people in the period while the account was in the stage, by topic: a form, category or tag of the source, else the subject without numbers and marks of replies.",
		Traps:   "A topic is what somebody ticked or typed, not what was wrong; one thing may have many names. Subjects that only one account wrote are pooled as (other), because they may hold personal text. Many tickets can mean many users.",
		Oracle:  "queries/testdata/models/61_concerns and queries/testdata/models/62_pain_points, by hand. TestTablesRecoverThePlantedTruth: the tickets of the demo by topic.",
		Table:   "main.pain_points", Column: "events", Model: "models/62_pain_points.sql", Query: "pain_points",
	},
}
