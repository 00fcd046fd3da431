"""Text tables that are odd: encodings, delimiters, quotes, and amounts in every style."""

from __future__ import annotations

import codecs

from tests.hostile.accounts import ACCOUNTS, changed, text, written
from tests.hostile.outcomes import Absent, Odd, Right, refused

QUOTES = refused("csv-quotes")
GERMAN = (
    ("Alder GmbH",), ("in EUR",), ("Bilanz", 2021, 2022, 2023), ("Kassenbestand und Guthaben bei Kreditinstituten", 30, 40, 50),
    ("Umlaufvermögen", 130, 150, 170), ("Anlagevermögen", 370, 400, 430), ("Bilanzsumme", 500, 550, 600), ("Eigenkapital", 320, 365, 410),
    ("Verbindlichkeiten", 180, 185, 190), ("Summe Passiva", 500, 550, 600),
)  # fmt: skip
GERMAN_FACTS = {
    ("total_assets", "2023"): 600.0,
    ("total_current_assets", "2021"): 130.0,
    ("total_equity", "2022"): 365.0,
}
CHINESE = (
    ("单位:元",),
    ("资产负债表", 2021, 2022, 2023),
    ("货币资金", 30, 40, 50),
    ("流动资产合计", 130, 150, 170),
    ("资产总计", 500, 550, 600),
    ("所有者权益合计", 320, 365, 410),
)
JAPANESE = (
    ("単位:円",),
    ("貸借対照表", 2021, 2022, 2023),
    ("現金及び預金", 30, 40, 50),
    ("流動資産合計", 130, 150, 170),
    ("資産合計", 500, 550, 600),
    ("純資産合計", 320, 365, 410),
)
EAST_ASIAN = Right({
    ("cash_and_equivalents", "2023"): 50.0, ("total_current_assets", "2022"): 150.0,
    ("total_assets", "2021"): 500.0, ("total_equity", "2023"): 410.0,
})  # fmt: skip


def csv(content: str, encoding: str = "utf-8") -> bytes:
    return content.encode(encoding)


def swap(value: float) -> str:
    return f"{value:,.2f}".translate({44: 46, 46: 44})


def encoded(rows: object, encoding: str, mark: bytes = b"") -> bytes:
    return mark + text(rows, ";").encode(encoding)  # type: ignore[arg-type]


ENCODINGS = [
    *(
        Odd(f"{name} csv", lambda e=encoding, m=mark: encoded(GERMAN, e, m), Right(GERMAN_FACTS), "a.csv")
        for name, encoding, mark in (
            ("utf-8", "utf-8", b""), ("utf-8 with mark", "utf-8", codecs.BOM_UTF8), ("utf-16-le", "utf-16-le", b""),
            ("utf-16-be", "utf-16-be", b""), ("utf-16-le with mark", "utf-16-le", codecs.BOM_UTF16_LE),
            ("utf-16-be with mark", "utf-16-be", codecs.BOM_UTF16_BE), ("cp1252", "cp1252", b""), ("cp1250", "cp1250", b""),
        )
    ),
    Odd("utf-8 mark before cp1252", lambda: codecs.BOM_UTF8 + encoded(GERMAN, "cp1252"), Right({("total_assets", "2023"): 600.0}), "a.csv"),
    Odd("utf-16 cut inside a character", lambda: encoded(GERMAN, "utf-16")[:-1], refused("file-is-binary"), "a.csv"),
    Odd("gb18030 csv", lambda: encoded(CHINESE, "gb18030"), EAST_ASIAN, "a.csv"),
    Odd("shift-jis csv", lambda: encoded(JAPANESE, "shift-jis"), EAST_ASIAN, "a.csv"),
]  # fmt: skip

STYLES = [
    *(
        Odd(f"csv amounts {name}", lambda w=write: csv(text(written(changed(), w), "\t")), Right(), "a.csv")
        for name, write in {
            "1,234.50": lambda v: f"{v:,.2f}", "1.234,50": swap, "1 234,50": lambda v: swap(v).replace(".", " "),
            "1'234.50": lambda v: f"{v:,.2f}".replace(",", "'"), "(1,234)": lambda v: f"({-v:,})" if v < 0 else f"{v:,.1f}",
            "1,234-": lambda v: f"{abs(v):,.1f}" + "-" * (v < 0), "−1,234": lambda v: f"{v:,.1f}".replace("-", "−"),
            "$1,234": lambda v: f"${v:,.2f}".replace("$-", "-$"), "1.234k": lambda v: f"{v / 1000:.4f}k",
        }.items()
    ),
    Odd("1.234 alone stays in doubt", lambda: csv(text(changed(D4="1.200", D14="9"), ";")), Right({}, low=(("revenue", "2023"),)), "a.csv"),
    Odd("years as text", lambda: csv(text([["'" + str(v) if v in (2021, 2022, 2023) else v for v in row] for row in ACCOUNTS])), Right(), "a.csv"),
    Odd("years as FY", lambda: csv(text([[f"FY{v}" if v in (2021, 2022, 2023) else v for v in row] for row in ACCOUNTS])), Right(), "a.csv"),
    Odd("amounts as =\"1200\"", lambda: csv(text(written(changed(), lambda v: f'="{v}"'), ";")), Right(), "a.csv"),
    *(Odd(f"csv {word} as an amount", lambda w=word: csv(text(changed(D4=w))), Absent("revenue", "2023", ("no-amount", "no-figure"), {("total_assets", "2023"): 600.0}), "a.csv") for word in ("NaN", "inf", "1e999", "1_200", "#REF!", "tbd", "TRUE")),
]  # fmt: skip

TABLES = [
    Odd("comma", lambda: csv(text()), Right(), "a.csv"),
    Odd("semicolon", lambda: csv(text(delimiter=";")), Right(), "a.csv"),
    Odd("tab", lambda: csv(text(delimiter="\t")), Right(), "a.tsv"),
    Odd("bar", lambda: csv(text(delimiter="|")), Right(), "a.txt"),
    Odd("quoted throughout", lambda: csv(text(quote='"')), Right(), "a.csv"),
    Odd("sep= in front", lambda: csv("sep=;\n" + text(delimiter=";")), Right(), "a.csv"),
    Odd("carriage returns alone", lambda: csv(text().replace("\n", "\r")), Right(), "a.csv"),
    Odd("no line end", lambda: csv(text().rstrip("\n")), Right(), "a.csv"),
    Odd("csv named xlsx", lambda: csv(text()), Right(), "a.xlsx"),
    Odd("mixed delimiters", lambda: csv(text(ACCOUNTS[:8]) + text(ACCOUNTS[8:], ";")), refused("csv-delimiters"), "a.csv"),
    Odd("open quote", lambda: csv(text().replace("Revenue", '"Revenue')), QUOTES, "a.csv"),
    Odd("quote that swallows three lines", lambda: csv(text().replace("Revenue", '"Revenue').replace("Operating profit", 'Operating profit"')), QUOTES, "a.csv"),
    Odd("text behind a closing quote", lambda: csv(text().replace("Revenue", '"Reve"nue')), QUOTES, "a.csv"),
    Odd("line break in a label", lambda: csv(text().replace("Total assets", '"Total\nassets"')), Right(), "a.csv"),
    Odd("NUL within", lambda: csv(text()).replace(b"Cost", b"Co\0st"), refused("file-is-binary"), "a.csv"),
    Odd("NULs behind", lambda: csv(text()) + bytes(4096), refused("file-is-binary"), "a.csv"),
    Odd("form feed and end mark", lambda: csv(text() + "\x0c\x1a"), Right(), "a.csv"),
    Odd("controls and bidi in a label", lambda: csv(text().replace("Revenue", "Rev\u202e\u200benue\u2066")), Right(), "a.csv"),
    Odd("escape sequences of terminals", lambda: csv(text().replace("Alder", "\x1b[2JAlder\x1b]0;x")), Right(), "a.csv"),
    Odd("bells", lambda: csv(text().replace("Alder", "Alder\x07")), refused("file-is-binary"), "a.csv"),
    Odd("a line of 1 MB", lambda: csv(text() + "note," + "x" * 1_000_000 + "\n"), Right(), "a.csv"),
    Odd("a quoted field of 1 MB", lambda: csv(text() + 'note,"' + "x" * 1_000_000 + '"\n'), Right(), "a.csv"),
    Odd("a line of 100,000 fields", lambda: csv(text() + "," * 100_000 + "\n"), Right(), "a.csv"),
    Odd("one column", lambda: csv("".join(f"{row[0]}\n" for row in ACCOUNTS)), refused("file-is-text"), "a.csv"),
    Odd("separators only", lambda: b";;;;\n" * 50, refused("file-is-text"), "a.csv"),
    Odd("blanks only", lambda: b" \n\t\n" * 50, refused("file-is-text", "file-is-empty"), "a.csv"),
    Odd("marks only", lambda: codecs.BOM_UTF8, refused("file-is-text", "file-is-empty"), "a.csv"),
    Odd("1,000,001 cells of csv", lambda: b"1,2\n" * 500_001, refused("too-many-cells"), "a.csv", deep=True),
    Odd("formulas that call", lambda: csv(text().replace("Alder Ltd", '"=HYPERLINK(""http://example.com"",""x"")"')), Right(), "a.csv"),
    Odd("formula as an amount", lambda: csv(text(changed(D4="=1100+100"))), Absent("revenue", "2023", ("no-amount",), {("total_assets", "2023"): 600.0}), "a.csv"),
    Odd("blank lines between", lambda: csv(text().replace("\n", "\n\n\n")), Right(), "a.csv"),
    Odd("every line indented", lambda: csv("".join(",," + line + "\n" for line in text().splitlines())), Right(), "a.csv"),
    Odd("prose", lambda: b"Dear Sir,\nplease find attached our accounts, as agreed.\n", refused("file-is-text"), "a.csv"),
    Odd("JSON", lambda: b'{"revenue": [1000, 1100],\n "assets": [500, 550]}\n', refused("file-is-text", "no-statement", "csv-quotes"), "a.csv"),
]  # fmt: skip

TEXTS = [*ENCODINGS, *STYLES, *TABLES]
