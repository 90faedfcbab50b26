"""Reads what Throughline writes with readers that are not its own, and compares.

    read_back.py FOLDER

FOLDER holds, for each result, NAME.jsonl and the same rows as NAME.arrow, NAME.parquet, NAME.xlsx and NAME.csv; and onboarding.xes and
journeys.jsonocel, event logs of one generation. Any difference ends with an error.
"""

import csv
import datetime
import decimal
import json
import math
import pathlib
import sys

import openpyxl
import polars
import pyarrow.ipc


def plain(value):
    """A value of any reader as JSON Lines has it: a text, a whole or other number, true or false, a list, or nothing."""
    if value is None or isinstance(value, (bool, str, int)):
        return value
    if isinstance(value, decimal.Decimal):
        return plain(float(value))
    if isinstance(value, float):
        if math.isnan(value) or math.isinf(value):
            return None
        return int(value) if value == int(value) else value
    if isinstance(value, datetime.datetime):
        text = value.isoformat(sep=" ", timespec="microseconds").rstrip("0").rstrip(".")
        return text.removesuffix(" 00:00:00") if value.time() == datetime.time() else text
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, list):
        return [plain(v) for v in value]
    raise TypeError(f"{value!r} is a {type(value).__name__}")


def same(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)) and not isinstance(a, bool) and not isinstance(b, bool):
        return math.isclose(a, b, rel_tol=1e-12, abs_tol=1e-12)
    return a == b


def spreadsheet(value):
    """What a cell of a workbook can hold of a value: an empty text is an empty cell, a list is a text, a stamp has milliseconds."""
    if isinstance(value, list):
        value = ", ".join("" if v is None else str(v) for v in value)
    if isinstance(value, str) and len(value) > 19 and value[4] == "-" and value[19] == ".":
        value = value[:23].rstrip("0").rstrip(".")
    return None if value == "" else value


def text(value):
    """A value as CSV has it: nothing is an empty text, a list is its members with commas between."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ", ".join(str(text(v)) for v in value)
    return value


def cells(sheet):
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            assert cell.data_type != "f", f"{sheet.title}!{cell.coordinate} is a formula: {cell.value!r}"
        yield [None if cell.value == "" else plain(cell.value) for cell in row]


def guarded(cell):
    """A cell of CSV without the apostrophe before what a spreadsheet would run; it must be there."""
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")) or number(cell) is not None, f"a spreadsheet would run {cell!r}"
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@", "\t", "\r") else cell


def number(cell):
    try:
        return float(cell)
    except ValueError:
        return None


def compare(where, want, got, shown=lambda v: v):
    assert len(want) == len(got), f"{where}: {len(got)} rows, not {len(want)}"
    for n, (a, b) in enumerate(zip(want, got)):
        assert len(a) == len(b), f"{where}, row {n + 1}: {len(b)} cells, not {len(a)}"
        for x, y in zip(a, b):
            x = shown(x)
            if isinstance(y, str) and isinstance(x, (int, float)) and not isinstance(x, bool):
                y = number(y)
            assert same(x, y), f"{where}, row {n + 1}: {y!r}, not {x!r}"


def results(folder):
    for path in sorted(folder.glob("*.jsonl")):
        records = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
        assert records, f"{path.name} has no row, so it proves nothing"
        columns = list(records[0])
        want = [[plain(v) for v in record.values()] for record in records]

        with pyarrow.ipc.open_stream(path.with_suffix(".arrow")) as stream:
            table = stream.read_all()
        assert table.column_names == columns, f"{path.stem}.arrow: {table.column_names}"
        compare(f"{path.stem}.arrow, read by pyarrow", want, [[plain(v) for v in row.values()] for row in table.to_pylist()])

        for name, frame in {"arrow": polars.read_ipc_stream(path.with_suffix(".arrow")), "parquet": polars.read_parquet(path.with_suffix(".parquet"))}.items():
            assert frame.columns == columns, f"{path.stem}.{name}: {frame.columns}"
            compare(f"{path.stem}.{name}, read by polars", want, [[plain(v) for v in row] for row in frame.rows()])

        sheet = openpyxl.load_workbook(path.with_suffix(".xlsx")).worksheets[0]
        assert [cell.value for cell in sheet[1]] == columns and sheet.freeze_panes == "A2", f"{path.stem}.xlsx: header"
        compare(f"{path.stem}.xlsx, read by openpyxl", want, list(cells(sheet)), spreadsheet)

        with open(path.with_suffix(".csv"), newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        assert rows[0] == columns, f"{path.stem}.csv: {rows[0]}"
        compare(f"{path.stem}.csv", want, [[guarded(cell) for cell in row] for row in rows[1:]], text)
        print(f"{path.stem}: {len(want)} rows of {len(columns)} columns, alike in arrow, parquet, xlsx, csv and jsonl")


def logs(folder):
    import pm4py

    cases = pm4py.read_xes(str(folder / "onboarding.xes"), return_legacy_log_object=True)
    objects = pm4py.read_ocel2_json(str(folder / "journeys.jsonocel"))
    in_xes = sum(len(case) for case in cases)
    assert in_xes == len(objects.events) > 0, f"{in_xes} events in the XES log, {len(objects.events)} in the OCEL log"
    types = objects.objects["ocel:type"].value_counts()
    assert types["case"] == len(cases), f"{len(cases)} cases in the XES log, {types['case']} in the OCEL log"
    at = sorted(event["time:timestamp"].timestamp() // 1 for case in cases for event in case)
    assert at == sorted(stamp.timestamp() // 1 for stamp in objects.events["ocel:timestamp"]), "the logs have other times"
    print(f"event logs: {in_xes} events of {len(cases)} cases, alike in XES and OCEL")


if __name__ == "__main__":
    results(pathlib.Path(sys.argv[1]))
    logs(pathlib.Path(sys.argv[1]))
