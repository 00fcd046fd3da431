"""Many partners on one page and in one workbook, ranked from their rows of results."""
