"""Parts of an account, for forms that print more rows than a company's books have accounts."""

from __future__ import annotations

from dataclasses import replace

from tests.spreading.forms.company import Company


def parted(books: Company, account: str, *parts: str) -> Company:
    """The company with accounts that together make up another; the first is the largest."""
    whole = len(parts) * (len(parts) + 1) // 2
    accounts = dict(books.accounts)
    shares = {part: len(parts) - at for at, part in enumerate(parts)}
    for part, share in list(shares.items())[:-1]:
        accounts[part] = tuple(books.amount(account, back) * share // whole for back in range(books.years, -1, -1))
    given = [accounts[part] for part in parts[:-1]]
    accounts[parts[-1]] = tuple(
        books.amount(account, books.years - at) - sum(amounts[at] for amounts in given) for at in range(books.years + 1)
    )
    return replace(books, accounts=accounts)
