"""Runs every *.python of a folder and writes what each variable then holds."""
import contextlib
import io
import pathlib
import sys

import pandas as pd
from pandas.api import types

jobs, out = map(pathlib.Path, sys.argv[1:3])


def text(values):
    if types.is_datetime64_any_dtype(values):
        return ["" if pd.isna(v) else v.strftime("%Y-%m-%d") for v in values]
    if types.is_bool_dtype(values):
        return ["" if pd.isna(v) else str(bool(v)).lower() for v in values]
    if types.is_numeric_dtype(values):
        return ["" if pd.isna(v) else repr(v.item() if hasattr(v, "item") else v) for v in values]
    return ["" if pd.isna(v) else str(v) for v in values]


for job in sorted(jobs.glob("*.python")):
    names = {}
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(job.read_text("utf-8"), str(job), "exec"), names)
    table = names[job.stem.replace("-", "_")]
    assert printed.getvalue().strip() == str(table.shape), printed.getvalue()
    columns = [[name, *text(table[name])] for name in table.columns]
    (out / job.name).write_text("\x1e".join("\x1f".join(column) for column in columns), "utf-8", newline="")
