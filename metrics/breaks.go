package metrics

// Words that the entries of places where a journey breaks share.
const (
	breakGrain = "journey, kind of trouble, stage, touchpoint and segment"
	naiveBreak = "TestJourneyGapsAgainstNaive: a second implementation in Go that goes through all visits place by place, equal row for row on random histories. TestJourneyGapsOverFourNights: new, persisting, closed and reopened."
)

// breaks tell where current and ideal differ.
var breaks = []Metric{
	{
		Name: "journey_gap_days", Unit: Days, Better: Lower,
		Grain:   breakGrain,
		Meaning: "Days beyond what the journey allows, added up over all whom the trouble has hit within the horizon: since a touchpoint was due, past the target of the stage, past the threshold of a silence; all days of a visit that fell back. In business days where the journey counts in these. It ranks the places that are open, which have hurt somebody in the last 90 days.",
		Traps:   "The same days may count under several kinds: a slow visit is often also a silent one. So rank by them, and never add the places up.",
		Oracle:  naiveBreak,
		Table:   "main.journey_gaps", Column: "excess_days", Model: "models/74_breaks.sql", Query: "journey_gaps",
	},
	{
		Name: "journey_gap_share", Unit: Share, Better: Lower,
		Grain:   breakGrain,
		Meaning: "Of the accounts that were in the stage within the horizon, the share that the trouble has hit there.",
		Traps:   "It looks back over the whole horizon. recent_accounts tells how many of them were hurt in the last 90 days.",
		Oracle:  naiveBreak,
		Table:   "main.journey_gaps", Column: "share", Model: "models/74_breaks.sql", Query: "journey_gaps",
	},
	{
		Name: "journey_gap_effect", Unit: Share, Better: Neutral,
		Grain:   breakGrain,
		Meaning: "Association with churn, not cause: the share of cases that have ended by now among those that passed through the stage with the trouble, less that among those that passed without, with Newcombe's hybrid score interval at 95 %. Not given below 10 cases on a side. Cases of which it is not known are in neither, nor what was still to come when the case ended.",
		Traps:   "Who is hurt differs from who is not in more than that: in segment, age and luck. A case that stays longer has more time to be hurt, one that began lately has had less time to end, and a customer who is leaving falls silent first. Of a hundred places, five intervals miss by chance.",
		Oracle:  "TestSharesAgainstR and TestSharesAgainstThePaper: R's prop.test and the intervals that Newcombe printed. " + naiveBreak,
		Table:   "main.journey_gaps", Column: "effect", Model: "models/75_journey_gaps.sql", Query: "journey_gaps",
	},
	{
		Name: "journey_gap_dwell_effect", Unit: Days, Better: Neutral,
		Grain:   breakGrain,
		Meaning: "Association with dwell, not cause: the mean length of visits with the trouble less that of visits without, of the first dwell_days, by Kaplan and Meier, with a normal interval at 95 %. Visits that go on and those that the end of the case cut short are censored. Not given below 10 visits on a side or 5 of them left, nor for slow stages.",
		Traps:   "A longer visit has more time for a silence, a hand-off or a bad rating, so it is hurt more often without being slowed down by it. A late touchpoint that ends its stage makes the visit longer by definition.",
		Oracle:  "TestMeansAgainstR: R's survfit on four data sets and two made ones. TestMeansAgainstVisitsOneByOne. " + naiveBreak,
		Table:   "main.journey_gaps", Column: "dwell_effect", Model: "models/75_journey_gaps.sql", Query: "journey_gaps",
	},
}
