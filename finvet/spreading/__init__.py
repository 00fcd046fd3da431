"""Spreading: a partner's own statements put onto the standard chart of line items.

The way of the data, room by room:

* sheets: a sheet as it is seen, its cells and amounts, and views of it that read like a table; hints
* periods: headings and titles, dates, years and lengths, which period each column is
* tables: where each table lies, its label and amount columns, its lines
* units: what is stated of units and currencies, where, and what the figures say of it
* wording: what words, labels and headings say, in every language
* sums: which lines are the sum of which others, by arithmetic alone
* mapping: which line item each line is: labels nominate, blocks and sums decide
* figures: signs, tables and files joined, companies told apart, the partner's name
* judgement: what is sure and what is doubted: checks, derivations, warnings

`spread` knows the order. The words of languages, units and identities are data.
"""
