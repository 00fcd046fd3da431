"""Headings as they are written, each with what it says of its period behind `=>`.

An ISO date is the end, four digits the year, `9m` the months, `back1` a year told from the newest one; `excluded` is
a column of no statement, `nothing` names no period.
"""

from __future__ import annotations

HEADINGS: dict[str, str] = {}

HEADINGS["any"] = """
Week 12 2023 => 2023 excluded
Bimester 1 - 2023 => 2023 excluded
Plant 2, 2023 => 2023 excluded
K1 2024 => 2024 excluded
W12 2024 => 2024 excluded
1P 2024 => 2024 excluded
2024-M06 => 2024 excluded
2024 M6 => 2024 excluded
24.1Q => 2024 3m
24/1Q => 2024 3m
24Q1 => 2024 3m
24.1H => 2024 6m
FY25.3 => 2025-03-31 12m
FY25/3 => 2025-03-31 12m
FY2025.3 => 2025-03-31 12m
FY26/3E => 2026-03-31 12m forecast
FY24.4Q => 2024 3m
FY11/12 => 2012 12m
Exercice 3 2023 => 2023 12m
Year 3: 2023 => 2023
I/2024 => 2024 3m
Qtr-1 2024 => 2024 3m
2024.10~12 => 2024-12-31 3m
2024.1Q => 2024 3m
1-12/24 => 2024-12-31 12m
7-9 2024 => 2024-09-30 3m
2024/1-3 => 2024-03-31 3m
2024 1-9 => 2024-09-30 9m
FY3/25CE => 2025-03-31 12m forecast
HY 2024 => 2024 6m
4Q/24 => 2024 3m
2023 => 2023
' 2023 ' => 2023
2023* => 2023
2023 1) => 2023
2023¹ => 2023
2022/23 => 2023
2022/2023 => 2023
2022-23 => 2023
2011/12 => 2012
03.04.2024 => 2024-04-03
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
Utg. balans => back0
Ing bal => back0 opening
ex. préc. => back1
Ej. ant. => back1
Prev year => back1
Pr. year => back1
01-01-2024 31-12-2024 => 2024-12-31 12m
2023.04.01 2024.03.31 => 2024-03-31 12m
1.1.-30.9.2024 => 2024-09-30 9m
1-9/2023 => 2023-09-30 9m
01-12/2023 => 2023-12-31 12m
01/2023-12/2023 => 2023-12-31 12m
01.2024-16.2024 => 2024-12-31 12m
01.2023 - 12.2023 => 2023-12-31 12m
31/12/2025 E => 2025-12-31 forecast
2023E => 2023 forecast
2023e => 2023 forecast
2023F => 2023 forecast
2023P => 2023 forecast
2023A => 2023 actual
2023 A => 2023 actual
2023 (A) => 2023 actual
2025 (E) => 2025 forecast
2025B => 2025 budget
E2025 => 2025 forecast
A2023 => 2023 actual
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
Fourth quarter 2023 => 2023 3m
Half 2024 => 2024 6m
Budget 24 => 2024 budget
Plan '25 => 2025 budget
Actual 22 => 2022 actual
FY24 LE => 2024 12m forecast
2024 AOP => 2024 budget
Fourth quarter and full year 2023 => 2023 12m
AY 2024-25 => 2024 12m
Assessment year 2024-25 => 2024 12m
FY2023 => 2023 12m
Reporting period (01.2024-16.2024) => 2024-12-31 12m
Comparison period => back1
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
YE Dec-23 => 2023-12-31 12m
FY Dec-23 => 2023-12-31 12m
Y/E Mar 2024 => 2024-03-31 12m
F.Y. 2023-24 => 2024 12m
1-Apr-23 to 31-Mar-24 => 2024-03-31 12m
Dec-31-2023 => 2023-12-31
FQ4 2023 => 2023 3m
H1 FY24 => 2024 6m
Full-year 2023 => 2023 12m
Mar-25 (P) => 2025-03-31 forecast
Dec-24E => 2024-12-31 forecast
Guidance 2025 => 2025 forecast
2024 (to Sept) => 2024-09-30
2024 to date => 2024 excluded
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
Third quarter and nine months 2024 => 2024 3m
Comar 2023 => 2023
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
P12 2024 => 2024 1m
Period 3 2024 => 2024 1m
Month of December 2023 => 2023-12-31 1m
2023 pro forma => 2023 excluded
2023 % => 2023 excluded
Act 2023 => 2023 actual
Est. 2025 => 2025 forecast
LTM Jun-24 => 2024-06-30 excluded
Last 12 months Jun-24 => 2024-06-30 12m excluded
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
Ist 23 => 2023 actual
4. Quartal 2023 => 2023 3m
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
Quatrième trimestre 2023 => 2023 3m
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

HEADINGS["it"] = """
Preconsuntivo 2024 => 2024 forecast
1° sem. 2024 => 2024 6m
I sem 2024 => 2024 6m
31 dicembre 2023 => 2023-12-31
dic-23 => 2023-12-31
dic 2023 => 2023-12-31
Al 31/12/2023 => 2023-12-31
Esercizio 2023 => 2023 12m
Esercizio chiuso al 31/12/2023 => 2023-12-31 12m
Esercizio chiuso il 30 giugno 2024 => 2024-06-30 12m
dal 1° gennaio 2023 al 31 dicembre 2023 => 2023-12-31 12m
9 mesi 2024 => 2024 9m
III trimestre 2024 => 2024 3m
1° semestre 2024 => 2024 6m
Consuntivo 2023 => 2023 actual
Preventivo 2025 => 2025 budget
Previsione 2025 => 2025 forecast
Variazione 2023 => 2023 excluded
Progressivo 2024 => 2024 excluded
Esercizio corrente => back0
Esercizio precedente => back1
"""

HEADINGS["es"] = """
A.V. 2023 => 2023 excluded
Meta 2024 => 2024 budget
Cuarto trim 2024 => 2024 3m
1er Trim 2024 => 2024 3m
Trim. I 2024 => 2024 3m
31 de diciembre de 2023 => 2023-12-31
31 DE DICIEMBRE DE 2023 => 2023-12-31
Al 31 de diciembre del 2023 => 2023-12-31
31-dic-23 => 2023-12-31
dic-23 => 2023-12-31
Diciembre 2023 => 2023-12-31
Ejercicio 2023 => 2023 12m
Año 2023 => 2023 12m
Ejercicio terminado el 31/12/2023 => 2023-12-31 12m
Del 1 de enero al 31 de diciembre de 2023 => 2023-12-31 12m
Enero - Septiembre 2024 => 2024-09-30 9m
3T23 => 2023 3m
1S 2024 => 2024 6m
Real 2023 => 2023 actual
Presupuesto 2024 => 2024 budget
Proyectado 2025 => 2025 forecast
Variación 2023 => 2023 excluded
Acumulado 2024 => 2024 excluded
Ejercicio actual => back0
Ejercicio anterior => back1
Año anterior => back1
"""

HEADINGS["pt"] = """
1º trim. 2024 => 2024 3m
31 de dezembro de 2023 => 2023-12-31
31/12/2023 Consolidado => 2023-12-31 whole
dez/23 => 2023-12-31
dez-23 => 2023-12-31
Dezembro de 2023 => 2023-12-31
Exercício findo em 31/12/2023 => 2023-12-31 12m
01/01/2023 a 31/12/2023 => 2023-12-31 12m
01/01/2024 à 30/09/2024 => 2024-09-30 9m
3T24 => 2024 3m
Realizado 2023 => 2023 actual
Orçado 2024 => 2024 budget
Projetado 2025 => 2025 forecast
AH % 2023 => 2023 excluded
Acumulado 2024 => 2024 excluded
Último exercício => back0
Exercício atual => back0
Penúltimo Exercício => back1
Exercício anterior => back1
"""

HEADINGS["nl"] = """
31 december 2023 => 2023-12-31
31 dec. 2023 => 2023-12-31
per 31-12-2023 => 2023-12-31
mrt 2024 => 2024-03-31
Boekjaar 2023 => 2023 12m
2023 werkelijk => 2023 actual
Begroting 2024 => 2024 budget
Prognose 2025 => 2025 forecast
3e kwartaal 2024 => 2024 3m
1e halfjaar 2024 => 2024 6m
1 januari t/m 31 december 2023 => 2023-12-31 12m
Verschil 2023 => 2023 excluded
Vorig boekjaar => back1
Huidig boekjaar => back0
"""

HEADINGS["pl"] = """
3 kwartały 2024 => 2024 9m
31 grudnia 2023 => 2023-12-31
31 grudnia 2023 r. => 2023-12-31
31.12.2023 r. => 2023-12-31
Stan na 31.12.2023 => 2023-12-31
Na dzień 31 grudnia 2023 r. => 2023-12-31
gru-23 => 2023-12-31
2023 r. => 2023
Rok 2023 => 2023 12m
Rok obrotowy 2023 => 2023 12m
01.01.2023 - 31.12.2023 => 2023-12-31 12m
od 01.01.2023 do 31.12.2023 => 2023-12-31 12m
III kwartał 2024 => 2024 3m
I półrocze 2024 => 2024 6m
9 miesięcy 2024 => 2024 9m
Wykonanie 2023 => 2023 actual
Prognoza 2025 => 2025 forecast
Zmiana 2023 => 2023 excluded
Rok bieżący => back0
Rok biezacy => back0
Rok poprzedni => back1
Okres porównawczy => back1
Stan na początek roku => back0 opening
Stan na koniec roku => back0
"""

HEADINGS["cs"] = """
31. prosince 2023 => 2023-12-31
31. 12. 2023 => 2023-12-31
k 31.12.2023 => 2023-12-31
Prosinec 2023 => 2023-12-31
Rok 2023 => 2023 12m
1. čtvrtletí 2024 => 2024 3m
1. pololetí 2024 => 2024 6m
9 měsíců 2024 => 2024 9m
Skutečnost 2023 => 2023 actual
Plán 2024 => 2024 budget
Změna 2023 => 2023 excluded
Brutto 2023 => 2023 excluded
Běžné účetní období => back0
BĚŽNÉ ÚČETNÍ OBDOBÍ => back0
Minulé účetní období => back1
Minulé úč. období => back1
běžném => back0
minulém => back1
Minule obdobi => back1
"""

HEADINGS["sv"] = """
31 december 2023 => 2023-12-31
2023-12-31 => 2023-12-31
dec-23 => 2023-12-31
2023-01-01 - 2023-12-31 => 2023-12-31 12m
2022-07-01 – 2023-06-30 => 2023-06-30 12m
Räkenskapsåret 2023 => 2023 12m
Helår 2023 => 2023 12m
Kv 3 2024 => 2024 3m
jan-sep 2024 => 2024-09-30 9m
Utfall 2023 => 2023 actual
Budget 2024 => 2024 budget
Föregående år => back1
Innevarande år => back0
Ingående balans => back0 opening
"""

HEADINGS["da"] = """
31. december 2023 => 2023-12-31
pr. 31.12.2023 => 2023-12-31
okt 2023 => 2023-10-31
maj 2024 => 2024-05-31
Regnskabsåret 2023 => 2023 12m
1/1 - 31/12 2023 => 2023-12-31 12m
1.1.2023 - 31.12.2023 => 2023-12-31 12m
Realiseret 2023 => 2023 actual
Forventet 2025 => 2025 forecast
Sidste år => back1
Indeværende år => back0
"""

HEADINGS["no"] = """
31. desember 2023 => 2023-12-31
des-23 => 2023-12-31
31.12.2023 => 2023-12-31
Regnskapsåret 2023 => 2023 12m
3. kvartal 2024 => 2024 3m
1. halvår 2024 => 2024 6m
Budsjett 2024 => 2024 budget
Endring 2023 => 2023 excluded
I fjor => back1
I år => back0
"""

HEADINGS["ro"] = """
31 decembrie 2023 => 2023-12-31
la 31 decembrie 2023 => 2023-12-31
31.12.2023 => 2023-12-31
Exercițiul financiar 2023 => 2023 12m
Anul 2023 => 2023 12m
Trimestrul III 2024 => 2024 3m
Semestrul I 2024 => 2024 6m
9 luni 2024 => 2024 9m
Buget 2024 => 2024 budget
Exercițiul curent => back0
Exercitiul precedent => back1
Anul precedent => back1
Începutul anului => back0 opening
"""

HEADINGS["ru"] = """
1П 2024 => 2024 6m
9М 2024 => 2024 9m
31 декабря 2023 г. => 2023-12-31
На 31 декабря 2023 г. => 2023-12-31
на 31.12.2023 => 2023-12-31
дек. 2023 => 2023-12-31
2023 год => 2023 12m
2023 г. => 2023
За 2023 год => 2023 12m
За январь - декабрь 2023 г. => 2023-12-31 12m
За январь - сентябрь 2024 г. => 2024-09-30 9m
9 месяцев 2024 => 2024 9m
9 мес. 2024 г. => 2024 9m
III квартал 2024 => 2024 3m
3 кв. 2024 => 2024 3m
1 полугодие 2024 г. => 2024 6m
Факт 2023 => 2023 actual
План 2024 => 2024 budget
Прогноз 2025 => 2025 forecast
Отклонение 2023 => 2023 excluded
Отчетный период => back0
Предыдущий год => back1
На начало года => back0 opening
"""

HEADINGS["tr"] = """
2024T => 2024 forecast
9A 2024 => 2024 9m
31 Aralık 2023 => 2023-12-31
31 ARALIK 2023 => 2023-12-31
31 Aralik 2023 => 2023-12-31
31.12.2023 => 2023-12-31
Ara-23 => 2023-12-31
1 Ocak - 31 Aralık 2023 => 2023-12-31 12m
01.01.2023 - 31.12.2023 => 2023-12-31 12m
1 Ocak - 30 Eylül 2024 => 2024-09-30 9m
9 Aylık 2024 => 2024 9m
2023 Yılı => 2023 12m
Bütçe 2024 => 2024 budget
Tahmin 2025 => 2025 forecast
Değişim 2023 => 2023 excluded
Cari Dönem => back0
CARİ DÖNEM => back0
Önceki Dönem => back1
Geçen yıl => back1
"""

HEADINGS["vi"] = """
6T/2024 => 2024 6m
Q.I/2024 => 2024 3m
31/12/2023 => 2023-12-31
Ngày 31 tháng 12 năm 2023 => 2023-12-31
Tại ngày 31/12/2023 => 2023-12-31
Năm 2023 => 2023
Quý 3/2024 => 2024 3m
Quý III năm 2024 => 2024 3m
6 tháng đầu năm 2024 => 2024 6m
9 tháng 2024 => 2024 9m
Tháng 12/2023 => 2023-12-31
Kế hoạch 2024 => 2024 budget
Chênh lệch 2023 => 2023 excluded
Năm nay => back0
Năm trước => back1
Số cuối năm => back0
Số đầu năm => back0 opening
Kỳ này => back0
"""

HEADINGS["id"] = """
31 Desember 2023 => 2023-12-31
Per 31 Desember 2023 => 2023-12-31
Des-23 => 2023-12-31
Agustus 2023 => 2023-08-31
Tahun 2023 => 2023 12m
1 Januari 2023 sampai 31 Desember 2023 => 2023-12-31 12m
Triwulan III 2024 => 2024 3m
Semester I 2024 => 2024 6m
Realisasi 2023 => 2023 actual
Anggaran 2024 => 2024 budget
Proyeksi 2025 => 2025 forecast
Saldo Perkiraan 2024 => 2024
Tahun berjalan => back0
Tahun lalu => back1
Saldo awal => back0 opening
"""

HEADINGS["ja"] = """
25/3期 => 2025-03-31 12m
2025.3期 => 2025-03-31 12m
2025年3月期(予) => 2025-03-31 12m forecast
2023年12月31日 => 2023-12-31
２０２３年１２月３１日 => 2023-12-31
2023年3月期 => 2023-03-31 12m
令和5年3月期 => 2023-03-31 12m
令和5年3月31日 => 2023-03-31
令和元年12月31日 => 2019-12-31
平成30年3月期 => 2018-03-31 12m
R5.3.31 => 2023-03-31
R5年3月期 => 2023-03-31 12m
2023年度 => 2023 12m
自 2022年4月1日 至 2023年3月31日 => 2023-03-31 12m
2022年4月1日から2023年3月31日まで => 2023-03-31 12m
2023年4月～2024年3月 => 2024-03-31 12m
2024年第3四半期 => 2024 3m
2023年12月期（実績） => 2023-12-31 12m actual
2025年3月期（予想） => 2025-03-31 12m forecast
予算 2024 => 2024 budget
当期 => back0
前期 => back1
前々期 => back2
当連結会計年度 => back0
前連結会計年度 => back1
前事業年度 => back1
期首残高 => back0 opening
第55期 => term55
"""

HEADINGS["zh"] = """
2024第一季 => 2024 3m
2024年Q1 => 2024 3m
113年第1季 => 2024 3m
2024前三季 => 2024 9m
2024年中 => 2024 6m
2024中期 => 2024 6m
2023年12月31日 => 2023-12-31
二〇二三年十二月三十一日 => 2023-12-31
2023年 => 2023
2023年度 => 2023 12m
2023年年报 => 2023 12m
2023年1-9月 => 2023-09-30 9m
2023年1月-12月 => 2023-12-31 12m
2023年前三季度 => 2023 9m
2023年第三季度 => 2023 3m
2023年上半年 => 2023 6m
2023年1月1日至2023年12月31日 => 2023-12-31 12m
截至2023年12月31日止年度 => 2023-12-31 12m
民國112年 => 2023
民國112年12月31日 => 2023-12-31
112年12月31日 => 2023-12-31
2024年预算 => 2024 budget
2025年预测 => 2025 forecast
2023年同比 => 2023 excluded
期末余额 => back0
期初余额 => back0 opening
年初余额 => back0 opening
年末余额 => back0
本期金额 => back0
上期金额 => back1
本年金额 => back0
上年金额 => back1
上年年末余额 => back0 opening
期末余额（元） => back0
"""

HEADINGS["ko"] = """
2024.1분기 => 2024 3m
2024년 => 2024
2023년 12월 31일 => 2023-12-31
2023년 12월 => 2023-12-31
2023.12.31 현재 => 2023-12-31
2023. 12. 31 => 2023-12-31
2023년 3분기 => 2023 3m
2023년 상반기 => 2023 6m
2023년 1월 1일부터 2023년 12월 31일까지 => 2023-12-31 12m
2024년 예산 => 2024 budget
제 55 기 => term55
제55기 => term55
제 55(당) 기 => term55
제 55 기 2023.12.31 현재 => 2023-12-31
당기 => back0
전기 => back1
전전기 => back2
당기말 => back0
전기말 => back1
"""

HEADINGS["th"] = """
1Q67 => 2024 3m
Q1/67 => 2024 3m
ไตรมาส 1/2567 => 2024 3m
31 ธันวาคม 2566 => 2023-12-31
พ.ศ. 2566 => 2023
ปี 2566 => 2023 12m
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
31.12.2023 31.12.2024
30.06.2024 31.12.2024
Ing saldo utan verifikat
Bal Sheet
01.01.2022 31.12.2024
Printed 15.03.2024
Utskrivet 2024-11-19
Nyomtatva: 2024.11.19
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
31/12/2023 31/12/2022
31.12.2023 - 31.12.2022
January
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
Ustawa z dnia 29 września 1994 r. o rachunkowości
Приказ Минфина от 02.07.2010 № 66н
Ban hành theo Thông tư số 200/2014/TT-BTC
Real Decreto 1514/2007
OMFP 1802/2014
Vyhláška č. 500/2002 Sb.
Decreto 31/12/2007
设立 2003年5月
創業 1998年
Wydrukowano 15.03.2024
Напечатано 15.03.2024
Stampato il 15/03/2024
Utskriftsdatum 2024-03-15
打印日期 2024年3月15日
出力日 2024年3月15日
上期比 增减
合计
Zysk netto za rok poprzedni okresu
本期利润分配的说明文字
"""
