package initial

import (
	"fmt"
	"strings"
	"testing"

	"throughline/pipeline/config"
	"throughline/pipeline/source"

	"os"
	"path/filepath"
)

// tabular is a table as it is handed to Guess, from CSV without quotes.
func tabular(name, text string) Tabular {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	f := File{Input: source.Input{Name: name, Path: name}, Rel: name}
	f.Format, f.Columns = source.CSV, strings.Split(lines[0], ",")
	t := Tabular{Files: []File{f}, Sample: Sample{Columns: f.Columns, Whole: true}}
	for _, line := range lines[1:] {
		t.Sample.Rows = append(t.Sample.Rows, strings.Split(line, ","))
	}
	return t
}

// rows writes n rows of a format with the number of the row.
func rows(header string, n int, format func(i int) string) string {
	var b strings.Builder
	fmt.Fprintln(&b, header)
	for i := range n {
		fmt.Fprintln(&b, format(i))
	}
	return b.String()
}

func day(i int) string { return fmt.Sprintf("2026-%02d-%02d", 1+i/28%9, 1+i%28) }

// saas is a data set as vendors of software keep it: nothing in it says what
// its columns mean.
func saas() []Tabular {
	plans := []string{"Basic", "Pro"}
	return []Tabular{
		tabular("acme_accounts.csv", rows("account_id,account_name,signup_date,plan_tier,seats", 20, func(i int) string {
			return fmt.Sprintf("A-%03d,Company %d,%s,%s,%d", i, i, day(i), plans[i%2], i%7)
		})),
		tabular("acme_subscriptions.csv", rows("subscription_id,account_id,start_date,end_date,plan_tier", 40, func(i int) string {
			end := ""
			if i%4 == 0 {
				end = day(i + 90)
			}
			return fmt.Sprintf("S-%03d,A-%03d,%s,%s,%s", i, i%20, day(i), end, plans[i%2])
		})),
		tabular("acme_usage.csv", rows("usage_id,subscription_id,usage_date,feature_name,usage_count", 100, func(i int) string {
			return fmt.Sprintf("U-%03d,S-%03d,%s,feature_%d,%d", i/2, i%40, day(i), i%3, i%9)
		})),
		tabular("acme_tickets.csv", rows("ticket_id,account_id,submitted_at,closed_at,priority,satisfaction_score", 30, func(i int) string {
			return fmt.Sprintf("T-%03d,A-%03d,%s,%s 3:00,high,%d", i, i%20, day(i), day(i+1), 3+i%3)
		})),
		tabular("acme_churn_events.csv", rows("churn_event_id,account_id,churn_date,reason_code", 6, func(i int) string {
			return fmt.Sprintf("C-%d,A-%03d,%s,price", i, i, day(i+100))
		})),
		tabular("acme_prices.csv", rows("plan,price", 4, func(i int) string { return fmt.Sprintf("P%d,%d", i, 10*i) })),
	}
}

// loaded writes a proposal as a config and reads it as a run does.
func loaded(t *testing.T, sources []Source) *config.Config {
	t.Helper()
	dir := t.TempDir()
	var all []File
	for _, s := range sources {
		all = append(all, s.Files...)
	}
	Name(sources, all)
	for _, f := range all { // a lookup's file is read with the config
		if err := os.WriteFile(filepath.Join(dir, f.Rel), []byte(strings.Join(f.Columns, ",")+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p := Proposal{Sources: sources, Zone: Zone{Name: "UTC", Why: "a test"}, Data: "data", Reports: "reports"}
	file := filepath.Join(dir, "config.yaml")
	text := p.Config(".", "journey.yaml")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	cfg, err := config.Load(file, nil)
	if err != nil {
		t.Fatalf("the proposed config is wrong: %v\n%s", err, text)
	}
	return cfg
}

// mapped writes what a source maps, one mapping a line: "target=column …".
func mapped(s config.Source) string {
	var b strings.Builder
	for _, kind := range []struct {
		name     string
		mappings []config.Mapping
	}{{"accounts", s.Accounts}, {"contacts", s.Contacts}, {"events", s.Events}} {
		for _, m := range kind.mappings {
			fmt.Fprint(&b, kind.name)
			for _, c := range m.Columns {
				value := c.Column + strings.Join(c.Columns, "+")
				if c.Value != nil {
					value = "'" + *c.Value + "'"
				}
				if c.Lookup != nil {
					value += "→" + filepath.Base(c.Lookup.File.Written) + "." + c.Lookup.Value
				}
				if c.Format != nil {
					value += "[" + strings.Join(c.Format, "|") + "]"
				}
				fmt.Fprintf(&b, " %s=%s", c.Target, value)
			}
			fmt.Fprintln(&b)
		}
	}
	return b.String()
}

func TestGuessOfASaaSDataSet(t *testing.T) {
	sources, unplaced := Guess(saas())
	cfg := loaded(t, sources)
	want := map[string]string{
		"acme_accounts":      "accounts id=account_id name=account_name segment=plan_tier started_at=signup_date\n",
		"acme_subscriptions": "events account=account_id activity='started_subscription' channel='system' features=plan_tier ts=start_date\nevents account=account_id activity='ended_subscription' channel='system' features=plan_tier ts=end_date\n",
		"acme_usage":         "events account=subscription_id→acme_subscriptions.csv.account_id activity='used_feature' channel='web' features=feature_name ts=usage_date\n",
		"acme_tickets": "events account=account_id activity='opened_ticket' case=ticket_id channel='ticket' features=priority ts=submitted_at\n" +
			"events account=account_id activity='closed_ticket' case=ticket_id channel='ticket' features=priority ts=closed_at visibility='internal'\n" +
			"events account=account_id activity='rated_ticket' case=ticket_id channel='survey' score=satisfaction_score ts=closed_at visibility='internal'\n",
		"acme_churn_events": "events account=account_id activity='churned' channel='system' features=reason_code ts=churn_date\n",
	}
	for _, s := range cfg.Sources {
		if got := mapped(s); got != want[s.Name] {
			t.Errorf("source %s:\n%swant\n%s", s.Name, got, want[s.Name])
		}
		delete(want, s.Name)
	}
	for name := range want {
		t.Errorf("source %s is missing", name)
	}
	if len(unplaced) != 1 || unplaced[0].File.Rel != "acme_prices.csv" || !strings.Contains(unplaced[0].Reason, "no column holds times") || !strings.Contains(unplaced[0].Reason, "plan, price") {
		t.Errorf("not placed: %v", unplaced)
	}
}

func TestGuessOfUnique(t *testing.T) {
	sources, _ := Guess(saas())
	unique := map[string]string{}
	for _, s := range loaded(t, sources).Sources {
		unique[s.Name] = strings.Join(s.Unique, "+")
	}
	// An id that is there twice makes no record one.
	for name, want := range map[string]string{"acme_accounts": "account_id", "acme_tickets": "ticket_id", "acme_usage": ""} {
		if unique[name] != want {
			t.Errorf("unique of %s is %q, and not %q", name, unique[name], want)
		}
	}
	cut := saas()[:1]
	cut[0].Sample.Whole = false
	sources, _ = Guess(cut)
	if got := sources[0].Table.Unique; got != "" {
		t.Errorf("unique is %s, though only a part of the rows is known", got)
	}
}

func TestGuessOfOneTable(t *testing.T) {
	steps := []string{"Enter Data", "Check", "Notify"}
	for name, test := range map[string]struct {
		table Tabular
		want  string
	}{
		"an event log of cases": {
			tabular("log.csv", rows("process,activity,start,end,resource,role", 30, func(i int) string {
				return fmt.Sprintf("p%d,%s,%02d-10-2026 08:00:00,%02d-10-2026 09:00:00,user-%d,Clerk", i/3, steps[i%3], 1+i%28, 1+i%28, i%4)
			})),
			"events activity=activity case=process channel='system' resource=resource team=role ts=start[%d-%m-%Y %H:%M:%S]\n",
		},
		"an event log of accounts, with a direction": {
			tabular("calls.csv", rows("Customer ID,When,Event Type,Direction", 20, func(i int) string {
				return fmt.Sprintf("C%d,%s 10:00:00,%s,%s", i%5, day(i), steps[i%2], []string{"in", "out"}[i%2])
			})),
			"events account=Customer ID activity=Event Type channel='call' direction=Direction ts=When\n",
		},
		"a tracker with a column for each step": {
			tabular("onboarding tracker.csv", rows("Customer,Customer ID,Signed,Kickoff date,Go-live date,Renewal date", 12, func(i int) string {
				return fmt.Sprintf("Company %d,C%d,%s,%s,%s,%s", i, i, day(i), day(i+10), day(i+40), day(i+200))
			})),
			"accounts id=Customer ID name=Customer started_at=Signed\n" +
				"events account=Customer ID activity='kickoff' channel='system' ts=Kickoff date\n" +
				"events account=Customer ID activity='go_live' channel='system' ts=Go-live date\n",
		},
		"people": {
			tabular("users.csv", rows("user_id,email,name,account_id,role", 12, func(i int) string {
				return fmt.Sprintf("%d,u%d@acme%d.example,User %d,A-%d,admin", i, i, i%4, i, i%4)
			})),
			"contacts account=account_id email=email name=name title=role\n",
		},
		"addresses are all that tells the account": {
			tabular("logins.csv", rows("email,login_at", 12, func(i int) string { return fmt.Sprintf("u%d@acme%d.example,%s 10:00", i%6, i%3, day(i)) })),
			"events activity='used_product' channel='web' email=email ts=login_at\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			sources, unplaced := Guess([]Tabular{test.table})
			if len(sources) != 1 {
				t.Fatalf("not placed: %v", unplaced)
			}
			if got := mapped(loaded(t, sources).Sources[0]); got != test.want {
				t.Errorf("got\n%swant\n%s", got, test.want)
			}
		})
	}
}

func TestGuessOfNothing(t *testing.T) {
	for name, test := range map[string]struct {
		table  Tabular
		reason string
	}{
		"no rows":         {tabular("a.csv", "account_id,created_at"), "without rows"},
		"nobody's":        {tabular("temps.csv", rows("measured_at,degrees", 9, func(i int) string { return fmt.Sprintf("%s,%d.5", day(i), i) })), "no column says which customer"},
		"only changes":    {tabular("x.csv", rows("customer_id,updated_at", 9, func(i int) string { return fmt.Sprintf("C%d,%s", i%3, day(i)) })), "when a row was changed"},
		"only intentions": {tabular("y.csv", rows("customer_id,due_date", 9, func(i int) string { return fmt.Sprintf("C%d,%s", i%3, day(i)) })), "no column holds times"},
	} {
		t.Run(name, func(t *testing.T) {
			sources, unplaced := Guess([]Tabular{test.table})
			if len(sources) != 0 || len(unplaced) != 1 || !strings.Contains(unplaced[0].Reason, test.reason) {
				t.Errorf("%d sources, not placed: %v", len(sources), unplaced)
			}
		})
	}
}

// Names and words that break YAML, a comment or a pattern when they are written as they are.
func TestHostileNames(t *testing.T) {
	table := tabular("a #1: [x] {y}.csv", rows("customer id: #1,it's \"when\",event\ttype %s", 12, func(i int) string {
		return fmt.Sprintf("C%d,%s,%s", i%3, day(i), []string{"a # b", "- c", "null"}[i%3])
	}))
	sources, unplaced := Guess([]Tabular{table})
	if len(sources) != 1 {
		t.Fatalf("not placed: %v", unplaced)
	}
	got := mapped(loaded(t, sources).Sources[0])
	want := "events account=customer id: #1 activity=event\ttype %s channel='system' ts=it's \"when\"\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
