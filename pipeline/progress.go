package pipeline

import (
	"sync"

	"throughline/pipeline/landing"
)

// Progress tells how far a step of the night is. Drawing it is the business of
// the caller.
type Progress struct {
	Step            string // find, land, build, …: as in the log
	Item            string // what is being worked on: a file, a table
	Done, Total     int    // Total is 0 while it is not known
	Unit            string // of Done: files, models
	Bytes, AllBytes int64  // of the files
}

// progress tells of a step; it does nothing where nobody listens.
func (n *night) progress(p Progress) {
	if n.listener != nil {
		n.listener(p)
	}
}

// landingProgress adds up what the files tell, which come from several
// goroutines at once.
func (n *night) landingProgress() func(landing.Event) {
	if n.listener == nil {
		return nil
	}
	var mutex sync.Mutex
	steps := map[string]*Progress{"hash": {Step: "find", Unit: "files"}, "land": {Step: "land", Unit: "files"}}
	return func(e landing.Event) {
		mutex.Lock()
		defer mutex.Unlock()
		p := steps[e.Step]
		p.Item, p.Total, p.AllBytes = e.File, e.Files, e.AllBytes
		if e.Done {
			p.Done++
			p.Bytes += e.Bytes
		}
		n.progress(*p)
	}
}
