"""Where the data lies that finvet comes with."""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).parent / "data"
