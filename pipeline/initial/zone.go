package initial

import (
	"bufio"
	"fmt"
	"io"
	"net/mail"
	"slices"
	"strings"
	"time"

	"throughline/pipeline/source"
)

// zones are those that most companies work in. Where two have the offsets that
// are met, the first is taken.
var zones = []string{
	"UTC", "Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles", "America/Chicago", "America/Denver", "Europe/Helsinki", "Asia/Kolkata",
	"Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "America/Sao_Paulo", "Asia/Dubai", "Pacific/Auckland",
}

// Bounds of what is looked at for the zone.
const (
	zoneFiles = 400
	zoneBytes = 512 << 10 // of each file
	zoneLeast = 5         // messages
)

// OurZone proposes the zone in which our people write their mail: each states
// the offset of its writer's clock.
func OurZone(files []File, ours []Domain) Zone {
	none := Zone{"UTC", "nothing here says in which zone you work"}
	var dates []time.Time
	looked := 0
	for _, f := range files {
		if f.Format != source.Mail || f.Fault != nil || looked == zoneFiles {
			continue
		}
		looked++
		content, err := source.Open(f.Input, source.Limits{})
		if err != nil {
			continue // the landing tells it
		}
		dates = append(dates, datesOf(io.LimitReader(content, zoneBytes), ours)...)
		content.Close()
	}
	best, most := "", 0
	for _, name := range zones {
		zone, err := time.LoadLocation(name)
		if err != nil {
			continue
		}
		fits := 0
		for _, date := range dates {
			_, stated := date.Zone()
			if _, offset := date.In(zone).Zone(); offset == stated {
				fits++
			}
		}
		if fits > most {
			best, most = name, fits
		}
	}
	if most < zoneLeast || 2*most < len(dates) {
		return none
	}
	return Zone{best, fmt.Sprintf("%d of %d mails that our people wrote have its offset", most, len(dates))}
}

// datesOf gives the dates of the messages that come from us.
func datesOf(r io.Reader, ours []Domain) []time.Time {
	var dates []time.Time
	var from, date string
	header := true
	lines := bufio.NewReader(r)
	for {
		line, err := lines.ReadString('\n')
		line = strings.TrimRight(line, "\r\n")
		field, value, _ := strings.Cut(line, ":")
		switch {
		case strings.HasPrefix(line, "From "):
			header, from, date = true, "", ""
		case !header:
		case line == "":
			header = false
			if at, wrong := mail.ParseDate(strings.TrimSpace(date)); wrong == nil && isOurs(from, ours) {
				dates = append(dates, at)
			}
		case strings.EqualFold(field, "from"):
			from = value
		case strings.EqualFold(field, "date"):
			date = value
		}
		if err != nil {
			return dates
		}
	}
}

// isOurs says whether an address is of one of our domains.
func isOurs(from string, ours []Domain) bool {
	address, err := mail.ParseAddress(strings.TrimSpace(from))
	if err != nil {
		return false
	}
	host := strings.ToLower(address.Address[strings.LastIndexByte(address.Address, '@')+1:])
	return slices.ContainsFunc(ours, func(d Domain) bool { return host == d.Name || strings.HasSuffix(host, "."+d.Name) })
}
