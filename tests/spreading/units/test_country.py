"""A sign of several currencies is that of the country that the case names."""

import pytest

from finvet.model import Message, Scale, SpreadWarning, Statements
from finvet.spreading.units.country import in_currency_of


def statements(code, currency, sign="$"):
    warning = SpreadWarning(Message(code, {"sign": sign, "currency": currency}))
    other = SpreadWarning(Message("currency-not-stated"))
    return Statements("Alder", (), currency, Scale(1.0), (), {}, warnings=(warning, other))


@pytest.mark.parametrize(
    ("code", "read", "sign", "country", "currency", "warned"),
    [
        ("currency-assumed", "USD", "$", "US", "USD", None),
        ("currency-assumed", "USD", "$", "AU", "AUD", "currency-by-country"),
        ("currency-unclear", None, "$", "MX", "MXN", "currency-by-country"),
        ("currency-assumed", "JPY", "¥", "CN", "CNY", "currency-by-country"),
        ("currency-assumed", "USD", "$", "FR", "USD", "currency-assumed"),
        ("currency-assumed", "USD", "$", None, "USD", "currency-assumed"),
    ],
)
def test_the_country_settles_what_the_sign_leaves_open(code, read, sign, country, currency, warned):
    found = in_currency_of(statements(code, read, sign), country)
    assert found.currency == currency
    codes = [warning.message.code for warning in found.warnings]
    assert codes == ([warned] if warned else []) + ["currency-not-stated"]


def test_a_currency_that_the_statements_name_is_not_touched():
    named = Statements("Alder", (), "EUR", Scale(1.0), (), {})
    assert in_currency_of(named, "US") is named
