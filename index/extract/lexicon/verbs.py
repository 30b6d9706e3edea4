"""Reporting verbs: what each does (its stance) and the constructions in which it reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from index.attribution import Stance
from index.verb_forms import forms_of


class Frame(StrEnum):
    """A construction in which a verb reports, with an example."""

    CLAUSE = "clause"
    """She said [(that) prices fell]; she asked [whether prices fell]."""
    QUOTE = "quote"
    """["Prices fell,"] she said. [Prices], she said, [fell]."""
    TO = "to"
    """She vowed [to fight]."""
    OBJECT_TO = "object-to"
    """She wants [him to go]; she urged [the court to act]."""
    TOLD_TO = "told-to"
    """She told him [to go]: the one told is no part of it."""
    ING = "ing"
    """She denied [taking money]."""
    OBJECT = "object"
    """She praised [the bill for its brevity]."""
    THING_SAID = "thing-said"
    """She offered [a plan]; she asked [a question]: a report only where somebody does so in a main clause."""
    THING_SHOWN = "thing-shown"
    """A survey found [broad support]; polls showing [a lead]: a report only where a document does so."""
    COMPLEMENT = "complement"
    """She called [the bill a mistake]; she described [it as weak]."""


@dataclass(frozen=True, slots=True)
class VerbEntry:
    """What a verb can do."""

    verb: str
    stance: Stance
    frames: frozenset[Frame]
    prepositions: Mapping[str, Stance] = field(default_factory=dict)
    """What the verb does with each: "she called [for]preposition [a ban]" urges."""


_FRAMES_AND_VERBS: tuple[tuple[Stance, str, str], ...] = (
    # Speech proper: it tags quotations and takes clauses.
    (Stance.SAID, "clause quote", """
        say state remark observe comment reply respond answer continue add note mention explain tell report
        announce declare reveal disclose recall recount relate reiterate repeat stress emphasize emphasise
        underline underscore clarify elaborate specify point-out quip joke muse opine reason interject chime-in
        retort counter rejoin tweet retweet post blog text email e-mail write wire cable telegraph testify
        attest swear affirm assert aver contend maintain proclaim pronounce profess inform notify brief remind
        advise confide conclude summarize summarise sum-up recap mutter murmur whisper mumble stammer stutter
        shout yell scream cry exclaim roar bellow holler growl snarl snap bark hiss sigh groan moan gasp laugh
        chuckle giggle grin smile shrug nod sob weep chant sing preach lecture rant rave thunder boom drawl
        deadpan crow gush enthuse marvel intone recite dictate narrate announce broadcast publish release leak
        divulge volunteer venture offer begin start-off go-on pipe-up speak-up blurt explain-away riff ad-lib
        hint intimate imply insinuate signal indicate suggest predict forecast project prophesy foretell foresee
        theorize theorise hypothesize postulate posit argue reaffirm confirm verify certify correct
        apologize apologise demur equivocate hedge allow concede acknowledge admit confess own-up grant
        recognize recognise accept relay convey communicate signal telegraph highlight spell-out editorialize
        allow ruminate reflect reminisce rattle-off fire-back shoot-back hit-back write-back call-out cite quote
        paraphrase surmise snipe vent whine wail sputter splutter bluster fulminate pontificate avow rasp croak
        chirp carp expound retaliate
    """),
    (Stance.SAID, "quote", "read go proceed crack deadpan blare tease cut-in chip-in put"),
    (Stance.CLAIMED, "clause quote", """
        claim allege purport boast brag insist contend charge accuse assert maintain argue speculate hypothesize
    """),
    (Stance.ASKED, "clause quote", "ask inquire enquire query wonder question quiz press"),
    (Stance.ASKED, "told-to", "ask beg request beseech implore"),
    (Stance.ASKED, "object", "question query request"),
    (Stance.DENIED, "clause quote ing object", "deny"),
    (Stance.DENIED, "object clause", "refute rebut disavow repudiate disown debunk contradict"),
    (Stance.WARNED, "clause quote", "warn caution threaten fear-monger"),
    (Stance.WARNED, "to", "threaten"),
    (Stance.WARNED, "told-to", "warn caution"),
    (Stance.PROMISED, "clause quote to", "promise vow pledge swear guarantee commit undertake volunteer offer"),
    (Stance.PROMISED, "object", "promise pledge vow guarantee"),
    (Stance.URGED, "clause quote", """
        urge demand recommend propose advise exhort implore plead beg insist command order instruct suggest
        advocate request counsel
    """),
    (Stance.URGED, "object-to", """
        urge encourage exhort implore beseech press pressure challenge invite entreat goad prod
    """),
    (Stance.URGED, "told-to", "tell advise instruct order command direct counsel remind"),
    (Stance.URGED, "object", """
        urge demand recommend propose advocate champion suggest pitch tout
    """),
    (Stance.URGED, "to", "demand propose plead beg ask"),
    (Stance.URGED, "ing", "recommend propose suggest advocate"),
    (Stance.CRITICIZED, "quote clause", """
        complain grumble lament bemoan gripe protest object fume rail scoff sneer jeer taunt lash-out
    """),
    (Stance.CRITICIZED, "object", """
        criticize criticise blast slam condemn denounce attack rip bash decry deride mock ridicule belittle
        lambast lambaste rebuke berate chastise castigate censure excoriate chide scold admonish scorn disparage
        denigrate demonize demonise vilify malign smear slander lampoon skewer pan trash insult taunt blame
        fault assail hammer pillory savage deplore lament bemoan decry disparage knock pummel pound rap bemoan
        dismiss protest impugn accuse assail jab needle upbraid vilify lash scapegoat disdain dis diss
        trash-talk call-out slap shame lecture panned rubbish rebuff begrudge discredit undermine
    """),
    (Stance.PRAISED, "object", """
        praise laud hail applaud commend compliment congratulate salute thank celebrate tout extol extoll
        champion endorse defend cheer credit welcome admire back glorify lionize lionise eulogize support
        embrace honor honour vouch-for
    """),
    (Stance.AGREED, "clause quote", "agree concur concede acknowledge admit confirm"),
    (Stance.AGREED, "to", "agree consent"),
    (Stance.AGREED, "object", "acknowledge admit concede confirm accept approve endorse affirm recognize recognise"),
    (Stance.AGREED, "ing", "acknowledge admit"),
    (Stance.DISAGREED, "clause quote", "disagree dispute dissent differ object"),
    (Stance.BELIEVED, "clause object", "doubt"),
    (Stance.PROMISED, "clause quote", "assure reassure"),
    (Stance.DISAGREED, "object", "dispute challenge oppose contest reject contradict counter discount protest"),
    (Stance.DECLINED, "to", "decline refuse"),
    (Stance.DECLINED, "object", "decline refuse"),
    # Things said, as objects.
    (Stance.SAID, "object", """
        announce declare reveal disclose emphasize emphasise stress underscore highlight reiterate repeat
        reaffirm explain mention cite discuss describe recount recall predict detail outline clarify tweet
        address confirm invoke quote summarize forecast note proclaim divulge publicize characterize
        characterise relate confess decry lay-out broach unveil profess convey voice express air
    """),
    (Stance.SAID, "complement", """
        call dub label brand describe characterize characterise term deem portray depict paint denounce decry
        dismiss cast tout hail cite list rank rate frame style pronounce declare proclaim identify name
    """),
    (Stance.ASKED, "object-to", "ask request"),
    (Stance.SAID, "object", "point-out lay-out spell-out set-out"),
    (Stance.SAID, "object", "echo report post list name claim allege assert"),
    (Stance.SAID, "quote clause", "echo"),
    (Stance.CRITICIZED, "object", "call-out shout-down"),
    (Stance.DENIED, "object ing", "rule-out shoot-down brush-off laugh-off shrug-off"),
    (Stance.CRITICIZED, "quote", "lash-out hit-back fire-back shoot-back strike-back"),
    # Verbs that tell of words in a main clause, and of deeds elsewhere.
    (Stance.SAID, "thing-said", """
        say argue ask offer publish release issue share reference restate retell rehash recite reprise compare liken
        equate contrast
    """),
    (Stance.CRITICIZED, "thing-said", "ignore overlook downplay minimize exaggerate overstate trivialize resist"),
    (Stance.AGREED, "thing-said", "sign nominate appoint"),
    (Stance.BELIEVED, "thing-said", "see know believe feel misunderstand envision interpret"),
    # Showing: documents, polls, facts.
    (Stance.SHOWED, "clause quote", """
        show find indicate suggest demonstrate prove reveal confirm estimate calculate discover
        conclude detect reflect illustrate underscore document establish project rule
    """),
    (Stance.SHOWED, "object", "show estimate project"),
    (Stance.SHOWED, "thing-shown", "show find detect reveal indicate suggest demonstrate document confirm put give"),
    # Thought, knowledge, feeling.
    (Stance.BELIEVED, "clause quote", """
        think believe figure guess suppose reckon feel imagine assume suspect presume understand conclude
        realize realise
    """),
    (Stance.BELIEVED, "clause", """
        know hope fear worry expect anticipate doubt consider see judge sense gather learn discover remember
        forget notice decide resolve hold recognize recognise regret appreciate foresee perceive trust
        bet wager contemplate ponder debate care dream wonder calculate rule vote find grasp mind conceive
        ascertain hear
    """),
    (Stance.BELIEVED, "object", """
        expect anticipate fear doubt consider support oppose favor favour prefer trust distrust mistrust reject
        contemplate regret envision foresee envisage respect like dislike hate love loathe despise resent
        welcome appreciate underestimate overestimate value relish dread
    """),
    (Stance.BELIEVED, "complement", "remember recall consider regard view see perceive deem judge find think believe"),
    (Stance.BELIEVED, "object-to", "expect believe consider know think"),
    (Stance.BELIEVED, "ing", """
        consider contemplate ponder weigh regret favor favour oppose support enjoy remember recall imagine
    """),
    (Stance.BELIEVED, "to", "expect fear profess claim"),
    (Stance.BELIEVED, "clause", "seem appear"),
    # Wishes, intentions, decisions.
    (Stance.WANTED, "to", """
        want hope wish plan intend aim seek decide desire prefer aspire vow choose opt determine resolve long
        yearn strive agree refuse decline threaten elect vote propose promise pledge swear offer volunteer
        hesitate prepare look
    """),
    (Stance.WANTED, "object-to", "want prefer wish desire"),
    (Stance.WANTED, "object", "want seek prefer desire"),
    (Stance.WANTED, "clause", "wish prefer intend desire"),
    (Stance.BELIEVED, "ing", "like love hate dislike avoid dread enjoy mind"),
    (Stance.SAID, "ing", "mention report describe discuss deny admit acknowledge recall"),
)  # fmt: skip
"""Stance, frames, verbs. A verb's stance is that of the first row that has it; its frames are those of all rows."""

TOPIC_PREPOSITIONS = frozenset({"about", "against"})
"""What may follow any verb of saying or thinking in a main clause: "he elaborated [about] it"."""

VERB_PREPOSITIONS: tuple[tuple[Stance, str, str], ...] = (
    (
        Stance.URGED,
        "for",
        """
            call push argue plead press advocate beg appeal campaign lobby agitate clamor clamour vote ask
            root stump fundraise
        """,
    ),
    (Stance.URGED, "on", "call insist"),
    (Stance.URGED, "against", "advise argue campaign vote lobby"),
    (Stance.SAID, "to", "point refer allude admit confess attest testify respond reply object"),
    (Stance.URGED, "to", "appeal"),
    (
        Stance.SAID,
        "about",
        "talk speak joke boast brag complain worry lie ask warn write tweet wonder rant muse think fret",
    ),
    (Stance.SAID, "of", "speak complain warn boast talk write accuse approve disapprove dream conceive"),
    (Stance.SAID, "on", "comment elaborate remark expound opine dwell harp focus"),
    (Stance.SAID, "at", "hint laugh scoff sneer rail lash bristle fume balk"),
    (Stance.SAID, "against", "rail speak warn inveigh rage argue"),
    (Stance.SAID, "with", "agree disagree concur side differ sympathize"),
    (Stance.DISAGREED, "from", "distance dissent"),
    (Stance.SAID, "in", "believe confide"),
    (Stance.SAID, "for", "apologize vouch"),
    (Stance.CRITICIZED, "at", "lash-out hit-out hit-back fire-back strike-back shoot-back"),
    (Stance.CRITICIZED, "against", "lash-out speak-out hit-out"),
    (Stance.SAID, "about", "speak-out"),
    (Stance.SAID, "into", "tear lay rip light weigh delve"),
    (Stance.SAID, "on", "touch weigh-in sound-off expand double-down zero-in"),
    (Stance.SAID, "over", "spar feud squabble bicker quarrel argue agonize gush"),
    (Stance.CRITICIZED, "on", "pounce"),
    (Stance.AGREED, "by", "stand"),
    (Stance.BELIEVED, "at", "marvel chafe recoil"),
    (Stance.BELIEVED, "toward", "lean"),
    (Stance.WANTED, "for", "hope wish long yearn root pray"),
    (Stance.AGREED, "to", "agree consent commit"),
    (Stance.AGREED, "on", "agree"),
)
"""Stance of verbs that nothing else lists, preposition, verbs: "called [for] a ban"."""


def _entries() -> dict[str, VerbEntry]:
    stances: dict[str, Stance] = {}
    frames: dict[str, set[Frame]] = {}
    prepositions: dict[str, dict[str, Stance]] = {}
    for stance, names, verbs in _FRAMES_AND_VERBS:
        for verb in verbs.split():
            stances.setdefault(verb, stance)
            frames.setdefault(verb, set()).update(Frame(name) for name in names.split())
    for stance, preposition, verbs in VERB_PREPOSITIONS:
        for verb in verbs.split():
            stances.setdefault(verb, stance)
            prepositions.setdefault(verb, {})[preposition] = stance
    return {
        verb: VerbEntry(verb, stance, frozenset(frames.get(verb, ())), prepositions.get(verb, {}))
        for verb, stance in stances.items()
    }


VERBS = _entries()
"""Each verb's entry, by its base form; a particle follows a hyphen ("point-out")."""

PARTICLES = frozenset({"out", "back", "off", "up", "down", "on", "in", "away", "over"})


def _has_particle(verb: str) -> bool:
    base, _, particle = verb.rpartition("-")
    return bool(base) and particle in PARTICLES


VERB_OF_FORM = {form: verb for verb in VERBS if not _has_particle(verb) for form in forms_of(verb)}
"""Base form by any form, in lower case: "said" -> "say"."""


def _with_particles() -> dict[str, dict[str, VerbEntry]]:
    result: dict[str, dict[str, VerbEntry]] = {}
    for verb, entry in VERBS.items():
        base, _, particle = verb.rpartition("-")
        if base and particle in PARTICLES:
            for form in forms_of(base):
                result.setdefault(form, {})[particle] = entry
    return result


VERBS_WITH_PARTICLES = _with_particles()
"""Entry by form and particle: "points", "out"."""
