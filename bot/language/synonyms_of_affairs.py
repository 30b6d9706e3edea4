"""Words that news uses for one another, in public affairs. Every word of a line stands for every other.

A phrase has hyphens ("climate-change"). Each field ends with a question in other words than the article's, which taught
it.
"""

from __future__ import annotations

PLACES = """
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

MONEY = """
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
market, stocks, shares, wall-street
stock, share
investor, shareholder
growth, expansion, grow
bankrupt, bankruptcy, insolvent
customer, consumer, client, shopper
boss, chief, ceo, executive
factory, plant
worker, employee, labor, staff
staff, employee, personnel, workforce
outsourcing, offshoring, overseas
bailout, rescue
cheap, affordable, inexpensive
expensive, costly, pricey
contract, deal
welfare, benefits, social-security
pension, retirement
inequality, gap, unequal
fee, charge
subsidy, aid
"""
"""What does she think of [unemployment]? "Too many are jobless"."""

POLITICS = """
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
election, race, contest
vice-president, vp, running-mate, veep
lawmaker, legislator, congressman, senator, mp
parliament, legislature, lawmakers
supporter, backer, follower, fan
opponent, rival, critic, foe
enemy, foe, adversary
ally, friend, partner
heckler, protester, demonstrator
adviser, aide, advisor
ad, advert, commercial, advertisement, spot
lobbyist, lobby
reform, overhaul
legal, lawful, constitutional
qualification, experience, credentials
experience, record, background
popularity, approval, favorability, rating
legacy, record, achievement
honesty, integrity, trustworthy, character
trust, credibility, trustworthy
transparency, openness, disclosure
transgender, trans, gender
bathroom, restroom, toilet
royals, royal-family, monarchy
censorship, free-speech
wall, fence, barrier
visa, green-card
freedom, liberty
"""
"""What did he say about the [poll]? "Surveys are wrong"."""

WAR = """
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
rebel, insurgent, militant
extremist, radical, jihadist, militant
genocide, massacre, slaughter
massacre, slaughter, shooting
casualty, dead, wounded
flee, escape
withdraw, withdrawal, pull-out
deploy, send
coup, overthrow
dictator, tyrant, strongman, autocrat
navy, fleet, ship
plane, jet, aircraft, airplane, flight
helicopter, chopper
crash, collision, accident, wreck
torture, waterboarding, interrogation
"""
"""Did she mention a [ceasefire]? "The truce holds"."""

LAW = """
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
arrest, detain, custody
suspect, accused, defendant
accusation, allegation
allegation, accusation, claim
sentence, punishment, prison-term
punishment, penalty
victim, survivor
rape, sexual-assault
harassment, groping, sexual-assault
theft, steal, robbery, burglary
gang, cartel
drugs, narcotics
marijuana, cannabis, pot
attacker, assailant, gunman, shooter
raid, search
prosecutor, district-attorney
indict, charge, prosecute
pardon, clemency, amnesty
regulation, rule, guideline
violate, break, breach, flout
fake, forged, doctored, photoshopped, bogus
hide, conceal, cover-up
execution, death-penalty, capital-punishment
"""
"""What did the minister say about the [inquiry]? "The probe goes on"."""
