"""The tables of a sheet: where each lies, its label and amount columns, its lines."""
