from __future__ import annotations

import pytest

from finvet.spreading.units.counted import counts


@pytest.mark.parametrize(
    "label", ["Schulden aan groepsmaatschappijen", "Vorderingen op groepsmaatschappijen", "Steps", "Loan to Epsilon"]
)
def test_letters_inside_a_word_count_nothing(label: str) -> None:
    assert counts(label) is None


@pytest.mark.parametrize("label", ["EPS", "Basic EPS", "DilutedEPS", "eps_basic", "基本每股收益", "기본주당이익"])
def test_an_amount_per_share_is_known_in_any_writing(label: str) -> None:
    assert counts(label) == "per_share"


def test_what_is_owed_to_employees_is_scaled() -> None:
    assert counts("Amounts due to employees") is None
    assert counts("Employees") == counts("Dividends per share") == "other"
    assert {counts(label) for label in ("员工", "従業員", "직원", "Nhân viên", "Karyawan", "Çalışanlar")} == {"other"}
    assert counts("Ergebnis je Aktie (verwässert)") == "per_share"
    assert counts("Weighted average number of shares") == "count"
