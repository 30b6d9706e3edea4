"""The tables of reporting verbs: each row a stance, what its verbs take, a sentence that shows it, and the verbs.

To add a verb, write it into each row whose sentence it could stand in. It takes what all its rows say; its stance in
a construction is that of the first row that has it so ("advised that" tells, "advised her to" urges), and elsewhere
that of its very first row. A particle follows a hyphen: "point-out".
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from index.attribution import Stance


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


class VerbRow(NamedTuple):
    """Verbs of one stance that take the same things."""

    stance: Stance
    frames: str
    example: str
    verbs: str


class VerbPreposition(NamedTuple):
    """Verbs that do the same with a preposition: "she called [for]preposition a ban" urges."""

    stance: Stance
    preposition: str
    example: str
    verbs: str


VERB_ROWS: tuple[VerbRow, ...] = (
    # Saying.
    VerbRow(Stance.SAID, "clause quote", "Lee said that prices had fallen.", """
        say state remark observe comment reply respond answer continue add note mention explain tell
        report announce declare reveal disclose recall recount relate reiterate repeat stress emphasize
        emphasise underline underscore clarify elaborate specify point-out quip joke muse opine reason
        interject chime-in retort counter rejoin tweet retweet post blog text email e-mail write wire
        cable telegraph testify attest swear affirm assert aver contend maintain proclaim pronounce
        profess inform notify brief remind advise confide conclude summarize summarise sum-up recap
        mutter murmur whisper mouth mumble stammer stutter shout yell scream cry exclaim roar bellow holler
        chant preach lecture rant rave thunder boom deadpan crow gush enthuse marvel
        intone recite dictate narrate broadcast publish release leak divulge volunteer venture offer
        blurt explain-away riff ad-lib hint intimate imply
        insinuate signal indicate suggest predict forecast project prophesy foretell foresee theorize
        theorise hypothesize hypothesise postulate posit argue reaffirm confirm verify certify correct apologize
        apologise demur equivocate hedge allow concede acknowledge admit confess own-up grant recognize
        recognise accept relay convey communicate highlight spell-out editorialize ruminate reflect
        reminisce rattle-off fire-back shoot-back hit-back write-back call-out cite quote paraphrase
        surmise snipe vent whine wail sputter splutter bluster fulminate pontificate avow rasp croak
        chirp carp expound retaliate echo editorialise record radio
    """),
    VerbRow(Stance.SAID, "quote", "“No way,” Lee cracked.", """
        read go proceed crack deadpan blare tease cut-in chip-in put begin start-off go-on pipe-up speak-up
        growl snarl snap bark hiss snort huff sigh groan moan gasp laugh chuckle giggle grin smile shrug nod sob weep
        sing drawl
    """),
    VerbRow(Stance.CRITICIZED, "quote", "“Not true,” Lee lashed out.", """
        lash-out hit-back fire-back shoot-back strike-back
    """),
    # Claiming and asking.
    VerbRow(Stance.CLAIMED, "clause quote", "Lee alleged that the vote was rigged.", """
        claim allege purport boast brag insist contend charge accuse assert maintain argue speculate
        hypothesize hypothesise
    """),
    VerbRow(Stance.ASKED, "clause quote", "Lee asked whether the road was open.", """
        ask inquire enquire query wonder question quiz press
    """),
    VerbRow(Stance.CLAIMED, "object", "Lee alleged a fraud.", "claim allege accuse"),
    VerbRow(Stance.CLAIMED, "to", "Lee claimed to know.", "claim profess"),
    VerbRow(Stance.ASKED, "object-to", "Lee asked Weber to resign.", "ask request"),
    VerbRow(Stance.ASKED, "to", "Lee asked to see the file.", "ask"),
    VerbRow(Stance.ASKED, "object", "Lee questioned the verdict.", "question query request"),
    # Denying, warning and promising.
    VerbRow(Stance.DENIED, "clause quote ing object", "Lee denied taking money.", "deny"),
    VerbRow(Stance.DENIED, "object clause", "Lee disavowed the letter.", """
        refute rebut disavow repudiate disown debunk contradict
    """),
    VerbRow(Stance.DENIED, "object", "Lee retracted the letter.", "renounce retract disclaim rescind"),
    VerbRow(Stance.DENIED, "object ing", "Lee ruled out a recount.", """
        rule-out shoot-down brush-off laugh-off shrug-off
    """),
    VerbRow(Stance.WARNED, "clause quote", "Lee warned that the dyke would break.", """
        warn caution threaten fear-monger
    """),
    VerbRow(Stance.WARNED, "to", "Lee threatened to resign.", "threaten"),
    VerbRow(Stance.WARNED, "told-to", "Lee warned the crew to stay away.", "warn caution"),
    VerbRow(Stance.PROMISED, "clause quote", "Lee assured the council that it would hold.", "assure reassure"),
    VerbRow(Stance.PROMISED, "clause quote to", "Lee vowed to rebuild the mole.", """
        promise vow pledge swear guarantee commit undertake volunteer offer
    """),
    VerbRow(Stance.PROMISED, "told-to", "Lee promised the crew to wait.", "promise"),
    VerbRow(Stance.PROMISED, "object", "Lee pledged a new bridge.", "promise pledge vow guarantee"),
    # Urging.
    VerbRow(Stance.URGED, "clause quote", "Lee recommended that the mole be closed.", """
        urge demand recommend propose advise exhort implore plead beg insist command order instruct
        suggest advocate request counsel
    """),
    VerbRow(Stance.URGED, "object-to", "Lee urged the court to act.", """
        urge encourage exhort implore beseech press pressure challenge invite entreat goad prod dare
    """),
    VerbRow(Stance.URGED, "told-to", "Lee ordered the crew to leave.", """
        tell advise instruct order command direct counsel remind beg plead
    """),
    VerbRow(Stance.URGED, "object", "Lee proposed a ban.", """
        urge demand recommend propose advocate champion suggest pitch
    """),
    VerbRow(Stance.URGED, "to", "Lee demanded to see the file.", "demand propose plead beg"),
    VerbRow(Stance.URGED, "ing", "Lee recommended closing the gate.", "recommend propose suggest advocate"),
    # Judging.
    VerbRow(Stance.CRITICIZED, "quote clause", "Lee complained that nobody had called.", """
        complain grumble lament bemoan gripe protest object fume rail scoff sneer jeer taunt lash-out
    """),
    VerbRow(Stance.CRITICIZED, "object", "Lee blasted the plan.", """
        criticize criticise blast slam condemn denounce attack rip bash decry deride mock ridicule
        belittle lambast lambaste rebuke berate chastise castigate censure excoriate chide scold
        admonish scorn disparage denigrate demonize demonise vilify malign smear slander lampoon skewer
        pan trash insult taunt blame fault assail hammer pillory savage deplore lament bemoan knock
        pummel pound rap dismiss protest impugn jab needle upbraid lash scapegoat disdain dis
        diss trash-talk call-out slap shame lecture panned rubbish rebuff begrudge discredit undermine
        shout-down
    """),
    VerbRow(Stance.CRITICIZED, "complement", "Lee dismissed the plan as a stunt.", "denounce decry dismiss deride"),
    VerbRow(Stance.CRITICIZED, "thing-said", "Lee downplayed the danger.", """
        ignore overlook downplay minimize minimise exaggerate overstate trivialize trivialise resist
    """),
    VerbRow(Stance.PRAISED, "object", "Lee praised the plan.", """
        praise laud hail applaud commend compliment congratulate salute thank celebrate tout extol
        extoll champion endorse defend cheer credit welcome admire back glorify lionize lionise eulogize
        eulogise support embrace honor honour vouch-for trumpet herald
    """),
    VerbRow(Stance.PRAISED, "complement", "Lee hailed the plan as a marvel.", "hail tout"),
    VerbRow(Stance.PRAISED, "ing", "Lee supported closing the gate.", "support favor favour"),
    VerbRow(Stance.PRAISED, "thing-said", "Lee promoted the plan.", "promote plug"),
    # Agreeing, disagreeing and declining.
    VerbRow(Stance.AGREED, "clause quote", "Lee agreed that it was late.", """
        agree concur concede acknowledge admit confirm
    """),
    VerbRow(Stance.AGREED, "to", "Lee consented to wait.", "agree consent"),
    VerbRow(Stance.AGREED, "object", "Lee approved the delay.", """
        acknowledge admit concede confirm accept approve endorse affirm recognize recognise
    """),
    VerbRow(Stance.AGREED, "thing-said", "Lee nominated Weber.", "sign nominate appoint"),
    VerbRow(Stance.DISAGREED, "clause quote", "Lee disagreed that it was late.", """
        disagree dispute dissent differ object
    """),
    VerbRow(Stance.DISAGREED, "ing", "Lee opposed closing the gate.", "oppose"),
    VerbRow(Stance.DISAGREED, "object", "Lee disputed the figures.", """
        dispute challenge oppose contest reject contradict counter discount protest
    """),
    VerbRow(Stance.DECLINED, "to", "Lee declined to comment.", "decline refuse"),
    VerbRow(Stance.DECLINED, "object", "Lee refused an interview.", "decline refuse"),
    # Things said, as objects; of verbs above, too.
    VerbRow(Stance.SAID, "object", "Lee announced a new timetable.", """
        announce declare reveal disclose emphasize emphasise stress underscore highlight reiterate
        repeat reaffirm explain mention cite discuss describe recount recall predict detail outline
        clarify tweet address confirm invoke quote summarize forecast note proclaim divulge publicize
        characterize characterise relate confess decry lay-out broach unveil profess convey voice
        express air point-out spell-out set-out echo report post list name assert publicise summarise
    """),
    VerbRow(Stance.SAID, "complement", "Lee called the plan a mistake.", """
        call dub label brand describe characterize characterise term deem portray depict paint cast cite
        list rank rate frame style pronounce declare proclaim identify name
    """),
    VerbRow(Stance.SAID, "thing-said", "Lee offered a plan.", """
        say argue ask offer publish release issue share reference restate retell rehash recite reprise
        compare liken equate contrast
    """),
    VerbRow(Stance.SAID, "ing", "Lee mentioned meeting Weber.", """
        mention report describe discuss deny admit acknowledge recall
    """),
    # Showing: documents, polls, facts.
    VerbRow(Stance.SHOWED, "clause quote", "The report shows that prices had fallen.", """
        show find indicate suggest demonstrate prove reveal confirm estimate calculate discover conclude
        detect reflect illustrate underscore document establish project rule
    """),
    VerbRow(Stance.SHOWED, "object", "The survey shows a narrow lead.", "show estimate project"),
    VerbRow(Stance.SHOWED, "thing-shown", "A survey found broad support.", """
        show find detect reveal indicate suggest demonstrate document confirm put give
    """),
    # Thought, knowledge, feeling.
    VerbRow(Stance.BELIEVED, "clause object", "Lee doubted that it would hold.", "doubt"),
    VerbRow(Stance.BELIEVED, "clause quote", "Lee thinks that it will hold.", """
        think believe figure guess suppose reckon feel imagine assume suspect presume understand
        conclude realize realise
    """),
    VerbRow(Stance.BELIEVED, "clause", "Lee knows that it will hold.", """
        know hope fear worry expect anticipate doubt consider see judge sense gather learn discover
        remember forget notice decide resolve hold recognize recognise regret appreciate foresee
        perceive trust bet wager contemplate ponder debate care dream wonder calculate rule vote find
        grasp mind conceive ascertain hear
    """),
    VerbRow(Stance.BELIEVED, "object", "Lee favors the plan.", """
        expect anticipate fear doubt consider support oppose favor favour prefer trust distrust mistrust
        reject contemplate mull regret envision foresee envisage respect like dislike hate love loathe
        despise resent welcome appreciate underestimate overestimate value relish dread
    """),
    VerbRow(Stance.BELIEVED, "complement", "Lee regards the plan as a mistake.", """
        remember recall consider regard view see perceive deem judge find think believe
    """),
    VerbRow(Stance.BELIEVED, "object-to", "Lee expects Weber to win.", "expect believe consider know think"),
    VerbRow(Stance.BELIEVED, "ing", "Lee considered selling the boat.", """
        consider contemplate ponder weigh mull regret enjoy remember recall imagine
    """),
    VerbRow(Stance.BELIEVED, "to", "Lee expects to win.", "expect fear"),
    VerbRow(Stance.BELIEVED, "clause", "Lee seems to agree.", "seem appear"),
    VerbRow(Stance.BELIEVED, "thing-said", "Experts see an opening.", """
        see know believe feel misunderstand envision interpret
    """),
    VerbRow(Stance.BELIEVED, "ing", "Lee hates losing.", "like love hate dislike avoid dread enjoy mind"),
    # Wishes, intentions, decisions.
    VerbRow(Stance.WANTED, "to", "Lee wants to sell the boat.", """
        want hope wish plan intend aim seek decide desire prefer aspire vow choose opt determine resolve
        long yearn strive agree refuse decline threaten elect vote propose promise pledge swear offer
        volunteer hesitate prepare look
    """),
    VerbRow(Stance.WANTED, "object-to", "Lee wants Weber to resign.", "want prefer wish desire"),
    VerbRow(Stance.WANTED, "object", "Lee wants a recount.", "want seek prefer desire"),
    VerbRow(Stance.WANTED, "clause", "Lee wishes that it were over.", "wish prefer intend desire want"),
)  # fmt: skip

VERB_PREPOSITIONS: tuple[VerbPreposition, ...] = (
    VerbPreposition(Stance.URGED, "for", "Lee called for a ban.", """
        call push argue plead press advocate beg appeal campaign lobby agitate clamor clamour ask root stump
        fundraise
    """),
    VerbPreposition(Stance.URGED, "on", "Lee called on the council to act.", "call insist"),
    VerbPreposition(Stance.URGED, "against", "Lee argued against the ban.", "advise argue campaign lobby"),
    VerbPreposition(Stance.URGED, "to", "Lee appealed to the council.", "appeal"),
    VerbPreposition(Stance.ASKED, "about", "Lee asked about the ban.", "ask wonder"),
    VerbPreposition(Stance.WARNED, "about", "Lee warned about the ban.", "warn"),
    VerbPreposition(Stance.WARNED, "of", "Lee warned of a ban.", "warn"),
    VerbPreposition(Stance.WARNED, "against", "Lee warned against a ban.", "warn"),
    VerbPreposition(Stance.CLAIMED, "about", "Lee boasted about the ban.", "boast brag"),
    VerbPreposition(Stance.CLAIMED, "of", "Lee boasted of the ban.", "boast accuse"),
    VerbPreposition(Stance.CRITICIZED, "about", "Lee complained about the ban.", "complain rant fret"),
    VerbPreposition(Stance.CRITICIZED, "of", "Lee complained of a ban.", "complain disapprove"),
    VerbPreposition(Stance.CRITICIZED, "at", "Lee scoffed at the ban.", """
        lash-out hit-out hit-back fire-back strike-back shoot-back laugh scoff sneer rail lash bristle fume balk
    """),
    VerbPreposition(Stance.CRITICIZED, "against", "Lee railed against the ban.", """
        lash-out speak-out hit-out rail inveigh rage
    """),
    VerbPreposition(Stance.CRITICIZED, "into", "Lee tore into Weber.", "tear lay rip light"),
    VerbPreposition(Stance.CRITICIZED, "on", "Lee seized on the remark.", "pounce seize"),
    VerbPreposition(Stance.CRITICIZED, "to", "Lee objected to the ban.", "object"),
    VerbPreposition(Stance.BELIEVED, "about", "Lee worried about the ban.", "worry think"),
    VerbPreposition(Stance.BELIEVED, "of", "Lee dreamed of a ban.", "dream conceive"),
    VerbPreposition(Stance.BELIEVED, "for", "Lee voted for the ban.", "vote"),
    VerbPreposition(Stance.BELIEVED, "against", "Lee voted against the ban.", "vote"),
    VerbPreposition(Stance.BELIEVED, "in", "Lee believes in the ban.", "believe"),
    VerbPreposition(Stance.BELIEVED, "over", "Lee agonized over the ban.", "agonize agonise"),
    VerbPreposition(Stance.BELIEVED, "at", "Lee marvelled at the mole.", "marvel chafe recoil"),
    VerbPreposition(Stance.BELIEVED, "toward", "Lee leaned toward a ban.", "lean"),
    VerbPreposition(Stance.SAID, "to", "Lee referred to the ban.", """
        point refer allude admit confess attest testify respond reply
    """),
    VerbPreposition(Stance.SAID, "about", "Lee spoke about the ban.", """
        talk speak joke lie write tweet muse speak-out open-up
    """),
    VerbPreposition(Stance.SAID, "of", "Lee spoke of a ban.", "speak talk write"),
    VerbPreposition(Stance.SAID, "on", "Lee elaborated on the ban.", """
        comment elaborate remark expound opine dwell harp focus touch weigh-in sound-off expand double-down zero-in
    """),
    VerbPreposition(Stance.SAID, "at", "Lee hinted at a ban.", "hint"),
    VerbPreposition(Stance.SAID, "against", "Lee spoke against the ban.", "speak"),
    VerbPreposition(Stance.SAID, "with", "Lee sympathized with Weber.", "side sympathize sympathise"),
    VerbPreposition(Stance.SAID, "in", "Lee confided in Weber.", "confide"),
    VerbPreposition(Stance.SAID, "for", "Lee apologized for the ban.", "apologize apologise vouch"),
    VerbPreposition(Stance.SAID, "into", "Lee weighed into the debate.", "weigh delve"),
    VerbPreposition(Stance.SAID, "over", "Lee argued over the ban.", """
        spar feud squabble bicker quarrel argue gush
    """),
    VerbPreposition(Stance.DISAGREED, "with", "Lee disagreed with Weber.", "disagree differ"),
    VerbPreposition(Stance.DISAGREED, "over", "They disagreed over the ban.", "disagree differ"),
    VerbPreposition(Stance.DISAGREED, "about", "They disagreed about the ban.", "disagree differ"),
    VerbPreposition(Stance.DISAGREED, "from", "Lee distanced herself from the ban.", "distance dissent"),
    VerbPreposition(Stance.PRAISED, "behind", "The party rallied behind Lee.", "rally line-up"),
    VerbPreposition(Stance.AGREED, "of", "Lee approved of the ban.", "approve"),
    VerbPreposition(Stance.AGREED, "by", "Lee stood by the ban.", "stand"),
    VerbPreposition(Stance.AGREED, "to", "Lee agreed to a ban.", "agree consent commit"),
    VerbPreposition(Stance.AGREED, "on", "They agreed on a ban.", "agree"),
    VerbPreposition(Stance.AGREED, "with", "Lee agreed with Weber.", "agree concur"),
    VerbPreposition(Stance.WANTED, "for", "Lee hoped for a ban.", "hope wish long yearn root pray"),
)  # fmt: skip
"""The stance counts with the preposition, and for verbs that no row above has."""
