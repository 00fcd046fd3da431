"""The commands to look things up by: the catalogue of ratios, the model card, and the schema of a document."""

from __future__ import annotations

import click

from finvet.commands.options import JSON
from finvet.commands.printing import say_document, say_text


@click.command()
@click.argument("name", required=False)
@click.option("--family", metavar="NAME", help="Only those of one family: liquidity, coverage, scores …")
@click.option("--doc", "as_page", is_flag=True, help="Print the reference page, in Markdown.")
@JSON
def ratios(name: str | None, family: str | None, as_page: bool, as_json: bool) -> None:
    """List the indicators, or explain one.

    With NAME: its meaning, formula, unit and source.
    """
    from finvet.partner import described
    from finvet.ratios.catalogue import CATALOGUE
    from finvet.ratios.page import reference_page
    from finvet.terminal.catalogue import ratios_in_words
    from finvet.terminal.screen import screen

    if as_page:
        click.echo(reference_page(), nl=False)
        return
    if name and name not in CATALOGUE:
        raise no_ratio(name)
    families = {ratio.family for ratio in CATALOGUE.values()}
    if family and family not in families:
        raise click.UsageError(f"no family {family!r}; there are {', '.join(sorted(families))}")
    chosen = {n: described(r) for n, r in CATALOGUE.items() if name in (None, n) and family in (None, r.family)}
    if as_json:
        say_document(chosen)
    else:
        shown = screen()
        say_text(ratios_in_words(chosen, shown), shown)


@click.command()
@click.option("--card", is_flag=True, help="Print the model card: population, how well it ranks, what it cannot know.")
def risk(card: bool) -> None:
    """What the probability of failure rests on."""
    from finvet.risk.card import card as card_of
    from finvet.risk.model_file import shipped_model

    if not card:
        raise click.UsageError("say what to show: --card")
    click.echo(card_of(shipped_model()))


@click.command()
@click.argument("document", type=click.Choice(["spread", "vet", "compare"]))
def schema(document: str) -> None:
    """Print the JSON Schema of a document."""
    from finvet.documents.text import json_schema

    say_document(json_schema(document))


def no_ratio(name: str) -> click.UsageError:
    """That no ratio has this name, with those that may have been meant."""
    from finvet.nearest import nearest
    from finvet.ratios.catalogue import CATALOGUE

    near = nearest(name, CATALOGUE)
    meant = f"did you mean {' or '.join(near)}?" if near else "`finvet ratios` lists them"
    return click.UsageError(f"no ratio {name!r}; {meant}")
