"""What a person is told of a mistake in a file of theirs: our words, the key, the mend."""

from datetime import date
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from finvet.mistakes import mistakes, not_toml
from finvet.wording import say


class Anything(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")

    number: Annotated[float, Field(gt=0, lt=10, allow_inf_nan=False)] = 1.0
    share: Annotated[float, Field(ge=0.25, le=1)] = 1.0
    count: int = 1
    switch: bool = True
    text: Annotated[str, Field(min_length=1, max_length=1200)] = "a"
    day: date = date(2026, 1, 1)
    rows: list[float] = []
    table: dict[str, float] = {}
    choice: Literal["one", "two"] = "one"


WRONG = {
    "number": [
        ("1", "no number; write one without quotes, such as 0.25 or 30"),
        (0, "too low; write a number above 0"),
        (10, "too high; write a number below 10"),
        (float("inf"), "no number; write one"),
    ],
    "share": [(0.2, "too low; write 0.25 or more"), (2, "too high; write 1 or less")],
    "count": [("1", "no whole number"), (1.5, "no whole number")],
    "switch": [("yes", "neither yes nor no; write true or false, without quotes")],
    "text": [
        (1, "no text; write one in quotes"),
        ("", "nothing stands there"),
        ("a" * 1201, "too long; 1,200 at most"),
    ],
    "day": [("2026-01-01", "no date; write one without quotes, as 2026-05-31")],
    "rows": [(1, "no list; write it in brackets")],
    "table": [(1, "no table; write it as key = value, line by line under [table]")],
    "choice": [("three", "no such choice; write one of 'one' or 'two'")],
    "other": [(1, "no such key")],
}


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid")

    weight: float = 1


class Outer(BaseModel):
    model_config = ConfigDict(extra="forbid")

    one: Inner | None = None
    many: tuple[Inner, ...] = ()
    named: dict[str, Inner | float] = {}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"on": 1}, "on: no such key; did you mean one?"),
        ({"one": {"weigth": 1}}, "one.weigth: no such key; did you mean weight?"),
        ({"many": [{"weigth": 1}]}, "many.0.weigth: no such key; did you mean weight?"),
        ({"many": [{"mood": 1}]}, "many.0.mood: no such key; take it out or mend its spelling"),
    ],
)
def test_an_unknown_key_is_told_what_may_be_meant_at_its_place(given: dict[str, object], told: str) -> None:
    form = TypeAdapter(Outer)
    with pytest.raises(ValidationError) as wrong:
        form.validate_python(given)
    (message,) = mistakes(wrong.value, form=form)
    assert say(message) == told


def test_so_is_one_below_a_name_that_anybody_gave_in_one_of_several_ways() -> None:
    form = TypeAdapter(Outer)
    with pytest.raises(ValidationError) as wrong:
        form.validate_python({"named": {"mine": {"weigth": 1}}})
    assert "did you mean weight?" in say(mistakes(wrong.value, form=form)[0])


@pytest.mark.parametrize(("key", "value", "told"), [(key, *case) for key, cases in WRONG.items() for case in cases])
def test_a_mistake_is_told_in_our_words(key: str, value: object, told: str) -> None:
    with pytest.raises(ValidationError) as wrong:
        Anything.model_validate({key: value})
    (message,) = mistakes(wrong.value, "part.")
    assert message.code != "mistake-wrong-value"
    assert f"part.{key}: " in (said := say(message).replace("[part.", "["))
    assert told in said
    assert "Input" not in said


def test_a_file_in_another_encoding_is_told_by_its_byte() -> None:
    with pytest.raises(UnicodeDecodeError) as wrong:
        "# café".encode("latin-1").decode("utf-8")
    (message,) = not_toml(wrong.value)
    assert say(message) == "byte 6 is not UTF-8; save the file in that encoding"
