"""The sample partners: how each is made and what its case file says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.sample_data.making import (
    advanced_energy,
    brackenshaw,
    dean_foods,
    fennelgate,
    larkfield,
    lindgrund,
    quillhaven,
    selvana,
    val_mornaz,
    wattle_ridge,
    worked_case,
)
from tests.sample_data.making.statements import Truth


@dataclass(frozen=True)
class Sample:
    """A partner: its maker, the day it is judged on and what is known beside its statements."""

    make: Callable[[Path], Truth]
    as_of: date
    audit: str = ""
    facts: Mapping[str, int] = field(default_factory=dict)
    deal: str = ""
    country: str = ""
    company: str = ""
    answers: str = ""

    def case_file(self) -> str:
        lines = [f"as_of = {self.as_of.isoformat()}"]
        if self.audit:
            lines.append(f'audit = "{self.audit}"')
        if self.country:
            lines.append(f'country = "{self.country}"')
        lines += _lines(self.company)
        if self.facts:
            lines += ["", "[facts]", *(f"{item} = {amount}" for item, amount in self.facts.items())]
        if self.deal:
            lines += ["", "[deal]", *_lines(self.deal)]
        if self.answers:
            lines += ["", "[answers]", *_lines(self.answers)]
        return "\n".join(lines) + "\n"


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


IN_EUROS = """
    contract_value = 84000
    months = 12
    billing = "monthly"
    terms_days = 30
    currency = "EUR"
    early_payment = { percent = 2, days = 10 }
    cost_ratio = 0.65
    maximum_loss = 40000
"""
BY_MILESTONES = """
    contract_value = 48000
    months = 6
    billing = "milestones"
    milestones = [{ month = 2, share = 0.4 }, { month = 6, share = 0.6 }]
    terms_days = 45
    start = 2025-11-03
    advance_percent = 20
    noncancellable_commitments = 3000
    cost_ratio = 0.7
    own_monthly_payroll = 22000
"""

ITS_OWN_STATEMENTS = """
    trade = "construction"
    accounts = "standalone"
    accounts_of_party = true
"""
WHO_IT_IS = """
    C5 = { value = "itself, by transfer from its bank in France", evidence = "documented" }
    D2b = "French GAAP"
    I2 = "makes and fits windows, doors and staircases"
    I3 = false
    I4 = { value = "two partners, 60 % and 40 %", evidence = "verified" }
    I5 = { value = "the managing partner, alone", evidence = "verified" }
"""

SAMPLES: Mapping[str, Sample] = {
    "advanced_energy": Sample(advanced_energy.make, date(2023, 6, 30), "audited", country="US"),
    "brackenshaw_fit_out": Sample(
        brackenshaw.make,
        date(2025, 10, 31),
        "audited",
        {"overdue_payables": 612_000, "payment_terms_days": 45},
        country="GB",
    ),
    "dean_foods": Sample(dean_foods.make, date(2020, 6, 30), "audited", country="US"),
    "fennelgate_software": Sample(fennelgate.make, date(2025, 5, 31), "unaudited", country="US"),
    "larkfield_it_services": Sample(larkfield.make, date(2025, 6, 30), "compiled", country="US"),
    "lindgrund_praezisionsteile": Sample(
        lindgrund.make, date(2025, 7, 15), "audited", {"undrawn_credit_lines": 2_500_000}, country="DE"
    ),
    "menuiserie_val_mornaz": Sample(
        val_mornaz.make,
        date(2025, 9, 30),
        deal=BY_MILESTONES,
        country="FR",
        company=ITS_OWN_STATEMENTS,
        answers=WHO_IT_IS,
    ),
    "quillhaven_outfitters": Sample(quillhaven.make, date(2025, 4, 30), "audited", country="US"),
    "selvana_foods": Sample(selvana.make, date(2025, 8, 31), "reviewed", country="NL"),
    "wattle_ridge_plant_hire": Sample(wattle_ridge.make, date(2026, 1, 31), "unaudited", deal=IN_EUROS, country="AU"),
    "worked_case_v1": Sample(worked_case.make, date(2025, 9, 30)),
}


def make_sample(name: str, folder: Path) -> Truth:
    """Writes a partner and its case file into the folder; a partner of several files gets a folder of its own."""
    sample = SAMPLES[name]
    truth = sample.make(folder)
    own = folder / name
    case = own / "case.toml" if own.is_dir() else folder / f"{name}.case.toml"
    case.write_bytes(sample.case_file().encode())
    return truth
