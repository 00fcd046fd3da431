"""Statements of made-up companies, laid out after real forms and exports, with the truth of every cell."""
