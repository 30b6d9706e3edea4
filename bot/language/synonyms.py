"""Synonyms: words that news uses for one another. One group a line; every word of it stands for every other."""

from __future__ import annotations

from index.folding import fold

_GROUPS = """
us, usa, american, america, united-states
uk, britain, british, united-kingdom
eu, european, europe
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
syria, syrian
iraq, iraqi
korea, korean, pyongyang
saudi, saudis, riyadh
ukraine, ukrainian, kyiv
japan, japanese, tokyo
muslim, muslims, islam, islamic
jewish, jews, jew
economy, economic, economics
tax, taxation, irs, taxes
war, conflict, fighting
terrorism, terror, terrorist, terrorists
attack, bombing, assault, explosion, blast
bomb, explosive, device, explosion
shooting, gunfire, gunman, killing, shot
murder, killing, homicide
gun, firearm, weapon, rifle, guns, nra
climate, warming, emissions, carbon
job, employment, jobs, work, worker
unemployment, jobless, joblessness, unemployed
wage, pay, salary, compensation, wages
immigration, immigrant, migrant, border, deportation, immigrants
refugee, asylum, migrant, refugees
health, medical, medicine, illness
illness, sick, disease, pneumonia, ill
doctor, physician
healthcare, obamacare, insurance, health
abortion, pro-life, pro-choice
woman, women, female, girl
man, men, male
child, kid, children, kids
black, african-american, blacks
race, racial, racism, racist
bigotry, racism, hate, bigot
police, cop, officer, policing, cops
crime, criminal
prison, jail
court, judge, justice, ruling
lawsuit, suit, sue, sued
law, bill, legislation
election, vote, ballot, polls
voter, electorate, voting, vote
poll, survey, polling, polls
debate, showdown
moderator, host
campaign, candidacy
candidate, nominee
president, presidency, presidential
congress, senate, lawmakers, congressional
government, administration
budget, spending, deficit
spending, expenditure, cost, cuts
debt, loan, borrowing, loans
loan, debt, borrow, loans
college, university, tuition, campus
school, education, student
student, pupil, students
trade, tariff, nafta, tpp
bank, banking, wall-street
money, fund, cash, donation, fundraising, dollar
donor, donation, contribution, donors, fundraising
poverty, poor
rich, wealthy, wealth
hack, cyberattack, cyber, hacking, hackers
email, e-mail, emails, server
secret, classified, confidential
ransom, payment, hostage
hostage, captive, kidnapped, hostages
aid, assistance, relief, help
ceasefire, truce, cease-fire
peace, truce
nuclear, atomic, nuke
missile, rocket
military, army, troops, armed, forces, defense
soldier, troops, soldiers
veteran, vets, veterans
defense, military, defence
sanction, embargo, sanctions
oil, petroleum, gas, energy
energy, power, electricity
coal, mine, mining, miner
car, vehicle, automobile
drug, opioid, medication, heroin
drink, alcohol, drinking
food, meal, eat
fat, weight, overweight
storm, hurricane
flood, flooding
fire, blaze, wildfire
dead, death, die, killed, dead
kill, murder, kill, dead
hurt, injured, wounded
quit, resign, resignation, step-down, drop-out
resign, quit, resignation, step-down
fire, dismiss, sack, fired
win, victory, beat
lose, defeat, loss
apology, apologize, sorry, regret
lie, liar, lying, false, dishonest, untrue
fraud, cheat, scam, con, fraudulent
insult, offend, demean
overlook, ignore, dismiss, neglect, unseen, invisible
protect, defend, guard
license, permit
joke, joking, humor
angry, anger, furious, rage
fear, afraid, worry, scared
wife, husband, spouse, widow, marriage
father, dad, fathers, paternity
mother, mom, mothers, maternity
family, parents
newspaper, paper, press
reporter, journalist, press, media
media, press, journalist, outlet
tv, television, broadcast, network
movie, film, documentary
video, footage, tape
footage, video, camera, tape
photo, picture, image
tweet, twitter
microphone, mic, mike
phone, cellphone, telephone
interview, conversation
speech, remarks, address
meeting, summit, talks
protest, demonstration, protester, rally, kneel
riot, unrest, violence
church, religion, faith, religious
gay, lgbt, same-sex
black-lives-matter, blm
brexit, referendum
veto, override
plan, proposal, policy
increase, rise, raise, grow, hike, expand
decrease, decline, fall, reduce, drop, cut
ban, prohibit, bar, forbid
support, endorse, back, favor, endorsement
oppose, opposition, against, object
criticize, attack, condemn, slam, blast, criticism
praise, laud, applaud
promise, pledge, vow
reject, refuse, decline, deny
begin, start, launch
end, stop, finish, cease
goal, aim, objective, goals
threat, danger, menace, threaten, risk
dangerous, risk, unsafe, danger
safe, safety, security, secure
important, crucial, vital
bad, detrimental, harmful, damaging, wrong, mistake
good, beneficial, positive, helpful
reoccupy, reoccupation, occupy, occupation, reoccupying
big, large, huge
"""


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, dict[str, None]] = {}
    for line in _GROUPS.strip().splitlines():
        words = [" ".join(fold(word).split()) for word in line.split(",")]
        for word in words:
            table.setdefault(word, {}).update(dict.fromkeys(other for other in words if other != word))
    return {word: tuple(others) for word, others in table.items()}


_TABLE = _table()


def synonyms_of(word: str) -> tuple[str, ...]:
    """Return other words, or phrases, for a folded word; its plural is looked up as well."""
    found = _TABLE.get(word)
    if found is None and word.endswith("s"):
        found = _TABLE.get(word[:-1])
    return found or ()
