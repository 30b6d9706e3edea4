"""The forms of verbs: say -> says, saying, said. Made here, since a tagger's lemmas fail on rare reporting verbs."""

from __future__ import annotations

IRREGULAR = {
    "be": "is being was were been are",
    "bear": "bears bearing bore borne",
    "beg": "begs begging begged",
    "begin": "begins beginning began begun",
    "bet": "bets betting bet",
    "bid": "bids bidding bid",
    "blow": "blows blowing blew blown",
    "break": "breaks breaking broke broken",
    "bring": "brings bringing brought",
    "broadcast": "broadcasts broadcasting broadcast",
    "burst": "bursts bursting burst",
    "buy": "buys buying bought",
    "cast": "casts casting cast",
    "catch": "catches catching caught",
    "chide": "chides chiding chided",
    "choose": "chooses choosing chose chosen",
    "co-write": "co-writes co-writing co-wrote co-written",
    "come": "comes coming came come",
    "cut": "cuts cutting cut",
    "deal": "deals dealing dealt",
    "die": "dies dying died",
    "draw": "draws drawing drew drawn",
    "feel": "feels feeling felt",
    "fight": "fights fighting fought",
    "find": "finds finding found",
    "focus": "focuses focusing focused focussed",
    "forbid": "forbids forbidding forbade forbidden",
    "forecast": "forecasts forecasting forecast forecasted",
    "foresee": "foresees foreseeing foresaw foreseen",
    "foretell": "foretells foretelling foretold",
    "forget": "forgets forgetting forgot forgotten",
    "forgive": "forgives forgiving forgave forgiven",
    "get": "gets getting got gotten",
    "give": "gives giving gave given",
    "go": "goes going went gone",
    "have": "has having had",
    "hear": "hears hearing heard",
    "hit": "hits hitting hit",
    "hold": "holds holding held",
    "keep": "keeps keeping kept",
    "know": "knows knowing knew known",
    "lay": "lays laying laid",
    "lead": "leads leading led",
    "learn": "learns learning learned learnt",
    "leave": "leaves leaving left",
    "let": "lets letting let",
    "lie": "lies lying lied",
    "light": "lights lighting lit lighted",
    "make": "makes making made",
    "mean": "means meaning meant",
    "mimic": "mimics mimicking mimicked",
    "mislead": "misleads misleading misled",
    "misread": "misreads misreading misread",
    "misspeak": "misspeaks misspeaking misspoke misspoken",
    "mistake": "mistakes mistaking mistook mistaken",
    "misunderstand": "misunderstands misunderstanding misunderstood",
    "overhear": "overhears overhearing overheard",
    "overstate": "overstates overstating overstated",
    "panic": "panics panicking panicked",
    "pay": "pays paying paid",
    "plead": "pleads pleading pleaded pled",
    "prove": "proves proving proved proven",
    "put": "puts putting put",
    "quit": "quits quitting quit",
    "quiz": "quizzes quizzing quizzed",
    "read": "reads reading read",
    "rebut": "rebuts rebutting rebutted",
    "retell": "retells retelling retold",
    "rewrite": "rewrites rewriting rewrote rewritten",
    "say": "says saying said",
    "see": "sees seeing saw seen",
    "seek": "seeks seeking sought",
    "send": "sends sending sent",
    "set": "sets setting set",
    "shoot": "shoots shooting shot",
    "show": "shows showing showed shown",
    "sing": "sings singing sang sung",
    "sling": "slings slinging slung",
    "sound": "sounds sounding sounded",
    "speak": "speaks speaking spoke spoken",
    "spit": "spits spitting spat",
    "stand": "stands standing stood",
    "strike": "strikes striking struck",
    "strive": "strives striving strove striven strived",
    "sum": "sums summing summed",
    "swear": "swears swearing swore sworn",
    "take": "takes taking took taken",
    "teach": "teaches teaching taught",
    "tear": "tears tearing tore torn",
    "tell": "tells telling told",
    "think": "thinks thinking thought",
    "throw": "throws throwing threw thrown",
    "tie": "ties tying tied",
    "undercut": "undercuts undercutting undercut",
    "understand": "understands understanding understood",
    "undertake": "undertakes undertaking undertook undertaken",
    "upbraid": "upbraids upbraiding upbraided",
    "uphold": "upholds upholding upheld",
    "weep": "weeps weeping wept",
    "withdraw": "withdraws withdrawing withdrew withdrawn",
    "withhold": "withholds withholding withheld",
    "write": "writes writing wrote written",
}
"""Verbs that no rule inflects: all forms but the first, in the order of "says saying said"."""

_DOUBLING = """
    admit allot bar blab blog chat chop clap commit concur confer defer demur deter dig drag drop dub emit equip
    flag flip fret gab grab grin hem hop hum incur jab jot knock-off nag nod occur omit patter permit pin plan
    plug pop prefer propel quip rap rebel recap refer regret remit rib rig rip rub shrug skip slam slap snap
    snub sob spur step stop stun submit sum swap swat tag tap tip transfer transmit trim underpin vlog wag wed
    yap zip
"""
DOUBLING = frozenset(_DOUBLING.split())
"""Verbs that double their last letter: "quip" -> "quipped"."""

VOWELS = "aeiou"


def forms_of(verb: str) -> frozenset[str]:
    """Return every form of `verb`, itself included; of a verb with a hyphen, the last part is inflected."""
    if verb in IRREGULAR:
        return frozenset({verb, *IRREGULAR[verb].split()})
    return frozenset({verb, _with_s(verb), *_with_suffixes(verb)})


def past_of(verb: str) -> str:
    """Return "said" for "say"."""
    return IRREGULAR[verb].split()[2] if verb in IRREGULAR else _with_suffixes(verb)[0]


def _with_s(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if _ends_in_consonant_y(verb):
        return verb[:-1] + "ies"
    return verb + "s"


def _with_suffixes(verb: str) -> tuple[str, ...]:
    if verb in DOUBLING:
        return verb + verb[-1] + "ed", verb + verb[-1] + "ing"
    if _ends_in_consonant_y(verb):
        return verb[:-1] + "ied", verb + "ing"
    if verb.endswith("e"):
        return verb + "d", (verb if verb.endswith(("ee", "oe")) else verb[:-1]) + "ing"
    if verb.endswith("l") and verb[-2] in VOWELS and verb[-3] not in VOWELS:  # modelled, modeled
        return verb + "ed", verb + "ing", verb + "led", verb + "ling"
    return verb + "ed", verb + "ing"


def _ends_in_consonant_y(verb: str) -> bool:
    return len(verb) > 1 and verb.endswith("y") and verb[-2] not in VOWELS
