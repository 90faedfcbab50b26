package warehouse

import "testing"

func TestShapeOf(t *testing.T) {
	tests := []struct {
		format string
		want   formatShape
	}{
		{"%d/%m/%Y", formatShape{"day", false}},
		{"%d/%m/%Y %H:%M", formatShape{"minute", false}},
		{"%-d/%-m/%Y %-I:%M %p", formatShape{"minute", false}},
		{"%Y-%m-%d %H:%M:%S.%f", formatShape{"second", false}},
		{"%Y-%m-%dT%H:%M:%S%z", formatShape{"second", true}},
		{"%d %b %Y %H:%M %Z", formatShape{"minute", true}},
		{"100%% %Y", formatShape{"day", false}},
		{"%c", formatShape{"second", false}},
		{"", formatShape{"day", false}},
	}
	for _, test := range tests {
		if got := shapeOf(test.format); got != test.want {
			t.Errorf("shapeOf(%q) = %+v, want %+v", test.format, got, test.want)
		}
	}
}

func TestShare(t *testing.T) {
	for memory, want := range map[string]string{"4GiB": "2.000GiB", "1.5 GB": "0.750 GB", "512MiB": "256.000MiB", "": "", "much": "much"} {
		if got := share(memory, 2); got != want {
			t.Errorf("share(%q, 2) = %q, want %q", memory, got, want)
		}
	}
}
