"""Accounts of Spanish, Portuguese and Italian firms as registers, supervisors and programs lay them out, written without a look at what reads them."""
