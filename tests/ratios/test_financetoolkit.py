"""The ratios that FinanceToolkit defines as finvet does, on a thousand companies of five years: the same values."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench_financetoolkit import compared, python_of
from tests.running import ROOT

PYTHON = python_of(ROOT / "out" / "financetoolkit")


@pytest.mark.deep
@pytest.mark.skipif(not PYTHON.exists(), reason="FinanceToolkit is not here: make bench installs it into out/")
def test_financetoolkit_gives_the_same_ratios(tmp_path: Path) -> None:
    assert set(compared(str(PYTHON), tmp_path)) == {"FinanceToolkit", "finvet"}
