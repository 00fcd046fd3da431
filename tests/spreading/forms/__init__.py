"""Statements of made-up companies, laid out after real forms and exports, with the truth of every cell.

`simulate.company` keeps a company's books; a form is a function that lays them out (`paper` says how a table is drawn),
listed in the FORMS of its module and the module in `catalogue`. Labels are those of the official form or of the program
that exports it, never finvet's own. `python -m tests.spreading.forms.score` holds what finvet reads against the truth.
"""
