"""Words for where something is said: occasions, publications, channels; and verbs that say to whom."""

from __future__ import annotations

from index.names.words import words

OCCASIONS = words(
    """
    anniversary arraignment barbecue celebration commencement commissioning cross-examination festival
    funeral graduation hustings inauguration inquest inquiry launch mass memorial opening photo-call podium premiere
    questioning retreat screening sidelines margins sentencing signing swearing-in training unveiling wedding workshop
    address appearance assembly banquet breakfast briefing call ceremony chat conference conversation convention
    cookout debate deposition dinner discussion edition episode event forum fundraiser gathering gala hall hearing
    interview kickoff lecture luncheon lunch march meeting monologue panel parade podcast press-conference presser
    rally reception remarks roundtable scrum seminar service session sermon show speech stop stump summit symposium
    telecast testimony tour townhall trial trip vigil visit webcast webinar workshop
    """
)
"""What one speaks in, at or on: "at a rally", "in an interview"."""

WRITINGS = words(
    """
    ad advertisement affidavit afterword announcement article autobiography bio biography blog blogpost book brief
    broadcast foreword preface
    caption column comment comments commercial complaint diary dispatch document editorial email e-mail emails essay
    facebook filing footage instagram journal lawsuit letter magazine memo memoir memorandum message motion
    newsletter newspaper note novel op-ed opinion page paper petition piece poem post posting posts press programme
    program publication quote recording release reply report response ruling series site spot statement statements story
    tape text texts thread transcript tweet tweets video voicemail website writing writings interviews speeches
    """
)
"""What one writes or is recorded in: "in a statement", "in a tweet"."""

MEDIUM_NOUNS = OCCASIONS | WRITINGS

BROADCASTS = words("tv television radio air stage camera show program broadcast floor stump trail podcast")
"""With "on": "on television", "on the Senate floor"."""

MEALS = words("dinner lunch breakfast coffee tea drinks")
"""With "over": "told her husband over dinner"."""

STANDING = words("outside inside aboard near beside")
"""Prepositions without which the place would be another: "outside the court"."""

PREPOSITIONS = words("in at on during via through by over from") | STANDING

SCENES = words(
    """
    airport aisle alley alleyway arena backyard backstage balcony ballroom bar barn base beach bedside bookstore border
    boat bus cafe cafeteria camp campus car cathedral cemetery chapel checkpoint church classroom clinic corridor
    courthouse courtroom courtyard diner doorstep driveway elevator embassy factory farm ferry flight foyer garage
    garden graveside gym gymnasium hallway hangar headquarters helicopter hospital hotel jet kitchen lawn library lobby
    mall market mosque museum palace park pavement pier plane platform podium porch pub pulpit quay restaurant runway
    sidewalk stadium stairs steps street studio supermarket synagogue tarmac tent terrace theater theatre train truck
    van warehouse home house lounge office room shop stairwell store table ward yard
    """
)
"""Where one may stand when one speaks, after a determiner: "said in [an alley] behind the hotel"."""

CHANNELS = words(
    """
    phone telephone email e-mail text letter video videolink radio post fax satellite telegram mobile
    """
)
"""With "by" and "over": "said by telephone"."""

ASSEMBLIES = words(
    "conference rally briefing forum dinner debate press-conference presser hearing gala townhall hall banquet "
    "breakfast luncheon seminar symposium summit roundtable gathering"
)
"""What one tells is where one tells it: "told a news conference"."""

OCCASION_PARTICIPLES = words(
    """
    speaking talking appearing addressing writing campaigning testifying tweeting posting reached interviewed contacted
    asked pressed questioned quizzed spoke featured appeared
    """
)
"""They hang the occasion on the speaker: "Kirby, speaking on CNN, said"."""

POSTURES = words("standing sitting seated leaning kneeling waiting walking sipping")
"""What one does where one speaks: "said Lee, [standing] outside her shop"."""

TESTIFYING = words("testify testifies testified testifying appear appeared appears spoke")
"""Verbs that take "before": "testified before a committee"."""

APPEARING = words(
    "appeared appears appear spoke speaks speaking went goes took takes sat sits "
    "addressed addresses testified testifies"
)
"""What one does on an occasion before one says something there: "she [appeared] on CNN on Monday and said"."""

MAKING = words(
    "issued issues issue released releases release gave gives give delivered delivers published publishes posted posts "
    "held holds wrote writes sent sends"
)
"""Before the writing or occasion itself: "[issued] a statement on Friday saying"."""

TAKING_TO = words("took takes taken taking turned turns")
"""With "to" a medium: "[took] to X to say"."""

HOLDING_PARTICIPLES = words("giving delivering addressing attending hosting making holding")
"""Before the occasion itself: "Giving a speech in Ohio, Lee said"."""

COMING_PARTICIPLES = words("emerging coming returning exiting leaving arriving stepping walking fresh")
"""Before "from" what somebody leaves, where nothing was said yet: "Emerging from a meeting, Lee said"."""

PUBLISHING_PARTICIPLES = words(
    """
    posted published aired broadcast released held taped recorded sent given delivered issued conducted filed
    """
)
"""Between an occasion and its date: "in a message posted Friday"."""

TALKS_WITH = words(
    """
    conversation interview call meeting chat discussion exchange talk conversations talks interviews phone
    """
)
""""In a conversation with Lee": Lee was told."""

TOLD = words(
    """
    tell tells told telling inform informs informed informing remind reminds reminded reminding assure assures
    assured assuring notify notifies notified notifying convince convinces convinced convincing persuade persuades
    persuaded persuading brief briefs briefed briefing advise advises advised advising ask asks asked asking warn
    warns warned warning urge urges urged urging order orders ordered ordering beg begs begged begging promise
    promises promised promising implore implores implored imploring instruct instructs instructed instructing
    encourage encourages encouraged encouraging challenge challenged challenges challenging press pressed presses
    pressing lecture lectured caution cautions cautioned cautioning email emailed text texted reassure reassures
    reassured reassuring thank thanks thanked thanking address addressed addresses
    """
)
"""Verbs whose object hears it: "told CNN"."""

SAID_TO = words(
    """
    said say says saying emphasized emphasised emphasizes explained explains explain explaining wrote writes write
    writing spoke speaks speaking complained complains suggested suggests pointed mentioned mentions confirmed
    confirms confirming conveyed stressed stresses admitted admits boasted bragged conceded described indicated
    replied responded whispered shouted yelled announced acknowledged made issued relayed appealed apologized lied
    testified declared remarked recounted reported disclosed signaled vowed pledged promised promises argued joked
    talked tweeted gave sent put confided confides revealed reveals repeated claimed insisted hinted swore pleaded
    insists stresses
    """
)
"""Verbs that take "to": "emphasized to the minister that"."""

SHOUTED_AT = words(
    "shout shouts shouted shouting yell yells yelled yelling scream screams screamed snap snapped barked"
)
"""Verbs that take "at": "shouted at the guards"."""

TELL = words("tell tells told telling remind reminds reminded assure assures assured inform informs informed")
"""Verbs whose object is always a hearer, whatever its noun, unless it is a story: "told pilgrims"."""

TALK_TO = (TOLD | words("plead pleads pleaded pleading")) - words(
    "promise promises promised promising press pressed presses pressing lecture lectured email emailed text texted "
    "thank thanks thanked thanking address addressed addresses addressing challenge challenged challenges challenging"
)
"""Verbs whose object is a hearer, whatever its noun, where it stands before what is told: "ordered her crew to go"."""

LEADING_SOMEWHERE = words("visit visits trip trips tour journey return flight way road reply response answer")
"""Nouns whose "to" is before no hearer of what is said: "said on a visit [to] Malta"."""

TOLD_STORIES = words(
    "truth question questions favor favour story stories tale tales lie lies joke jokes anecdote anecdotes secret "
    "secrets fib fibs half lesson lessons"
)
"""What is told is no hearer: "told the truth"."""

WRITE_TO = words("write writes wrote written writing cable cabled wire wired")
"""Verbs whose object hears it only right before the words: "wrote Park that"."""

QUESTIONS = words("question questions query queries")
"""Who puts them hears the answer: "in reply to a [question] from Lee"."""

ASKED_BY = words("asked pressed questioned interviewed quizzed")
"""Asked by whom, one answers: "Asked by CBS whether it was safe, Lee said"."""

SENT_TO = words("letter memo memorandum email e-mail note message statement remarks speech address petition text")
"""Writings with a reader: "a letter to the mayor"."""

AUDIENCES = words(
    """
    reporters supporters voters crowd audience donors lawmakers journalists congress nation world public media
    viewers members leaders officials colleagues allies aides staff staffers volunteers students attendees delegates
    listeners followers fans workers class crew clients passengers pupils shareholders parishioners congregation twins
    choir mourners customers subscribers bosses employees investors jury judge court senators press veterans activists
    republicans democrats americans group friends advisers families radio television tv inquiry hearing residents sides
    """
)
"""Who is told things, in a role or as a crowd: "told [supporters]", "spoke to [Congress]"."""
