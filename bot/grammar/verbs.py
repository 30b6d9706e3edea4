"""Verbs that questions about statements are put with, in all their forms, and the stances they ask for."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.word_list import word_list
from index import verb_forms
from index.attribution import Stance

S = Stance

PLAIN = frozenset(["weigh in", "chime in", "speak out", "speak up"]) | frozenset(
    word_list(
        """
        say tell state speak talk mention comment remark write tweet add note explain declare announce discuss address
        answer reply respond post testify argue report describe call put express offer give observe suggest point share
        reveal recount recall claim acknowledge admit concede confirm insist maintain assert stress emphasize predict
        assure inform remind brief notify compare liken react apologize apologise joke boast brag elaborate
        clarify reiterate repeat
        """
    )
)
"""Verbs of speech that any statement may answer: "what did she tell CNN?"."""

SEEKS: dict[str, tuple[Stance, ...]] = {
    "ask": (S.ASKED,),
    "wonder": (S.ASKED,),
    "question": (S.ASKED, S.CRITICIZED, S.DISAGREED),
    "claim": (),
    "deny": (S.DENIED,),
    "dispute": (S.DENIED, S.DISAGREED),
    "reject": (S.DENIED, S.DISAGREED, S.CRITICIZED),
    "dismiss": (S.DENIED, S.DISAGREED, S.CRITICIZED),
    "refute": (S.DENIED, S.DISAGREED),
    "refuse": (S.DENIED, S.DECLINED, S.DISAGREED),
    "decline": (S.DECLINED,),
    "warn": (S.WARNED,),
    "caution": (S.WARNED,),
    "promise": (S.PROMISED,),
    "pledge": (S.PROMISED,),
    "vow": (S.PROMISED,),
    "urge": (S.URGED, S.WANTED),
    "demand": (S.URGED, S.WANTED),
    "call for": (S.URGED, S.WANTED),
    "ask for": (S.URGED, S.WANTED, S.ASKED),
    "recommend": (S.URGED,),
    "advise": (S.URGED, S.WARNED),
    "encourage": (S.URGED,),
    "advocate": (S.URGED, S.PRAISED),
    "propose": (S.URGED, S.PROMISED, S.WANTED),
    "criticize": (S.CRITICIZED,),
    "criticise": (S.CRITICIZED,),
    "condemn": (S.CRITICIZED,),
    "attack": (S.CRITICIZED,),
    "accuse": (S.CRITICIZED,),
    "blame": (S.CRITICIZED,),
    "slam": (S.CRITICIZED,),
    "blast": (S.CRITICIZED,),
    "mock": (S.CRITICIZED,),
    "denounce": (S.CRITICIZED,),
    "complain": (S.CRITICIZED,),
    "object": (S.DISAGREED, S.CRITICIZED),
    "oppose": (S.DISAGREED, S.CRITICIZED, S.DENIED),
    "doubt": (S.DISAGREED, S.BELIEVED),
    "disagree": (S.DISAGREED, S.CRITICIZED, S.DENIED),
    "contradict": (S.DISAGREED, S.DENIED),
    "ridicule": (S.CRITICIZED,),
    "insult": (S.CRITICIZED,),
    "fault": (S.CRITICIZED,),
    "challenge": (S.CRITICIZED, S.DISAGREED, S.URGED),
    "threaten": (S.WARNED, S.PROMISED),
    "welcome": (S.PRAISED, S.AGREED),
    "applaud": (S.PRAISED,),
    "congratulate": (S.PRAISED,),
    "praise": (S.PRAISED,),
    "laud": (S.PRAISED,),
    "thank": (S.PRAISED,),
    "defend": (S.PRAISED, S.AGREED),
    "support": (S.PRAISED, S.AGREED, S.WANTED),
    "back": (S.PRAISED, S.AGREED),
    "endorse": (S.PRAISED, S.AGREED),
    "favor": (S.PRAISED, S.AGREED, S.WANTED),
    "favour": (S.PRAISED, S.AGREED, S.WANTED),
    **dict.fromkeys(("agree", "accept", "approve", "appreciate"), (S.AGREED, S.PRAISED)),
    **dict.fromkeys(("regret", "dislike", "resent", "distrust"), (S.CRITICIZED, S.BELIEVED)),
    "admit": (S.AGREED,),
    "concede": (S.AGREED,),
    "think": (S.BELIEVED,),
    "believe": (S.BELIEVED,),
    "feel": (S.BELIEVED,),
    "know": (S.BELIEVED,),
    "expect": (S.BELIEVED, S.WANTED),
    "fear": (S.BELIEVED, S.WARNED),
    "worry": (S.BELIEVED, S.WARNED),
    "hope": (S.WANTED,),
    "want": (S.WANTED, S.URGED),
    "wish": (S.WANTED,),
    "plan": (S.WANTED, S.PROMISED),
    "intend": (S.WANTED, S.PROMISED),
    "seek": (S.WANTED, S.URGED),
    **dict.fromkeys(
        ("push back on", "push back against", "take issue with", "speak out against", "come out against"),
        (S.CRITICIZED, S.DISAGREED, S.DENIED),
    ),
    **dict.fromkeys(("rail against", "lash out at", "hit out at", "hit back at", "go after"), (S.CRITICIZED,)),
    "cast doubt on": (S.DISAGREED, S.BELIEVED),
    **dict.fromkeys(("side with", "stand by", "stand up for", "approve of"), (S.PRAISED, S.AGREED)),
    **dict.fromkeys(("hail", "commend", "salute"), (S.PRAISED,)),
    **dict.fromkeys(("deride", "rebuke", "scold", "chide", "disparage", "lambaste"), (S.CRITICIZED,)),
    "show": (S.SHOWED,),
    "find": (S.SHOWED,),
    "indicate": (S.SHOWED,),
}
"""What a verb that is not plain asks for. Where there is no such passage, any passage of fitting words will do."""

AIMED = (SEEKS.keys() | {"call", "describe", "compare", "liken"}) - frozenset(
    word_list("think believe feel know expect hope want wish fear worry find show indicate claim wonder plan intend")
)
"""Who [criticized] Orlik? What these verbs tell is done to somebody else."""

OPINION = frozenset({"think", "believe", "feel", "know", "expect", "make"})
"""What somebody thinks is mostly told by what he says: these take speech as well."""

LIKE: dict[str, str] = {
    "oppose": "oppose opposes opposition against",
    "support": "support supports supporting favor backs endorse",
    "endorse": "endorse endorsement support",
    "reply": "reply respond answer retort",
    "warn": "warn caution alert",
    "caution": "caution warn alert",
    "promise": "promise pledge vow guarantee",
    "pledge": "pledge promise vow guarantee",
    "vow": "vow promise pledge",
    "refuse": "refuse deny denied reject decline",
    "criticize": "criticize criticise condemn attack slam blast rip question accuse blame fault deride",
    "criticise": "criticize criticise condemn attack slam blast rip question accuse blame fault deride",
    "praise": "praise laud applaud",
    "accuse": "accuse blame allege",
    "blame": "blame accuse fault",
    "disagree": "disagree doubt dispute skeptical sceptical unconvinced question",
    "dispute": "dispute doubt deny reject question",
    "call": "call describe label name brand",
    "compare": "compare liken like",
    "defend": "defend",
    "complain": "complain lament",
    "worry": "worry fear concern",
    "doubt": "doubt skeptical question",
}
"""Words by which a text may say what the verb says."""

NOUNS_OF_SAYING: dict[str, str] = {
    "criticism": "criticize", "criticisms": "criticize", "worry": "worry", "worries": "worry", "concern": "worry",
    "concerns": "worry", "fear": "fear", "fears": "fear", "grumble": "complain", "grumbles": "complain",
    "complaint": "complain", "complaints": "complain", "grievance": "complain", "grievances": "complain",
    "advice": "advise", "recommendation": "recommend", "recommendations": "recommend", "warning": "warn",
    "warnings": "warn", "denial": "deny", "denials": "deny", "promise": "promise", "promises": "promise",
    "pledge": "pledge", "pledges": "pledge", "demand": "demand", "demands": "demand", "praise": "praise",
    "hope": "hope", "hopes": "hope", "question": "ask", "questions": "ask", "accusation": "accuse",
    "accusations": "accuse", "allegation": "accuse", "allegations": "accuse", "prediction": "predict",
    "predictions": "predict", "proposal": "propose", "proposals": "propose", "reply": "reply", "replies": "reply",
    "objection": "object", "objections": "object", "threat": "threaten", "threats": "threaten", "apology": "apologize",
    "apologies": "apologize", "belief": "believe", "beliefs": "believe", "view": "believe", "views": "believe",
    "opinion": "believe", "opinions": "believe", "stance": "believe", "wish": "want", "wishes": "want",
    "doubt": "doubt", "doubts": "doubt", "claim": "claim", "claims": "claim", "suggestion": "suggest",
    "suggestions": "suggest", "admission": "admit", "announcement": "announce", "announcements": "announce",
    "plea": "urge", "pleas": "urge", "appeal": "urge", "appeals": "urge", "expectation": "expect",
    "expectations": "expect", "condemnation": "condemn", "rejection": "reject", "endorsement": "endorse",
    "endorsements": "endorse", "offer": "offer",
    "offers": "offer", "request": "ask for", "requests": "ask for", "mockery": "mock", "disapproval": "oppose",
}  # fmt: skip
"""What [criticism] did she make? The noun asks for what its verb does."""

NOT = "not"
"""Stands for the opposite of the verb of the question before: "who supports it? Who does [not]?"."""
OPPOSITES = {
    **dict.fromkeys(("support", "back", "endorse", "praise", "welcome", "defend", "favor", "favour"), "oppose"),
    **dict.fromkeys(("oppose", "criticize", "criticise", "condemn", "attack", "reject"), "support"),
    "agree": "disagree", "disagree": "agree", "believe": "doubt", "doubt": "believe", "accept": "reject",
}  # fmt: skip
OPEN = "did"
"""Stands for a verb that the grammar does not know: the topic begins with it, "endorsed Clinton"."""

NO_NOUNS = frozenset(
    word_list(
        """
        say tell speak write explain declare announce discuss reply respond testify argue describe give suggest reveal
        recount acknowledge admit concede confirm insist maintain assert emphasize predict assure inform notify react
        apologize elaborate clarify reiterate deny reject refuse warn criticize criticise accuse condemn oppose disagree
        contradict threaten praise defend believe think know expect propose recommend advise
        """
    )
)
"""What's she [say]? Verbs whose plain form is no noun, as "joke" is."""


def forms_of(verb: str) -> frozenset[str]:
    """Return all forms of a verb, which may carry a particle: "call for" -> "calls for", "called for" ..."""
    head, _, particle = verb.partition(" ")
    return frozenset(f"{form} {particle}".strip() for form in verb_forms.forms_of(head))


def past_of(verb: str) -> str:
    """Return "warned" for "warn", "called for" for "call for"."""
    head, _, particle = verb.partition(" ")
    return f"{verb_forms.past_of(head)} {particle}".strip()


ALL = PLAIN | SEEKS.keys()
BASE_OF: dict[str, str] = {form: verb for verb in sorted(ALL) for form in sorted(forms_of(verb))}
"""Every form -> its verb."""


FINITE = frozenset(
    form
    for form, verb in BASE_OF.items()
    if verb in NO_NOUNS or (form != verb and not form.endswith("s") and not form.endswith("ing"))
)
"""And [criticized] it? Forms that are no nouns."""

PARTICIPLES = frozenset(form for form, verb in BASE_OF.items() if form != verb and not form.endswith(("ing", "s")))
"""What was [denied]?"""


def all_forms(verbs: Iterable[str]) -> frozenset[str]:
    """Return the forms of all of `verbs`."""
    return frozenset(form for verb in verbs for form in forms_of(verb))


def stances_sought(verb: str | None) -> tuple[Stance, ...]:
    """Return the stances that a verb in any form asks for; none for plain ones."""
    return SEEKS.get(BASE_OF.get(verb or "", ""), ())
