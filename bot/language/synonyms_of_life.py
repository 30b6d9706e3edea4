"""Words that news uses for one another, in life and what people do. Every word of a line stands for every other.

A phrase has hyphens ("climate-change"). Each field ends with a question in other words than the article's, which taught
it.
"""

from __future__ import annotations

HEALTH = """
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
surgery, operation
addiction, overdose, opioid
treatment, therapy, cure
cigarette, tobacco, smoking
disability, disabled
contraception, birth-control
stamina, fitness, health
elderly, seniors, old-people
"""
"""Who talked about the [virus]? "The outbreak is over"."""

NATURE = """
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
weather, storm, rain
farmer, agriculture, crop
environment, climate, ecology
damage, destruction, devastation
rescue, save
"""
"""What did he say about the [quake]? "The earthquake took everything"."""

PEOPLE = """
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
teenager, teen, youth
young-people, youth, millennials
baby, infant, newborn
marriage, wedding, marry
divorce, separation, separate
affair, infidelity, adultery
teacher, educator
player, athlete
championship, title, cup
actor, actress, star, celebrity
singer, musician
book, memoir, biography
author, writer
show, program, programme, series
house, home, residence
train, rail, railway
trip, visit, travel, journey
holiday, vacation
"""
"""What did the coach say about the [game]? "We won the match"."""

MEDIA = """
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
mail, email, letter
picture, photo, photograph, image, pic
columnist, commentator, pundit
article, story, piece
editorial, op-ed, column
remark, comment, words
press-conference, news-conference
website, site
internet, online, web
call, conversation, phone-call
social-media, twitter, facebook, instagram
"""
"""Who talked about the [hack]? "The cyberattack came from abroad"."""

DEEDS = """
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
retract, take-back, walk-back
mistake, error, blunder
choose, pick, select
appoint, nominate, pick
hire, recruit
hate, hatred, dislike, hostile, angry
love, fond, affection, adore
admire, respect
thank, grateful, gratitude
worsen, deteriorate, worse, downhill
downhill, decline, worse
improve, better
split, divide, division, rift
unite, unity, heal
leave, exit, depart
lead, ahead, advantage
block, prevent, stop, obstruct
allow, let, permit
reply, answer, response
doubt, skeptical, uncertainty
hope, optimism, optimistic
predict, forecast, prediction
shock, surprise, stunned, astonished
grief, mourn, condolences, sympathy, sad
happy, glad, pleased, delighted, thrilled
disgrace, shame, embarrassment
scandal, controversy
controversy, row, uproar, backlash
ridiculous, absurd, nonsense, laughable
stupid, dumb, foolish, idiot
crazy, insane, mad
weakness, liability, vulnerability
temper, rage, temperament, outburst
strong, strength, tough
difficult, hard, tough
biased, bias, unfair
rigged, fixed, unfair
failure, fail, collapse
duty, responsibility, obligation
"""
"""Did he talk about the [resignation]? "I will not step down"."""
