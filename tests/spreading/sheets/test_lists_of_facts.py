"""Lists as registers give them out: a fact a record, with contexts, codes of lines, scales and texts among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import pytest

from finvet.model import CellValue
from tests.books import sheet, spread_of, values
from tests.spreading.drawn_tables import labels, tables

Row = Sequence[CellValue]
ELEMENTS = {
    "現金及び預金": ("CashAndDeposits", 120),
    "その他": ("OtherCA", 80),
    "流動資産合計": ("CurrentAssets", 200),
    "資産合計": ("Assets", 500),
    "流動負債合計": ("CurrentLiabilities", 150),
    "その他 ": ("OtherNCL", 50),
    "負債合計": ("Liabilities", 300),
    "純資産合計": ("NetAssets", 200),
}
NAMES = ("要素ID", "項目名", "コンテキストID", "相対年度", "連結・個別", "期間・時点", "ユニットID", "単位", "値")
FILING = ("FilingDateInstant", "提出日時点", "その他", "時点", "－", "－")
DAYS = (
    ("当事業年度開始日、DEI", "2023-04-01"),
    ("当会計期間終了日、DEI", "2024-03-31"),
    ("提出日、表紙", "2024-06-27"),
)


def facts(*, own: bool = True, members: bool = True) -> Iterator[Row]:
    for label, (element, amount) in ELEMENTS.items():
        for back, context, year in ((1, "Prior1Year", "前期末"), (0, "CurrentYear", "当期末")):
            for scope, suffix, share in [("連結", "", 10), *([("個別", "_NonConsolidatedMember", 6)] if own else [])]:
                value = str(amount * share - back)
                kind = (scope, "時点", "JPY", "円")
                yield f"a:{element}", label.strip(), f"{context}Instant{suffix}", year, *kind, value
                if members and element == "NetAssets":
                    for member in ("CapitalStockMember", "RetainedEarningsMember"):
                        yield f"a:{element}", label, f"{context}Instant{suffix}_{member}", year, *kind, str(amount)


def with_filing(records: Iterable[Row], *, within: bool = False) -> list[Row]:
    first, *rest = records
    texts: list[Row] = [(f"dei:{n}", label, *FILING, day) for n, (label, day) in enumerate(DAYS)]
    kind = ("CurrentYearInstant", "当期末", "連結", "時点", "－", "－")
    notes = [("b:Text", "注記 [テキスト]", *kind, text) for text in ("(単位：百万円)", "2026年3月31日現在", "該当なし")]
    return [NAMES, *([] if within else texts), *notes, first, *notes, *(texts if within else []), *rest]


@pytest.mark.parametrize("within", [True, False])
def test_facts_of_a_filing_are_read_for_the_group_at_the_day_that_the_list_itself_tells(*, within: bool) -> None:
    drawn = sheet(with_filing(facts(), within=within))
    assert len(tables(drawn)) == len({"連結", "個別"})
    found = spread_of(drawn)
    assert [str(p.end) for p in found.periods] == ["2023-03-31", "2024-03-31"]
    figures = values(found)
    assert {item: list(figures[item].values()) for item in ("total_assets", "total_equity")} == {
        "total_assets": [4999.0, 5000.0],
        "total_equity": [1999.0, 2000.0],
    }
    assert list(figures["other_current_assets"].values()) == [799.0, 800.0]
    assert found.currency == "JPY"


def test_facts_without_those_of_the_group_are_the_companys_own() -> None:
    records = [row for row in facts() if row[4] == "個別"]
    found = spread_of(sheet(with_filing(records)))
    assert sorted(values(found)["total_assets"].values()) == [2999.0, 3000.0]


def test_codes_of_lines_are_no_contexts() -> None:
    lines = {"A": ("Revenue", 100), "A_I": ("Cost of sales", 60), "A_II": ("Gross profit", 40)}
    rows = [f"{code} | {label} | {year} | {v}" for year in (2023, 2024) for code, (label, v) in lines.items()]
    assert labels("\n".join(["code | item | year | amount", *rows])) == ["Revenue", "Cost of sales", "Gross profit"]


CODED = {
    "1": ("Ativo Total", 900),
    "1.01": ("Ativo Circulante", 400),
    "1.01.01": ("Caixa e Equivalentes de Caixa", 100),
    "1.02": ("Ativo Não Circulante", 500),
    "2": ("Passivo Total", 900),
    "2.01": ("Passivo Circulante", 300),
    "2.01.04": ("Empréstimos e Financiamentos", 120),
    "2.02": ("Passivo Não Circulante", 200),
    "2.02.01": ("Empréstimos e Financiamentos", 150),
    "2.03": ("Patrimônio Líquido", 400),
}


def coded(scale: str, *, equity: bool = False) -> list[Row]:
    rows: list[Row] = [
        ("DENOM_CIA", "GRUPO_DFP", "MOEDA", "ESCALA_MOEDA", "DT_FIM_EXERC", "CD_CONTA", "DS_CONTA", "VL")
    ]
    for back in (1, 0):
        first = ("ALDER S.A.", "Balanço Patrimonial", "REAL", scale, f"{2024 - back}-12-31")
        rows += [(*first, code, label, float(amount - back)) for code, (label, amount) in CODED.items()]
        if equity:
            changes = (first[0], "Demonstração das Mutações do Patrimônio Líquido", *first[2:])
            rows += [(*changes, "5.01", "Saldo", 10.0), (*changes, "5.01", "Saldo", 20.0)]
    return rows


@pytest.mark.parametrize(("scale", "factor"), [("MIL", 1000), ("UNIDADE", 1)])
def test_a_currency_and_a_scale_in_two_columns_say_one_unit(scale: str, factor: int) -> None:
    found = spread_of(sheet(coded(scale)))
    assert (found.partner, found.currency) == ("ALDER S.A.", "BRL")
    assert list(values(found)["total_assets"].values()) == [899 * factor, 900 * factor]


def test_codes_tell_lines_of_one_label_apart() -> None:
    figures = values(spread_of(sheet(coded("UNIDADE"))))
    assert list(figures["short_term_debt"].values()) == [119, 120]
    assert list(figures["long_term_debt"].values()) == [149, 150]


def test_records_of_what_is_no_statement_of_ours_are_left_out() -> None:
    figures = values(spread_of(sheet(coded("UNIDADE", equity=True))))
    assert list(figures["total_equity"].values()) == [399, 400]


def test_one_name_of_accounts_with_a_word_for_the_groups_before_it_are_two_scopes() -> None:
    lines = (("자산총계", 900), ("부채총계", 500), ("자본총계", 400))
    rows = [
        (scope, "2024", label, float(amount * share))
        for scope, share in (("연결재무제표", 2), ("재무제표", 1))
        for label, amount in lines
    ]
    assert len(tables(sheet([("fs_nm", "bsns_year", "account_nm", "amount"), *rows]))) == len({"연결", "별도"})


@pytest.mark.parametrize(("member", "count"), [("Member", 3), ("_" * 30_000, 6)])
def test_a_text_longer_than_any_context_is_none(member: str, count: int) -> None:
    own = {"Revenue": 900, "Cost of sales": 500, "Gross profit": 400}
    parts = {"Operating profit": 300, "Income tax": 70, "Net income": 230}
    contexts = [*(("Own", line) for line in own.items()), *((f"Own_{member}", line) for line in parts.items())]
    rows = [f"{c} | {label} | {year} | {v}" for year in (2023, 2024) for c, (label, v) in contexts]
    assert len(labels("\n".join(["context | item | year | amount", *rows]))) == count
