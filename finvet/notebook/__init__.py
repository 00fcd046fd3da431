"""What the library's face hands out: a vetted partner, frames and a portfolio, as an analyst works with them."""
