"""Moves the definitions by machine, one at a time: a default, a guard, a sign, a weight, a term of an identity,
a label of a dictionary, a word of a unit or a currency.

What the tests by hand do not notice survives, and `python -m tests.mutants` (part of `make deep` and `make mutants`) fails and names it.
Everything runs in this process on copies; no file is touched.
"""
