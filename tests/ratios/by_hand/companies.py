"""Made companies for the hand computation: a line a row, a year a column; "-" is a line not shown.

Amounts differ from line to line so that no line can stand for another; the statements need not tie.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

YEARS = (2022, 2023, 2024)

USER = """
gnp_index                        600.25     630.5      672.508
usd_rate                         1.07       1.09       1.11
period_end                       738155     738520     738886
payment_terms_days               30         30         45
annual_contract_value            240        250        260
peak_exposure                    70         75         80
subordinated_shareholder_loans   40         45         50
supply_chain_finance             11         13         17
receivables_haircut              0.1        0.11       0.12
inventories_haircut              0.25       0.26       0.27
publication_date                 738300     738700     739100
"""
"""What the user or finvet itself knows beside the statements."""

HEALTHY = """
days                             365        365        365
cash_and_equivalents             3075       4091       5289
short_term_investments           410        390        350
trade_receivables                4300       4560       4820
contract_assets                  220        240        250
inventories                      3750       3960       4150
total_current_assets             12165      13686      15309
property_plant_equipment_gross   16300      18000      19450
property_plant_equipment         8820       9370       9700
goodwill                         800        810        820
intangible_assets                940        980        1020
unpaid_share_capital             21         19         17
related_party_receivables_current    31     33         37
related_party_receivables_noncurrent 41     43         47
total_noncurrent_assets          11925      12565      12897
total_assets                     24090      26251      28206
trade_payables                   3050       3240       3420
contract_liabilities             320        360        380
short_term_debt                  480        450        400
current_portion_long_term_debt   620        645        640
bank_overdrafts                  51         53         59
lease_liabilities_current        265        275        285
financial_debt_unsplit           61         67         71
related_party_payables_noncurrent 73        79         83
current_tax_payable              165        183        189
other_tax_social_payables        330        350        365
total_current_liabilities        6400       6723       6969
long_term_debt                   4100       3910       3560
bonds_payable                    910        890        870
lease_liabilities_noncurrent     1030       1075       1040
provisions_noncurrent            150        156        163
total_noncurrent_liabilities     6065       5947       5558
total_liabilities                12465      12670      12527
share_capital                    2000       2010       2020
retained_earnings                7700       9635       11853
revenue_reserves                 127        131        137
profit_for_year_in_equity        139        149        151
total_equity                     11625      13581      15679
revenue                          26000      28200      30600
cost_of_sales                    17600      19000      20500
gross_profit                     8390       9205       10090
other_operating_income           120        90         110
change_in_inventories_fg         23         29         31
own_work_capitalised             13         17         19
materials_consumed               9100       9900       10700
external_services                2100       2250       2410
personnel_expenses               4900       5200       5600
value_added                      14800      16100      17500
sga_expenses                     4500       4780       5110
other_operating_expenses         60         75         70
impairment_losses                11         9          40
depreciation_amortisation        1470       1540       1630
depreciation_ppe                 1100       1150       1220
operating_profit                 3260       3675       4160
interest_expense                 190        185        178
profit_before_tax                3080       3519       4004
income_tax_expense               720        860        960
net_income                       2360       2659       3044
cf_change_inventories            -155       -212       -188
cf_change_working_capital        -160       -182       -199
cf_interest_paid                 -191       -186       -179
cf_interest_paid_financing       -50        -48        -46
cf_tax_paid                      -700       -830       -940
cf_operating                     3745       4092       4575
cf_capex                         -1500      -1700      -1650
cf_capex_intangibles             -150       -160       -170
cf_investing                     -1670      -1860      -1710
cf_debt_proceeds                 1100       600        500
cf_debt_repayment                -1000      -800       -900
cf_lease_principal               -255       -265       -275
cf_equity_proceeds               5          7          11
cf_dividends_paid                -600       -700       -800
shares_outstanding               2000       2000       1990
market_capitalisation            21000      23500      26000
overdue_payables                 100        110        120
overdue_receivables_90d          80         85         90
undrawn_credit_lines             2500       2510       2520
lease_expense                    30         32         34
"""
"""Grows, earns cash, holds equity; costs by function, every optional line shown."""

DISTRESSED = """
days                             365        365        365
cash_and_equivalents             520        240        65
trade_receivables                610        700        560
inventories                      0          0          0
total_current_assets             1260       1110       780
property_plant_equipment_gross   1900       1950       1980
property_plant_equipment         880        790        700
intangible_assets                150        140        130
total_noncurrent_assets          1160       1060       950
total_assets                     2420       2170       1730
trade_payables                   420        530        760
short_term_debt                  260        420        690
current_tax_payable              20         10         0
other_tax_social_payables        90         170        260
total_current_liabilities        900        1290       1880
long_term_debt                   1100       1050       980
total_noncurrent_liabilities     1180       1110       1020
total_liabilities                2080       2400       2900
share_capital                    300        300        300
retained_earnings                40         -530       -1470
total_equity                     340        -230       -1170
revenue                          4100       3700       3050
cost_of_sales                    3150       3010       2720
sga_expenses                     960        970        940
depreciation_amortisation        180        170        160
operating_profit                 -190       -450       -770
interest_expense                 95         120        170
profit_before_tax                -285       -570       -940
income_tax_expense               0          0          0
net_income                       -285       -570       -940
cf_change_working_capital        30         90         60
cf_interest_paid                 -90        -110       -150
cf_tax_paid                      -12        0          -3
cf_operating                     -60        -210       -400
cf_capex                         -110       -80        -70
cf_investing                     -100       -75        -60
cf_debt_proceeds                 200        160        300
cf_debt_repayment                -70        -50        -40
cf_dividends_paid                0          0          0
shares_outstanding               300        300        350
market_capitalisation            400        150        40
overdue_payables                 60         180        420
"""
"""Loses money and cash every year, owes more than it owns, holds no stock; few optional lines shown."""

BY_NATURE = """
days                             364        274        371
cash_and_equivalents             340        310        405
short_term_investments           25         20         35
trade_receivables                900        1010       1060
inventories                      210        260        240
total_current_assets             1560       1690       1840
property_plant_equipment_gross   2450       2580       2700
property_plant_equipment         1300       1330       1360
total_noncurrent_assets          1450       1480       1510
total_assets                     3010       3170       3350
trade_payables                   510        590        540
financial_debt_unsplit           620        640        600
current_tax_payable              35         41         38
other_tax_social_payables        120        133        141
total_current_liabilities        1020       1150       1090
long_term_debt                   400        380        360
provisions_noncurrent            60         55         71
total_noncurrent_liabilities     470        450        440
total_liabilities                1490       1600       1530
share_capital                    800        800        800
retained_earnings                500        540        760
total_equity                     1520       1570       1820
revenue                          4700       3900       5650
other_operating_income           35         22         41
change_in_inventories_fg         12         -9         16
total_operating_income           4760       3925       5720
materials_consumed               1500       1260       1790
external_services                780        640        905
personnel_expenses               1650       1350       1990
value_added                      2480       2025       3025
other_operating_expenses         190        160        230
depreciation_amortisation        205        160        231
operating_profit                 435        355        574
interest_expense                 48         37         52
profit_before_tax                390        320        525
income_tax_expense               98         80         131
net_income                       292        240        394
cf_change_inventories            -15        -45        22
cf_change_working_capital        -60        -95        35
cf_interest_paid                 -47        -38        -51
cf_interest_paid_financing       0          0          0
cf_tax_paid                      -90        -75        -120
cf_operating                     420        290        640
cf_capex                         -260       -190       -280
cf_investing                     -250       -185       -270
cf_debt_proceeds                 90         60         0
cf_debt_repayment                -70        -60        -55
cf_equity_proceeds               0          0          0
cf_dividends_paid                -200       -90        -150
"""
"""Costs by nature, debt without its due dates, and periods of 364, 274 and 371 days."""

IDLE = """
days                             365        365        365
cash_and_equivalents             0          0          0
short_term_investments           0          0          0
trade_receivables                0          0          0
inventories                      0          0          0
total_current_assets             0          0          0
property_plant_equipment_gross   0          0          0
property_plant_equipment         0          0          0
related_party_receivables_current 0         0          0
total_noncurrent_assets          0          0          0
total_assets                     0          0          0
trade_payables                   0          0          0
contract_liabilities             0          0          0
short_term_debt                  0          0          0
current_tax_payable              0          0          0
other_tax_social_payables        0          0          0
total_current_liabilities        0          0          0
long_term_debt                   0          0          0
total_noncurrent_liabilities     0          0          0
total_liabilities                0          0          0
share_capital                    0          0          0
retained_earnings                0          0          0
total_equity                     0          0          0
revenue                          0          0          0
cost_of_sales                    0          0          0
materials_consumed               0          0          0
personnel_expenses               0          0          0
value_added                      0          0          0
sga_expenses                     0          0          0
other_operating_expenses         0          0          0
depreciation_amortisation        0          0          0
operating_profit                 0          0          0
interest_expense                 0          0          0
profit_before_tax                0          0          0
income_tax_expense               0          0          0
net_income                       0          0          0
cf_change_working_capital        0          0          0
cf_interest_paid                 0          0          0
cf_tax_paid                      0          0          0
cf_operating                     0          0          0
cf_capex                         0          0          0
cf_investing                     0          0          0
cf_debt_proceeds                 0          0          0
cf_debt_repayment                0          0          0
cf_dividends_paid                0          0          0
shares_outstanding               0          0          0
market_capitalisation            0          0          0
overdue_payables                 0          0          0
lease_expense                    0          0          0
"""
"""A shell in which every line is zero: no base of any ratio."""

TOLD = """
days                             365        365        365
cash_and_equivalents             60         70         55
total_assets                     900        960        940
total_equity                     310        330        280
total_debt                       400        420        450
net_debt                         345        351        397
ebitda                           131        142        98
trade_payables                   80         95         110
inventories                      0          0          0
trade_receivables                120        130        125
revenue                          1500       1600       1450
total_operating_income           1520       1625       1470
operating_profit                 90         95         60
depreciation_amortisation        40         41         43
personnel_expenses               700        740        730
other_operating_expenses         30         31         32
interest_expense                 20         21         24
cf_operating                     85         88         51
"""
"""A service company that tells its debt and EBITDA as totals only, and buys in what no line shows."""

SMALL = """
days                             365        365        365
cash_and_equivalents             100        100        100
trade_receivables                120        120        120
inventories                      60         60         60
total_current_assets             500        500        500
property_plant_equipment_gross   700        700        700
property_plant_equipment         450        450        450
total_assets                     1000       1000       1000
trade_payables                   30         30         30
total_current_liabilities        250        250        250
long_term_debt                   200        200        200
total_liabilities                600        600        600
retained_earnings                150        150        150
total_equity                     400        400        400
revenue                          1000       1000       1000
cost_of_sales                    500        500        500
other_operating_expenses         10         10         10
depreciation_amortisation        40         40         40
operating_profit                 80         80         80
interest_expense                 20         20         20
profit_before_tax                60         60         60
net_income                       45         45         45
cf_operating                     70         70         70
cf_debt_repayment                -30        -30        -30
"""
"""The same every year: what compares two years finds nothing changed."""

TURNS: tuple[Mapping[str, tuple[str, str, str]], ...] = (
    {},
    # Grades of the quick test: at the cut, just beyond, just before.
    {"total_equity": ("300", "300.1", "299.9")},
    {"total_equity": ("200", "200.1", "199.9")},
    {"total_equity": ("100", "100.05", "99.9")},
    {"total_equity": ("0", "0.1", "-0.1")},
    {
        "total_equity": ("-300", "-200", "100"),
        "related_party_receivables_current": ("-5", "-5", "-5"),
        "related_party_receivables_noncurrent": ("0", "0", "0"),
    },
    {"profit_before_tax": ("130", "130.1", "129.9")},
    {"profit_before_tax": ("100", "100.1", "99.9")},
    {"profit_before_tax": ("60", "60.05", "59.9")},
    {"profit_before_tax": ("-20", "-19.9", "-20.1")},
    {"profit_before_tax": ("40", "40.05", "39.9")},
    {"profit_before_tax": ("10", "10.02", "9.9")},
    {"profit_before_tax": ("-40", "-39.9", "-40.1")},
    {"total_liabilities": ("400", "400.2", "399.8")},
    {"total_liabilities": ("600", "600.2", "599.8")},
    {"total_liabilities": ("1300", "1300.5", "1299.5")},
    {"total_liabilities": ("3100", "3102", "3098")},
    # Austria's presumption.
    {"total_equity": ("79", "79", "79"), "total_liabilities": ("1600", "1601", "1599")},
    {"total_equity": ("80", "80.04", "79.9"), "total_liabilities": ("3000", "3000", "3000")},
    {
        "total_equity": ("79", "79", "79"),
        "total_liabilities": ("100", "100.1", "99.9"),
        "profit_before_tax": ("-60", "-60", "-60"),
    },
    {"days": ("182", "274", "456"), "total_equity": ("79", "79", "79"), "total_liabilities": ("1600", "1600", "1600")},
    # Italy's alert: debt service just covered.
    {"cf_operating": ("30", "30.02", "29.98"), "cf_interest_paid": ("-20", "-20", "-20")},
    # Weak conversion: half of the profit is enough.
    {"net_income": ("100", "100", "100"), "cf_operating": ("50", "50", "50")},
    {"net_income": ("100", "100", "100"), "cf_operating": ("50.02", "50.02", "50.02")},
    # Signs of Ohlson, Piotroski and Montier where two amounts are equal, or nothing.
    {"total_liabilities": ("1000", "1000", "1000")},
    {"net_income": ("0", "-10", "0")},
    {"cf_operating": ("45", "45", "45")},
    {"total_assets": ("1000", "1100", "1210.5")},
    {"total_assets": ("1000", "-1000", "1000")},
    {"days": ("182", "365", "365"), "net_income": ("80", "85", "90")},
    {"total_equity": ("0", "100", "200")},
    {"property_plant_equipment": ("500", "450", "450")},
    # Lines that are not shown together.
    {"interest_expense": ("-", "-", "-")},
    {"cost_of_sales": ("-100", "-100", "-100"), "external_services": ("-", "50", "60")},
    {"long_term_debt": ("-", "-", "-")},
    {"cost_of_sales": ("-", "-", "-")},
)
"""Changes of the small company, one after the other, to where a sign or a grade turns."""

Lines = Mapping[str, Decimal]


def rows_of(table: str) -> Mapping[str, Sequence[str]]:
    """The lines of a table and of what the user knows, with their amounts as written."""
    return {line: amounts for line, *amounts in map(str.split, (USER.strip() + table).splitlines())}


def read(table: str) -> tuple[Lines, ...]:
    """The three years of a table, with what the user knows."""
    return _years(rows_of(table))


def _years(rows: Mapping[str, Sequence[str]]) -> tuple[Lines, ...]:
    return tuple(
        {line: Decimal(amounts[at]) for line, amounts in rows.items() if amounts[at] != "-"} for at in range(len(YEARS))
    )


def turned() -> tuple[tuple[Lines, ...], ...]:
    """The small company after each of the changes."""
    return tuple(_years({**rows_of(SMALL), **changes}) for changes in TURNS)


COMPANIES = {
    "healthy": read(HEALTHY),
    "distressed": read(DISTRESSED),
    "by nature": read(BY_NATURE),
    "idle": read(IDLE),
    "told": read(TOLD),
}
