"""Headings as they are written, each with what it says of its period behind `=>`.

An ISO date is the end, four digits the year, `9m` the months, `back1` a year told from the newest one; `excluded` is
a column of no statement, `nothing` names no period.
"""

from __future__ import annotations

HEADINGS: dict[str, str] = {}

HEADINGS["any"] = """
2023 => 2023
' 2023 ' => 2023
2023* => 2023
2023 1) => 2023
2023¹ => 2023
2022/23 => 2023
2022/2023 => 2023
2022-23 => 2023
2022 - 2023 => 2023
2022–23 => 2023
22/23 => 2023
31.12.2023 => 2023-12-31
31. 12. 2023 => 2023-12-31
31.12.23 => 2023-12-31
31/03/24 => 2024-03-31
31/03/2024 => 2024-03-31
31-03-2024 => 2024-03-31
12/31/2023 => 2023-12-31
12/31/23 => 2023-12-31
2023-12-31 => 2023-12-31
2023/12/31 => 2023-12-31
2023.12.31 => 2023-12-31
2023. 12. 31. => 2023-12-31
23.12.31 => 2023-12-31
24/03/31 => 2024-03-31
2023-12 => 2023-12-31
2023/12 => 2023-12-31
12/2023 => 2023-12-31
12.2023 => 2023-12-31
12/23 => 2023-12-31
03/04/2024 => 2024-04-03 or 2024-03-04
01.01.2023 - 31.12.2023 => 2023-12-31 12m
01.01.2023-31.12.2023 => 2023-12-31 12m
1.1.-30.9.2024 => 2024-09-30 9m
1-9/2023 => 2023-09-30 9m
01-12/2023 => 2023-12-31 12m
2023E => 2023 forecast
2023e => 2023 forecast
2023F => 2023 forecast
2023P => 2023 forecast
2023A => 2023 actual
2023 A => 2023 actual
2023 (A) => 2023 actual
2025 (E) => 2025 forecast
2025B => 2025 budget
2024 (9M) => 2024 9m
9M 2024 => 2024 9m
9M24 => 2024 9m
12M 2023 => 2023 12m
Q3 2023 => 2023 3m
Q3'23 => 2023 3m
Q3/2023 => 2023 3m
3Q23 => 2023 3m
3Q 2023 => 2023 3m
2023Q3 => 2023 3m
2023-Q3 => 2023 3m
Q1-Q3 2024 => 2024 9m
Q1-3 2024 => 2024 9m
H1 2024 => 2024 6m
1H24 => 2024 6m
2024H1 => 2024 6m
2H 2023 => 2023 6m
٢٠٢٣ => 2023
٣١/١٢/٢٠٢٣ => 2023-12-31
２０２３ => 2023
２０２３／１２／３１ => 2023-12-31
"""

HEADINGS["en"] = """
FY2023 => 2023 12m
FY23 => 2023 12m
FY'23 => 2023 12m
FY 22-23 => 2023 12m
FY22/23 => 2023 12m
FY 2022-23 => 2023 12m
FY23A => 2023 12m actual
FY23E => 2023 12m forecast
FYE 2023 => 2023 12m
CY2023 => 2023 12m
Fiscal 2023 => 2023 12m
YE Dec-23 => 2023-12-31
Dec-23 => 2023-12-31
Dec 23 => 2023-12-31
Dec'23 => 2023-12-31
Dec 2023 => 2023-12-31
31-Dec-23 => 2023-12-31
31-Dec-2023 => 2023-12-31
31 Dec 2023 => 2023-12-31
2023 Dec => 2023-12-31
Mar 2024 => 2024-03-31
March 31, 2024 => 2024-03-31
Dec. 31, 2023 => 2023-12-31
DECEMBER 31, 2023 => 2023-12-31
31st March 2024 => 2024-03-31
31st day of March 2024 => 2024-03-31
As at March 31, 2024 => 2024-03-31
As at 31st March, 2024 => 2024-03-31
As of 12/31/2023 => 2023-12-31
Year ended 31 March 2023 => 2023-03-31 12m
Year ended 5 April 2024 => 2024-04-05 12m
For the year ended December 31, 2023 => 2023-12-31 12m
Fiscal year ended February 3, 2024 => 2024-02-03 12m
12 Months Ended Dec. 31, 2023 => 2023-12-31 12m
Twelve months ended June 30, 2024 => 2024-06-30 12m
52 weeks ended 28 December 2019 => 2019-12-28 12m
53 weeks ended Jan 2, 2021 => 2021-01-02 12m
52 weeks to 30 September 2023 => 2023-09-30 12m
26 weeks to 30 March 2024 => 2024-03-30 6m
Nine months ended 30 September 2024 => 2024-09-30 9m
9 months ended 31 December 2024 => 2024-12-31 9m
9-month period ended 31 December 2024 => 2024-12-31 9m
Three Months Ended March 31, 2024 => 2024-03-31 3m
Half year 2024 => 2024 6m
18 months to 31 March 2024 => 2024-03-31 18m
Period from 1 April 2023 to 31 December 2023 => 2023-12-31 9m
1 April 2023 to 31 March 2024 => 2024-03-31 12m
Jan - Dec 2023 => 2023-12-31 12m
January through December 2023 => 2023-12-31 12m
Jan-Sep 2024 => 2024-09-30 9m
Apr 2023 - Mar 2024 => 2024-03-31 12m
Oct 1, 2023 - Dec 31, 2023 => 2023-12-31 3m
Actual 2023 => 2023 actual
2024 Actual => 2024 actual
Budget 2024 => 2024 budget
2025 Forecast => 2025 forecast
2026 projected => 2026 forecast
2023 restated => 2023 restated
2023 (as restated) => 2023 restated
2023 £'000 => 2023
2023 (Rs. in lakhs) => 2023
2023 audited => 2023
2023 as reported => 2023
Group 2023 => 2023 whole
Year 2023 => 2023
LTM Jun-24 => 2024-06-30 excluded
TTM Sep 2024 => 2024-09-30 excluded
2024 YTD => 2024 excluded
YTD Sep-24 => 2024-09-30 excluded
Average 2022 => 2022 excluded
Change 2023 => 2023 excluded
% of revenue 2023 => 2023 excluded
current year => back0
Current Year => back0
this year => back0
previous year => back1
Prior year => back1
last year => back1
previous period => back1
Beginning of year => back0 opening
"""

HEADINGS["de"] = """
GJ 2023 => 2023 12m
GJ 2022/23 => 2023 12m
Geschäftsjahr 2023 => 2023 12m
Dez. 23 => 2023-12-31
Dez 2023 => 2023-12-31
31. Dezember 2023 => 2023-12-31
31. DEZEMBER 2023 => 2023-12-31
zum 31.12.2023 => 2023-12-31
Stand 31.12.2023 => 2023-12-31
31.12.2023 EUR => 2023-12-31
31.12.2023 in TEUR => 2023-12-31
1. Januar bis 31. Dezember 2024 => 2024-12-31 12m
1.1. bis 31.12.2023 => 2023-12-31 12m
01.04.2023 bis 31.03.2024 => 2024-03-31 12m
Rumpfgeschäftsjahr 1.4. bis 31.12.2023 => 2023-12-31 9m
9 Monate 2024 => 2024 9m
1. Halbjahr 2024 => 2024 6m
3. Quartal 2024 => 2024 3m
Ist 2023 => 2023 actual
Plan 2025 => 2025 budget
Soll 2024 => 2024 budget
Prognose 2025 => 2025 forecast
Abweichung 2023 => 2023 excluded
2023 angepasst => 2023 restated
Konzern 2023 => 2023 whole
laufendes Jahr => back0
Berichtsjahr => back0
Vorjahr => back1
Vorjahr TEUR => back1
Vorvorjahr => back2
"""

HEADINGS["fr"] = """
Exercice 2023 => 2023 12m
Exercice clos le 31/12/2024 => 2024-12-31 12m
Exercice clos le 31 décembre 2023 => 2023-12-31 12m
31 décembre 2023 => 2023-12-31
31 DECEMBRE 2023 => 2023-12-31
déc. 2023 => 2023-12-31
déc-23 => 2023-12-31
Au 31/12/2023 => 2023-12-31
Net au 31/12/2023 => 2023-12-31
du 1er janvier 2023 au 31 décembre 2023 => 2023-12-31 12m
01/01/2023 au 30/09/2023 => 2023-09-30 9m
9 mois 2024 => 2024 9m
T3 2024 => 2024 3m
S1 2024 => 2024 6m
1er semestre 2024 => 2024 6m
Réel 2023 => 2023 actual
Prévisionnel 2025 => 2025 forecast
Budget 2025 => 2025 budget
Variation 2023 => 2023 excluded
Brut 2023 => 2023 excluded
N => back0
N-1 => back1
N - 1 => back1
N-2 => back2
Exercice N => back0
Exercice N-1 => back1
EXERCICE N-1 => back1
31/12/N => back0
31/12/N-1 => back1
Exercice N clos le 31/12/2023 => 2023-12-31
Exercice précédent => back1
Exercice precedent => back1
"""

NOTHING = """
Revenue
Total assets
2,023
2.023
1.2024
99.2023.1
32.13.2023
20241231
1979
2070
Note 12
Notes 22-23
Form 2050
Formulaire 2050
Cerfa 2051
IFRS 16
IFRS 15 adopted
FRS 102 1A
FRS 102 Section 1A
ISO 9001:2015
Adopted 2016
Companies Act 2006
Schedule III, Companies Act, 2013
Incorporated 12.05.1998
Founded 1998
Established in 1987
Printed 15.03.2024
Generated on 2024-03-15
Run date: 03/15/2024
Erstellt am 15.03.2024
Druckdatum 15.03.2024
Gegründet 1998
Édité le 15/03/2024
Amtsgericht München HRB 2023
Tel. 01.23.45.67.89
Tel. 2023-2024
2023 vs 2022
2024/2023
2021-2023
CAGR 2021-2023
2023 and 2022
%
Δ
Variance
Change
Net
Brut
N+1
N/A
12 Months Ended
Year ended
31 March
December 31,
31.12.
Actual
Budget
Q3
Customers who bought before 2019
The company was founded in 1998 and moved to Leeds
Profit for the previous year
Retained earnings, beginning of year
Ergebnis des Vorjahres
"""
