"""Words by which an article describes somebody it names elsewhere."""

from __future__ import annotations

from index.names.places import NATIONALITIES
from index.names.titles import KIN
from index.names.words import words

EVERYMAN = words(
    "man woman boy girl person official aide source voter supporter expert analyst lawmaker friend ally critic"
)
"""Too many are called so to tell whom the word introduces."""

NO_TRADE = words("man woman boy girl person lad teenager youth gentleman")
"""Whom a paper calls so has been told of: "A baker came by. [The man] said"."""

OF_A_BODY = words(
    """
    adviser agent aide ambassador attorney boss captain chair chairman chairwoman chief chieftain coach commander
    commissioner counsel delegate deputy director editor envoy executive governor head judge lawyer leader manager mayor
    member minister negotiator officer official organiser organizer owner president principal prosecutor representative
    secretary speaker spokesman spokesperson spokeswoman strategist treasurer
    """
)
"""What somebody is of a body, told before it: "the company [lawyer]" need be nobody who was named."""

SELDOM_NAMED = words("spokesman spokeswoman spokesperson official aide source adviser insider")
"""Where no name stands beside them, it is because they would not give it."""

ADVOCATES = words("lawyer attorney counsel barrister solicitor advocate")
"""Who speak for one side: a lawyer for the family is no prosecutor."""

NOT_YET = words("potential possible would-be likely prospective next future eventual")
"""Before what somebody may become, and is not."""

VARIATIONS = words(
    """
    old candidate nominee businessman businesswoman billionaire millionaire mogul tycoon magnate senator congressman
    congresswoman lawmaker governor politician republican democrat contender front-runner frontrunner runner hopeful
    boss incumbent independent rival lady diplomat star standard-bearer bearer democratic libertarian socialist
    challenger newcomer hander cop
    briton croat dane dutchman englishman finn frenchman irishman scot scotsman serb spaniard swede turk welshman
    """
) | {nation for nation, country in NATIONALITIES.items() if country and nation.endswith(("an", "i"))}
"""What papers call a person named before, for a change: "the New York businessman", "the Norwegian"."""

EPITHETS = words("winner laureate champion medallist medalist veteran native star favourite favorite international")
"""With a name before them, other words for somebody just named: "the Grammy [winner]"."""

TRADES_OF_FAME = words(
    """
    striker midfielder defender forward winger goalkeeper keeper playmaker quarterback pitcher batter bowler singer
    songwriter actor actress rapper guitarist drummer author novelist playwright director comedian presenter chef
    professor surgeon
    """
)
"""With a name before them, other words for one who was told to have no other: "the Arsenal [defender]"."""

BESIDE_ANY_OFFICE = KIN | words("captain sister skipper predecessor successor rival resident")
"""What says nothing against another trade: Captain Ann Lee may be "the midfielder"."""

SHORT_FOR_BODY = words(
    """
    company agency group organization organisation newspaper paper magazine network firm outlet publication channel
    union bank university institute chain retailer carmaker carrier business airline manufacturer insurer charity
    start-up startup utility supermarket conglomerate brewery cooperative co-op
    """
)
"""What papers call a body named before, for a change: "the newspaper"."""

MEDIA = words("newspaper paper magazine network outlet channel publication station broadcaster newsletter daily weekly")
"""Of bodies, those that are told something: "she told the paper"."""

SECOND_RANK = frozenset({"shadow", "vice", "deputy", "assistant", "lieutenant", "acting"})
"""The vice president is not "the president"."""

DEPARTMENTS = words(
    """
    prime foreign finance defence defense interior home health education justice trade transport transportation energy
    environment labor labour agriculture farm housing culture treasury security business planning tourism science sports
    """
)
"""What tells apart those who have one office between them: the [foreign] minister is not "the [prime] minister"."""

OWNED_BY_PERSONS = frozenset(
    {"camp", "campaign", "administration", "team", "foundation", "government", "cabinet", "office"}
)
"""Bodies named for the one who leads them: "his campaign" is the Lee campaign."""

EMPTY_WORDS = frozenset(
    {"the", "this", "that", "these", "those", "a", "an", "former", "then", "late", "current", "of", "and", "own"}
)

NOUNS_OF_TWO = words("pair duo couple two")
"""What papers call two persons named together: "the pair", "the two"."""

QUANTIFIERS = words("every each any no all most many few several some both either neither")
"""What they introduce is not what "the poll" means later: "every poll"."""

SAME_DOCUMENT = {"survey": "poll", "polling": "poll", "research": "study", "paper": "study", "analysis": "study"}
"""Two words for one: "a survey found", then "the poll"."""
