"""Fits the model of failure to what became of companies: `python -m finvet.risk.fit DATA` writes the shipped file.

No part of a vetting: it needs the extra `fit`, and what it writes is applied with NumPy alone.
"""
