"""Technical names of elements, as exports of XBRL data print them instead of labels."""

from __future__ import annotations

import pytest

from finvet.spreading.wording.element_names import element_readings
from finvet.spreading.wording.meanings import meanings
from finvet.spreading.wording.spelling import in_words
from tests.books import Row, rows, sheet, spread_of, values


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("TotaleAttivo", "Totale Attivo"),
        ("itcc-ci_TotaleCrediti", "Totale Crediti"),
        ("itcc-ci-2018-11-04:TotaleCrediti", "Totale Crediti"),
        ("ifrs-full:TradeAndOtherCurrentReceivables", "Trade And Other Current Receivables"),
        ("us-gaap_NetIncomeLoss", "Net Income (Loss)"),
        ("IncreaseDecreaseInInventories", "Increase (Decrease) In Inventories"),
        ("total_assets", "total assets"),
        ("jpigp_cor:RevenueIFRS", "Revenue"),
        ("jpcrp_cor_NetSalesSummaryOfBusinessResults", "Net Sales"),
        ("RevenueIFRS", "Revenue IFRS"),  # of no taxonomy
        ("pfs:OperatingIncome", "Operating revenue (turnover)"),  # by which Belgium means what the profit is left of
        ("pfs_OperatingIncome", "Operating revenue (turnover)"),
        ("us-gaap:OperatingIncomeLoss", "Operating Income (Loss)"),
        ("pre-tax_Profit", "pre-tax Profit"),  # no taxonomy
        ("Revenue", None),
        ("Total assets", None),
        ("of which: Debt", None),
    ],
)
def test_a_name_in_words(name: str, words: str | None) -> None:
    assert in_words(name) == words


@pytest.mark.parametrize(
    ("name", "language", "item"),
    [
        ("DifferenzaValoreCostiProduzione", "it", "operating_profit"),
        ("TrattamentoFineRapportoLavoroSubordinato", "it", "pension_obligations"),
        ("ImporteNetoCifraNegocios", "es", "revenue"),
        ("CapitalSouscritNonAppele", "fr", "unpaid_share_capital"),
        ("ResultadoLiquidoPeriodo", "pt", "net_income"),
    ],
)
def test_a_name_leaves_out_the_small_words_of_its_language(name: str, language: str, item: str) -> None:
    assert item in {r.item for r in element_readings(name, (language,))}


@pytest.mark.parametrize(
    ("name", "items"),
    [
        ("PatrimonioNettoCapitale", {"share_capital"}),
        ("PatrimonioNettoUtilePerditaEsercizio", {"profit_for_year_in_equity"}),
        ("CostiProduzionePersonaleTotaleCostiPersonale", {"personnel_expenses"}),
        ("ProventiOneriFinanziariTotaleAltriProventiFinanziari", {"interest_income"}),
        ("DebitiDebitiVersoFornitoriEsigibiliEntroEsercizioSuccessivo", {"trade_payables"}),
        ("VariazioniEsercizioAltreVariazioniTotaleImmobilizzazioniMateriali", set()),  # what changed in them
        ("ImposteAnticipateCapitale", set()),  # no block of it
    ],
)
def test_a_name_opens_with_the_blocks_that_it_stands_in(name: str, items: set[str]) -> None:
    found = element_readings(name, ("it",))
    assert {r.item for r in found} == items
    assert not any(r.exact for r in found)


@pytest.mark.parametrize(
    "name",
    ["EquitySecurities", "InterestExpenseDebt", "IncomeTaxesPaidNet", "Net_Profit_From_Sales", "gross_profit_of_sales"],
)
def test_words_before_a_label_that_are_no_block_of_it_make_another_line_of_it(name: str) -> None:
    assert element_readings(name, ("en",)) == ()


def test_a_label_in_words_is_no_technical_name() -> None:
    assert element_readings("differenza valore costi produzione", ("it",)) == ()
    assert {r.item for r in element_readings("Differenza Valore Costi Produzione", ("it",))} == {"operating_profit"}


@pytest.mark.parametrize(
    ("path", "language", "item"),
    [
        ("Assets > Current assets > Accounts receivable", "en", "trade_receivables"),
        ("Assets:Current Assets:Inventories", "en", "inventories"),
        ("StatoPatrimoniale.Attivo.TotaleCrediti", "it", "receivables_total"),
        (
            "Stato patrimoniale > Attivo > B) Immobilizzazioni > II - Immobilizzazioni materiali",
            "it",
            "property_plant_equipment",
        ),
        ("Pasivo / Pasivo corriente / Proveedores", "es", "trade_payables"),
    ],
)
def test_the_last_step_of_a_path_is_the_line(path: str, language: str, item: str) -> None:
    assert {r.item for r in element_readings(path, (language,))} == {item}


@pytest.mark.parametrize(
    "path", ["Current assets: Current liabilities", "Cost of sales: depreciation", "Revenue > Goodwill"]
)
def test_what_does_not_stand_in_what_is_named_before_it_is_another_line(path: str) -> None:
    assert element_readings(path, ("en",)) == ()


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("us-gaap_CommonStockValue", "share_capital"),
        ("us-gaap_ContractWithCustomerLiabilityCurrent", "contract_liabilities"),
        ("ifrs-full:RightofuseAssets", "right_of_use_assets"),
        ("ifrs-full:PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities", "cf_capex"),
        ("ifrs-full:DividendsPaidClassifiedAsFinancingActivities", "cf_dividends_paid"),
        ("NetIncomeFromContinuingAndDiscontinuedOperation", "net_income"),
        ("de-gaap-ci:bs.ass.currAss", "total_current_assets"),
        ("de-gaap-ci_bs.eqLiab.liab.trade", "trade_payables"),
        ("is.netIncome.regular.operatingTC.staff", "personnel_expenses"),
        ("fsa:ShorttermLiabilitiesOtherThanProvisions", "total_current_liabilities"),
        ("fsa:ProfitLossFromOrdinaryOperatingActivities", "operating_profit"),
        ("se-gen-base:RorelseintakterLagerforandringarMm", "total_operating_income"),
        ("pfs:AmountsPayableMoreOneYear", "total_noncurrent_liabilities"),
        ("pfs:GainLossPeriod", "net_income"),
        ("jppfs_cor:LiabilitiesAndNetAssets", "total_liabilities_and_equity"),
        ("jppfs_cor:OrdinaryIncome", "ordinary_profit"),
        ("jppfs_cor:OperatingIncome", "operating_profit"),
        ("jppfs_cor:OrdinaryIncomeBNK", None),  # what a bank takes in
    ],
)
def test_elements_that_no_label_is_like(name: str, item: str | None) -> None:
    assert {r.item for r in meanings(name, None, ("en", "de", "sv"))} == {item} - {None}


def test_which_of_two_opposites_is_meant_is_kept() -> None:
    (reading,) = (r for r in meanings("IncreaseDecreaseInInventories", None, ("en",)) if r.statement == "CF")
    assert (reading.item, reading.exact) == ("cf_change_inventories", False)


# ---------------------------------------------------------------- one sheet of all statements

ITALIAN = """
itcc-ci:TotaleImmobilizzazioni | 920 | 950 => total_noncurrent_assets
itcc-ci:TotaleRimanenze | 300 | 280 => inventories
itcc-ci:TotaleCrediti | 410 | 390 => receivables_total
itcc-ci:TotaleDisponibilitaLiquide | 90 | 60 => cash_and_equivalents
itcc-ci:TotaleAttivoCircolante | 800 | 730 => total_current_assets
itcc-ci:AttivoRateiRisconti | 20 | 15 => prepaid_expenses
itcc-ci:TotaleAttivo | 1740 | 1695 => total_assets
itcc-ci:PatrimonioNettoCapitale | 500 | 460 => share_capital
itcc-ci:PatrimonioNettoUtilePerditaEsercizio | 50 | 40 => profit_for_year_in_equity
itcc-ci:TotalePatrimonioNetto | 550 | 500 => total_equity
itcc-ci:TrattamentoFineRapportoLavoroSubordinato | 140 | 135 => pension_obligations
itcc-ci:TotaleDebiti | 1050 | 1060 => creditors_total
itcc-ci:TotalePassivo | 1740 | 1695 => total_liabilities_and_equity
itcc-ci:ValoreProduzioneRicaviVenditePrestazioni | 2000 | 1900 => revenue
itcc-ci:ValoreProduzioneAltriRicaviProventiTotaleAltriRicaviProventi | 40 | 30 => other_operating_income
itcc-ci:TotaleValoreProduzione | 2040 | 1930 => total_operating_income
itcc-ci:CostiProduzioneMateriePrimeSussidiarieConsumoMerci | 1350 | 1310 => materials_consumed
itcc-ci:CostiProduzionePersonaleTotaleCostiPersonale | 600 | 550 => personnel_expenses
itcc-ci:TotaleCostiProduzione | 1950 | 1860 => total_operating_expenses
itcc-ci:DifferenzaValoreCostiProduzione | 90 | 70 => operating_profit
itcc-ci:TotaleProventiOneriFinanziari | -20 | -15 => net_financial_result
itcc-ci:RisultatoPrimaImposte | 70 | 55 => profit_before_tax
itcc-ci:UtilePerditaEsercizio | 50 | 40 => net_income
"""
ELEMENTS = rows(ITALIAN)
YEARS = ("2024-12-31", "2023-12-31")
LAYOUTS: dict[str, list[Row]] = {
    "years across": [("element", *YEARS), *ELEMENTS],
    "one record a fact": [
        ("concept", "period", "unit", "value"),
        *((name, year, "EUR", v) for name, *amounts in ELEMENTS for year, v in zip(YEARS, amounts, strict=True)),
    ],
    "one record a fact, with its days": [
        ("element", "start_date", "end_date", "unit", "value"),
        *(
            (name, year[:4] + "-01-01" if at > 12 else None, year, "EUR", v)
            for at, (name, *amounts) in enumerate(ELEMENTS)
            for year, v in zip(YEARS, amounts, strict=True)
        ),
    ],
    "one record a fact, its day or its days": [
        ("concept", "instant", "start", "end", "value"),
        *(
            (name, *((None, year[:4] + "-01-01", year) if at > 12 else (year, None, None)), v)
            for at, (name, *amounts) in enumerate(ELEMENTS)
            for year, v in zip(YEARS, amounts, strict=True)
        ),
    ],
    "paths": [
        ("voce", *YEARS),
        *(
            (f"{'Conto economico' if at > 12 else 'Stato patrimoniale'} > {str(name).split(':')[1]}", *amounts)
            for at, (name, *amounts) in enumerate(ELEMENTS)
        ),
    ],
    "one record a year": [
        ("date", *(e[0] for e in ELEMENTS)),
        *((y, *(e[n] for e in ELEMENTS)) for n, y in enumerate(YEARS, 1)),
    ],
    "without the taxonomy": [("element", *YEARS), *((str(n).split(":")[1], *a) for n, *a in ELEMENTS)],
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_all_statements_of_one_company_on_one_sheet_of_elements(layout: str) -> None:
    statements = spread_of(sheet(LAYOUTS[layout], "financial_statements"))
    found = values(statements)
    for line in filter(None, ITALIAN.splitlines()):
        item = line.partition("=> ")[2]
        amounts = [float(text) for text in line.partition("=>")[0].split("|")[1:]]
        assert found[item] == dict(zip(YEARS, amounts, strict=True)), item
    assert not statements.unmatched


@pytest.mark.parametrize("name", ["NetInterestIncome", "Net Interest Income", "FinanceIncome"])
def test_a_name_that_opens_with_words_of_another_result_is_no_revenue(name: str) -> None:
    assert "revenue" not in {reading.item for reading in element_readings(name, ("en",))}


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("RendicontoFinanziarioIndirettoUtilePerditaEsercizio", "cf_start_profit"),
        ("RendicontoFinanziarioIndirettoDecrementoIncrementoRimanenze", "cf_change_inventories"),
        ("RendicontoFinanziarioIndirettoFlussoFinanziarioAttivitaOperativa", "cf_operating"),
        ("RendicontoFinanziarioIndirettoImmobilizzazioniMaterialiInvestimenti", "cf_capex"),
        ("ImmobilizzazioniImmaterialiAvviamento", "goodwill"),
        ("CreditiImposteAnticipateTotaleImposteAnticipate", "deferred_tax_assets"),
    ],
)
def test_a_name_opens_with_its_statement_or_what_holds_it(name: str, item: str) -> None:
    assert {r.item for r in element_readings(name, ("it",))} == {item}


def test_what_words_say_behind_a_statement_is_said_in_that_alone() -> None:
    found = element_readings("CashFlowReceiptsFromDisposalOfMachinery", ("en",))
    assert {(r.item, r.by_grammar) for r in found} == {("cf_disposal_proceeds", True)}
    assert element_readings("BalanceSheetReceiptsFromDisposalOfMachinery", ("en",)) == ()
