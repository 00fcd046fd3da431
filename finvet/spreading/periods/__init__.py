"""Which period each column is: dates, years and lengths in headings and titles."""
