"""Sheets of ten lines in many languages: which period each column's figures come out under, and what is said of it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.errors import FileRefused
from finvet.model import Range, Statements
from finvet.spreading.spread import spread
from tests.books import book, sheet, spread_of

INCOME = """
Revenue | 101 | 102 | 103 | 104 | 105 | 106
Cost of sales | 61 | 62 | 63 | 64 | 65 | 66
Gross profit | 40 | 40 | 40 | 40 | 40 | 40
Net income | 4 | 4 | 4 | 4 | 4 | 4
"""
BALANCE = """
Inventories | 101 | 102 | 103 | 104
Trade receivables | 60 | 60 | 60 | 60
Total current assets | 161 | 162 | 163 | 164
Total assets | 161 | 162 | 163 | 164
"""
ZH = """
存货 | 101 | 102 | 103
应收账款 | 60 | 60 | 60
流动资产合计 | 161 | 162 | 163
资产总计 | 161 | 162 | 163
"""
JA = """
売上高 | 101 | 102 | 103
売上原価 | 61 | 62 | 63
売上総利益 | 40 | 40 | 40
当期純利益 | 4 | 4 | 4
"""
KO = """
매출액 | 101 | 102 | 103
매출원가 | 61 | 62 | 63
매출총이익 | 40 | 40 | 40
당기순이익 | 4 | 4 | 4
"""
PL = """
Zapasy | 101 | 102 | 103
Należności krótkoterminowe | 60 | 60 | 60
Aktywa obrotowe | 161 | 162 | 163
Aktywa razem | 161 | 162 | 163
"""
RU = """
Запасы | 101 | 102 | 103
Дебиторская задолженность | 60 | 60 | 60
Итого по разделу II | 161 | 162 | 163
БАЛАНС | 161 | 162 | 163
"""
DE = """
Vorräte | 101 | 102 | 103
Forderungen aus Lieferungen und Leistungen | 60 | 60 | 60
Umlaufvermögen | 161 | 162 | 163
Summe Aktiva | 161 | 162 | 163
"""
FR = """
Stocks | 101 | 102 | 103
Clients et comptes rattachés | 60 | 60 | 60
Actif circulant | 161 | 162 | 163
Total général (actif) | 161 | 162 | 163
"""
ES = """
Existencias | 101 | 102 | 103
Deudores comerciales | 60 | 60 | 60
Activo corriente | 161 | 162 | 163
Total activo | 161 | 162 | 163
"""
PT = """
Estoques | 101 | 102 | 103
Contas a Receber | 60 | 60 | 60
Ativo Circulante | 161 | 162 | 163
Ativo Total | 161 | 162 | 163
"""
VI = """
Hàng tồn kho | 101 | 102
Tiền và các khoản tương đương tiền | 60 | 60
Tài sản ngắn hạn | 161 | 162
Tổng cộng tài sản | 161 | 162
"""
DA = """
Nettoomsætning | 101 | 102
Vareforbrug | 61 | 62
Bruttofortjeneste | 40 | 40
Årets resultat | 4 | 4
"""
SV = """
Nettoomsättning | 101 | 102
Personalkostnader | 61 | 62
Rörelseresultat | 40 | 40
Årets resultat | 4 | 4
"""
CS = """
Zásoby | 101 | 102 | 103 | 104
Pohledávky z obchodních vztahů | 60 | 60 | 60 | 60
Oběžná aktiva | 161 | 162 | 163 | 164
AKTIVA CELKEM | 161 | 162 | 163 | 164
"""


def spread_drawn(*drawn: str, file: str = "partner.xlsx", merged: tuple[Range, ...] = ()) -> Statements:
    sheets = [replace(sheet(text, f"Sheet{n}"), merged=merged) for n, text in enumerate(drawn, 1)]
    return spread([book(*sheets, file=file)])


def told(statements: Statements) -> dict[str, float | None]:
    """The first line's figure by the period it came out under, with the kind where it is not actual."""
    found: dict[str, float | None] = {}
    for item in ("revenue", "inventories"):
        for period, figure in statements.figures.get(item, {}).items():
            kind = figure.period.kind
            found[period if kind == "actual" else f"{period} {kind}"] = figure.value
    return found


def codes(statements: Statements) -> set[str]:
    return {w.message.code for w in statements.warnings} - {"currency-not-stated", "scale-not-stated"}


SHEETS = {
    "a year and its Vorjahr": ("Bilanz\n | 2023 | Vorjahr" + DE, {"2023": 101, "2022": 102}),
    "the numbers of notes in brackets": (
        "Balance sheet\n | 31.12.2023 (Note 3) | 31.12.2022 (Anm. 2.1)" + BALANCE,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "an amount and the year before": (
        "Balance sheet as at 31.12.2023\n | Amount | Prior year" + BALANCE,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "the year before first, and a change": (
        "Balance sheet as at 31.12.2023\n | Last year | EUR | Change" + BALANCE,
        {"2022-12-31": 101, "2023-12-31": 102},
    ),
    "a budget beside the year and the one before": (
        "Balance sheet as at 31.12.2023\n | Actual | Budget | Prior" + BALANCE,
        {"2023-12-31": 101, "2022-12-31": 103},
    ),
    "two amounts and the year before": (
        "Balance sheet as at 31.12.2023\n | North | South | Prior year" + BALANCE,
        {"2022-12-31": 103},
    ),
    "Vorjahr first": ("Bilanz\n | Vorjahr | 2023" + DE, {"2022": 101, "2023": 102}),
    "Geschäftsjahr and Vorjahr": (
        "Bilanz zum 31.12.2023\n | Geschäftsjahr | Vorjahr" + DE,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "Rumpfgeschäftsjahr": (
        "GuV\n | 1.4. bis 31.12.2023 | 1.4.2022 bis 31.3.2023" + INCOME,
        {"2023-12-31/9": 101, "2023-03-31": 102},
    ),
    "Exercice N": (
        "BILAN ACTIF\nExercice clos le 30/06/2024\n | Exercice N | Exercice N-1" + FR,
        {"2024-06-30": 101, "2023-06-30": 102},
    ),
    "N dated in its heading": (
        "BILAN ACTIF\n | Exercice N clos le 31/12/2024 | Exercice N-1" + FR,
        {"2024-12-31": 101, "2023-12-31": 102},
    ),
    "ejercicio anterior": (
        "Balance al 31 de diciembre de 2023\n | Ejercicio actual | Ejercicio anterior" + ES,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "último exercício": (
        "Balanço\n | Último Exercício 31/12/2023 | Penúltimo Exercício 31/12/2022" + PT,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "końca i początku roku": (
        "BILANS\nsporządzony na dzień 31.12.2023 r.\nustawa z dnia 29 września 1994 r.\n"
        " | Stan na koniec roku | Stan na początek roku" + PL,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "běžné období": (
        "ROZVAHA\nke dni 31.12.2023\n | Běžné účetní období | | | Minulé účetní období\n"
        " | Brutto | Korekce | Netto | Netto" + CS,
        {"2023-12-31": 103, "2022-12-31": 104},
    ),
    "три даты": (
        "Бухгалтерский баланс\n | На 31 декабря 2023 г. | На 31 декабря 2022 г. | На 31 декабря 2021 г." + RU,
        {"2023-12-31": 101, "2022-12-31": 102, "2021-12-31": 103},
    ),
    "на 1 января": (
        "Бухгалтерский баланс\n | На 01.01.2024 | На 01.01.2023" + RU,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "số cuối năm": (
        "BẢNG CÂN ĐỐI KẾ TOÁN\n(Ban hành theo Thông tư số 200/2014/TT-BTC ngày 22/12/2014)\nTại ngày 31 tháng 12 năm 2023\n"
        " | Số cuối năm | Số đầu năm" + VI,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "期末 and 上年年末": (
        "资产负债表\n2023年12月31日\n项目 | 期末余额 | 上年年末余额" + ZH,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "期末 of September": (
        "资产负债表\n2023年9月30日\n项目 | 期末余额 | 年初余额" + ZH,
        {"2023-09-30/9": 101, "2022-12-31": 102},
    ),
    "前期 before 当期": (
        "損益計算書\n(自 2023年4月1日 至 2024年3月31日)\n | 前期 | 当期" + JA,
        {"2023-03-31": 101, "2024-03-31": 102},
    ),
    "連結会計年度": (
        "連結損益計算書\n | 前連結会計年度 | 当連結会計年度\n"
        " | (自 2022年4月1日 至 2023年3月31日) | (自 2023年4月1日 至 2024年3月31日)" + JA,
        {"2023-03-31": 101, "2024-03-31": 102},
    ),
    "３月期と予想": (
        "損益計算書\n | 2023年3月期 | 令和6年3月期 | 2025年3月期（予想）" + JA,
        {"2023-03-31": 101, "2024-03-31": 102, "2025-03-31 forecast": 103},
    ),
    "年度 named by its start": (
        "損益計算書\n2024年3月期\n | 2022年度 | 2023年度" + JA,
        {"2023-03-31": 101, "2024-03-31": 102},
    ),
    "제 55 기": (
        "손익계산서\n제 55 기 2023.01.01 부터 2023.12.31 까지\n제 54 기 2022.01.01 부터 2022.12.31 까지\n"
        "과목 | 제 55 기 | 제 54 기" + KO,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "당기 and 전기": (
        "손익계산서\n2023년 12월 31일\n과목 | 당기 | 전기" + KO,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "a Danish year whose title has no year": (
        "Resultatopgørelse 1. januar - 31. december\n | 2023 | 2022" + DA,
        {"2023-12-31": 101, "2022-12-31": 102},
    ),
    "a Swedish broken year": (
        "Resultaträkning\n | 2022-07-01 – 2023-06-30 | 2021-07-01 – 2022-06-30" + SV,
        {"2023-06-30": 101, "2022-06-30": 102},
    ),
    "fiscal years named by their start in the title": (
        "Income statement\nFiscal year ended February 3, 2024\n | 2023 | 2022" + INCOME,
        {"2024-02-03": 101, "2023": 102},
    ),
    "an annual report's year over older columns": (
        "Income statement\nAnnual report 2023\n | 2022 | 2021" + INCOME,
        {"2022": 101, "2021": 102},
    ),
    "a print date in the title": (
        "Income statement\nPrinted 31.03.2024\n | 2023 | 2022" + INCOME,
        {"2023": 101, "2022": 102},
    ),
    "the day of a signature": (
        "Income statement\n15 March 2024\n | 2023 | 2022" + INCOME,
        {"2023": 101, "2022": 102},
    ),
    "weeks": (
        "Income statement\n | 53 weeks ended Jan. 2, 2021 | 52 weeks ended Dec. 28, 2019" + INCOME,
        {"2021-01-02": 101, "2019-12-28": 102},
    ),
    "quarters beside their year": (
        "Income statement\n | Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024 | 2024" + INCOME,
        {"2024": 105},
    ),
    "quarters under a merged year, and its total": (
        "Income statement\n | 2023 | | | | \n | Q1 | Q2 | Q3 | Q4 | Total" + INCOME,
        {"2023": 105},
    ),
    "a rolling year": ("Income statement\n | LTM Jun-24 | 2023 | 2022" + INCOME, {"2023": 102, "2022": 103}),
    "nine months in brackets": (
        "Income statement\n | 2024 (9M) | 2023 | 2022" + INCOME,
        {"2024/9": 101, "2023": 102, "2022": 103},
    ),
    "a year after the newest actual": (
        "Income statement\n | 2022A | 2023A | 2024 | 2025" + INCOME,
        {"2022": 101, "2023": 102, "2024 forecast": 103, "2025 forecast": 104},
    ),
    "a year after an estimate": (
        "Income statement\n | 2022 | 2023 | 2024E | 2025" + INCOME,
        {"2022": 101, "2023": 102, "2024 forecast": 103, "2025 forecast": 104},
    ),
    "bare years after the date of the accounts": (
        "Income statement\nYear ended 31 December 2023\n | 2022 | 2023 | 2024 | 2025" + INCOME,
        {"2022-12-31": 101, "2023-12-31": 102, "2024-12-31 forecast": 103, "2025-12-31 forecast": 104},
    ),
    "bare years after the Abschluss": (
        "Gewinn- und Verlustrechnung\nJahresabschluss zum 31.12.2023\n | 2023 | 2024" + INCOME,
        {"2023-12-31": 101, "2024-12-31 forecast": 102},
    ),
    "bare years after the year of the report": (
        "Estado de resultados\nInforme anual 2023\n | 2023 | 2024" + INCOME, {"2023": 101, "2024 forecast": 102}
    ),
    "a year after the accounts that says it is actual": (
        "Income statement\nYear ended 31 December 2023\n | 2022 | 2023 | 2024A" + INCOME,
        {"2022-12-31": 101, "2023-12-31": 102, "2024-12-31": 103},
    ),
    "two years in the title": (
        "Income statement\nYears ended December 31, 2023 and 2024\n | 2023 | 2024" + INCOME,
        {"2023-12-31": 101, "2024-12-31": 102},
    ),
    "a later year in another title": (
        "Income statement\nYear ended 31 December 2023\nComparison with 2024\n | 2023 | 2024" + INCOME,
        {"2023-12-31": 101, "2024-12-31": 102},
    ),
    "a date before all columns": (
        "Income statement\nFounded on 31.12.2001\n | 2023 | 2024" + INCOME, {"2023": 101, "2024": 102}
    ),
    "a budget by its title": (
        "Budget 2025\nIncome statement\n | 2025 | 2024" + INCOME,
        {"2025 budget": 101, "2024 budget": 102},
    ),
    "dates of which others tell the order": (
        "Income statement\n | 04/03/2024 | 03/28/2023" + INCOME,
        {"2024-04-03": 101, "2023-03-28": 102},
    ),
    "dates of which nothing tells the order": (
        "Income statement\n | 03/04/2024 | 03/04/2023" + INCOME,
        {"2024": 101, "2023": 102},
    ),
    "a stub after two years": (
        "Income statement\n | Jun-24 | Dec-23 | Dec-22" + INCOME,
        {"2024-06-30": 101, "2023-12-31": 102, "2022-12-31": 103},
    ),
    "amounts like years right below dates": (
        "Income statement\n | 31.12.2024 | 31.12.2023\nSales in Leeds | 2023 | 2022" + INCOME,
        {"2024-12-31": 101, "2023-12-31": 102},
    ),
    "amounts like years right below worded dates": (
        "Income statement\n | Dec. 31, 2024 | Dec. 31, 2023\nSales in Leeds | 2023 | 2022" + INCOME,
        {"2024-12-31": 101, "2023-12-31": 102},
    ),
    "percent beside years": ("Income statement\n | 2023 | 2023 % | 2022 | 2022 %" + INCOME, {"2023": 101, "2022": 103}),
    "pro forma beside reported": (
        "Income statement\n | 2023 | 2023 pro forma | 2022" + INCOME, {"2023": 101, "2022": 103}
    ),
    "a plan between": ("Bilanz\n | 2023 | Plan 2024 | Vorjahr" + DE, {"2023": 101, "2024 budget": 102, "2022": 103}),
    "one sheet a year": (
        "Income statement\n | Dec-23" + INCOME, {"2023-12-31": 101}
    ),
    "first and last day in cells of their own": (
        "Profit and Loss\nFrom: | 1 April 2023\nTo: | 31 March 2024\nRevenue | 101\nCost of sales | 61\nGross profit | 40",
        {"2024-03-31": 101},
    ),
    "first and last day in one cell each": (
        "GuV\nVon: 01.01.2024\nBis: 30.09.2024\n | 2024" + INCOME, {"2024-09-30/9": 101}
    ),
    "a title's date that no column can have": (
        "Income statement\nas at 31 December 2024\n | 2022 | 2021" + INCOME, {"2022": 101, "2021": 102}
    ),
    "comparatives of a quarter and of nine months": (
        "Income statement\n | Q3 2024 | Vorjahr | 9M 2024 | Vorjahr" + INCOME,
        {"2024/3": 101, "2023/3": 102, "2024/9": 103, "2023/9": 104},
    ),
    "the year before one of 52 weeks": (
        "Income statement\n52 weeks ended 28 December 2024\n | Current year | Previous year" + INCOME,
        {"2024-12-28": 101, "2023": 102},
    ),
    "a company called like a budget": (
        "Target Corporation\nIncome statement\n | 2023 | 2022" + INCOME, {"2023": 101, "2022": 102}
    ),
    "a Vorjahr of two years": ("Bilanz\n | 2023 | 2022 | Vorjahr" + DE, {"2023": 101, "2022": 102}),
    "a first year from the founding": (
        "Income statement\n | Period from 15 May 2022 (incorporation) to 31 December 2022 | Year ended 31 December 2023" + INCOME,
        {"2022-12-31/8": 101, "2023-12-31": 102},
    ),
    "a long year": (
        "Compte de résultat\n | Exercice clos le 30/06/2024 (18 mois) | Exercice clos le 31/12/2022 (12 mois)" + INCOME,
        {"2024-06-30/18": 101, "2022-12-31": 102},
    ),
    "a short year called so alone": (
        "GuV\n | Rumpfgeschäftsjahr 2023 | 2022/23 | 2021/22" + INCOME, {"2023": 102, "2022": 103},
    ),
    "a short year whose day alone is told": (
        "GuV\n | Rumpf-GJ 31.12.2023 | 30.06.2023 | 30.06.2022" + INCOME, {"2023-06-30": 102, "2022-06-30": 103},
    ),
    "a Danish short year": (
        "Resultatopgørelse\n | Omlægningsperiode 31.12.2023 | 30.06.2023 | 30.06.2022" + DA.replace("| 40", "| 40 | 40"),
        {"2023-06-30": 102},
    ),
    "a transition period of stated length": (
        "Income statement\n | Transition period, 9 months ended 31 December 2023 | Year ended 31 March 2023" + INCOME,
        {"2023-12-31/9": 101, "2023-03-31": 102},
    ),
    "a short year": (
        "Income statement\n | 9 months ended 31 December 2024 | Year ended 31 March 2024" + INCOME,
        {"2024-12-31/9": 101, "2024-03-31": 102},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SHEETS)
def test_figures_come_out_under_their_periods(name: str) -> None:
    drawn, wanted = SHEETS[name]
    merged = ((2, 2, 2, 6),) if "merged" in name else ()
    assert told(spread_drawn(drawn, merged=merged)) == wanted


def test_a_stub_of_unknown_length_is_not_vetted() -> None:
    statements = spread_drawn(SHEETS["a stub after two years"][0])
    assert [year.id for year in statements.years] == ["2022-12-31", "2023-12-31"]
    assert "not-vetted-unclear" in codes(statements)


OF_ONE_MONTH = [
    "Profit and Loss\nFor the month ended 31 December 2023\n | 31.12.2023" + INCOME,
    "Profit and Loss\nDecember 2023\nRevenue | 101\nCost of sales | 61\nGross profit | 40",
    "Profit and Loss\nfor the period ended 31 December 2023\n | 31.12.2023" + INCOME,
    "Profit and Loss\n | Dec-23" + INCOME,
]


@pytest.mark.parametrize("drawn", OF_ONE_MONTH)
def test_one_month_or_period_is_not_taken_for_a_year(drawn: str) -> None:
    assert spread_drawn(drawn).years == ()


def test_months_on_sheets_of_their_own_that_lie_a_year_apart_are_years() -> None:
    statements = spread_drawn("Income statement\n | Dec-23" + INCOME, "Income statement\n | Dec-22" + INCOME)
    assert [year.id for year in statements.years] == ["2022-12-31", "2023-12-31"]


@pytest.mark.parametrize(
    ("file", "kinds"),
    [
        ("acme 2023.xlsx", ["actual", "forecast"]),
        ("acme accounts FY2023.xlsx", ["actual", "forecast"]),
        ("acme 2024.xlsx", ["actual", "actual"]),
        ("acme 2025.xlsx", ["actual", "actual"]),
        ("acme 2021.xlsx", ["actual", "actual"]),
        ("acme.xlsx", ["actual", "actual"]),
    ],
)
def test_bare_years_after_that_of_the_file_s_name_are_forecasts(file: str, kinds: list[str]) -> None:
    statements = spread_drawn("Income statement\n | 2023 | 2024" + INCOME, file=file)
    assert [period.kind for period in statements.periods] == kinds
    assert ("forecast-after-accounts" in codes(statements)) is ("forecast" in kinds)


def test_a_titles_year_is_asked_before_the_file_s_name() -> None:
    drawn = "Income statement\nYear ended 31 December 2024\n | 2023 | 2024" + INCOME
    assert {period.kind for period in spread_drawn(drawn, file="acme 2023.xlsx").periods} == {"actual"}


OF_QUARTERS = [
    "Income statement\nQuarter ended",
    "Income statement\n3 months",
    "Income statement\nQuarterly results\nin EUR",
    "Gewinn- und Verlustrechnung\nQuartalszahlen",
    "Compte de résultat trimestriel",
    "Estado de resultados\nTrimestral",
    "Conto economico trimestrale",
    "Отчёт о финансовых результатах\nквартальная",
]


@pytest.mark.parametrize("title", OF_QUARTERS)
@pytest.mark.parametrize("heads", ["Mar-23 | Mar-24", "31.03.2023 | 31.03.2024"])
def test_quarters_a_year_apart_are_quarters(title: str, heads: str) -> None:
    statements = spread_drawn(f"{title}\n | {heads}{INCOME}")
    assert [(period.id, period.months) for period in statements.periods] == [("2023-03-31/3", 3), ("2024-03-31/3", 3)]


@pytest.mark.parametrize("name", ["Quarterly", "Quartal", "Trimestriel", "四半期"])
def test_a_sheet_called_by_quarters_shows_quarters(name: str) -> None:
    drawn = sheet("Income statement\n | Mar-23 | Mar-24" + INCOME, name)
    assert spread([book(drawn)]).years == ()


def test_years_that_end_with_a_quarter_are_years() -> None:
    statements = spread_drawn("Income statement\nHeadquarters: Leeds\n | Mar-23 | Mar-24" + INCOME)
    assert len(statements.years) == 2


def test_numbers_of_forms_date_nothing() -> None:
    drawn = "BILAN ACTIF\n | Exercice N | Exercice N-1" + FR
    with pytest.raises(FileRefused, match=r"Exercice N \("):
        spread([book(sheet(drawn, "2050"), file="liasse 2050.xlsx")])


def test_other_sheets_date_the_newest_year() -> None:
    income = "GuV\n | Geschäftsjahr | Vorjahr" + INCOME
    statements = spread_drawn("Bilanz zum 31.12.2023\n | Geschäftsjahr | Vorjahr" + DE, income)
    assert {p.id for p in statements.periods} == {"2023-12-31", "2022-12-31"}
    statements = spread_drawn("Balance sheet\n | 31.12.2023 | 31.12.2022" + BALANCE, income)
    assert {p.id for p in statements.periods} == {"2023-12-31", "2022-12-31"}


def test_the_beginning_of_an_interim_balance_sheet_is_that_of_its_year() -> None:
    assets = "BẢNG CÂN ĐỐI KẾ TOÁN GIỮA NIÊN ĐỘ\nNgày 30 tháng 6 năm 2025\nTÀI SẢN | Số cuối kỳ | Số đầu kỳ"
    owed = (
        "NGUỒN VỐN | Số cuối kỳ | Số đầu kỳ\nNợ ngắn hạn | 41 | 42\nNợ phải trả | 41 | 42\nVốn chủ sở hữu | 60 | 60\n"
        "TỔNG CỘNG NGUỒN VỐN | 101 | 102"
    )
    drawn = f"{assets}\nHàng tồn kho | 101 | 102\nTài sản ngắn hạn | 101 | 102\nTỔNG CỘNG TÀI SẢN | 101 | 102\n\n{owed}"
    statements = spread_drawn(drawn)
    assert told(statements) == {"2025-06-30": 101, "2024-12-31": 102}
    assert set(statements.figures["total_liabilities"]) == {"2025-06-30", "2024-12-31"}


def test_the_files_name_dates_the_newest_year_where_nothing_else_does() -> None:
    drawn = "资产负债表\n项目 | 期末余额 | 期初余额" + ZH
    statements = spread_drawn(drawn, file="某公司_2023年报.xlsx")
    assert told(statements) == {"2023": 101, "2022": 102}
    assert "year-from-file-name" in codes(statements)


@pytest.mark.parametrize(
    "title", ["Kade 7, 2000 Antwerpen", "15 March 2024", "Founded 1998", "since 2003", "Form 2023"]
)
def test_a_title_that_names_no_period_dates_no_year(title: str) -> None:
    with pytest.raises(FileRefused, match="Current year"):
        spread_drawn(f"{title}\nBalance sheet\n | Current year | Previous year" + BALANCE)


@pytest.mark.parametrize("file", ["acme.xlsx", "acme_2024-03-15.xlsx", "accounts 15.03.2024.xlsx", "form 2050.xlsx"])
def test_a_newest_year_that_nothing_dates_is_refused_with_its_cells(file: str) -> None:
    with pytest.raises(FileRefused, match=r"Current year \(Sheet1 B2\)"):
        spread_drawn("Balance sheet\n | Current year | Previous year" + BALANCE, file=file)


MADE = [
    "Acme Ltd\nPrinted on 31.03.2024",
    "Acme Ltd\nPrinted on | 31.03.2024",
    "Acme Ltd\nPrinted on | @2024-03-31",
    "Muster GmbH\nErstellt am | 31.03.2024",
    "Acme SA\nÉdité le 31/03/2024",
    "Acme SA\nÉdité le | 31/03/2024",
    "某公司\n打印日期 | 2024-03-31",
]


@pytest.mark.parametrize("cover", MADE)
def test_the_day_on_which_a_file_was_made_dates_no_year_and_ends_none_after_it(cover: str) -> None:
    with pytest.raises(FileRefused, match="Current year"):
        spread_drawn(cover, "Income statement\n | Current year | Previous year" + INCOME)
    statements = spread_drawn(cover, "Income statement\n | 31.12.2024 | 31.12.2023 | 31.12.2022" + INCOME)
    assert [year.id for year in statements.years] == ["2022-12-31", "2023-12-31"]
    assert "columns-not-over" in codes(statements)


ACCOUNTS = [
    "Acme Ltd\nAccounts as at 31 December 2023\nPrinted on | 31.03.2024",
    "Muster GmbH\nJahresabschluss zum 31.12.2023\nErstellt am 31.03.2024",
    "Acme SA\nComptes annuels au 31/12/2023\nÉdité le | 31/03/2024",
]


@pytest.mark.parametrize("cover", ACCOUNTS)
def test_a_cover_that_dates_the_accounts_dates_the_newest_year(cover: str) -> None:
    statements = spread_drawn(cover, "Income statement\n | Current year | Previous year" + INCOME)
    assert [year.id for year in statements.years] == ["2022-12-31", "2023-12-31"]


@pytest.mark.parametrize("above", [0, 9, 30])
def test_a_cover_dates_the_newest_year_wherever_its_text_stands(above: int) -> None:
    cover = "\n" * above + "Acme SA\nComptes annuels au 30/09/2024\n"
    statements = spread_drawn(f"x{cover}", "Compte de résultat\n | Exercice | Exercice précédent" + INCOME)
    assert [year.id for year in statements.years] == ["2023-09-30", "2024-09-30"]


def test_sheets_that_name_different_years_date_nothing_else() -> None:
    dated = ["Balance sheet\n | 31.12.2023" + BALANCE, "Balance sheet\n | 31.12.2021" + BALANCE]
    statements = spread_drawn(*dated, "Income statement\n | Current year | Previous year" + INCOME)
    assert "revenue" not in statements.figures


def test_one_year_of_two_sheets_is_one_period() -> None:
    statements = spread_drawn("Balance sheet\n | 31.12.2023 | 31.12.2022" + BALANCE, "P&L\n | 2023 | 2022" + INCOME)
    assert [p.id for p in statements.periods] == ["2022-12-31", "2023-12-31"]


def test_forecasts_marked_on_one_sheet_are_forecasts_on_the_other() -> None:
    income = "Income statement\n | 2022A | 2023A | 2024E" + INCOME
    statements = spread_drawn(income, "Balance sheet\n | 2022 | 2023 | 2024" + BALANCE)
    assert [(p.id, p.kind) for p in statements.periods] == [
        ("2022", "actual"), ("2023", "actual"), ("2024", "forecast"),
    ]  # fmt: skip


def test_a_wrong_year_typed_is_a_warning_and_no_swap() -> None:
    statements = spread_drawn("Income statement\n | 2021 | 2022 | 2022 | 2024" + INCOME)
    assert told(statements) == {"2021": 101, "2022": 102, "2024": 104}
    assert "period-in-two-columns" in codes(statements)
    figure = statements.figures["revenue"]["2022"]
    assert figure.confidence == "low"


SAID = {
    "a year not over when the sheet was made": (
        "Income statement\nPrinted 15.03.2024\n | 31.12.2024 | 31.12.2023" + INCOME, "columns-not-over"
    ),
    "quarters without dates": ("Income statement\n | Q1 2024 | Q2 2024 | 2023" + INCOME, "columns-part-of-year"),
    "a rolling year": ("Income statement\n | LTM Jun-24 | 2023" + INCOME, "columns-to-date"),
    "a rolling year over its last day": ("Income statement\n | LTM | \n | Jun-24 | 2023" + INCOME, "columns-to-date"),
    "an order of day and month left open": (
        "Income statement\n | 03/04/2024 | 03/04/2023" + INCOME, "day-or-month-first"
    ),
    "years named by their start": (
        "Income statement\nFiscal year ended February 3, 2024\n | 2023 | 2022" + INCOME, "year-named-by-start"
    ),
    "forecasts": ("Income statement\n | 2023 | 2024E" + INCOME, "not-vetted-forecast"),
    "a short year of unknown length": ("Income statement\n | Short year 2024 | 2023" + INCOME, "columns-irregular"),
    "parts of years": ("Income statement\n | 2023 | 9M 2024" + INCOME, "not-vetted-part"),
    "budgets alone": ("Income statement\n | Budget 2024 | Budget 2025" + INCOME, "only-budget"),
    "forecasts alone": ("Income statement\n | 2024E | 2025E" + INCOME, "only-forecast"),
    "parts of years alone": ("Income statement\n | 9M 2024 | 9M 2023" + INCOME, "only-part"),
    "parts and forecasts": ("Income statement\n | 9M 2024 | 2025E" + INCOME, "no-full-year"),
}  # fmt: skip


@pytest.mark.parametrize("name", SAID)
def test_what_is_not_vetted_is_said(name: str) -> None:
    drawn, code = SAID[name]
    assert code in codes(spread_drawn(drawn))


def test_columns_of_change_need_no_word() -> None:
    drawn = "Income statement\n | 2023 | 2022 | Change | Change 2023/2022 | 2023 %" + INCOME
    assert codes(spread_drawn(drawn)) == set()


def test_nothing_is_said_of_years_alone() -> None:
    assert codes(spread_drawn("Income statement\n | 2023 | 2022" + INCOME)) == set()


@pytest.mark.parametrize("heads", ["@2025-03-24 | @2025-03-23", "@2025-03-24 | @2025-03-17 | @2025-03-10"])
def test_days_and_weeks_are_no_fiscal_years(heads: str) -> None:
    lines = ("Revenue", "Cost of sales", "Gross profit", "Net income")
    rows = "\n".join(f"{line} | {n} | {n + 1} | {n + 2}" for n, line in enumerate(lines, 1001))
    found = spread_of(f"Income statement, in EUR\n | {heads}\n{rows}")
    assert not any(period.is_actual_year for period in found.periods)


def _balances(heads: str, income_heads: str = "2023 | 2024") -> dict[str, int | None]:
    """How long the periods of a balance sheet with such heads are beside flows of years."""
    width = heads.count("|") + 1
    lines = [
        [*line.split(" | ")[:1], *["60", "61", "62", "63", "64", "65", "66", "67", "68"][:width]]
        for line in BALANCE.strip().split("\n")
    ]
    balance = sheet(f" | {heads}\n" + "\n".join(" | ".join(line) for line in lines))
    income = sheet(
        f" | {income_heads}\n" + "\n".join(" | ".join(line.split(" | ")[:3]) for line in INCOME.strip().split("\n"))
    )
    statements = spread([book(replace(balance, name="BS"), replace(income, name="IS"))])
    return {id_: statements.figures["total_assets"][id_].period.months for id_ in statements.figures["total_assets"]}


def test_balance_sheets_of_every_quarter_of_the_years_of_the_flows_close_these_in_december() -> None:
    found = _balances("Mar-23 | Jun-23 | Set-23 | Dez-23 | Mar-24 | Jun-24 | Set-24 | Dez-24")
    assert found == {
        "2023-03-31/3": 3, "2023-06-30/6": 6, "2023-09-30/9": 9, "2023-12-31": 12,
        "2024-03-31/3": 3, "2024-06-30/6": 6, "2024-09-30/9": 9, "2024-12-31": 12,
    }  # fmt: skip
    halves = _balances("30.06.2023 | 31.12.2023 | 30.06.2024 | 31.12.2024")
    assert halves == {"2023-06-30/6": 6, "2023-12-31": 12, "2024-06-30/6": 6, "2024-12-31": 12}
    opened = _balances("Dec-22 | Jun-23 | Dec-23 | Jun-24 | Dec-24")
    assert [opened[id_] for id_ in ("2022-12-31", "2023-06-30/6", "2024-12-31")] == [12, 6, 12]


def test_a_balance_sheet_after_those_of_all_years_of_the_flows_is_of_part_of_the_next() -> None:
    found = _balances("Mar-23 | Mar-24 | Sep-24")
    assert found == {"2023-03-31": 12, "2024-03-31": 12, "2024-09-30/6": 6}


@pytest.mark.parametrize(
    "heads",
    [
        "Sep-22 | Dec-22 | Mar-23 | Jun-23 | Sep-23 | Dec-23 | Mar-24 | Jun-24",
        "Jun-23 | Sep-23 | Dec-23 | Mar-24 | Jun-24 | Sep-24 | Dec-24",
        "Mar-23 | Jun-23 | Sep-23 | Dec-23 | Mar-24 | Jun-24 | Sep-24 | Dec-24 | Mar-25",
    ],
)
def test_quarters_that_reach_over_the_years_of_the_flows_close_none(heads: str) -> None:
    assert 12 not in _balances(heads).values()


@pytest.mark.parametrize(("part", "months", "day"), [("1분기말", 3, "2024-03-31"), ("반기말", 6, "2024-06-30")])
def test_the_fiscal_term_before_one_that_goes_on_ended_where_that_began(part: str, months: int, day: str) -> None:
    lines = "재고자산 | 101 | 102\n매출채권 | 60 | 60\n유동자산 | 161 | 162\n자산총계 | 161 | 162"
    statements = spread_of(f"재무상태표\n{day}\n과목 | 제 56 기 {part} | 제 55 기말\n{lines}")
    assert {str(p.end): p.months for p in statements.periods} == {day: months, "2023-12-31": None}
