"""Which currency a sign of several means, told by the company's country: "$" of an Australian company is AUD."""

from __future__ import annotations

from msgspec.structs import replace

from finvet.model import Message, Statements
from finvet.spreading.units.units import possible_currencies

OPEN = ("currency-assumed", "currency-unclear")


def in_currency_of(statements: Statements, country: str | None) -> Statements:
    """The statements in the currency of the country, where their sign left it open and may mean that one.

    `country` in two letters of ISO 3166, with which a currency's code of ISO 4217 begins. Where the reader had taken
    another currency a warning says so in place of the open one.
    """
    doubt = next((warning for warning in statements.warnings if warning.message.code in OPEN), None)
    if doubt is None or country is None:
        return statements
    sign = str(doubt.message.parameters["sign"])
    meant = next((code for code in possible_currencies(sign) if code.startswith(country)), None)
    if meant is None:
        return statements
    told = () if meant == statements.currency else (replace(doubt, message=_told(sign, meant, country)),)
    warnings = (one for warning in statements.warnings for one in (told if warning is doubt else (warning,)))
    return replace(statements, currency=meant, warnings=tuple(warnings))


def _told(sign: str, currency: str, country: str) -> Message:
    return Message("currency-by-country", {"sign": sign, "currency": currency, "country": country})
