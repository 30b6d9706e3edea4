"""Synonyms: words that news uses for one another. One group a line; every word of it stands for every other.

A phrase has hyphens ("climate-change"). Each field begins with a question in other words than the article's, which
taught it.
"""

from __future__ import annotations

from functools import cache

_PLACES = """
us, usa, american, america, united-states, washington
uk, britain, british, united-kingdom, london
eu, european, europe, european-union, brussels
un, united-nations
nato, alliance
russia, russian, moscow, kremlin
china, chinese, beijing
israel, israeli
palestine, palestinian
mexico, mexican
germany, german, berlin
france, french, paris
iran, iranian, tehran
syria, syrian, damascus
iraq, iraqi, baghdad
korea, korean, pyongyang
saudi, saudis, riyadh
ukraine, ukrainian, kyiv
japan, japanese, tokyo
india, indian, delhi
turkey, turkish, ankara
egypt, egyptian, cairo
burma, myanmar
muslim, muslims, islam, islamic
jewish, jews, jew
"""
"""What did he say about [Russia]? "The Kremlin must pull back"."""

_MONEY = """
economy, economic, economics, recession
tax, taxation, irs, taxes
job, employment, jobs, work, worker
unemployment, jobless, joblessness, unemployed
wage, pay, salary, compensation, wages, earnings
budget, spending, deficit
spending, expenditure, cost, cuts
debt, loan, borrowing, loans
loan, debt, borrow, loans
money, fund, cash, donation, fundraising, dollar
donor, donation, contribution, donors, fundraising
poverty, poor
rich, wealthy, wealth, billionaire
trade, tariff, nafta, tpp, exports, imports
bank, banking, wall-street, lender
company, firm, business, corporation
merger, takeover, acquisition
profit, earnings, revenue
price, cost, inflation
layoff, redundancy, job-cuts
strike, walkout, stoppage
union, labor-union, trade-union
rent, housing, mortgage
"""
"""What does she think of [unemployment]? "Too many are jobless"."""

_POLITICS = """
election, vote, ballot, polls
voter, electorate, voting, vote
poll, survey, polling, polls
debate, showdown
moderator, host
campaign, candidacy
candidate, nominee
president, presidency, presidential
congress, senate, lawmakers, congressional, capitol
government, administration
law, bill, legislation, act
referendum, plebiscite
brexit, referendum
veto, override
gop, republican, republicans, republican-party
democrats, democratic-party
dnc, democratic-national-committee
rnc, republican-national-committee
immigration, immigrant, migrant, border, deportation, immigrants
deportation, deport, expulsion
refugee, asylum, migrant, refugees
abortion, pro-life, pro-choice
gun, firearm, weapon, rifle, guns, nra
gay, lgbt, same-sex
race, racial, racism, racist
bigotry, racism, hate, bigot
black, african-american, blacks
hispanic, latino, latinos
protest, demonstration, protester, rally, march
riot, unrest, violence
plan, proposal, policy
treaty, accord, agreement, pact, deal
embassy, consulate, diplomat, ambassador
summit, talks, meeting
"""
"""What did he say about the [poll]? "Surveys are wrong"."""

_WAR = """
war, conflict, fighting
terrorism, terror, terrorist, terrorists
isis, isil, daesh, islamic-state
attack, bombing, assault, explosion, blast
bomb, explosive, device, explosion
shooting, gunfire, gunman, killing, shot
hostage, captive, kidnapped, hostages
ransom, payment, hostage
aid, assistance, relief, help
ceasefire, truce, cease-fire
peace, truce
nuclear, atomic, nuke
missile, rocket
airstrike, air-strike, bombing, bombardment
military, army, troops, armed, forces, defense
soldier, troops, soldiers
veteran, vets, veterans
defense, military, defence
sanction, embargo, sanctions
invasion, incursion, offensive
spy, espionage, surveillance
drone, unmanned
"""
"""Did she mention a [ceasefire]? "The truce holds"."""

_LAW = """
murder, killing, homicide
police, cop, officer, policing, cops
crime, criminal
prison, jail, custody
court, judge, justice, ruling
lawsuit, suit, sue, sued
trial, hearing, case
verdict, judgment, ruling
investigation, probe, inquiry
fraud, cheat, scam, con, fraudulent
bribe, corruption, kickback
secret, classified, confidential
evidence, proof
witness, testimony, testify
lawyer, attorney, counsel
guilty, convicted, conviction
license, permit
ban, prohibit, bar, forbid
"""
"""What did the minister say about the [inquiry]? "The probe goes on"."""

_HEALTH = """
health, medical, medicine, illness
illness, sick, disease, pneumonia, ill
doctor, physician
healthcare, health-care, obamacare, insurance, health
drug, opioid, medication, heroin
vaccine, vaccination, jab, shot
virus, epidemic, outbreak, pandemic
hospital, clinic
drink, alcohol, drinking
food, meal, eat
fat, weight, overweight, obesity
hurt, injured, wounded
dead, death, die, killed
kill, murder, dead
pregnancy, pregnant, birth
"""
"""Who talked about the [virus]? "The outbreak is over"."""

_NATURE = """
climate, warming, emissions, carbon
climate-change, global-warming, warming
oil, petroleum, gas, energy
energy, power, electricity
coal, mine, mining, miner
pollution, contamination, smog
storm, hurricane, cyclone, typhoon
flood, flooding, floods
fire, blaze, wildfire
earthquake, quake, tremor
drought, dry
"""
"""What did he say about the [quake]? "The earthquake took everything"."""

_PEOPLE = """
woman, women, female, girl
man, men, male
child, kid, children, kids
wife, husband, spouse, widow, marriage
father, dad, fathers, paternity
mother, mom, mum, mothers, maternity
family, parents
college, university, tuition, campus
school, education, student
student, pupil, students
church, religion, faith, religious
match, game, fixture
coach, manager, trainer
team, squad, side, club
win, victory, beat
lose, defeat, loss
goal, aim, objective, goals
car, vehicle, automobile
movie, film, documentary
"""
"""What did the coach say about the [game]? "We won the match"."""

_MEDIA = """
newspaper, paper, press
reporter, journalist, press, media
media, press, journalist, outlet
tv, television, broadcast, network
video, footage, tape
footage, video, camera, tape
photo, picture, image
tweet, twitter
microphone, mic, mike
phone, cellphone, telephone
interview, conversation
speech, remarks, address
hack, cyberattack, cyber, hacking, hackers, breach
email, e-mail, emails, server
leak, leaked, disclosure
"""
"""Who talked about the [hack]? "The cyberattack came from abroad"."""

_DEEDS = """
quit, resign, resignation, step-down, drop-out
fire, dismiss, sack, fired
apology, apologize, apologise, sorry, regret
lie, liar, lying, false, dishonest, untrue
insult, offend, demean
overlook, ignore, dismiss, neglect
protect, defend, guard
joke, joking, humor
angry, anger, furious, rage
fear, afraid, worry, scared
increase, rise, raise, grow, hike, expand
decrease, decline, fall, reduce, drop, cut
support, endorse, back, favor, endorsement
oppose, opposition, against, object
criticize, attack, condemn, slam, blast, criticism
praise, laud, applaud
promise, pledge, vow
reject, refuse, decline, deny
begin, start, launch
end, stop, finish, cease
threat, danger, menace, threaten, risk
dangerous, risk, unsafe, danger
safe, safety, security, secure
important, crucial, vital
bad, detrimental, harmful, damaging, wrong, mistake
good, beneficial, positive, helpful
big, large, huge
build, construct, construction
buy, purchase
delay, postpone, postponement
"""
"""Did he talk about the [resignation]? "I will not step down"."""


@cache
def synonym_table() -> dict[str, tuple[str, ...]]:
    """Return what may stand for each word and phrase; they are written as they are looked up, but for hyphens."""
    fields = (_PLACES, _MONEY, _POLITICS, _WAR, _LAW, _HEALTH, _NATURE, _PEOPLE, _MEDIA, _DEEDS)
    table: dict[str, dict[str, None]] = {}
    for line in "".join(fields).split("\n"):
        words = [word.strip().replace("-", " ") for word in line.split(",") if word.strip()]
        for word in words:
            table.setdefault(word, {}).update(dict.fromkeys(other for other in words if other != word))
    return {word: tuple(others) for word, others in table.items()}


def synonyms_of(word: str) -> tuple[str, ...]:
    """Return other words, or phrases, for a folded word or phrase; its plural is looked up as well."""
    found = synonym_table().get(word)
    if found is None and word.endswith("s"):
        found = synonym_table().get(word[:-1])
    return found or ()
