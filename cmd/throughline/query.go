package main

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"throughline/pipeline"
	"throughline/pipeline/report"
	"throughline/pipeline/warehouse"
	"throughline/queries"
)

func newQueryCommand(c *common) *cobra.Command {
	var out output
	var text string
	var params []string
	cmd := &cobra.Command{
		Use:   "query [NAME]",
		Short: "ask the published warehouse; without a name: list the named queries",
		Long: `Runs a named query of the product, or your own SQL, on the published
generation. The connection is read-only and has no access to files or settings.
A parameter that is "null" filters nothing.`,
		Example: `  throughline query
  throughline query gaps --param status=open --param min_days=14
  throughline query kpis --format csv --out kpis.csv
  throughline query --sql "select side, count(*) from communication_gaps group by side"`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := out.check(); err != nil {
				return err
			}
			if len(args) == 1 && text != "" {
				return usageError{errorf("give a query's name or --sql, not both")}
			}
			if len(args) == 0 && !cmd.Flags().Changed("sql") {
				return listQueries(cmd, out)
			}
			if len(args) == 0 && strings.TrimSpace(text) == "" {
				return usageError{errorf("--sql is empty")}
			}
			q := question{sql: text, params: map[string]string{}}
			for _, param := range params {
				name, value, ok := strings.Cut(param, "=")
				if !ok {
					return usageError{errorf("--param %q: write name=value", param)}
				}
				q.params[name] = value
			}
			if len(args) == 1 {
				query, err := findQuery(args[0])
				if err != nil {
					return err
				}
				q.named = &query
			}
			return q.ask(cmd, c.config, out)
		},
	}
	out.addFlags(cmd, append(append([]string{}, report.Formats...), "parquet")...)
	cmd.Flags().StringVar(&text, "sql", "", "your own SQL")
	cmd.Flags().StringArrayVar(&params, "param", nil, "a parameter of the named query, as name=value; may be repeated")
	return cmd
}

// question is a named query with parameters, or free SQL.
type question struct {
	named  *queries.Query
	sql    string
	params map[string]string
}

func (q question) ask(cmd *cobra.Command, config string, out output) error {
	ctx := cmd.Context()
	if out.format == "parquet" {
		return q.export(ctx, cmd, config, out)
	}
	reader, err := pipeline.Open(ctx, config, "")
	if err != nil {
		return err
	}
	defer reader.Close()
	result, err := q.run(ctx, reader)
	if err != nil {
		return err
	}
	defer result.Close()
	rows, err := report.ScanRows(result)
	if err != nil {
		return err
	}
	return out.write(cmd, rows)
}

func (q question) run(ctx context.Context, reader *warehouse.Reader) (*sql.Rows, error) {
	if q.named != nil {
		return reader.Named(ctx, *q.named, q.params)
	}
	return reader.Query(ctx, q.sql)
}

// export lets DuckDB write Parquet beside the target, the only file that the
// connection may touch, and then moves or prints it.
func (q question) export(ctx context.Context, cmd *cobra.Command, config string, out output) (err error) {
	dir := os.TempDir()
	if out.file != "" {
		dir = filepath.Dir(out.file)
	}
	folder, err := os.MkdirTemp(dir, "throughline-")
	if err != nil {
		return fmt.Errorf("write parquet: %w", err)
	}
	defer os.RemoveAll(folder)
	part, err := filepath.Abs(filepath.Join(folder, "result.parquet"))
	if err != nil {
		return fmt.Errorf("write parquet: %w", err)
	}
	reader, err := pipeline.Open(ctx, config, part)
	if err != nil {
		return err
	}
	defer reader.Close()
	if q.named != nil {
		err = reader.ExportNamed(ctx, *q.named, q.params, part)
	} else {
		err = reader.Export(ctx, q.sql, nil, part)
	}
	if err != nil {
		return err
	}
	if out.file != "" {
		return os.Rename(part, out.file)
	}
	file, err := os.Open(part)
	if err != nil {
		return fmt.Errorf("write parquet: %w", err)
	}
	defer file.Close()
	_, err = io.Copy(cmd.OutOrStdout(), file)
	return err
}

func findQuery(name string) (queries.Query, error) {
	list, err := queries.Analyst()
	if err != nil {
		return queries.Query{}, err
	}
	var names []string
	for _, query := range list {
		if query.Name == name {
			return query, nil
		}
		names = append(names, query.Name)
	}
	return queries.Query{}, usageError{errorf("there is no query %q; there are: %s", name, strings.Join(names, ", "))}
}

func listQueries(cmd *cobra.Command, out output) error {
	list, err := queries.Analyst()
	if err != nil {
		return err
	}
	next := 0
	return out.write(cmd, report.Rows{
		Columns: []string{"query", "grain", "parameters"},
		Next: func() ([]any, error) {
			if next == len(list) {
				return nil, io.EOF
			}
			query := list[next]
			next++
			var params []string
			for _, param := range query.Params() {
				params = append(params, param.Name+"="+param.Default)
			}
			return []any{query.Name, query.Grain(), strings.Join(params, " ")}, nil
		},
	})
}
