"""Which way is good (RATIOS.md, column good; SCORES.md for the scores)."""

DIRECTIONS = {
    name: way
    for way, names in {
        "higher": """
            altman_em altman_z altman_z_double_prime altman_z_prime asset_turnover ca_score
            capex_coverage capped_cover cash_adequacy_gm cash_conversion_2y cash_conversion_3y
            cash_conversion_ebitda cash_conversion_ni cash_days cash_days_with_lines
            cash_flow_adequacy cash_flow_before_tax cash_flow_to_debt cash_interest_cover cash_ratio
            cash_return_on_assets cash_to_short_term_debt cash_trend conan_holder
            current_assets_quality current_ratio defensive_interval dividend_coverage_cash dscr
            dscr_substituted ebit_to_assets ebitda ebitda_interest_cover ebitda_margin equity_ratio
            equity_to_share_capital equity_trend fcf fcf_after_leases fcf_margin fcf_positive_years
            fcf_positive_years_of_two fcf_to_debt ffo_to_debt fixed_asset_turnover
            fixed_assets_coverage fixed_charge_cover fulmer gross_margin gross_profit grover in01
            in05 in_without_ebit interest_cover inventory_turnover kralicek_cash_flow kralicek_df
            kralicek_flow_rate net_cash_position net_margin no_credit_interval nwc nwc_to_assets
            ocf_cash_sum_2y ocf_cash_sum_3y ocf_margin ocf_positive_years ocf_positive_years_of_two
            ocf_ratio ocf_ratio_avg ocf_slope ocf_to_debt ocf_to_total_liabilities
            opening_return_change opening_turnover_change operating_margin piotroski_f quick_ratio
            receivables_turnover retained_to_assets revenue_cagr roa roce roe roic runway_months
            runway_months_on_hand springate strict_quick_ratio taffler tangible_net_worth
            current_ratio_change ebitda_to_current_liabilities_change_over_two_years
            net_assets_after_two_such_years
            cash_earnings_to_borrowings_and_current cash_earnings_to_current_liabilities
            ebitda_to_assets ebitda_to_current_liabilities ebitda_to_current_liabilities_change
            ebitda_to_liabilities least_net_income_to_assets net_assets_to_liabilities
            net_income_to_assets net_income_to_assets_change quasi_cash quasi_cash_ratio
            quasi_cash_to_assets quick_assets_ratio
            total_capital_return adjusted_equity equity_to_liabilities quick_ratio_of_services
            cash_earnings_to_assets current_ratio_with_reserve equity_ratio_with_reserve quick_ratio_with_reserve
        """,
        "lower": """
            audit_delay bank_debt_due beneish_m8 cndcec_alert cover_below_one borrowed_share burn_monthly cash_opex_per_day ccc
            contract_to_customer_revenue current_liabilities_to_nw debt_coverage_years
            debt_growth_gap debt_to_assets debt_to_capital debt_to_equity dio dpo dpo_best
            dpo_external dpo_purchases dpo_series dpo_vs_terms dpo_with_financing dpo_with_financing_vs_terms dso dso_avg equity_multiplier
            contract_to_mean_fcf exposure_to_cash exposure_to_cash_and_lines exposure_to_fcf exposure_to_nw exposure_to_payables exposure_to_wc
            fictitious_debt_repayment_years financing_dependence implied_interest_rate
            intangible_share interest_to_revenue inventory_growth_gap kralicek_debt_grade
            kralicek_equity_grade kralicek_flow_grade kralicek_quick kralicek_return_grade
            liabilities_to_assets liabilities_to_tnw liquidity_index long_term_debt_share loss_years
            margin_volatility montier_c net_debt net_debt_to_ebitda ocf_negative_years
            ocf_volatility ohlson_o other_current_assets_to_revenue other_noncurrent_share
            payables_growth_gap payables_overdue_share payables_stretch payables_stretch_2y
            payables_to_receivables payables_to_sales receivables_growth_gap related_party_exposure
            sga_to_revenue short_term_debt_share snoa soft_assets tax_social_arrears total_debt
            trade_payables_to_cash uncovered_debts urg_test wc_requirement_days
            weak_conversion_years zmijewski
            current_liabilities_to_assets current_liabilities_to_assets_change
            current_share_of_liabilities current_share_of_liabilities_change liabilities_coming_due
            liabilities_to_assets_change long_term_borrowings loss_years_share
            other_long_term_liabilities_to_assets
        """,
        "near one": """
            asset_quality_index depreciation_index dso_index gross_margin_index leverage_index
            sales_growth_index sga_index
        """,
        "near zero": """
            accruals_to_assets sloan_accruals_bs sloan_accruals_cf
        """,
        "neither": """
            asset_growth cfo_interest_paid cost_base depreciation_charge depreciation_rate dpo_on_purchases
            effective_tax_rate gross_depreciation_rate ohlson_size operating_income
            outside_purchases payables_turnover purchases shares_issued stock_build
        """,
        "target range": """
            nwc_to_revenue reinvestment_ratio revenue_growth sales_to_nwc
        """,
    }.items()
    for name in names.split()
}
