"""A company that rents, as IFRS 16 shows it: the right of use, the liability, and rent as depreciation and repayment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.spreading.forms.company import Company


def with_leases(company: Company, share: float = 0.06) -> Company:
    """The company with rented assets of about such a share of its sales, as much owed as used; its profit is the same.

    `leased` is the asset, `lease_short` and `lease_long` what is owed, `lease_paid` what is repaid in the year.
    """
    years = range(company.years, -1, -1)
    leased = [round(company.amount("revenue", back) * share) for back in years]
    short = [amount // 5 for amount in leased]
    long = [whole - part for whole, part in zip(leased, short, strict=True)]
    paid = [0, *short[:-1]]

    def less(name: str, amounts: Sequence[int]) -> tuple[int, ...]:
        return tuple(company.amount(name, back) - amount for back, amount in zip(years, amounts, strict=True))

    def more(name: str, amounts: Sequence[int]) -> tuple[int, ...]:
        return less(name, [-amount for amount in amounts])

    accounts = {
        "leased": tuple(leased),
        "lease_short": tuple(short),
        "lease_long": tuple(long),
        "lease_paid": tuple(paid),
        "external_services": less("external_services", paid),
        "depreciation_amortisation": more("depreciation_amortisation", paid),
        "total_noncurrent_assets": more("total_noncurrent_assets", leased),
        "total_current_liabilities": more("total_current_liabilities", short),
        "total_noncurrent_liabilities": more("total_noncurrent_liabilities", long),
    }
    flows = {"cf_financing": (0, *less("cf_financing", paid)[1:])}
    return replace(company, accounts=dict(company.accounts) | accounts | flows)
