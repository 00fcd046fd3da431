"""Ratios of a table as a frame: what `finvet panel` computes, for a notebook."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pa_parquet

from finvet.errors import FileRefused
from finvet.panel import compute_panel
from finvet.panel_tables import KEYS, YEAR, is_table
from finvet.ratios.catalogue import CATALOGUE

FRAME = "frame"


def panel_frame(source: Path | pd.DataFrame, scale: float) -> pd.DataFrame:
    """The ratios and scores of every partner and fiscal year, indexed by both. Raises FileRefused as a panel does."""
    if isinstance(source, Path) and not is_table(source):
        raise FileRefused("panel-format", where=source.name)
    with TemporaryDirectory() as folder:
        given = source if isinstance(source, Path) else _written(source, Path(folder) / f"{FRAME}.parquet")
        computed = Path(folder) / "ratios.parquet"
        try:
            report = compute_panel(given, computed, scale=scale)
        except FileRefused as refusal:
            if not isinstance(source, Path):
                refusal.where = FRAME
            raise
        frame = pd.read_parquet(computed).set_index(list(KEYS))
    frame.columns.name = "ratio"
    frame.attrs["units"] = {name: ratio.unit for name, ratio in CATALOGUE.items()}
    frame.attrs["ignored"] = report.ignored
    return frame


def _written(frame: pd.DataFrame, path: Path) -> Path:
    """The frame as a table; partner and fiscal year may be its index, and the year a day."""
    keys = [frame.index.to_frame(index=False)] if set(KEYS) & set(frame.index.names) else []
    table = pd.concat([*keys, frame.reset_index(drop=True)], axis="columns")
    table.columns = pd.Index(list(map(str, table.columns)))
    if YEAR in table and pd.api.types.is_datetime64_any_dtype(table[YEAR]):
        table[YEAR] = table[YEAR].dt.strftime("%Y-%m-%d")
    try:
        pa_parquet.write_table(pa.Table.from_pandas(table, preserve_index=False), path)
    except pa.ArrowException as error:
        raise FileRefused("panel-frame", where=FRAME, reason=str(error)) from error
    return path
