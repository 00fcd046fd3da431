from datetime import date

import pytest

from finvet.errors import RatesError
from finvet.exchange_rate_files import read_rates
from finvet.exchange_rates import ExchangeRates

HEAD = "date,pair,rate\n"


@pytest.fixture(name="rates")
def _rates(tmp_path):
    def write(text):
        file = tmp_path / "own.csv"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_rates(file)

    return write


def test_days_may_stand_in_any_order(rates):
    table = rates(HEAD + "2025-12-31, EURUSD, 1.25\n\n2025-12-30,EURUSD,1.2\n2025-12-31,GBPUSD,1.3\n")
    assert ExchangeRates({}, table).on("USD", "EUR", date(2025, 12, 31)).value == pytest.approx(0.8)
    assert ExchangeRates({}, table).on("EUR", "USD", date(2025, 12, 30)).value == pytest.approx(1.2)
    assert ExchangeRates({}, table).on("GBP", "USD", date(2026, 1, 2)).source == "own.csv"


def test_a_table_without_rates_leaves_those_that_are_shipped(rates):
    assert ExchangeRates({}, rates(HEAD)).on("EUR", "USD", date(2024, 12, 31)).source == "ECB"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("31.12.2025,EURUSD,1.25", "mistake-rates-date"),
        ("2025-12-31,EURXXX,1.25", "mistake-rates-pair"),
        ("2025-12-31,EUREUR,1", "mistake-rates-pair"),
        ('2025-12-31,EURUSD,"1,25"', "mistake-rates-rate"),
        ("2025-12-31,EURUSD,0", "mistake-rates-rate"),
        ("2025-12-31,EURUSD,-1", "mistake-rates-rate"),
        ("2025-12-31,EURUSD,nan", "mistake-rates-rate"),
        ("2025-12-31,EURUSD", "mistake-rates-cells"),
        ("2025-12-31,EURUSD,1\n2025-12-31,EURUSD,2", "mistake-rates-twice"),
    ],
)
def test_a_mistake_is_named_with_its_line(rates, line, code):
    with pytest.raises(RatesError) as caught:
        rates(HEAD + "2025-12-30,EURUSD,1.1\n" + line)
    (mistake,) = caught.value.mistakes
    assert (mistake.code, mistake.parameters["line"]) == (code, 3 + line.count("\n"))
    assert caught.value.lines[0].startswith(f"own.csv: line {3 + line.count(chr(10))}: ")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "mistake-rates-columns"),
        (b"day,pair,rate\n", "mistake-rates-columns"),
        (b"\xff\xfe\x00", "mistake-rates-no-csv"),
        (b'date,pair,rate\n"2025', "mistake-rates-no-csv"),
        (b"#" * 5_000_001, "mistake-rates-large"),
    ],
)
def test_what_is_no_table_of_rates_is_refused(rates, content, code):
    with pytest.raises(RatesError) as caught:
        rates(content)
    assert caught.value.mistakes[0].code == code


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(RatesError, match="cannot be read"):
        read_rates(tmp_path / "none.csv")


def test_many_mistakes_are_counted(rates):
    with pytest.raises(RatesError) as caught:
        rates(HEAD + "x,y,z\n" * 30)
    assert len(caught.value.mistakes) == 21
    assert caught.value.mistakes[-1].parameters == {"count": 70}
