package warehouse

import (
	"context"
	"path/filepath"
	"testing"
)

// Files that were landed before a column was thought of have none of it, also
// where there are no others.
func TestLandedBeforeAColumn(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	old, now := filepath.Join(dir, "old.parquet"), filepath.Join(dir, "now.parquet")
	begin(t, t.TempDir(),
		"COPY (SELECT 1::BIGINT AS file_id, 'seen' AS activity) TO "+Quote(old)+" (FORMAT parquet)",
		"COPY (SELECT 2::BIGINT AS file_id, 'shown' AS activity, true AS derived, 'x' AS of_later_versions) TO "+Quote(now)+" (FORMAT parquet)")
	for _, test := range []struct {
		files []string
		want  string
	}{
		{[]string{old}, "seen -"},
		{[]string{old, now}, "seen -, shown true"},
	} {
		b := begin(t, t.TempDir())
		if err := b.Landed(ctx, "events", test.files); err != nil {
			t.Fatal(err)
		}
		got, err := b.Strings(ctx, `SELECT string_agg(activity || ' ' || coalesce(derived::VARCHAR, '-'), ', ' ORDER BY file_id)
			FROM work.landed_events WHERE score IS NULL AND ts IS NULL`)
		if err != nil {
			t.Fatal(err)
		}
		if got[0] != test.want {
			t.Errorf("%d files: %q, want %q", len(test.files), got[0], test.want)
		}
	}
}
