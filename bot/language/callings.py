"""Callings: by which nouns an article may print whom, or what, a question calls by another."""

from __future__ import annotations

from functools import cache, lru_cache

from bot.language.word_list import phrase_list, word_list
from index.names.nouns import singular

_ALIKE = """
ad, advert, advertisement, commercial, spot, video, clip, trailer, narrator, voice-over, announcer
report, study, research, paper, analysis, review, survey, finding, result, inquiry, audit
poll, survey, polling, finding, result
memo, memorandum, note, briefing
document, paper, file, record, memo, cable, filing, transcript, email, report
email, message, mail, correspondence, document
book, memoir, autobiography
lawsuit, suit, complaint, filing, indictment
petition, letter
spokesman, spokeswoman, spokesperson, press secretary, communications director, communications chief
lawyer, attorney, counsel, barrister, solicitor
prosecutor, district attorney, prosecution, prosecuting, prosecutes
doctor, physician, surgeon, medic, gp, dr
gunman, shooter, attacker, assailant, suspect, killer, perpetrator
suspect, defendant, accused, gunman, shooter, attacker, killer
coach, manager, boss, trainer
goalkeeper, goalie, keeper
fan, supporter, follower
supporter, backer, ally, defender, fan
critic, opponent, detractor, skeptic
activist, campaigner, advocate, protester, organizer, demonstrator
journalist, reporter, correspondent
columnist, commentator
interviewer, host, anchor, moderator, reporter
neighbour, neighbor, resident, local, villager
mother, mom, mum
wife, widow
husband, widower
passenger, commuter, rider, traveller
weatherman, meteorologist, forecaster
presenter, anchor, host, newsreader
broadcaster, network, channel, station
audience, viewer, listener
environmentalist, conservationist, green group, green campaigner
organiser, organizer, promoter
conservative, tory
father, dad
actor, star, actress
singer, musician, star
owner, proprietor
witness, eyewitness, bystander, onlooker, passer-by
envoy, ambassador, diplomat
pope, pontiff
priest, vicar, pastor, rev, reverend, clergyman, bishop
student, pupil, undergraduate, classmate
insurer, insurance company, insurance firm
worker, employee, staff, staffer
regulator, watchdog, authority
trader, shopkeeper, retailer, shop owner, merchant
farmer, grower, rancher
councillor, councilor, councilman, councilwoman, council member, alderman
chair, chairman, chairwoman, chairs, chaired, chairing
author, writer, novelist
"""
"""What did the [commercial] say? "In his ad, ..."."""

_NARROWER = """
boss: head, chief, director, president, leader, chief executive, chairman, secretary, manager, superintendent, owner
head: chief, boss, director, president, leader, chief executive, chairman, chairwoman, manager, secretary
chief: head, director, president, leader, chairman, commissioner, boss, superintendent
leader: head, chief, president, chairman, chairwoman, secretary, boss
study: author
research: author
book: author
expert: analyst, economist, professor, scientist, specialist, researcher, scholar, academic, statistician, historian, \
fellow, consultant, investigator, strategist, ologist
analyst: economist, strategist, commentator, pollster
scientist: researcher, professor, author, physicist, chemist, geneticist, ologist, academic, expert, modeller, \
modeler, astronomer
researcher: scientist, professor, author, academic, expert, team
academic: professor, lecturer, scholar, researcher, historian, economist
lawmaker: senator, sen, representative, rep, congressman, congresswoman, mp, legislator, assemblyman, delegate, \
member of congress
politician: lawmaker, senator, sen, congressman, congresswoman, mp, governor, mayor, minister, councillor, candidate, \
councilor, councilman, councilwoman, council member, council leader, party leader, opposition leader, group leader, \
secretary of state, premier, chancellor, representative, rep, gov, assemblyman, alderman
official: authority, spokesman, spokeswoman, spokesperson, secretary, commissioner, administrator, source, \
superintendent, inspector, minister, mayor, governor, city manager
councillor: council leader, group leader
councilor: council leader, group leader
doctor: consultant, specialist, paediatrician, pediatrician, psychiatrist, cardiologist, \
neurologist, oncologist, urologist
trader: bookseller, grocer, butcher, baker, florist
merchant: bookseller, grocer, butcher, baker, florist
farmer: shepherd, herder, dairyman, winegrower
pupil: schoolboy, schoolgirl, sixth-former
resident: villager, neighbour, neighbor, townspeople
clergyman: reverend, rabbi, imam, minister, chaplain
businessman: owner, chief executive, entrepreneur, trader, merchant, company director
businesswoman: owner, chief executive, entrepreneur, trader, merchant, company director
minister: secretary
diplomat: ambassador, envoy, consul
police: officer, detective, sergeant, constable, inspector, sheriff, superintendent, investigator, authority, cop, \
trooper, deputy, det, sgt, insp, police chief, law enforcement
officer: detective, sergeant, constable, inspector, trooper, deputy, policeman, cop
detective: det, inspector, investigator, sgt, sergeant
cop: officer, policeman, trooper, detective, sergeant
policeman: officer, cop, trooper, detective, sergeant
policewoman: officer, cop, trooper, detective, sergeant
investigator: detective, inspector, police, prosecutor
prosecution: prosecutor, prosecuting
defence: lawyer, attorney, counsel, barrister
defense: lawyer, attorney, counsel, barrister
teacher: professor, instructor, educator, headteacher
journalist: columnist, editor, anchor, host, commentator
family: mother, father, wife, husband, brother, sister, son, daughter, parent, relative, widow, uncle, aunt, cousin
relative: mother, father, wife, husband, brother, sister, son, daughter, parent, widow, uncle, aunt, cousin
parent: mother, father, mom, dad
veteran: soldier, sergeant, marine, colonel, captain
soldier: sergeant, corporal, private, lieutenant, captain, marine
scholar: professor, historian, academic
union: association, federation, brotherhood, guild, alliance, shop steward
company: firm, corporation, business, maker, group, airline, bank, utility, operator, retailer
firm: company, corporation, business, maker, group
business: company, firm, corporation
charity: foundation, trust, group, fund
hospital: clinic, infirmary
court: judge, justice
board: trustee, director, board member
colleague: co-host, co-star, partner, teammate, co-author
player: champion, grandmaster, captain, striker, midfielder, defender, winger, quarterback, pitcher, goalkeeper, \
keeper, goalie, forward, batsman, bowler
film-maker: director
woman: resident, mother, witness
man: resident, father, witness
crew: crew member, sailor, crewman
church: vatican, bishop, cardinal, pastor
"""
"""What do [experts] say? "An economist said ...", but an economist is not any expert."""

_OLOGIST = word_list(
    """
    anthropologist archaeologist biologist cardiologist climatologist criminologist ecologist epidemiologist geologist
    glaciologist hydrologist immunologist meteorologist neurologist oncologist pathologist psychologist seismologist
    sociologist virologist zoologist
    """
)
"""What does the [expert] say? "A seismologist said ..."."""

_SIDE = phrase_list("campaign, camp, people, team, side, aides, folks, staff, operation, allies, advisers")
"""What do the Falk [people] say? "Falk's campaign said ..."."""
_OF_SIDE = phrase_list(
    "campaign, camp, team, spokesman, spokeswoman, spokesperson, aide, adviser, advisor, strategist, campaign manager, "
    "surrogate, press secretary, running mate, ally, communications director, campaign chairman, official"
)

_BODIES = frozenset(
    word_list(
        "union company firm business charity hospital board network station church council party bank club league "
        "ministry department agency association group school university"
    )
)
"""The [union] said no: its president, where no article has words of the union itself."""

_OUTLETS = frozenset(
    word_list("paper newspaper magazine network channel station broadcaster outlet site website daily")
)
"""What did the [paper] say? "The Toronto Star reported ..."."""

_SINGULAR = frozenset(["analysis", "research", "polling", "campus", "press", "business", "boss", "process"])
_MANY = frozenset(["police", "family", "staff", "crew", "people", "prosecution", "defence", "defense"])
"""Nouns for several people that look like one."""


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in _ALIKE.strip().splitlines():
        group = phrase_list(line)
        for word in group:
            others = (*table.get(word, ()), *(other for other in group if other != word))
            table[word] = tuple(dict.fromkeys(others))
    for line in _NARROWER.strip().splitlines():
        word, _, narrower = line.partition(":")
        words = (one for part in phrase_list(narrower) for one in (_OLOGIST if part == "ologist" else (part,)))
        table[word] = tuple(dict.fromkeys((*table.get(word, ()), *words)))
    return table


@lru_cache(maxsize=1024)
def callings_of(noun: str) -> tuple[str, ...]:
    """Return the noun, in the singular, and the other nouns by which an article may print whom it calls."""
    one = singular_of(noun)
    others = _OF_SIDE if noun in _SIDE else ()
    return tuple(dict.fromkeys((one, *others, *_table().get(one, ()))))


def is_side(noun: str) -> bool:
    """Say whether a noun is for all who work for somebody: the Falk [people], her [team]."""
    return noun in _SIDE


def is_body(noun: str) -> bool:
    """Say whether a noun is for a body, for which somebody speaks who holds an office there."""
    return noun in _BODIES


def is_outlet(noun: str) -> bool:
    """Say whether a noun is for a paper, a broadcaster or a site of news, whatever its name."""
    return noun in _OUTLETS


def is_many(noun: str) -> bool:
    """Say whether a noun is for several people or things: "experts", "police", "files"."""
    return noun in _MANY or is_side(noun) or singular_of(noun) != noun


def is_calling(noun: str) -> bool:
    """Say whether a noun is for people, bodies or papers who speak in news."""
    return noun in _SIDE or singular_of(noun) in _table() or singular_of(noun) in _printed()


@cache
def _printed() -> frozenset[str]:
    return frozenset(word for words in _table().values() for word in words)


def calls(noun: str, printed: str) -> bool:
    """Say whether a question may call by `noun` what is `printed`: "expert", "seismologist"."""
    return singular_of(printed) in callings_of(noun)


@lru_cache(maxsize=4096)
def singular_of(noun: str) -> str:
    """Return "lawyer" for "lawyers", "study" for "studies"; "business" is no plural."""
    return noun if noun in _SINGULAR or noun.endswith(("us", "is")) else singular(noun)


def plural_of(noun: str) -> str:
    """Return "lawyers" for "lawyer", "studies" for "study", "firemen" for "fireman"."""
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2:-1] not in ("a", "e", "o"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "ch", "sh")) else f"{noun}s"
