from __future__ import annotations

from finvet.model import Figure, Message, Period
from finvet.spreading.judgement.doubts import doubted

YEAR = Period(2024)


def test_a_doubt_lowers_its_figure_and_no_other_whatever_confirms_them() -> None:
    figure = Figure("revenue", YEAR, 5.0, (), "read", "high")
    found = doubted(
        {"revenue": {"2024": figure}, "net_income": {"2024": figure}}, {("revenue", "2024"): Message("unit-doubtful")}
    )
    lowered = found["revenue"]["2024"]
    assert (lowered.value, lowered.confidence, [note.code for note in lowered.notes]) == (5.0, "low", ["unit-doubtful"])
    assert found["net_income"]["2024"] is figure
