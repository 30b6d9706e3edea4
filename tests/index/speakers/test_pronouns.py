"""Whom "he", "she", "it" and "they" mean: invented articles, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.speaker import Speaker

WhoIs = Callable[..., Speaker | None]

PRONOUNS = [
    ("Mayor Ann Lee met Tom Park. [She] said the bridge was safe.", "Ann Lee"),
    ("Mayor Ann Lee met Tom Park. [He] said the bridge was unsafe.", "Tom Park"),
    ("[Tom Park] said the bridge was old. Critics of Joe Hill agreed. [He] said it would be rebuilt.", "Tom Park"),
    ('Tom Park left early. "Joe Hill was here," [he] said.', "Tom Park"),
    ("Ann Lee is ill. {A friend}, [she] said, thinks that the doctors lied.", "Ann Lee"),
    ("Tom Park met voters. Joe Hill came too. {Hill was late}, [he] said.", "Tom Park"),
    ("[She] never wanted the job. Ann Lee was happy in the workshop.", "Ann Lee"),
    ("Joe Hill spoke first. Asked whether [he] would resign, Tom Park laughed.", "Tom Park"),
    ("[A senior official] said no because [he] was not in the room. Joe Hill agreed.", "A senior official"),
    ("Tom Park and Joe Hill met in Rome. [They] said the talks went well.", "Tom Park and Joe Hill"),
    ("Ann Lee said that [she] believed in the bridge.", "Ann Lee"),
    ("City officials closed the bridge. [They] said it was unsafe.", "City officials"),
    ("The Harbor Authority closed the bridge. [It] said it was unsafe.", "Harbor Authority"),
    ("Ann Lee says no. When I put this to Eve Ray, [she] laughed.", "Eve Ray"),
    ("Ann Lee says no. When she put this to Eve Ray, [she] laughed.", "Ann Lee"),
    ('Ann Lee spoke of her teacher, Eve Ray. [She] said: {"[She] told me so."}', "Eve Ray"),
    ('Ann Lee spoke of her teacher, Tom Ray. [She] said: {"[He] told me so."}', "Tom Ray"),
    ("The club, of which I am chairman, wrote to the chief executive. [He] said no.", "the chief executive"),
    ("Opposite sat Eve Ray, the shadow chancellor. [She] said no.", "Eve Ray"),
    ("Eve Ray, a lawyer, said no. Mayor Ann Lee's worst day came in May, when [she] said yes.", "Ann Lee"),
    (
        "[Eve Ray] said no. Critics of Ann Lee feared that Lee's plan to tell the court that [she] lied was ill.",
        "Ann Lee",
    ),
    ("Mayor Tom Park spoke. Sheriff Joe Hill said that Park mentioned mud. [He] said it stank.", "Joe Hill"),
    ('"No," [Joe Hill] said.\n\nBut what if Tom Park wins? Would Park be better?\n\n"Yes," [he] said.', "Joe Hill"),
    (
        'Eve Ray said no.\n\nAnn Lee spoke at a rally in Troy, where [she] said: {"The voters love Ann Lee, they do."}',
        "Ann Lee",
    ),
    ('Mayor Eve Ray left. Tom Park rang his mother. "[She] said I should stay," Park said.', "his mother"),
    ("Ann Lee and Tom Park run. [31 percent of voters] said [they] knew neither.", "31 percent of voters"),
    ("Ann Lee and Tom Park run. [About one in five] say [they] have no view.", "About one in five"),
    ("Students like trams. Nine in 10 say so. [They] said the buses are late.", "Students"),
    ("[One in five] say no. [Those surveyed] want trams.", "Those surveyed"),
    ("[Those surveyed] say stricter laws would help, though [they] blame bad roads.", "Those surveyed"),
    ("Ann Lee and Tom Park run. 28 percent of the steel is lost, and [they] said so.", "Ann Lee and Tom Park"),
    ("Governor Jan Lee met Tom Park. [She] said no.", "Jan Lee"),
    ("Senator Ann Lee is a former teacher [who] said schools need money.", "Ann Lee"),
]


@pytest.mark.parametrize(("text", "name"), PRONOUNS)
def test_a_pronoun_means_the_fitting_one_that_is_most_prominent(who_is: WhoIs, text: str, name: str) -> None:
    speaker = who_is(text)
    assert speaker is not None
    assert speaker.name.removeprefix("The ") == name
