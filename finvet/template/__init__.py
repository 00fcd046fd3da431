"""The workbook to send to a partner, and what a partner filled in."""
