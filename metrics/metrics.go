// Package metrics is the catalogue of everything that Throughline measures:
// what each number is called, its unit, what one row of it stands for, what it
// means in words, and where it is made and asked for. A reader who wonders
// about a number starts here.
package metrics

// Unit is the unit of a metric's value.
type Unit string

// Units. A share lies between 0 and 1.
const (
	Count Unit = "count"
	Days  Unit = "days"
	Hours Unit = "hours"
	Ratio Unit = "ratio"
	Share Unit = "share"
)

// Metric is an entry of the catalogue.
type Metric struct {
	Name    string
	Unit    Unit
	Grain   string // one row per …
	Meaning string // one or two sentences
	Traps   string // what misleads about it, in words for who leads a team
	Oracle  string // how the number is proven: the test, and what it compares with
	Table   string // where the number is published, such as "main.stage_kpis"
	Column  string // its column there
	Model   string // the file of package queries that makes it; empty: made in Go by package survival
	File    string // of a KPI of the user's own: the file of its query
	Query   string // the analyst query that asks for it, such as "kpis"
	Better  Better // which way a target is met
	CI      CI     // of a KPI: how its interval at 95 % is made; empty: it has none
	KPI     bool   // a row of main.stage_kpis with kpi = Name, and a name that a stage's targets may have
}

// Better says which way a metric improves.
type Better string

// Directions. Neutral metrics have no target of their own.
const (
	Higher  Better = "higher"
	Lower   Better = "lower"
	Neutral Better = "neutral"
)

// CI is a way to make an interval, as main.stage_kpis.ci_method calls it.
type CI string

// Wilson's score interval is of shares. Ranks bound a quantile by two of the
// values, whatever their distribution. Poisson's is Garwood's exact interval of
// the number of incidents that strike accounts one by one. Own is what the
// query of a KPI of one's own gives.
const (
	Wilson  CI = "wilson"
	Ranks   CI = "ranks"
	Poisson CI = "poisson"
	Own     CI = "own"
)

// Find gives the entry of a name.
func Find(name string) (Metric, bool) {
	for _, metric := range Catalogue {
		if metric.Name == name {
			return metric, true
		}
	}
	return Metric{}, false
}

// KPIs lists the names of the built-in KPIs in the order of the catalogue.
func KPIs() []string {
	var names []string
	for _, metric := range Catalogue {
		if metric.KPI {
			names = append(names, metric.Name)
		}
	}
	return names
}
