"""Workbooks of data sites, models, databooks and books kept online, written without a look at what reads them."""
