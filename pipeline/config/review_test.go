package config

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestReviewDecisions(t *testing.T) {
	c, err := decode("conf/config.yaml", []byte(minimal+"review: {decisions: board/decisions.yaml}\n"), nil)
	if err != nil || c.Review.Decisions.Full != filepath.FromSlash("conf/board/decisions.yaml") {
		t.Errorf("%v, %v", c, err)
	}
	if c, err := decode("config.yaml", []byte(minimal), nil); err != nil || c.Review.Decisions.Full != "" {
		t.Errorf("nothing is named: %v, %v", c, err)
	}
	if _, err := decode("config.yaml", []byte(minimal+"review: {decision: x}\n"), nil); err == nil || !strings.Contains(err.Error(), "decisions") {
		t.Errorf("%v: does not name the key that is meant", err)
	}
}
