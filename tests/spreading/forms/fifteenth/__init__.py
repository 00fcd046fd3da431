"""Exports of bookkeeping and ERP programs with the accounts that these come with: clearing and suspense accounts, lines of credit, draws."""
