"""Spreading: a partner's own statements put onto the standard chart of line items.

The way of the data, room by room:

* a sheet as it is seen: grid, views (turned, bands, long_tables, records), codes, hinting
* headings and periods: lexicon, headings and heading_*, stamps, dates and *_dates, years and fiscal_*, lengths,
  calendars, titles, columns, relative_columns, projected, surroundings, fiscal
* tables: layout, pages, table_columns, inner_columns, table_lines, label_columns, wrapped_labels, unheaded, amounts,
  numbers, tables, trial_balances
* units: units, unit_words, table_units, units_elsewhere, unit_ties, unit_doubts
* meanings: statements, labels, meanings, concepts and grammar, sums, blocks, totals, wholes, choice, mapping, mapped
* figures: signs, pieces, parts, companies and company_*, join, overlaps, versions, references
* judgement: checks, doubts, derive, warnings, period_warnings, hidden_sheets

`spread` knows the order. The words of languages, units and identities are data.
"""
