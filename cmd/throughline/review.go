package main

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"throughline/pipeline"
)

func newReviewCommand(c *common) *cobra.Command {
	var o pipeline.ReviewOptions
	var pdf bool
	cmd := &cobra.Command{
		Use:   "review",
		Short: "the pack of the quarterly journey review",
		Long: `Writes review.html, some ten printed pages, and its tables as review.xlsx, from
the published generation: what changed and how sure that is, the journey planned
and measured, time to value, time in each stage, paths, hand-offs, touchpoints,
where the journey breaks, decisions of earlier reviews and what became of them,
and the method. With --pdf also review.pdf, printed by Chromium.`,
		Example: `  throughline review --quarter 2026Q3
  throughline review --quarter 2026Q3 --decisions decisions.yaml --pdf --out board`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.Config = c.config
			chromium := ""
			if pdf {
				var err error
				if chromium, err = findChromium(); err != nil {
					return err
				}
			}
			folder, err := pipeline.Review(cmd.Context(), o)
			if err != nil {
				return err
			}
			if pdf {
				if err := printPDF(cmd.Context(), chromium, folder); err != nil {
					return err
				}
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), filepath.Join(folder, "review.html"))
			return err
		},
	}
	cmd.Flags().StringVar(&o.Quarter, "quarter", "", "such as 2026Q3 (default: the last one that is over)")
	cmd.Flags().StringVar(&o.Folder, "out", "", "the folder to write into (default: review-QUARTER among the reports)")
	cmd.Flags().StringVar(&o.Decisions, "decisions", "", "decisions of earlier reviews (default: as the config says, else decisions.yaml beside it, if there)")
	cmd.Flags().BoolVar(&pdf, "pdf", false, "also review.pdf; needs Chromium or Chrome")
	return cmd
}

func findChromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errorf("--pdf needs Chromium or Chrome, and none is on the PATH; install one, or print review.html from a browser")
}

// printPDF lets the browser print the page; the page has no script to wait for.
func printPDF(ctx context.Context, chromium, folder string) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return fmt.Errorf("print the review: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, 3*time.Minute)
	defer cancel()
	browser := exec.CommandContext(ctx, chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
		"--print-to-pdf="+filepath.Join(folder, "review.pdf"), "file://"+filepath.ToSlash(filepath.Join(folder, "review.html")))
	if talk, err := browser.CombinedOutput(); err != nil {
		return fmt.Errorf("print the review with %s: %w: %s", chromium, err, printable(string(talk[max(0, len(talk)-300):])))
	}
	return nil
}
