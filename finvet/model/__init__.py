"""The nouns of finvet: frozen plain data that one stage hands to the next.

Amounts are in units of currency, years are fiscal years, periods run from the oldest to the newest.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from finvet.model.message import Message
from finvet.model.statements import (
    CONFIDENCES,
    DAYS_IN_A_WEEK,
    DAYS_IN_A_YEAR,
    FULL_YEAR_MONTHS,
    YEARS_VETTED,
    Confidence,
    Figure,
    FigureTable,
    FilledIn,
    Period,
    PeriodKind,
    Polarity,
    Scale,
    Source,
    SpreadWarning,
    StatementName,
    Statements,
    UnmatchedLine,
    weakest,
)
from finvet.model.workbook import (
    Cell,
    CellError,
    CellValue,
    Range,
    RefusedFile,
    Sheet,
    SourceFile,
    SourceSheet,
    Workbook,
)

if TYPE_CHECKING:
    from finvet.model.analysis import Analysis, CompanyKind, FittedTo
    from finvet.model.assessment import (
        NOT_ON_CREDIT,
        Assessment,
        Finding,
        Indicator,
        PaysOnTime,
        PolicyStamp,
        Request,
        Severity,
        Verdict,
        VerdictCode,
        ViableCashFlow,
    )
    from finvet.model.case import NO_CASE, Accounts, Audit, Case, Opinion, Override, Trade
    from finvet.model.deal import (
        Billing,
        Collection,
        Component,
        Deal,
        DealExposure,
        Discount,
        Exposure,
        Limit,
        LimitRules,
        Milestone,
        Mitigant,
        Month,
        Protection,
        Scenario,
        Schedule,
        ShockName,
        StressRules,
        WithholdingTax,
    )
    from finvet.model.partner import Partner
    from finvet.model.questionnaire import (
        EVIDENCE_LEVELS,
        Answer,
        AnswerType,
        AnswerValue,
        EvidenceLevel,
        Filling,
        Ground,
        Question,
        Reference,
        ReferenceClass,
        Section,
    )
    from finvet.model.risk import GRADES, Contribution, FailureRisk, Grade, Observed, log_odds

__all__ = [
    "CONFIDENCES",
    "DAYS_IN_A_WEEK",
    "DAYS_IN_A_YEAR",
    "EVIDENCE_LEVELS",
    "FULL_YEAR_MONTHS",
    "GRADES",
    "NOT_ON_CREDIT",
    "NO_CASE",
    "YEARS_VETTED",
    "Accounts",
    "Analysis",
    "Answer",
    "AnswerType",
    "AnswerValue",
    "Assessment",
    "Audit",
    "Billing",
    "Case",
    "Cell",
    "CellError",
    "CellValue",
    "Collection",
    "CompanyKind",
    "Component",
    "Confidence",
    "Contribution",
    "Deal",
    "DealExposure",
    "Discount",
    "EvidenceLevel",
    "Exposure",
    "FailureRisk",
    "Figure",
    "FigureTable",
    "FilledIn",
    "Filling",
    "Finding",
    "FittedTo",
    "Grade",
    "Ground",
    "Indicator",
    "Limit",
    "LimitRules",
    "Message",
    "Milestone",
    "Mitigant",
    "Month",
    "Observed",
    "Opinion",
    "Override",
    "Partner",
    "PaysOnTime",
    "Period",
    "PeriodKind",
    "Polarity",
    "PolicyStamp",
    "Protection",
    "Question",
    "Range",
    "Reference",
    "ReferenceClass",
    "RefusedFile",
    "Request",
    "Scale",
    "Scenario",
    "Schedule",
    "Section",
    "Severity",
    "Sheet",
    "ShockName",
    "Source",
    "SourceFile",
    "SourceSheet",
    "SpreadWarning",
    "StatementName",
    "Statements",
    "StressRules",
    "Trade",
    "UnmatchedLine",
    "Verdict",
    "VerdictCode",
    "ViableCashFlow",
    "WithholdingTax",
    "Workbook",
    "log_odds",
    "weakest",
]

_OF_JUDGING = ("risk", "questionnaire", "case", "assessment", "analysis", "deal", "partner")
"""The modules whose nouns come when they are asked for: files are read and spread without them."""


def __getattr__(name: str) -> object:
    for module in _OF_JUDGING if name in __all__ else ():
        nouns = vars(import_module(f"finvet.model.{module}"))
        if name in nouns:
            globals()[name] = nouns[name]
            return nouns[name]
    raise AttributeError(f"module 'finvet.model' has no attribute {name!r}")
