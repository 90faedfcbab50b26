package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"runtime/debug"

	"throughline/pipeline/journey"
)

// Version of the product; the revision it was built from is added to it where
// the build knows one.
const Version = "0.1.0"

func codeVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return Version
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" && len(setting.Value) >= 12 {
			return Version + "+" + setting.Value[:12]
		}
	}
	return Version
}

// journeyHash is one hash for all journeys of a run.
func journeyHash(journeys []journey.Journey) string {
	if len(journeys) == 1 {
		return journeys[0].Hash
	}
	sum := sha256.New()
	for _, j := range journeys {
		sum.Write([]byte(j.Hash))
	}
	return hex.EncodeToString(sum.Sum(nil))
}
