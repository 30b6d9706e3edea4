import pytest

from index.linking import Evidence, NameForm, form_of, link
from index.speaker import Gender, Speaker, SpeakerType


def groups(*names: str, type: SpeakerType = SpeakerType.PERSON) -> set[frozenset[str]]:
    """Return which of the names are linked, each in an article of its own."""
    forms = {name: form_of(Speaker(name, type), str(i)) for i, name in enumerate(names)}
    identities: dict[NameForm, str] = {}
    for block in {form.block for form in forms.values()}:
        identities |= link({form: Evidence() for form in forms.values() if form.block == block})
    found: dict[str, set[str]] = {}
    for name, form in forms.items():
        found.setdefault(identities[form], set()).add(name)
    return {frozenset(group) for group in found.values()}


def apart(*names: str) -> set[frozenset[str]]:
    return {frozenset({name}) for name in names}


def together(*names: str) -> set[frozenset[str]]:
    return {frozenset(names)}


@pytest.mark.parametrize(
    "names",
    [
        ("Maria Lopez", "María López", "MARIA LOPEZ"),
        ("John F. Reed", "John Reed", "John F Reed"),
        ("John F. Reed", "John Frank Reed"),
        ("Tim Reed", "Timothy Reed", "Timothy K. Reed"),
        ("Major Reed", "Mr. Major Reed"),
        ("Anna Berg", "Senator Anna Berg", "Berg", "Ms. Berg"),
        ("Anna Berg", "A. Berg", "Berg"),
        ("Ursula von der Heide", "von der Heide", "Heide"),
    ],
)
def test_one_person_under_several_names_is_one_speaker(names):
    assert groups(*names) == together(*names)


@pytest.mark.parametrize(
    "names",
    [
        ("Anna Berg", "Otto Berg", "Berg"),
        ("George H. W. Stone", "George W. Stone", "George Stone"),
        ("Paul Reed", "Paul Reed Jr."),
        ("Anna", "Anna Berg"),
        ("Tim Reed", "Tom Reed"),
        ("Tim Reed", "Tom Reed", "T. Reed"),
        ("Tim Reed", "T. K. Reed"),
        ("Van Helsing", "Carl Reed"),
    ],
)
def test_two_people_with_a_name_in_common_are_two_speakers(names):
    assert groups(*names) == apart(*names)


def test_a_son_is_called_so_by_some_articles_only_where_the_office_is_the_same():
    def linked(role: str, other: str) -> bool:
        forms = [form_of(Speaker(name, SpeakerType.PERSON), "") for name in ("Joe Reed", "Joseph R. Reed Jr.")]
        roles = (frozenset({role}), frozenset({other}))
        found = link({form: Evidence(roles=told) for form, told in zip(forms, roles, strict=True)})
        return len(set(found.values())) == 1

    assert linked("Vice President", "vice president")
    assert not linked("Vice President", "drummer")


def test_bodies_are_one_by_their_name_without_article():
    names = ("The Harbour Council", "Harbour Council", "the harbour council’s")
    assert groups(*names, type=SpeakerType.ORGANIZATION) == together(*names)


def test_a_body_that_a_person_leads_goes_by_the_surname():
    names = ("Anna Berg’s campaign", "the Berg campaign", "Berg's campaign")
    assert groups(*names, type=SpeakerType.ORGANIZATION) == together(*names)
    names = ("Coast Guard’s museum", "Guard museum")
    assert groups(*names, type=SpeakerType.ORGANIZATION) == apart(*names)


def test_unnamed_speakers_of_two_articles_are_never_one():
    senior = Speaker("a senior official", SpeakerType.UNNAMED)
    assert form_of(senior, "1") != form_of(senior, "2")
    assert form_of(senior, "1").block != form_of(senior, "2").block


def meant(alone: Speaker, others: dict[str, Evidence]) -> str:
    """Return who is meant by a surname alone beside others of that surname: their name, or its own."""
    form = form_of(alone, "")
    named = {form_of(Speaker(name, SpeakerType.PERSON), ""): evidence for name, evidence in others.items()}
    evidence = Evidence(1, alone.gender, frozenset({alone.role} if alone.role else ()))
    return link({form: evidence, **named})[form].removeprefix("person ")


def test_a_surname_alone_is_the_one_whose_pronoun_fits():
    others = {"Anna Berg": Evidence(gender=Gender.FEMALE), "Otto Berg": Evidence(gender=Gender.MALE)}
    assert meant(Speaker("Berg", SpeakerType.PERSON, gender=Gender.MALE), others) == "otto berg"
    assert meant(Speaker("Berg", SpeakerType.PERSON), others) == "berg"


def test_a_surname_alone_is_nobody_whose_pronoun_does_not_fit():
    berg = Speaker("Berg", SpeakerType.PERSON, gender=Gender.MALE)
    assert meant(berg, {"Anna Berg": Evidence(gender=Gender.FEMALE)}) == "berg"


def test_a_surname_alone_is_the_one_in_that_office():
    others = {"Anna Berg": Evidence(roles=frozenset({"former mayor"})), "Otto Berg": Evidence()}
    assert meant(Speaker("Berg", SpeakerType.PERSON, "Mayor"), others) == "anna berg"


def test_a_surname_alone_is_the_one_everybody_knows():
    others = {"Anna Berg": Evidence(voices=20), "Otto Berg": Evidence(voices=4)}
    assert meant(Speaker("Berg", SpeakerType.PERSON), others) == "anna berg"
    assert meant(Speaker("Berg", SpeakerType.PERSON), others | {"Otto Berg": Evidence(voices=5)}) == "berg"
