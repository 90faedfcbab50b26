package warehouse

import (
	"fmt"
	"strings"
)

// calendarNames are the names of months, January first, and of days, Sunday
// first: the full one, then shorter ones, in small letters. A name that begins
// with another one stands before it.
type calendarNames struct{ months, days [][]string }

var englishNames = calendarNames{
	months: parse("january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep, october oct, november nov, december dec"),
	days:   parse("sunday sun, monday mon, tuesday tue, wednesday wed, thursday thu, friday fri, saturday sat"),
}

// namesOf are those of the languages that config.yaml may name beside English.
var namesOf = map[string]calendarNames{
	"de": {
		parse("januar jänner jän jan, februar feber feb, märz mär mrz, april apr, mai, juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez"),
		parse("sonntag so, montag mo, dienstag di, mittwoch mi, donnerstag do, freitag fr, samstag sonnabend sa"),
	},
	"es": {
		parse("enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic"),
		parse("domingo dom, lunes lun, martes mar, miércoles mié, jueves jue, viernes vie, sábado sáb"),
	},
	"fr": {
		parse("janvier janv jan, février févr fév, mars mar, avril avr, mai, juin, juillet juil, août, septembre sept sep, octobre oct, novembre nov, décembre déc"),
		parse("dimanche dim, lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam"),
	},
	"it": {
		parse("gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre set, ottobre ott, novembre nov, dicembre dic"),
		parse("domenica dom, lunedì lun, martedì mar, mercoledì mer, giovedì gio, venerdì ven, sabato sab"),
	},
	"nl": {
		parse("januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sept sep, oktober okt, november nov, december dec"),
		parse("zondag zo, maandag ma, dinsdag di, woensdag wo, donderdag do, vrijdag vr, zaterdag za"),
	},
	"pt": {
		parse("janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez"),
		parse("domingo dom, segunda-feira segunda seg, terça-feira terça ter, quarta-feira quarta qua, quinta-feira quinta qui, sexta-feira sexta sex, sábado sáb"),
	},
}

func parse(list string) [][]string {
	var names [][]string
	for spellings := range strings.SplitSeq(list, ", ") {
		names = append(names, strings.Fields(spellings))
	}
	return names
}

// english is the expression of a text in which the names that a strptime format
// reads are English ones: long for %B and %A, short for %b and %a.
func english(text, format, locale string) string {
	names, ok := namesOf[locale]
	if !ok {
		return text
	}
	translate := func(list, meant [][]string, long bool) {
		for i, spellings := range list {
			name := meant[i][0]
			if !long {
				name = name[:3]
			}
			// \b knows no letters beyond ASCII, and some names end in one
			pattern := `(?i)(^|[^\pL])(?:` + strings.Join(spellings, "|") + `)\.?([^\pL]|$)`
			text = fmt.Sprintf("regexp_replace(%s, %s, %s)", text, Quote(pattern), Quote(`\1`+name+`\2`))
		}
	}
	// days first: of two short names that are the same, mar for Tuesday and March, the day's stands first
	if strings.ContainsAny(letters(format), "aA") {
		translate(names.days, englishNames.days, strings.Contains(letters(format), "A"))
	}
	if strings.ContainsAny(letters(format), "bB") {
		translate(names.months, englishNames.months, strings.Contains(letters(format), "B"))
	}
	return text
}

// letters are those behind the % of a strptime format.
func letters(format string) string {
	var found strings.Builder
	for i := 0; i+1 < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		i++
		if format[i] == '-' && i+1 < len(format) {
			i++
		}
		found.WriteByte(format[i])
	}
	return found.String()
}
