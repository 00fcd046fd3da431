"""A trial balance is recognised and refused with that word; a statement never is."""

from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.spreading.spread import spread
from tests.books import book, sheet
from tests.spreading.drawn_tables import tables

ACCOUNTS = """
0400 | {0} | 5000
1000 | {1} | 300
1400 | {2} | 700
1600 | {3} | | 900
2000 | {4} | | 3000
8400 | {5} | | 8000
4100 | {6} | 5900
"""
NAMES = ("Plant", "Cash", "Trade debtors", "Trade creditors", "Share capital", "Sales", "Wages")
GERMAN = ("Anlagen", "Kasse", "Forderungen", "Verbindlichkeiten", "Eigenkapital", "Erlöse", "Löhne")

TRIAL_BALANCES = {
    "English": ("Trial Balance\nas at 31 December 2024\nCode | Account | Debit | Credit", NAMES),
    "German": ("Summen und Salden Dezember 2024\nKonto | Bezeichnung | Soll | Haben", GERMAN),
    "French": ("Exercice clos le 31/12/2024\nCompte | Intitulé | Solde débiteur | Solde créditeur", NAMES),
    "Spanish": ("Balance de sumas y saldos 2024\nCuenta | Descripción | Debe | Haber", NAMES),
    "Italian": ("31/12/2024\nConto | Descrizione | Dare | Avere", NAMES),
    "Polish": ("Zestawienie 2024\nKonto | Nazwa | Saldo Wn | Saldo Ma", NAMES),
    "Turkish": ("2024\nHesap Kodu | Hesap Adı | Borç | Alacak", NAMES),
    "Vietnamese": ("2024\nSố hiệu | Tên tài khoản | Nợ | Có", NAMES),
    "Chinese": ("科目余额表 2024年12月\n科目编码 | 科目名称 | 期末借方余额 | 期末贷方余额", NAMES),
    "Japanese": ("残高試算表 2024年3月31日\nコード | 勘定科目 | 借方 | 貸方", NAMES),
    "Russian": ("ОСВ за 2024\nСчет | Наименование | Дебет | Кредит", NAMES),
}


@pytest.mark.parametrize("language", TRIAL_BALANCES)
def test_debit_and_credit_are_recognised_and_refused(language: str) -> None:
    heading, names = TRIAL_BALANCES[language]
    with pytest.raises(FileRefused, match=r"trial balance .* send the balance sheet and the profit and loss account"):
        spread([book(heading + ACCOUNTS.format(*names))])


def test_a_few_accounts_are_a_trial_balance_too() -> None:
    heading, names = TRIAL_BALANCES["English"]
    first_five = "".join(ACCOUNTS.format(*names).splitlines(keepends=True)[:6])
    assert [table.set_aside for table in tables(heading + first_five)] == ["trial-balance"]


@pytest.mark.parametrize("more", ["", "4300 | Fahrzeuge | 100\n4400 | Zinsen | -100\n"])
def test_balances_that_cancel_out_are_a_trial_balance_without_a_word_of_it(more: str) -> None:
    (table,) = tables(f"""
Konto | Bezeichnung | 31.12.2024
0400 | Anlagen | 5000
1000 | Kasse | 300
1400 | Forderungen | 700
1600 | Verbindlichkeiten | -900
2000 | Eigenkapital | -3000
8400 | Erlöse | -8000
4100 | Löhne | 4000
4200 | Miete | 1900
{more}""")
    assert table.set_aside == "trial-balance"


def test_beside_statements_it_is_named_and_left() -> None:
    statement = sheet("Income statement | 2024\nRevenue | 8000\nCost of sales | 5900\nGross profit | 2100", "P&L")
    heading, names = TRIAL_BALANCES["English"]
    statements = spread([book(statement, sheet(heading + ACCOUNTS.format(*names), "TB"))])
    warning = next(w for w in statements.warnings if w.message.code == "trial-balance")
    assert warning.message.parameters["sheets"] == ["TB"]
    assert statements.value("revenue", statements.years[-1]) == 8000


STATEMENTS = {
    "a budget comparison": """
Gewinn- und Verlustrechnung 2024
 | Soll 2024 | Ist 2024
Umsatzerlöse | 100 | 90
Materialaufwand | 60 | 50
Rohergebnis | 40 | 40
Löhne | 20 | 20
Jahresüberschuss | 20 | 20
""",
    "liabilities in Vietnamese": """
Bảng cân đối kế toán của công ty có vốn nước ngoài
Tài sản | 2024 | Nợ phải trả | 2024
Tiền | 10 | Vay ngắn hạn | 20
Hàng tồn kho | 30 | Phải trả người bán | 10
Phải thu | 5 | Vay dài hạn | 5
Tài sản cố định | 5 | Vốn chủ sở hữu | 15
Tổng cộng tài sản | 50 | Tổng cộng nguồn vốn | 50
""",
    "a statement by account codes": """
4000 - Sales | 100
5000 - Purchases | -60
6000 - Wages | -20
7000 - Rent | -10
7100 - Travel | -5
7200 - Audit | -3
7300 - Bank charges | -1
7400 - Sundry | -2
Net loss for 2024 | -1
""",
}


@pytest.mark.parametrize("kind", STATEMENTS)
def test_a_statement_is_no_trial_balance(kind: str) -> None:
    assert all(table.set_aside is None for table in tables(STATEMENTS[kind]))


@pytest.mark.parametrize(
    ("title", "total", "is_one"),
    [
        ("Resultatopgørelse", "Omsætning i alt", False),
        ("Resultatopgørelse", "Salg af ydelser", True),
        ("Oversigt", "Omsætning i alt", True),
    ],
)
def test_a_report_of_accounts_that_is_headed_and_added_up_as_a_statement_is_one(
    title: str, total: str, is_one: bool
) -> None:
    drawn = f"""
Saldobalance
{title}
Nr. | Navn | 2024 | 2023
1010 | Salg af varer | -2800 | -2600
1050 | Salg udland | -200 | -200
1099 | {total} | -3000 | -2800
1310 | Varekøb | 1200 | 1100
2210 | Lønninger | 900 | 850
4999 | Årets resultat | -900 | -850
"""
    assert ([table.set_aside for table in tables(drawn)] == ["trial-balance"]) == is_one


@pytest.mark.parametrize(("totals", "is_statement"), [(3, True), (2, False)])
def test_accounts_with_totals_of_blocks_are_a_statement_though_they_cancel_out(totals: int, is_statement: bool) -> None:
    accounts = "".join(f"{1000 + n} | Account {n} | {n} | {n}\n" for n in range(1, 9))
    claims = "".join(f"{2000 + n} | Claim {n} | -{n} | -{n}\n" for n in range(1, 9))
    blocks = "".join(f" | Total of block {n} | 36 | 36\n" for n in range(totals))
    found = tables("Balances\nCode | Account | 2024 | 2023\n" + accounts + claims + blocks)
    assert (found[0].set_aside is None) is is_statement
