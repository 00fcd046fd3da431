"""Mutation testing of the code that reads numbers, periods and tables, computes ratios and judges."""
