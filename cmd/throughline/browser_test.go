package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"throughline/fixtures"
)

// The pages are opened in a real browser where one is named; .ci/run installs
// and names one.
var browser = flag.String("browser", "", "path of Chromium, to open the pages in")

// axe checks a page for what keeps people out (axe-core 4.10.3, MPL-2.0).
//
//go:embed testdata/axe/axe.min.js
var axe string

// How wide a window people open the pages in: a phone, a tablet, a desk.
var windows = []int64{360, 800, 1400}

func TestPagesInABrowser(t *testing.T) {
	if *browser == "" {
		t.Skip("no browser is named: go test ./cmd/throughline -run Browser -browser /usr/bin/chromium")
	}
	dir := demo(t)
	must(t, dir, "run", "--quiet", "--as-of", "2026-09-21")
	must(t, dir, "run", "--quiet")
	empty := t.TempDir()
	if _, err := fixtures.Generate(empty, fixtures.Options{Accounts: 1}); err != nil {
		t.Fatal(err)
	}
	config := fixtures.Config("")
	write(t, filepath.Join(empty, "config.yaml"), config[:strings.Index(config, "\nsources:")]+"\nsources:\n  - {name: crm, preset: salesforce, path: none/*.csv}\n")
	must(t, empty, "run", "--quiet")

	hostile := hostileFolder(t)
	must(t, hostile, "run", "--quiet")

	tab := openBrowser(t)
	for _, installation := range []struct{ name, folder, account string }{{"demo", dir, "Pinnacle Dental"}, {"empty", empty, ""}, {"hostile", hostile, hostileTexts[0] + "C01"}} {
		latest := filepath.Join(installation.folder, "reports", "latest")
		must(t, installation.folder, "review", "--quarter", "2026Q3", "--out", latest)
		if installation.account != "" {
			write(t, filepath.Join(latest, "status.html"), must(t, installation.folder, "status", installation.account, "--format", "html"))
		}
		for _, file := range htmlFiles(t, latest) {
			t.Run(installation.name+"/"+filepath.Base(file), func(t *testing.T) { tab.examine(t, file) })
		}
	}
}

// htmlFiles lists the pages of a report, of many of one kind the first two.
func htmlFiles(t *testing.T, folder string) []string {
	t.Helper()
	folder, err := filepath.EvalSymlinks(folder)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	kinds := map[string]int{}
	err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".html" {
			return err
		}
		kind := filepath.Base(path)
		for _, many := range []string{"account-", "gaps-segment-", "gaps-owner-"} {
			if strings.HasPrefix(kind, many) {
				kind = many
			}
		}
		if kinds[kind]++; kinds[kind] <= 2 {
			list = append(list, path)
		}
		return nil
	})
	if err != nil || len(list) == 0 {
		t.Fatalf("%d pages: %v", len(list), err)
	}
	return list
}

// tab is a tab of the browser that notes what pages complain of.
type tab struct {
	ctx        context.Context
	mutex      sync.Mutex
	complaints []string
}

func openBrowser(t *testing.T) *tab {
	t.Helper()
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]), chromedp.ExecPath(*browser), chromedp.NoSandbox,
		chromedp.Flag("disable-dev-shm-usage", true))
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	tab := &tab{ctx: ctx}
	err := chromedp.Listen(ctx, func(event any) {
		tab.mutex.Lock()
		defer tab.mutex.Unlock()
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			tab.complaints = append(tab.complaints, e.ExceptionDetails.Text)
		case *runtime.EventConsoleAPICalled:
			tab.complaints = append(tab.complaints, fmt.Sprint("console: ", e.Type))
		case *log.EventEntryAdded:
			tab.complaints = append(tab.complaints, e.Entry.Text)
		}
	})
	if err != nil {
		t.Fatalf("start the browser: %v", err)
	}
	tab.run(t, send(log.Enable, cdp.Empty{}), send(runtime.Enable, cdp.Empty{}))
	return tab
}

// run does one thing after the other.
func (tab *tab) run(t *testing.T, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	ctx, cancel := context.WithTimeout(tab.ctx, 2*time.Minute)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

// send is a command of the browser's protocol.
func send[P, R any](command cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, command, params)
		return err
	})
}

// media sets how the page is shown: medium print or none, colours dark or none.
func media(medium, colours string) chromedp.Action[chromedp.Void] {
	return send(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media: medium, Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: colours}},
	})
}

func scripts(run bool) chromedp.Action[chromedp.Void] {
	return send(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !run})
}

// ask evaluates an expression in the page.
func ask[T any](t *testing.T, tab *tab, expression string) T {
	t.Helper()
	ctx, cancel := context.WithTimeout(tab.ctx, 2*time.Minute)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func (tab *tab) open(t *testing.T, file string) {
	t.Helper()
	tab.mutex.Lock()
	tab.complaints = nil
	tab.mutex.Unlock()
	tab.run(t, chromedp.Navigate((&url.URL{Scheme: "file", Path: file}).String()))
}

func (tab *tab) complained(t *testing.T) {
	t.Helper()
	tab.mutex.Lock()
	defer tab.mutex.Unlock()
	for _, complaint := range tab.complaints {
		t.Errorf("the browser complains: %s", complaint)
	}
}

func (tab *tab) examine(t *testing.T, file string) {
	for _, width := range windows {
		tab.run(t, chromedp.EmulateViewport(width, 900))
		tab.open(t, file)
		tab.fits(t, fmt.Sprintf("at %d pixels", width))
		ask[bool](t, tab, unfold)
		tab.fits(t, fmt.Sprintf("at %d pixels, unfolded", width))
	}
	ask[bool](t, tab, few)
	tab.accessible(t, "light")
	ask[bool](t, tab, every)
	tab.sorts(t)
	tab.filters(t)
	tab.folds(t)
	tab.complained(t)
	if ask[bool](t, tab, `'ran' in window`) {
		t.Error("a script from outside has run")
	}

	tab.run(t, media("", "dark"))
	ask[bool](t, tab, few)
	tab.accessible(t, "dark")
	ask[bool](t, tab, every)
	tab.run(t, media("print", ""), chromedp.EmulateViewport(760, 1000))
	tab.fits(t, "in print")
	tab.run(t, media("", ""))
	tab.prints(t)

	whole := ask[string](t, tab, tables)
	tab.run(t, scripts(false))
	tab.open(t, file)
	if bare := ask[string](t, tab, tables); bare != whole {
		t.Errorf("without its script the page has other tables:\n%.300s\n%.300s", bare, whole)
	}
	tab.run(t, scripts(true))
	tab.complained(t)
}

// unfold opens every fold: charts' numbers, evidence, touchpoints.
const unfold = `document.querySelectorAll('details').forEach(function (fold) { fold.open = true; }); true`

// few hides what is of the same make as what stands before it: rows beyond the
// sixth of a table, evidence beyond the second. axe would look at each for long.
const few = `document.querySelectorAll('tbody tr:nth-child(n+7), details.evidence:nth-of-type(n+3), .parts li:nth-child(n+7)').forEach(function (e) { e.hidden = true; }); true`

// every shows it again.
const every = `document.querySelectorAll('tbody tr, details.evidence, .parts li').forEach(function (e) { e.hidden = false; }); true`

// tables is the text of all rows, in the order of their text, so that sorting
// and filtering leave it as it is.
const tables = `Array.from(document.querySelectorAll('tbody tr')).map(function (row) { return row.textContent; }).sort().join('\n')`

// fits looks for what reaches beyond the window and is in no frame that scrolls.
func (tab *tab) fits(t *testing.T, when string) {
	t.Helper()
	found := ask[[]string](t, tab, `(function () {
		var wide = document.documentElement.clientWidth, found = [];
		if (document.documentElement.scrollWidth > wide) found.push('page: ' + document.documentElement.scrollWidth + ' > ' + wide);
		(function look(e) {
			if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return;
			var box = e.getBoundingClientRect();
			if (box.width > 0 && box.right > wide + 1) found.push(e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40));
			if (e.tagName !== 'svg') Array.from(e.children).forEach(look);
		})(document.body);
		return found.slice(0, 5);
	})()`)
	for _, what := range found {
		t.Errorf("%s: too wide: %s", when, what)
	}
}

// accessible lets axe look at the page.
func (tab *tab) accessible(t *testing.T, scheme string) {
	t.Helper()
	ask[bool](t, tab, axe+"; true")
	found := ask[string](t, tab, `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(function (r) {
		return JSON.stringify(r.violations.map(function (v) { return v.id + ': ' + v.help + ': ' + v.nodes.length + ' times, first ' + v.nodes[0].html.slice(0, 200); }));
	})`)
	var violations []string
	if err := json.Unmarshal([]byte(found), &violations); err != nil {
		t.Fatal(err)
	}
	for _, violation := range violations {
		t.Errorf("%s: %s", scheme, violation)
	}
}

// sorts clicks every head of the tables that can be sorted, twice, and looks at
// the order.
func (tab *tab) sorts(t *testing.T) {
	t.Helper()
	for _, problem := range ask[[]string](t, tab, `(function () {
		function number(key) { return /^[-+]?\d/.test(key) && !/^\d{4}-\d\d/.test(key) ? parseFloat(key.replace(/\u202f/g, '')) : NaN; }
		var problems = [];
		document.querySelectorAll('table.data').forEach(function (table) {
			var rows = table.tBodies[0].rows, before = rows.length;
			Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
				['ascending', 'descending'].forEach(function (direction) {
					head.querySelector('button').click();
					if (head.getAttribute('aria-sort') !== direction) problems.push(head.textContent + ' is not ' + direction);
					var keys = Array.from(rows).map(function (row) {
						var cell = row.cells[column], given = cell.getAttribute('data-sort');
						return given === null ? cell.textContent.trim() : given;
					}).filter(function (key) { return key !== ''; });
					var numbers = keys.every(function (key) { return !isNaN(number(key)); });
					for (var i = 1; i < keys.length; i++) {
						var a = keys[i - 1], b = keys[i];
						var order = numbers ? number(a) - number(b) : a < b ? -1 : a > b ? 1 : 0;
						if (direction === 'descending') order = -order;
						if (order > 0) { problems.push(head.textContent + ' ' + direction + ': ' + a.slice(0, 60) + ' before ' + b.slice(0, 60)); return; }
					}
				});
			});
			if (rows.length !== before) problems.push('rows are lost');
		});
		return problems.slice(0, 5);
	})()`) {
		t.Errorf("sorting: %s", problem)
	}
}

// filters types the name of each table's first row into its filter, and chooses
// each value of its selections.
func (tab *tab) filters(t *testing.T) {
	t.Helper()
	for _, problem := range ask[[]string](t, tab, `(function () {
		var problems = [];
		document.querySelectorAll('.filters').forEach(function (bar) {
			var input = bar.querySelector('input[type=search]'), told = bar.querySelector('[role=status]');
			var table = bar.nextElementSibling.querySelector('table.data');
			var rows = Array.from(table.tBodies[0].rows);
			function set(control, value) { control.value = value; control.dispatchEvent(new Event('input', {bubbles: true})); }
			function shown() { return rows.filter(function (row) { return !row.hidden; }); }
			set(input, rows[0].cells[0].textContent.trim());
			var wanted = input.value.trim().toLowerCase(); // without line breaks
			rows.forEach(function (row) {
				if (row.hidden === (row.textContent.toLowerCase().indexOf(wanted) >= 0)) problems.push(wanted.slice(0, 20) + ': ' + row.textContent.slice(0, 60));
			});
			set(input, '');
			bar.querySelectorAll('select').forEach(function (select) {
				var sum = 0;
				Array.from(select.options).slice(1).forEach(function (option) {
					set(select, option.value);
					var n = shown().length;
					sum += n;
					if (n === 0) problems.push(option.value.slice(0, 60) + ' is offered, and no row has it');
					if (n < rows.length && told.textContent !== n + ' of ' + rows.length + ' rows') problems.push('told: ' + told.textContent);
				});
				if (sum > rows.length) problems.push('a row has two values');
				set(select, '');
			});
			if (shown().length < rows.length) problems.push('an empty filter hides rows');
		});
		return problems.slice(0, 5);
	})()`) {
		t.Errorf("filtering: %s", problem)
	}
}

// folds clicks the buttons that open the page by level.
func (tab *tab) folds(t *testing.T) {
	t.Helper()
	for _, problem := range ask[[]string](t, tab, `(function () {
		var problems = [];
		document.querySelectorAll('[data-levels] button').forEach(function (button) {
			button.click();
			var level = +button.getAttribute('data-level');
			document.querySelectorAll('details[data-level]').forEach(function (fold) {
				if (fold.open !== (+fold.getAttribute('data-level') <= level)) problems.push('level ' + level + ': ' + fold.querySelector('summary').textContent.slice(0, 60));
			});
		});
		return problems.slice(0, 5);
	})()`) {
		t.Errorf("folding: %s", problem)
	}
}

// prints makes a PDF of the page.
func (tab *tab) prints(t *testing.T) {
	t.Helper()
	ctx, cancel := context.WithTimeout(tab.ctx, 2*time.Minute)
	defer cancel()
	pdf, err := chromedp.Run(ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground()))
	if err != nil || !strings.HasPrefix(string(pdf[:min(5, len(pdf))]), "%PDF-") {
		t.Errorf("the page does not print: %v", err)
	}
}
