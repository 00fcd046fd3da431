from __future__ import annotations

import pytest

from finvet.hints import LineHint
from finvet.spreading.wording.meanings import meanings

ENGLISH = ("en",)


def items(label: str, languages: tuple[str, ...] = ENGLISH) -> set[str]:
    return {reading.item for reading in meanings(label, None, languages)}


def test_a_hint_silences_its_label() -> None:
    assert [r.item for r in meanings("Revenue", LineHint("net_income", label="Revenue"), ENGLISH)] == ["net_income"]
    assert meanings("Revenue", LineHint("none", label="Revenue"), ENGLISH) == ()


@pytest.mark.parametrize(
    ("label", "language", "item"),
    [
        ("Valeurs mobilières de placement (dont actions propres : ....)", "fr", "short_term_investments"),
        ("Capital social ou individuel (1) (Dont versé : ....)", "fr", "share_capital"),
        ("Umsatzerlöse (davon Ausland)", "de", "revenue"),
    ],
)
def test_a_part_that_is_named_in_brackets_makes_no_other_line(label: str, language: str, item: str) -> None:
    assert items(label, (language,)) == {item}


def test_what_is_all_in_brackets_stays_a_part() -> None:
    assert items("(davon Ausland)", ("de",)) == items("davon Ausland", ("de",))


def test_an_exact_match_silences_every_other_reading() -> None:
    assert all(r.exact and not r.by_grammar for r in meanings("Trade receivables", None, ENGLISH))


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("Trade receivables, net of allowances of 12", "trade_receivables"),  # a remark
        ("Trade recievables", "trade_receivables"),  # misspelt
        ("less cost of sales", "cost_of_sales"),  # a sign in words
        ("us-gaap_AssetsCurrent", "total_current_assets"),  # an element
        ("Assets > Current assets > Inventories", "inventories"),  # a path
        ("WorkCover", "personnel_expenses"),  # a name in one word
        ("Total N.C.I.", "noncontrolling_interests"),  # initials
        ("PrePayments", "prepaid_expenses"),
    ],
)
def test_what_else_is_tried(label: str, item: str) -> None:
    assert item in items(label)
    assert not any(r.exact for r in meanings(label, None, ENGLISH)) or label.startswith("us-gaap")


@pytest.mark.parametrize("label", ["Lighthouses", "LightHouses", "of which lighthouses", ""])
def test_what_means_nothing(label: str) -> None:
    assert items(label) == set()


@pytest.mark.parametrize(
    ("label", "language"),
    [
        ("abzüglich Herstellungskosten", "de"),
        ("Moins coût des ventes", "fr"),
        ("Avgår kostnad sålda varor", "sv"),
    ],
)
def test_what_is_taken_off_without_a_colon_is_what_follows(label: str, language: str) -> None:
    assert items(label, (language,)) == {"cost_of_sales"}


def test_a_sign_word_alone_or_before_a_term_is_none() -> None:
    assert items("Less") == set()
    assert items("Less than one year") == set()


def test_what_is_left_of_a_remark_is_of_the_languages_of_the_table() -> None:
    assert "net_income" not in items("Résultat net d'exploitation", ("fr", "en"))  # "resultat" is Danish for it


@pytest.mark.parametrize(("label", "language"), [("WorkCover", "en"), ("PayRoll", "en"), ("UmsatzErlöse", "de")])
def test_a_name_in_one_word_means_the_same_in_letters_of_any_size(label: str, language: str) -> None:
    small, mixed, large = (items(text, (language,)) for text in (label.lower(), label, label.upper()))
    assert small == mixed == large != set()


def test_what_is_counted_is_no_pay_though_its_word_is_that_of_pay() -> None:
    assert {r.item for r in meanings("Gastos de empleados", None, ("es",))} == {"personnel_expenses"}
    assert meanings("Empleados", None, ("es",)) == ()


def test_a_name_without_its_unit() -> None:
    assert [r.item for r in meanings("total_assets_usd_m", None, ("en",))] == ["total_assets"]


@pytest.mark.parametrize(
    ("label", "item"),
    [("CFO", "cf_operating"), ("cfi", "cf_investing"), ("CFF", "cf_financing")],
)
def test_short_names_of_cash_flows_are_of_the_dictionary(label: str, item: str) -> None:
    assert [(r.item, r.by_grammar) for r in meanings(label, None, ENGLISH)] == [(item, False)]


@pytest.mark.parametrize("remark", ["less inventory", "net of cash", "(excluding trade receivables)"])
def test_a_block_less_one_of_its_parts_is_another_amount(remark: str) -> None:
    assert meanings(f"Total current assets {remark}", None, ENGLISH) == ()


def test_so_it_is_in_french() -> None:
    assert meanings("Total actif circulant net de stocks", None, ("fr",)) == ()
    assert len(meanings("Total actif circulant net", None, ("fr",))) == 1


@pytest.mark.parametrize(
    "label", ["Total assets, net of accumulated depreciation", "Total current assets (see note 4)"]
)
def test_other_remarks_leave_a_block_what_it_is(label: str) -> None:
    assert len(meanings(label, None, ENGLISH)) == 1


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("ar", "المخزون، انظر إيضاح 4"),
        ("ar", "المخزون بما في ذلك السلف"),
        ("bg", "Материални запаси, виж бележка 4"),
        ("bg", "Материални запаси, включително аванси"),
        ("cs", "Zásoby, viz pozn. 4"),
        ("cs", "Zásoby včetně záloh"),
        ("da", "Varebeholdninger, se note 4"),
        ("da", "Varebeholdninger inkl. forudbetalinger"),
        ("de", "Vorräte, siehe Note 4"),
        ("de", "Vorräte einschließlich geleisteter Anzahlungen"),
        ("de", "Vorräte abzüglich Wertberichtigungen"),
        ("el", "Αποθέματα, βλέπε σημείωση 4"),
        ("el", "Αποθέματα συμπεριλαμβανομένων προκαταβολών"),
        ("es", "Existencias, ver nota 4"),
        ("es", "Existencias incluidos anticipos"),
        ("et", "Varud, vt lisa 4"),
        ("et", "Varud kaasa arvatud ettemaksed"),
        ("fi", "Vaihto-omaisuus, ks. liite 4"),
        ("fi", "Vaihto-omaisuus mukaan lukien ennakkomaksut"),
        ("fr", "Stocks, voir note 4"),
        ("fr", "Stocks y compris avances"),
        ("he", "מלאי, ראה ביאור 4"),
        ("he", "מלאי כולל מקדמות"),
        ("hr", "Zalihe, vidi bilješku 4"),
        ("hr", "Zalihe uključujući predujmove"),
        ("hu", "Készletek, lásd 4. megjegyzés"),
        ("hu", "Készletek beleértve az előlegeket"),
        ("id", "Persediaan, lihat catatan 4"),
        ("id", "Persediaan termasuk uang muka"),
        ("it", "Rimanenze, vedi nota 4"),
        ("it", "Rimanenze al netto del fondo svalutazione"),
        ("ja", "棚卸資産,注記4"),
        ("ko", "재고자산, 주석4"),
        ("lt", "Atsargos, žr. 4 pastabą"),
        ("lt", "Atsargos įskaitant išankstinius apmokėjimus"),
        ("lv", "Krājumi, skatīt 4. piezīmi"),
        ("lv", "Krājumi ieskaitot avansus"),
        ("nl", "Voorraden, zie toelichting 4"),
        ("nl", "Voorraden inclusief vooruitbetalingen"),
        ("no", "Varelager, se note 4"),
        ("no", "Varelager inkludert forskudd"),
        ("pl", "Zapasy, patrz nota 4"),
        ("pl", "Zapasy wraz z zaliczkami"),
        ("pt", "Inventários, ver nota 4"),
        ("pt", "Inventários incluindo adiantamentos"),
        ("ro", "Stocuri, vezi nota 4"),
        ("ro", "Stocuri inclusiv avansuri"),
        ("ru", "Запасы, см. прим. 4"),
        ("ru", "Запасы за вычетом резерва"),
        ("sk", "Zásoby, pozri pozn. 4"),
        ("sk", "Zásoby vrátane preddavkov"),
        ("sl", "Zaloge, glej pojasnilo 4"),
        ("sl", "Zaloge vključno s predujmi"),
        ("sr", "Zalihe, vidi napomenu 4"),
        ("sr", "Залихе, види напомену 4"),
        ("sv", "Varulager, se not 4"),
        ("sv", "Varulager inkl. förskott"),
        ("th", "สินค้าคงเหลือ หมายเหตุ 4"),
        ("tr", "Stoklar, bkz. dipnot 4"),
        ("uk", "Запаси, див. прим. 4"),
        ("uk", "Запаси за вирахуванням резерву"),
        ("vi", "Hàng tồn kho, xem thuyết minh 4"),
        ("vi", "Hàng tồn kho bao gồm trả trước"),
        ("zh", "存货，附注4"),
        ("zh", "存货，包括预付款"),
    ],
)
def test_a_remark_leaves_stock_what_it_is_in_every_language(language: str, label: str) -> None:
    assert "inventories" in items(label, (language,))
    is_number_of_note = label[-1].isdigit()
    assert is_number_of_note or {r.exact for r in meanings(label, None, (language,))} == {False}


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("ar", "إجمالي الموجودات المتداولة (باستثناء المخزون)"),
        ("bg", "Общо текущи активи (без материални запаси)"),
        ("cs", "Oběžná aktiva celkem (bez zásoby)"),
        ("da", "Omsætningsaktiver i alt fratrukket varebeholdninger"),
        ("de", "Summe Umlaufvermögen abzüglich Vorräte"),
        ("de", "Summe Umlaufvermögen (ohne Vorräte)"),
        ("el", "Κυκλοφορούντα περιουσιακά στοιχεία μείον αποθέματα"),
        ("es", "Total activo corriente (neto de existencias)"),
        ("et", "Käibevarad kokku miinus varud"),
        ("fi", "Vaihtuvat vastaavat (pois lukien vaihto-omaisuus)"),
        ("fr", "Total actif circulant (hors stocks)"),
        ("he", "סך הכל נכסים שוטפים בניכוי מלאי"),
        ("hr", "Ukupno kratkotrajna imovina (bez zalihe)"),
        ("hu", "Forgóeszközök összesen (kivéve készletek)"),
        ("id", "Total aset lancar dikurangi persediaan"),
        ("it", "Totale attivo circolante al netto di rimanenze"),
        ("lt", "Trumpalaikis turtas atėmus atsargos"),
        ("lv", "Apgrozāmie līdzekļi kopā atskaitot krājumi"),
        ("nl", "Vlottende activa (exclusief voorraden)"),
        ("no", "Sum omløpsmidler fratrukket varelager"),
        ("pl", "Aktywa obrotowe razem po pomniejszeniu o zapasy"),
        ("pt", "Total do ativo circulante (excluindo estoques)"),
        ("ro", "Active circulante (exclusiv stocuri)"),
        ("ru", "Оборотные активы за вычетом запасы"),
        ("sk", "Obežný majetok (bez zásoby)"),
        ("sl", "Kratkoročna sredstva po odbitku zaloge"),
        ("sr", "Obrtna imovina (bez zalihe)"),
        ("sr", "Обртна имовина (без залихе)"),
        ("sv", "Summa omsättningstillgångar efter avdrag för varulager"),
        ("tr", "Dönen Varlıklar (eksi stoklar)"),
        ("uk", "Оборотні активи за вирахуванням запаси"),
        ("vi", "Tổng tài sản ngắn hạn trừ đi hàng tồn kho"),
        ("zh", "流动资产合计，减存货"),
        ("zh", "流动资产合计（不含存货）"),
    ],
)
def test_current_assets_less_stock_are_another_amount_in_every_language(language: str, label: str) -> None:
    assert meanings(label, None, (language,)) == ()


@pytest.mark.parametrize(
    "label", ["Produits nets d'intérêts", "Ingresos netos de intereses", "Receitas líquidas de juros"]
)
def test_net_before_what_is_netted_is_no_remark(label: str) -> None:
    assert "revenue" not in items(label, ("fr", "es", "pt"))


@pytest.mark.parametrize(
    "name",
    [
        "shareowners of Alder Tools Company",
        "owners of Alder Tools plc",
        "the ordinary shareholders of Alder Tools S.A.",
    ],
)
def test_a_share_of_the_owners_is_the_parents_whatever_its_name(name: str) -> None:
    assert items(f"Equity attributable to {name}", ENGLISH) == {"equity_attributable_to_parent"}
    assert items(f"Profit attributable to {name}", ENGLISH) == {"net_income_parent"}


@pytest.mark.parametrize("name", ["Alder", "Alder Corporation's", "Alder, Inc."])
def test_a_company_called_by_its_name_is_the_parent(name: str) -> None:
    bare = name.removesuffix("'s")
    assert items(f"Total {name} shareholders' equity", ENGLISH) == {"equity_attributable_to_parent"}
    assert items(f"Net income (loss) attributable to {bare}", ENGLISH) == {"net_income_parent"}


@pytest.mark.parametrize("name", ["preferred", "redeemable", "noncontrolling"])
def test_other_owners_are_no_company_by_name(name: str) -> None:
    assert "equity_attributable_to_parent" not in items(f"Total {name} shareholders' equity", ENGLISH)
    assert "net_income_parent" not in items(f"Net income attributable to {name} interests", ENGLISH)


def test_the_share_of_others_is_no_share_of_the_parents() -> None:
    assert items("Equity attributable to non-controlling interests", ENGLISH) == {"noncontrolling_interests"}
    assert "net_income_parent" not in items(
        "Profit attributable to owners of Alder and non-controlling interests", ENGLISH
    )


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("Trade debts - considered good", "trade_receivables"),
        ("Long term financing - secured", "long_term_debt"),
        ("Common stock, $0.01 par value; 40,000,000 shares authorized; 18,911,007 issued", "share_capital"),
        ("Accounts Receivables - Decrease/(Increase) - Cash Flow", "cf_change_receivables"),
        ("Authorised, issued and fully paid share capital", "share_capital"),
        ("Common stock, no par value; 1,000 shares authorized", "share_capital"),
    ],
)
def test_what_a_filing_says_beside_an_item_is_left_out(label: str, item: str) -> None:
    assert item in items(label)


@pytest.mark.parametrize("label", ["Authorised share capital", "Authorized capital"])
def test_authorised_capital_is_no_share_capital(label: str) -> None:
    assert not items(label)


def test_what_a_label_says_in_two_languages_is_what_both_halves_say() -> None:
    both = ("id", "en")
    assert items("Total Kewajiban / Total Liabilities", both) == {"total_liabilities"}
    assert items("Utang Usaha/Trade payables", both) == {"trade_payables"}
    assert items("Total Kewajiban / Total Assets", both) == set()
    assert items("Cash / Trade payables", both) == set()


def test_what_an_account_enters_as_a_credit_is_earned() -> None:
    assert items("Commission") == {"selling_expenses"}
    assert items("By Commission") == set()
    assert items("By Interest") == {"interest_income"}
    assert items("By Sales") == {"revenue"}
    assert not meanings("By Sales", None, ENGLISH)[0].exact


@pytest.mark.parametrize(
    "label",
    [
        "Profit, net of dividends",
        "Liabilities less cash",
        "Total debt less cash",
        "Debt net of cash",
        "Revenue less cost of sales",
        "Equity less intangibles",
        "Активы за вычетом денежных средств",
        "流動資産（現金を除く）",
        "Dönen varlıklar (stoklar hariç)",
    ],
)
def test_what_is_net_of_a_line_of_its_own_is_another_amount(label: str) -> None:
    assert not meanings(label, None, ("en", "ru", "ja", "tr"))


def test_activo_neto_de_existencias_is_no_stock() -> None:
    for label in ("Total activo corriente neto de existencias", "Ativo circulante líquido de estoques"):
        assert not meanings(label, None, ("es", "pt"))


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("Trade receivables, net of provision", "trade_receivables"),
        ("Revenue net of VAT", "revenue"),
        ("Total equity net of treasury shares", "total_equity"),
        ("Acquisition of subsidiaries, net of cash acquired", "cf_acquisitions"),
        ("Inmovilizado material neto de amortización acumulada", "property_plant_equipment"),
    ],
)
def test_what_is_inherent_in_a_line_may_be_taken_off(label: str, item: str) -> None:
    assert item in {reading.item for reading in meanings(label, None, ("en", "es"))}


@pytest.mark.parametrize(
    ("label", "language", "item"),
    [
        ("davon entfallen auf Aktionäre der Larkspur AG", "de", "net_income_parent"),
        ("Den Aktionären der Larkspur SE zurechenbares Konzernergebnis", "de", "net_income_parent"),
        ("Auf die Aktionäre der Larkspur AG entfallendes Eigenkapital", "de", "equity_attributable_to_parent"),
        ("davon entfallen auf nicht beherrschende Anteile", "de", "noncontrolling_interests"),
        ("Hänförligt till Larkspurs aktieägare", "sv", "net_income_parent"),
        ("Fordeles til aktionærer i Larkspur A/S", "da", "net_income_parent"),
        ("Aksjonærer i Larkspur ASA", "no", "net_income_parent"),
        ("Toe te rekenen aan aandeelhouders van Larkspur N.V.", "nl", "net_income_parent"),
        ("归属于翠雀股东的净利润", "zh", "net_income_parent"),
        ("飛燕草株式会社の株主に帰属する当期純利益", "ja", "net_income_parent"),
        ("of which attributable to the owners of the parent", "en", "net_income_parent"),
    ],
)
def test_owners_called_by_the_companys_name_are_the_parents_and_are_told_as_parts(
    label: str, language: str, item: str
) -> None:
    assert item in items(label, (language,))


@pytest.mark.parametrize(
    ("label", "language"),
    [
        ("davon Umsatz mit Tochterunternehmen", "de"),
        ("归属于优先股股东的净利润", "zh"),
        ("普通株主に帰属する当期純利益", "ja"),
    ],
)
def test_of_other_parts_and_owners_nothing_is_told(label: str, language: str) -> None:
    assert not items(label, (language,)) & {"net_income", "net_income_parent", "revenue"}


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Line of Credit - Larkspur Bank", {"short_term_debt"}),
        ("Checking - Larkspur 4411", {"cash_and_equivalents"}),
        ("Revenue - Larkspur", set()),
        ("Line of Credit - unused", set()),
        ("Line of Credit - Interest", {"interest_expense"}),
    ],
)
def test_a_bank_behind_a_dash_is_the_name_of_its_account(label: str, told: set[str]) -> None:
    assert items(label, ("en",)) == told


@pytest.mark.parametrize(
    ("label", "language", "item"),
    [
        ("其中：营业成本(元)", "zh", "cost_of_sales"),
        ("판매비와관리비계산에 참여한 계정 펼치기", "ko", "sga_expenses"),
        ("매입채무및기타유동채무계산에 참여한 계정 펼치기", "ko", "trade_payables"),
        ("Trade receivables Show details", "en", "trade_receivables"),
    ],
)
def test_a_currency_behind_a_part_and_the_button_of_a_page_say_nothing_more(
    label: str, language: str, item: str
) -> None:
    assert item in items(label, (language,))


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("Common stock — par value $2.00 per share (authorized 900 shares; issued 300 shares)", "share_capital"),
        ("Common stock held in treasury – 12 shares and 14 shares, respectively, at cost", "treasury_shares"),
        ("Redeemable preferred stock, stated value $5, 40 shares issued and outstanding", "mezzanine_equity"),
    ],
)
def test_shares_are_known_without_their_value_and_number(label: str, item: str) -> None:
    assert items(label) == {item}


@pytest.mark.parametrize(
    "label", ["Dividends declared, $1.20 per share", "Weighted average shares outstanding, 100 million"]
)
def test_what_is_no_name_of_shares_says_nothing_without_their_number(label: str) -> None:
    assert items(label) == set()


def test_shares_that_a_label_counts_behind_their_value_are_not_read_word_for_word() -> None:
    assert not any(r.exact for r in meanings("Common stock, $0.01 par value, shares issued", None, ENGLISH))


@pytest.mark.parametrize("word", ["less", "plus less", "by", "of which"])
def test_words_before_a_label_may_stand_there_any_number_of_times(word: str) -> None:
    assert items(f"{word} {word} Trade receivables") == items(f"{word} Trade receivables")
    assert items(f"{word} " * 5_000) == set()
