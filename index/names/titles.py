"""Words that stand before a name and are no part of it."""

from __future__ import annotations

from index.names.words import words
from index.speaker import Gender

COURTESY: dict[str, Gender | None] = {
    "mr": Gender.MALE,
    "mister": Gender.MALE,
    "sir": Gender.MALE,
    "lord": Gender.MALE,
    "herr": Gender.MALE,
    "señor": Gender.MALE,
    "senhor": Gender.MALE,
    "signor": Gender.MALE,
    "monsieur": Gender.MALE,
    "shri": Gender.MALE,
    "alhaji": Gender.MALE,
    "malam": Gender.MALE,
    "otunba": Gender.MALE,
    "encik": Gender.MALE,
    "datuk": Gender.MALE,
    "maulana": Gender.MALE,
    "pandit": Gender.MALE,
    "swami": Gender.MALE,
    "mrs": Gender.FEMALE,
    "ms": Gender.FEMALE,
    "miss": Gender.FEMALE,
    "madam": Gender.FEMALE,
    "madame": Gender.FEMALE,
    "lady": Gender.FEMALE,
    "dame": Gender.FEMALE,
    "frau": Gender.FEMALE,
    "señora": Gender.FEMALE,
    "senhora": Gender.FEMALE,
    "signora": Gender.FEMALE,
    "mme": Gender.FEMALE,
    "mlle": Gender.FEMALE,
    "smt": Gender.FEMALE,
    "alhaja": Gender.FEMALE,
    "hajia": Gender.FEMALE,
    "begum": Gender.FEMALE,
    "datin": Gender.FEMALE,
    "dr": None,
    "drs": None,
    "barr": None,
    "engr": None,
    "seri": None,
    "prof": None,
    "professor": None,
    "doctor": None,
    "mx": None,
}
"""Titles that say no office: "Mrs. Clinton", "Dr. Fauci"."""

OFFICES: dict[str, str] = {
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "reps": "representative",
    "gov": "governor",
    "govs": "governor",
    "pres": "president",
    "gen": "general",
    "col": "colonel",
    "lt": "lieutenant",
    "capt": "captain",
    "sgt": "sergeant",
    "maj": "major",
    "adm": "admiral",
    "cmdr": "commander",
    "del": "delegate",
    "rev": "reverend",
    "hon": "honorable",
    "atty": "attorney",
    "supt": "superintendent",
    "msgr": "monsignor",
    "fr": "father",
    "sr": "senior",
    "vp": "president",
    "pm": "minister",
    "ag": "general",
    "assemb": "assemblyman",
    "insp": "inspector",
    "det": "detective",
    "brig": "brigadier",
    "cpl": "corporal",
    "pvt": "private",
    "cllr": "councillor",
    "clr": "councillor",
    "coun": "councillor",
    "ald": "alderman",
    "sp": "superintendent",
    "dsp": "superintendent",
    "csp": "superintendent",
    "asp": "superintendent",
    "acp": "commissioner",
    "dci": "inspector",
    "wpc": "constable",
    "pc": "constable",
    "vice": "vice",
    "ex": "ex",
}
"""Abbreviated offices, without their full stop, and the noun that a later "the senator" uses."""

SAME_OFFICE = {
    "justice": "judge",
    "congressman": "representative",
    "congresswoman": "representative",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "skipper": "captain",
    "author": "writer",
    "cop": "officer",
    "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
    "attorney": "lawyer",
    "barrister": "lawyer",
    "counsel": "lawyer",
    "solicitor": "lawyer",
    "advisor": "adviser",
    "premier": "minister",
    "pontiff": "pope",
    "ceo": "executive",
    "king": "monarch",
    "queen": "monarch",
    "gop": "republican",
}
"""Two words for one: "Justice Ann Lee" is "the judge" later."""

BROADER = {
    **dict.fromkeys(
        words("constable sergeant inspector detective superintendent lieutenant trooper sheriff policeman policewoman"),
        "officer",
    ),
    **dict.fromkeys(
        words("surgeon physician cardiologist paediatrician pediatrician oncologist psychiatrist dr"), "doctor"
    ),
    **dict.fromkeys(words("prosecutor"), "lawyer"),
    **dict.fromkeys(words("novelist playwright poet essayist biographer screenwriter speechwriter"), "writer"),
    **dict.fromkeys(words("epidemiologist biologist chemist physicist astronomer geologist ecologist"), "scientist"),
    **dict.fromkeys(words("striker midfielder defender winger goalkeeper batter bowler pitcher quarterback"), "player"),
    **dict.fromkeys(words("prof professor"), "professor"),
}
"""What an article may call somebody later in a broader word: Constable Ann Lee is "the [officer]"."""

WITH_GIVEN_NAME = words(
    """
    sir dame prince princess king queen emperor empress pope father brother sister mother saint sheikh sheikha imam
    emir ayatollah maulana swami
    """
)
"""Titles that the given name follows alone: "Sir Alan", of Sir Alan Whitmore."""

NAMED_WITH_TITLE = words("lord lady baroness viscount earl countess duke duchess king queen prince princess pope")
"""Titles that are half of a name of one word: "Lord Kessick", "Pope Francis"."""

KIN = words(
    """
    father mother parent dad mum mom nan gran granny grandad grandma stepdad stepmum fiancé fiancée fiance fiancee
    girlfriend boyfriend son daughter brother sister uncle aunt nephew niece cousin husband wife widow widower spouse
    partner colleague grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter friend
    neighbour neighbor
    """
)
"""Whose somebody is, not what: of "Mayor Tom Lee, the councillor's brother" the role is the first."""

AT_HOME = words("mum mom dad nan gran granny grandma grandad")
"""What one's own are called as if by name: "[Mum] said no"."""

SPOUSES = words("wife husband widow widower")
COUPLES = SPOUSES | words("partner fiancé fiancée fiance fiancee girlfriend boyfriend")
"""Who is one of "the couple"."""
FAMILY = KIN - words("friend neighbour neighbor partner colleague")
"""Who is named by the given name alone where the other was named in full: "Abel Finch ... His [wife], Joy"."""

PERSON_NOUNS: dict[str, Gender | None] = {
    **dict.fromkeys(
        words(
            """
    man boy father son brother uncle nephew husband grandfather grandson king prince duke gentleman businessman
    spokesman chairman congressman councilman assemblyman alderman policeman fireman salesman newsman anchorman
    statesman frontman sportsman stuntman cameraman weatherman clergyman priest monk widower groom patriarch pope
    emperor baron stepfather stepson guy bishop cardinal imam sheikh abbot craftsman doorman fisherman footman handyman
    dutchman englishman frenchman irishman scotsman welshman
    dad grandad stepdad fiancé boyfriend
    horseman milkman postman tradesman batsman marksman trawlerman ombudsman emir maharaja
    """
        ),
        Gender.MALE,
    ),
    **dict.fromkeys(
        words(
            """
    woman girl mother daughter sister aunt niece wife grandmother granddaughter queen princess duchess businesswoman
    spokeswoman committeewoman chairwoman congresswoman councilwoman assemblywoman policewoman saleswoman
    anchorwoman stateswoman widow actress waitress heiress nun bride hostess matriarch empress baroness stepmother
    mum mom nan gran granny grandma stepmum fiancée girlfriend
    stepdaughter lady comedienne frontwoman sheikha maharani ballerina
    """
        ),
        Gender.FEMALE,
    ),
    **dict.fromkeys(
        words(
            """
    barista busker cop bouncer carer childminder cleaner influencer labourer laborer lodger pupil pundit toddler
    academic auditor beekeeper bookseller bricklayer cashier caterer clockmaker courier creditor docker engraver
    gardener grocer hairdresser inventor jeweller keeper narrator operator plumber printer roofer rower sculptor
    shoemaker shopkeeper translator trucker usher vendor waiter watchmaker welder winemaker accountant accuser
    activist actor administrator admiral adversary adviser advisor advocate agent aide alderperson ally ambassador
    analyst anchor animator archbishop architect artist assistant astronaut athlete attendee attorney author aviator
    banker barrister biographer biologist blogger boss boxer broadcaster brigadier broker builder bureaucrat
    candidate captain caller cameraperson caretaker celebrity ceo chair chairperson challenger champion chancellor
    chef chemist chief citizen cleric clerk climatologist coach cochairman co-author co-chair co-chairman co-founder
    colleague collector columnist comedian comic commander commentator commissioner composer concierge conductor
    conservative consultant contender contestant contractor contributor coordinator coroner correspondent counsel
    counselor councillor counsellor counterpart critic curator customer cyclist dean defendant defender delegate
    democrat dentist deputy designer detective developer dictator diplomat director dissident doctor donor driver
    economist editor educator elder elector emissary employee employer engineer enthusiast entrepreneur envoy
    epidemiologist evangelist examiner executive expert farmer fellow feminist figure filmmaker financier
    firefighter foe footballer forecaster founder friend fundraiser gamer general geologist governor golfer graduate
    guard guest guitarist hacker head historian holder homeowner host hunter hopeful headteacher immigrant incumbent
    independent influencer informant inmate insider inspector instructor intern interpreter interviewer investigator
    investor jihadist journalist jockey judge juror justice kid landlord laureate lawmaker lawyer leader lecturer
    legislator liaison liberal libertarian lieutenant librarian lobbyist magistrate magnate major manager marshal
    mathematician mayor mechanic mediator member mentor merchant meteorologist midfielder migrant militant miner
    minister missionary model moderator mogul monarch musician nationalist negotiator neighbor neighbour
    neuroscientist nominee novelist nurse observer officer official ombudsman operative opponent organizer organiser
    owner painter panelist parent partner passenger pastor patient patron performer philanthropist philosopher
    photographer physician physicist pilot player playwright podcaster poet politician pollster preacher predecessor
    premier presenter president president-elect principal prisoner producer professor programmer progressive
    promoter prosecutor protester psychiatrist psychologist publicist publisher pundit rabbi rapper reader realtor
    receptionist recruiter referee refugee reporter representative republican researcher resident reverend reviewer
    rival runner sailor scholar scientist screenwriter secretary senator senior sergeant servant sheriff shopper
    singer skipper socialist sociologist soldier solicitor songwriter speaker specialist speechwriter spokesperson
    staffer star statistician strategist striker student successor superintendent superstar supporter surgeon
    surrogate surveyor survivor suspect teacher technician teenager theologian theorist therapist trader trainer
    traveler treasurer trustee tutor tycoon undersecretary veteran vet viewer volunteer voter warden whistleblower
    whistle-blower winger winner witness worker writer billionaire millionaire socialite personality nominee
    standard-bearer front-runner frontrunner underdog mastermind godfather chieftain chaplain vice-president co-host
    vice-chairman delegate-elect governor-elect senator-elect ex-president ex-governor newcomer outsider maverick
    vicar ayatollah sultan premier speaker-designate nominee-apparent heir running-mate mate native hero
    lieutenant-governor commander-in-chief secretary-general bailiff colonel commandant commodore corporal dispatcher
    drummer janitor lifeguard midwife nanny paramedic prefect provost sexton verger
    batter bowler wicketkeeper wicket-keeper goalkeeper defender quarterback linebacker cornerback fullback full-back
    centre-back scrum-half fly-half winger playmaker pitcher outfielder shortstop sprinter hurdler skater skier swimmer
    gymnast wrestler teammate team-mate compatriot substitute all-rounder umpire
    registrar rector vice-chancellor bursar undersecretary attaché consul nuncio ombudswoman taoiseach tánaiste
    professional
    plaintiff claimant respondent appellant petitioner complainant juror pensioner commuter tenant bystander onlooker
    passerby passer-by campaigner demonstrator villager townsman householder asylum-seeker evacuee retiree
    astronomer stockbroker underwriter dealer comptroller controller buyer planner explorer climber diver surfer hiker
    angler crofter rancher grower choreographer cinematographer vocalist dancer newsreader vlogger youtuber streamer
    briton croat dane finn scot serb spaniard swede turk
    policymaker policy-maker dressmaker homemaker peacemaker troublemaker kingmaker moviemaker
    cfo coo cto cio mp msp mep md constable pathologist trooper whip
    """
        ),
        None,
    ),
}
"""Nouns for one person, who may stand before a name or after it: "spokesman John Kirby", "Ann Lee, a nurse"."""

TRADES = words("baker butcher carpenter chandler cook cooper fisher mason miller potter smith tailor weaver")
"""Nouns for one person that are as often surnames: titles only before a given name, "Butcher Ann Lee"."""

GENERATIONS = words("jr sr ii iii iv")
"""After a surname: what tells a son from his father: "Paul Reed Jr." is not "Paul Reed Sr."."""

POST_NOMINALS = words("qc kc sc mp mep msp td obe cbe mbe kbe dbe bem frs rn md phd esq")
"""After a surname: what no paper takes for part of the name."""

NAME_SUFFIXES = GENERATIONS | POST_NOMINALS

SURNAME_PARTICLES = words("de da di del della der den van von bin ibn ben al el la le du dos das st ter ten zu abu mac")
"""Lower-case words inside a name: "Bill de Blasio", "Ursula von der Leyen"; "von der Leyen" is a surname alone."""


def is_title(word: str) -> bool:
    """Say whether `word`, lower case and without full stop, is a title or office that may precede a name."""
    return word in COURTESY or word in OFFICES or (word in PERSON_NOUNS and word not in AT_HOME)


def office_noun(word: str) -> str:
    """Return the noun for an office: "sen" gives "senator", "justice" gives "judge"; else the word itself."""
    word = OFFICES.get(word, word)
    return SAME_OFFICE.get(word, word)


def office_nouns(word: str) -> set[str]:
    """Return the noun for an office and the broader one where there is one: "pc" gives "constable" and "officer"."""
    noun = office_noun(word)
    return {noun, BROADER.get(noun, noun)}
