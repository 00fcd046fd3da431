"""Italy: full accounts taken out of their XBRL file, once by the labels of the taxonomy and once by its element names."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
Immobilizzazioni immateriali
Concessioni, licenze, marchi e diritti simili | ImmobilizzazioniImmaterialiConcessioniLicenzeMarchiDirittiSimili :: intangible_assets => intangible_assets
Avviamento | ImmobilizzazioniImmaterialiAvviamento :: goodwill => goodwill
Totale immobilizzazioni immateriali | TotaleImmobilizzazioniImmateriali :: intangibles
Immobilizzazioni materiali
Terreni e fabbricati | ImmobilizzazioniMaterialiTerreniFabbricati :: buildings
Impianti e macchinario | ImmobilizzazioniMaterialiImpiantiMacchinario :: machinery
Attrezzature industriali e commerciali | ImmobilizzazioniMaterialiAttrezzatureIndustrialiCommerciali :: fixtures - others
Altri beni | ImmobilizzazioniMaterialiAltriBeni :: others
Immobilizzazioni in corso e acconti | ImmobilizzazioniMaterialiImmobilizzazioniCorsoAcconti :: construction
Totale immobilizzazioni materiali | TotaleImmobilizzazioniMateriali => property_plant_equipment
Immobilizzazioni finanziarie
Partecipazioni in altre imprese | ImmobilizzazioniFinanziariePartecipazioniAltreImprese :: long_term_investments
Totale partecipazioni | ImmobilizzazioniFinanziariePartecipazioniTotalePartecipazioni :: long_term_investments
Crediti verso altri esigibili oltre l'esercizio successivo | ImmobilizzazioniFinanziarieCreditiVersoAltriEsigibiliOltreEsercizioSuccessivo :: deposits
Totale crediti verso altri | ImmobilizzazioniFinanziarieCreditiVersoAltriTotaleCreditiVersoAltri :: deposits
Totale immobilizzazioni finanziarie | TotaleImmobilizzazioniFinanziarie :: financial_assets
Totale immobilizzazioni (B) | TotaleImmobilizzazioni :: fixed_assets + financial_assets => total_noncurrent_assets
Rimanenze
Materie prime, sussidiarie e di consumo | RimanenzeMateriePrimeSussidiarieConsumo :: raw
Prodotti in corso di lavorazione e semilavorati | RimanenzeProdottiCorsoLavorazioneSemilavorati :: wip
Prodotti finiti e merci | RimanenzeProdottiFinitiMerci :: finished + merchandise
Acconti | RimanenzeAcconti :: advances_paid
Totale rimanenze | TotaleRimanenze => inventories
Crediti
Crediti verso clienti esigibili entro l'esercizio successivo | CreditiVersoClientiEsigibiliEntroEsercizioSuccessivo :: trade_receivables
Totale crediti verso clienti | CreditiVersoClientiTotaleCreditiVersoClienti => trade_receivables
Crediti tributari esigibili entro l'esercizio successivo | CreditiCreditiTributariEsigibiliEntroEsercizioSuccessivo :: vat_receivable
Totale crediti tributari | CreditiCreditiTributariTotaleCreditiTributari :: vat_receivable
Imposte anticipate | CreditiImposteAnticipateTotaleImposteAnticipate => deferred_tax_assets
Crediti verso altri esigibili entro l'esercizio successivo | CreditiVersoAltriEsigibiliEntroEsercizioSuccessivo :: sundry_receivables
Totale crediti verso altri | CreditiVersoAltriTotaleCreditiVersoAltri :: sundry_receivables
Totale crediti | TotaleCrediti :: receivables_total + deferred_tax_assets
Attività finanziarie che non costituiscono immobilizzazioni
Altri titoli | AttivitaFinanziarieNonCostituisconoImmobilizzazioniAltriTitoli :: short_term_investments
Totale attività finanziarie che non costituiscono immobilizzazioni | TotaleAttivitaFinanziarieNonCostituisconoImmobilizzazioni => short_term_investments
Disponibilità liquide
Depositi bancari e postali | DisponibilitaLiquideDepositiBancariPostali :: cash_bank
Danaro e valori in cassa | DisponibilitaLiquideDanaroValoriCassa :: cash_hand
Totale disponibilità liquide | TotaleDisponibilitaLiquide => cash_and_equivalents
Totale attivo circolante (C) | TotaleAttivoCircolante :: total_current_assets - prepaid_expenses + deferred_tax_assets => total_current_assets
Ratei e risconti (D) | AttivoRateiRisconti => prepaid_expenses
Totale attivo | TotaleAttivo => total_assets
"""
FUNDS = """
Patrimonio netto
Capitale | PatrimonioNettoCapitale => share_capital
Riserva da soprapprezzo delle azioni | PatrimonioNettoRiservaSoprapprezzoAzioni => share_premium
Riserva legale | PatrimonioNettoRiservaLegale :: legal_reserve
Riserva straordinaria | PatrimonioNettoAltreRiserveDistintamenteIndicateRiservaStraordinaria :: free_reserves
Totale altre riserve | PatrimonioNettoAltreRiserveDistintamenteIndicateTotaleAltreRiserve :: free_reserves
Utili (perdite) portati a nuovo | PatrimonioNettoUtiliPerditePortatiNuovo :: retained_brought => retained_earnings
Utile (perdita) dell'esercizio | PatrimonioNettoUtilePerditaEsercizio => profit_for_year_in_equity
Totale patrimonio netto | TotalePatrimonioNetto => total_equity
Fondi per rischi e oneri
Fondo per imposte, anche differite | FondiRischiOneriImposteAncheDifferite :: deferred_tax_liabilities
Altri fondi | FondiRischiOneriAltri :: provisions_noncurrent + provisions_current
Totale fondi per rischi ed oneri | TotaleFondiRischiOneri :: deferred_tax_liabilities + provisions_noncurrent + provisions_current => provisions_total
Trattamento di fine rapporto di lavoro subordinato | TrattamentoFineRapportoLavoroSubordinato => pension_obligations
Debiti
Debiti verso banche esigibili entro l'esercizio successivo | DebitiDebitiVersoBancheEsigibiliEntroEsercizioSuccessivo :: bank_current => short_term_debt
Debiti verso banche esigibili oltre l'esercizio successivo | DebitiDebitiVersoBancheEsigibiliOltreEsercizioSuccessivo :: bank_long => long_term_debt
Totale debiti verso banche | DebitiDebitiVersoBancheTotaleDebitiVersoBanche :: bank_debt
Acconti esigibili entro l'esercizio successivo | DebitiAccontiEsigibiliEntroEsercizioSuccessivo :: advances_received
Totale acconti | DebitiAccontiTotaleAcconti :: advances_received => contract_liabilities
Debiti verso fornitori esigibili entro l'esercizio successivo | DebitiDebitiVersoFornitoriEsigibiliEntroEsercizioSuccessivo :: trade_payables
Totale debiti verso fornitori | DebitiDebitiVersoFornitoriTotaleDebitiVersoFornitori => trade_payables
Debiti verso controllanti esigibili oltre l'esercizio successivo | DebitiDebitiVersoControllantiEsigibiliOltreEsercizioSuccessivo :: owner_loan => related_party_payables_noncurrent
Totale debiti verso controllanti | DebitiDebitiVersoControllantiTotaleDebitiVersoControllanti :: owner_loan
Debiti tributari esigibili entro l'esercizio successivo | DebitiDebitiTributariEsigibiliEntroEsercizioSuccessivo :: current_tax_payable + vat_payable
Totale debiti tributari | DebitiDebitiTributariTotaleDebitiTributari :: current_tax_payable + vat_payable
Debiti verso istituti di previdenza e di sicurezza sociale esigibili entro l'esercizio successivo | DebitiDebitiVersoIstitutiPrevidenzaSicurezzaSocialeEsigibiliEntroEsercizioSuccessivo :: social_payable
Totale debiti verso istituti di previdenza e di sicurezza sociale | DebitiDebitiVersoIstitutiPrevidenzaSicurezzaSocialeTotaleDebitiVersoIstitutiPrevidenzaSicurezzaSociale :: social_payable
Altri debiti esigibili entro l'esercizio successivo | DebitiAltriDebitiEsigibiliEntroEsercizioSuccessivo :: employee_payables + accrued_expenses + other_current_liabilities
Totale altri debiti | DebitiAltriDebitiTotaleAltriDebiti :: employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Totale debiti | TotaleDebiti :: debts => creditors_total
Ratei e risconti (E) | PassivoRateiRisconti :: deferred_income => deferred_income_bs
Totale passivo | TotalePassivo => total_liabilities_and_equity
"""
INCOME = """
Valore della produzione
Ricavi delle vendite e delle prestazioni | ValoreProduzioneRicaviVenditePrestazioni => revenue
Variazioni delle rimanenze di prodotti in corso di lavorazione, semilavorati e finiti | ValoreProduzioneVariazioniRimanenzeProdottiCorsoLavorazioneSemilavoratiFiniti => change_in_inventories_fg
Incrementi di immobilizzazioni per lavori interni | ValoreProduzioneIncrementiImmobilizzazioniLavoriInterni => own_work_capitalised
Altri ricavi e proventi - contributi in conto esercizio | ValoreProduzioneAltriRicaviProventiContributiContoEsercizio :: grants
Altri ricavi e proventi - altri | ValoreProduzioneAltriRicaviProventiAltri :: other_operating_income - grants
Totale altri ricavi e proventi | ValoreProduzioneAltriRicaviProventiTotaleAltriRicaviProventi => other_operating_income
Totale valore della produzione | TotaleValoreProduzione => total_operating_income
Costi della produzione
Costi per materie prime, sussidiarie, di consumo e di merci | CostiProduzioneMateriePrimeSussidiarieConsumoMerci :: materials + up_raw + up_merchandise => +materials_consumed
Costi per servizi | CostiProduzioneServizi :: external_services - leases
Costi per godimento di beni di terzi | CostiProduzioneGodimentoBeniTerzi :: leases
Salari e stipendi | CostiProduzionePersonaleSalariStipendi :: wages
Oneri sociali | CostiProduzionePersonaleOneriSociali :: social_cost
Trattamento di fine rapporto | CostiProduzionePersonaleTrattamentoFineRapporto :: pension_cost
Totale costi per il personale | CostiProduzionePersonaleTotaleCostiPersonale => personnel_expenses
Ammortamento delle immobilizzazioni immateriali | CostiProduzioneAmmortamentiSvalutazioniAmmortamentoImmobilizzazioniImmateriali :: amortisation => +depreciation_amortisation
Ammortamento delle immobilizzazioni materiali | CostiProduzioneAmmortamentiSvalutazioniAmmortamentoImmobilizzazioniMateriali :: depreciation_ppe => +depreciation_amortisation depreciation_ppe
Svalutazioni dei crediti compresi nell'attivo circolante e delle disponibilità liquide | CostiProduzioneAmmortamentiSvalutazioniSvalutazioniCreditiAttivoCircolanteDisponibilitaLiquide => bad_debt_expense
Totale ammortamenti e svalutazioni | CostiProduzioneAmmortamentiSvalutazioniTotaleAmmortamentiSvalutazioni :: depreciation_amortisation + bad_debt_expense
Variazioni delle rimanenze di materie prime, sussidiarie, di consumo e merci | CostiProduzioneVariazioniRimanenzeMateriePrimeSussidiarieConsumoMerci :: - up_raw - up_merchandise => +materials_consumed
Oneri diversi di gestione | CostiProduzioneOneriDiversiGestione :: other_taxes + sundry_costs => other_operating_expenses
Totale costi della produzione | TotaleCostiProduzione :: nature_costs => total_operating_expenses
Differenza tra valore e costi della produzione (A - B) | DifferenzaValoreCostiProduzione => operating_profit
Proventi e oneri finanziari
Proventi diversi dai precedenti - altri | ProventiOneriFinanziariAltriProventiFinanziariProventiDiversiPrecedentiAltri :: interest_income
Totale altri proventi finanziari | ProventiOneriFinanziariAltriProventiFinanziariTotaleAltriProventiFinanziari => interest_income
Interessi e altri oneri finanziari - verso imprese controllanti | ProventiOneriFinanziariInteressiAltriOneriFinanziariVersoImpreseControllanti :: parent_interest
Interessi e altri oneri finanziari - altri | ProventiOneriFinanziariInteressiAltriOneriFinanziariAltri :: interest_expense - parent_interest
Totale interessi e altri oneri finanziari | ProventiOneriFinanziariInteressiAltriOneriFinanziariTotaleInteressiAltriOneriFinanziari => interest_expense
Utili e perdite su cambi | ProventiOneriFinanziariUtiliPerditeCambi :: fx_result => other_financial_result
Totale proventi e oneri finanziari (15 + 16 - 17 + - 17-bis) | TotaleProventiOneriFinanziari => net_financial_result
Risultato prima delle imposte (A - B + - C + - D) | RisultatoPrimaImposte => profit_before_tax
Imposte correnti | ImposteRedditoEsercizioCorrentiDifferiteAnticipateImposteCorrenti :: current_tax
Imposte differite e anticipate | ImposteRedditoEsercizioCorrentiDifferiteAnticipateImposteDifferiteAnticipate :: deferred_tax
Totale delle imposte sul reddito dell'esercizio, correnti, differite e anticipate | ImposteRedditoEsercizioCorrentiDifferiteAnticipateTotaleImposteRedditoEsercizioCorrentiDifferiteAnticipate => income_tax_expense
Utile (perdita) dell'esercizio | UtilePerditaEsercizio => net_income
"""
CASH = """
Flussi finanziari derivanti dall'attività operativa (metodo indiretto)
Utile (perdita) dell'esercizio | RendicontoFinanziarioIndirettoUtilePerditaEsercizio :: net_income => cf_start_profit
Imposte sul reddito | RendicontoFinanziarioIndirettoImposteReddito :: income_tax_expense
Interessi passivi/(attivi) | RendicontoFinanziarioIndirettoInteressiPassiviAttivi :: interest_expense - interest_income
(Plusvalenze)/Minusvalenze derivanti dalla cessione di attività | RendicontoFinanziarioIndirettoPlusvalenzeMinusvalenzeCessioneAttivita :: - disposal_gain
1) Utile (perdita) dell'esercizio prima d'imposte sul reddito, interessi, dividendi e plus/minusvalenze da cessione | RendicontoFinanziarioIndirettoUtilePerditaEsercizioPrimaImposteRedditoInteressiDividendiPlusMinusvalenze :: net_income + income_tax_expense + interest_expense - interest_income - disposal_gain
Accantonamenti ai fondi | RendicontoFinanziarioIndirettoAccantonamentiFondi :: provisions_change
Ammortamenti delle immobilizzazioni | RendicontoFinanziarioIndirettoAmmortamentiImmobilizzazioni => cf_depreciation
Totale rettifiche per elementi non monetari che non hanno avuto contropartita nel capitale circolante netto | RendicontoFinanziarioIndirettoTotaleRettificheElementiNonMonetari :: provisions_change + cf_depreciation
2) Flusso finanziario prima delle variazioni del capitale circolante netto | RendicontoFinanziarioIndirettoFlussoFinanziarioPrimaVariazioniCapitaleCircolanteNetto :: net_income + income_tax_expense + interest_expense - interest_income - disposal_gain + provisions_change + cf_depreciation => cf_before_working_capital
Decremento/(Incremento) delle rimanenze | RendicontoFinanziarioIndirettoDecrementoIncrementoRimanenze => cf_change_inventories
Decremento/(Incremento) dei crediti verso clienti | RendicontoFinanziarioIndirettoDecrementoIncrementoCreditiVersoClienti :: - up_trade_receivables => cf_change_receivables
Incremento/(Decremento) dei debiti verso fornitori | RendicontoFinanziarioIndirettoIncrementoDecrementoDebitiVersoFornitori => cf_change_payables
Decremento/(Incremento) dei ratei e risconti attivi | RendicontoFinanziarioIndirettoDecrementoIncrementoRateiRiscontiAttivi :: - up_prepaid_expenses
Incremento/(Decremento) dei ratei e risconti passivi | RendicontoFinanziarioIndirettoIncrementoDecrementoRateiRiscontiPassivi :: up_deferred_income
Altri decrementi/(Altri Incrementi) del capitale circolante netto | RendicontoFinanziarioIndirettoAltriDecrementiAltriIncrementiCapitaleCircolanteNetto :: cf_change_other_wc - up_current_tax_payable + up_prepaid_expenses - up_deferred_income - up_other_receivables
Totale variazioni del capitale circolante netto | RendicontoFinanziarioIndirettoTotaleVariazioniCapitaleCircolanteNetto :: cf_change_working_capital - up_current_tax_payable => cf_change_working_capital
3) Flusso finanziario dopo le variazioni del capitale circolante netto | RendicontoFinanziarioIndirettoFlussoFinanziarioDopoVariazioniCapitaleCircolanteNetto :: net_income + income_tax_expense + interest_expense - interest_income - disposal_gain + provisions_change + cf_depreciation + cf_change_working_capital - up_current_tax_payable
Interessi incassati/(pagati) | RendicontoFinanziarioIndirettoInteressiIncassatiPagati :: interest_income - interest_expense
(Imposte sul reddito pagate) | RendicontoFinanziarioIndirettoImposteRedditoPagate => cf_tax_paid
Totale altre rettifiche | RendicontoFinanziarioIndirettoTotaleAltreRettifiche :: interest_income - interest_expense - tax_settled
Flusso finanziario dell'attività operativa (A) | RendicontoFinanziarioIndirettoFlussoFinanziarioAttivitaOperativa => cf_operating
Flussi finanziari derivanti dall'attività d'investimento
Immobilizzazioni materiali (Investimenti) | RendicontoFinanziarioIndirettoImmobilizzazioniMaterialiInvestimenti => cf_capex
Immobilizzazioni materiali Disinvestimenti | RendicontoFinanziarioIndirettoImmobilizzazioniMaterialiDisinvestimenti => cf_disposal_proceeds
Immobilizzazioni immateriali (Investimenti) | RendicontoFinanziarioIndirettoImmobilizzazioniImmaterialiInvestimenti => cf_capex_intangibles
Immobilizzazioni finanziarie (Investimenti) | RendicontoFinanziarioIndirettoImmobilizzazioniFinanziarieInvestimenti :: - up_financial_assets
Attività finanziarie non immobilizzate (Investimenti) | RendicontoFinanziarioIndirettoAttivitaFinanziarieNonImmobilizzateInvestimenti :: - up_short_term_investments
Flusso finanziario dell'attività di investimento (B) | RendicontoFinanziarioIndirettoFlussoFinanziarioAttivitaInvestimento => cf_investing
Flussi finanziari derivanti dall'attività di finanziamento
Accensione finanziamenti | RendicontoFinanziarioIndirettoMezziTerziAccensioneFinanziamenti => cf_debt_proceeds
(Rimborso finanziamenti) | RendicontoFinanziarioIndirettoMezziTerziRimborsoFinanziamenti => cf_debt_repayment
Aumento di capitale a pagamento | RendicontoFinanziarioIndirettoMezziPropriAumentoCapitalePagamento => cf_equity_proceeds
(Dividendi e acconti su dividendi pagati) | RendicontoFinanziarioIndirettoMezziPropriDividendiAccontiDividendiPagati => cf_dividends_paid
Flusso finanziario dell'attività di finanziamento (C) | RendicontoFinanziarioIndirettoFlussoFinanziarioAttivitaFinanziamento => cf_financing
Incremento (decremento) delle disponibilità liquide (A ± B ± C) | RendicontoFinanziarioIndirettoIncrementoDecrementoDisponibilitaLiquide => cf_net_change
Totale disponibilità liquide a inizio esercizio | RendicontoFinanziarioIndirettoTotaleDisponibilitaLiquideInizioEsercizio => cash_beginning
Totale disponibilità liquide a fine esercizio | RendicontoFinanziarioIndirettoTotaleDisponibilitaLiquideFineEsercizio => cash_end
"""
OPEN = (
    "other_receivables receivables_total current_tax_assets long_term_investments long_term_receivables other_noncurrent_assets "
    "other_tax_social_payables current_tax_payable financial_debt_unsplit total_liabilities total_current_liabilities "
    "total_noncurrent_liabilities provisions_noncurrent provisions_current deferred_tax_liabilities other_reserves revenue_reserves "
    "employee_payables accrued_expenses external_services lease_expense impairment_losses cf_other_noncash cf_change_other_wc "
    "cf_cash_generated_from_operations cf_interest_paid cf_interest_received cf_other_investing"
)


def _facts(drawn: str) -> str:
    """The rows that carry amounts: a list of facts has no headings."""
    return "\n".join(row for row in drawn.splitlines() if "=>" in row or "::" in row)


def xbrl_labels() -> Form:
    """Full Italian accounts out of XBRL by label: four parts stacked on one sheet, unit and decimals beside the amounts."""
    books = company(
        "Tintoria Valbisenzio S.p.A.", "manufacturer", "healthy", sales=21_730_000, step=1, years=2, without=EXCEPTIONAL
    )
    books = split(
        books, others=("fixtures", 0.3), grants=("sundry_income", 0.4), leases=("external_services", 0.06),
        parent_interest=("interest_expense", 0.08),
    )  # fmt: skip
    form = Form(books, "IT01234560977_bilancio_XBRL.xlsx", prints=Print(1, number_format="0", zero=0.0))
    form.leave_open(OPEN)
    page = form.page("Bilancio")
    page.put("Denominazione", "TINTORIA VALBISENZIO S.P.A.")
    page.put("Codice fiscale", "01234560977")
    page.put("Tassonomia", "itcc-ci-ese-2018-11-04")
    page.put("Tipo bilancio", "Bilancio di esercizio - ordinario")
    page.put("Data chiusura esercizio", "31/12/2024")
    for part, drawn in (
        ("QUADRO 1 - STATO PATRIMONIALE ATTIVO", ASSETS),
        ("QUADRO 2 - STATO PATRIMONIALE PASSIVO", FUNDS),
        ("QUADRO 3 - CONTO ECONOMICO", INCOME),
        ("QUADRO 4 - RENDICONTO FINANZIARIO", CASH),
    ):
        page.skip()
        page.put(part)
        page.put("Voce", "Unità", "Dec.", "Esercizio al 31/12/2024", "Esercizio al 31/12/2023")
        page.table(drawn, (0, "EUR", "0", Amount(0), Amount(1)))
    return form


def xbrl_element_names() -> Form:
    """Full Italian accounts out of XBRL by element name: a csv of facts without headings, contexts as heads, plain euros."""
    books = company(
        "Ferramenta Lariana S.r.l.",
        "trader",
        "strained",
        sales=14_260_000,
        step=1,
        years=2,
        seed=4,
        without=EXCEPTIONAL,
    )
    books = split(
        books, others=("fixtures", 0.4), grants=("sundry_income", 0.2), leases=("external_services", 0.14),
        parent_interest=("interest_expense", 0.06),
    )  # fmt: skip
    form = Form(books, "02345670138_2024.csv", prints=Print(1, words=lambda v: f"{v:.0f}", zero="0"), delimiter=";")
    form.leave_open(OPEN)
    page = form.page("")
    page.put("Elemento", "Contesto 31/12/2024", "Contesto 31/12/2023", "Unità")
    page.put("itcc-ci:DatiAnagraficiDenominazione", "FERRAMENTA LARIANA S.R.L.")
    page.put("itcc-ci:DatiAnagraficiFormaGiuridica", "SOCIETA' A RESPONSABILITA' LIMITATA")
    page.put("itcc-ci:DatiAnagraficiSocietaLiquidazione", "false")
    page.put("itcc-ci:DatiAnagraficiAppartenenzaGruppo", "true")
    for drawn in (ASSETS, FUNDS, INCOME, CASH):
        prefixed = _facts(drawn).replace(" | ", " | itcc-ci:")
        page.table(prefixed, (1, Amount(0), Amount(1), "EUR"))
    return form


FORMS = (xbrl_labels, xbrl_element_names)
