"""Words for bodies of people, for documents that speak, for parties and media."""

from __future__ import annotations

from index.calendar_words import MONTHS, WEEKDAYS
from index.names.places import NATIONALITIES
from index.names.words import words

ORGANIZATION_WORDS = words(
    """
    academy administration agency airlines alliance army assembly associates association authority bank board
    broadcasting bureau cabinet campaign center centre chamber chronicle church club coalition college command
    commission committee community company confederation conference congress consulate cooperative corp corporation
    corps council court courts daily defense department directorate division embassy enterprises exchange exchequer
    faculty federation fund foundation forum force forces fund gazette government group guard headquarters herald
    hospital house inc industries initiative institute institution insurance international journal junta kremlin
    laboratory labs league legislature library llc ltd magazine ministry mission mosque movement museum nations navy
    network news newspaper office organization organisation pac parliament partners partnership party patrol
    pentagon petroleum pharmaceuticals pictures police post press project reserve radio railway records resources
    review school senate secretariat service services society solutions sox state states studio studios syndicate
    systems team technologies telegraph television times today treasury tribune trust tv union university voice
    watch white-house works knesset politburo bundestag duma hamas hezbollah taliban isis nato fbi cia nsa dnc rnc
    gop eu un aarp aclu naacp gallup ipsos pew yougov quinnipiac
    airport archdiocese brigade bulletin caucus cathedral city clinic conservancy consortium constabulary county
    borough crescent diocese dispatch district emirate enquirer examiner express gallery garda globe guild inquirer
    inspectorate journalism kingdom legion mail militia mirror monthly municipality observatory observer opera orchestra
    opposition panel polytechnic prison province republic sabha sentinel standard synagogue theater theatre township zoo
    rovers wanderers united albion hotspur fc afc
    unicef unesco opec interpol europol eurostat frontex fifa uefa greenpeace oxfam ofcom ofsted ofgem
    """
)
"""A capitalised name with one of these, most often as its last word, is a body: "Committee for a Fair Budget"."""

FIRM_ENDINGS = words("ag gmbh plc nv spa sarl srl llp lp co oyj asa bhd pte pty sae pjsc tbk jsc kk ltda limited")
"""What the law makes firms add to their names: "Helvia Group AG", "Chase & Co."."""

BODIES = words(
    """
    red-cross red-crescent amnesty-international save-the-children world-vision scotland-yard downing-street
    capitol-hill black-lives-matter european-union al-shabaab boko-haram al-qaeda al-qaida islamic-state
    muslim-brotherhood sinn-fein sinn-féin plaid-cymru fine-gael fianna-fail fianna-fáil real-madrid real-betis
    real-sociedad inter-milan ac-milan bayern-munich borussia-dortmund paris-saint-germain everton juventus benfica
    """
)
"""Bodies that no word in their names tells, several words joined by hyphens."""

PAPERS = words("star courier advertiser pioneer examiner guardian")
"""What papers are called, and people as well: "the Portsmouth Courier"."""

MEDIA_WORDS = PAPERS | words(
    """
    broadcasting bulletin chronicle daily dispatch enquirer express gazette globe herald inquirer journal journalism
    ledger mail magazine mercury mirror network news newspaper observer post press radio record reporter review
    sentinel standard telegraph television times today tribune tv voice weekly
    """
)
"""The last word of many a paper's or station's name."""

BUSINESS_WORDS = words(
    """
    airways airport bakeries bakery breweries brewery brewing builders buses coaches dairies dairy electric electronics
    energy engineering farms ferries ferry fisheries foods freight furniture gas holdings homes hotels line lines
    logistics markets mills mining motors properties publishing rail railways retail shipping shipyard software
    steel stores supermarkets telecom textiles toys tools trams tramways transport travel utilities water wines
    """
)
"""The last word of many a firm's name, though no person's: "Northlink Ferries", but not "Ann Mills"."""

MAY_BE_FIRM = words(
    """
    broadcaster brewer builder contractor developer distributor employer exporter grocer importer insurer landlord
    lender maker manufacturer operator organiser organizer owner producer promoter provider publisher retailer seller
    shipper sponsor supplier wholesaler
    """
)
"""What a person may be as well as a firm: "the operator, Northlink Ferries"."""

BODY_NOUNS = words(
    """
    administration agency airline alliance army association authority bakery bank board brewery bureau business camp
    campaign carmaker carrier center centre chain channel charity church club co-op coalition college commission
    committee company conference conglomerate consultancy congress consortium consulate cooperative corporation
    council country court department embassy enterprise establishment federation firm force foundation fund
    government group hospital house industry insurer institute institution judiciary jury legislature league magazine
    manufacturer ministry mission movement multinational museum nation network newspaper office organization
    airport archdiocese bloc borough brigade cabinet caucus chancellery city clinic constabulary county diocese
    directorate district faction franchise giant guild inspectorate junta lab laboratory lobby militia municipality
    ngo non-profit nonprofit orchestra palace presidency province secretariat squad syndicate think-tank thinktank town
    body treasury trust village zoo
    organisation outfit outlet paper panel parliament party police press publication regime regulator retailer school
    senate service site society start-up startup station state subsidiary supermarket team tribunal tank union
    university utility watchdog website wholesaler
    """
)
"""Common nouns for a body: "the committee", "the newspaper"."""

DOCUMENT_NOUNS = words(
    """
    account ad advert advertisement affidavit agreement analysis announcement article assessment audio audit bill
    blog book brief briefing broadcast chart column commentary complaint constitution contract copy correspondence
    data dataset decision declaration directive discussion document documentary documentation dossier draft e-mail
    editorial email essay estimate evidence exam excerpt figure file filing finding footage forecast graph guidance
    headline indictment information inscription interview investigation journal law lawsuit leak legislation letter
    literature manifesto manual map memo memoir memorandum message minute model motion narrative note notice novel
    opinion order pamphlet paper passage petition piece plan plank platform pledge poll post poster presentation
    press-release program projection proposal record register regulation release report research resolution result
    return review ruling score script sign slide speech spot statement statistic statute story study submission
    subpoena suit summary survey tape test testimony text transcript treaty tweet verdict video warrant webpage
    writing
    """
)
"""Things that show or say: "a poll found", "the report says"."""

DOCUMENT_NAMES = words("act bill amendment constitution accord treaty agreement resolution report poll survey index")
"""The last word of a document's name: "Clean Air Act"."""

NAMED_THINGS = words(
    """
    airport arena avenue award boulevard bowl bridge building championship cup day derby doctrine festival games highway
    medal month oscar plan prize road show stadium street syndrome tower weekend year
    """
)
"""The last word of many a name for a thing or a day, that begins as a person's does: "George Berg Bridge"."""

COMPANIES = words(
    """
    adidas airbnb airbus alibaba alphabet amazon amd aol apple asus audi barclays bayer bmw boeing bp cargill
    chevron chrysler cisco citigroup coca-cola comcast costco dell disney dupont ebay ericsson exxon exxonmobil
    fedex fiat fitbit ford foxconn gazprom general-electric general-motors goldman-sachs hp hsbc huawei ibm ikea
    intel jpmorgan jpmorgan-chase lenovo linkedin lockheed-martin lufthansa marriott mastercard mcdonald's merck
    microsoft monsanto morgan-stanley nasdaq nestle netflix nike nintendo nissan nokia novartis nvidia openai oracle
    paypal pepsi pepsico pfizer philips pinterest porsche qualcomm raytheon reddit renault roche rosneft samsung
    shell siemens sony spacex spotify starbucks target tesla texaco toshiba total toyota tumblr uber ubs unilever
    verizon visa vodafone volkswagen volvo walmart wells-fargo wall-street whatsapp xerox yahoo zoom silicon-valley
    """
)
"""Firms that the news names without "Inc.", several words joined by hyphens."""

SHARED_WORDS = words(
    "house states state street nations city news america white united new national american party times"
)
"""Too many bodies have these in their names to be short for one of them."""

PARTIES = words(
    """
    republican republicans democrat democrats democratic gop independent independents libertarian libertarians
    conservative conservatives liberal liberals progressive progressives socialist socialists communist communists
    dems labour tory tories green greens likud fatah
    """
)
"""Adjectives and nouns of parties: "Republican Ann Lee", "the Republican"."""

ADJECTIVES_IN_NAMES = (
    NATIONALITIES.keys()
    | PARTIES
    | words(
        """
    national international american federal central white supreme royal united new green blue red black south north
    east west eastern northern southern first public human social economic environmental civil
    """
    )
)
"""Adjectives that a name at the beginning of a sentence may begin with."""

OUTLETS = words(
    """
    abc al-jazeera ap associated-press axios bbc bloomberg bloomberg-news bloomberg-politics breitbart
    breitbart-news buzzfeed buzzfeed-news cbs cbs-news cnbc cnn c-span daily-beast der-spiegel espn facebook
    financial-times fox fox-news fox-business forbes google guardian haaretz hbo hill huffington-post huffpost
    instagram le-monde los-angeles-times mother-jones msnbc nbc nbc-news new-york-post new-york-times new-yorker
    newsmax newsweek npr pbs politico reuters slate snapchat telemundo tiktok time times-of-israel twitter univision
    usa-today vanity-fair vice vox wall-street-journal washington-post wikileaks x xinhua ynet youtube salon
    telegram
    abs-cbn afp agence-france-presse al-ahram al-arabiya anadolu ani ansa army-radio asahi-shimbun bangkok-post bild
    bluesky business-insider cbc channel-newsasia channels-television china-daily chosun-ilbo clarin clarín
    corriere-della-sera ctv daily-caller daily-mail daily-nation daily-star daily-telegraph die-welt die-zeit dpa
    economist efe el-mundo el-pais el-país el-universal enca financial-review folha frankfurter-allgemeine geo-news
    globe-and-mail global-times globo hindustan-times hollywood-reporter hurriyet indian-express
    interfax irish-times irna itv jakarta-post japan-times jerusalem-post kompas korea-herald kyodo la-nacion
    la-repubblica le-figaro le-soir mashable mastodon ndtv new-republic new-statesman news24 nhk nikkei nrc nrk
    people's-daily philippine-star press-association press-trust-of-india press-tv propublica prothom-alo pti quartz
    rappler rolling-stone rte rté sabc sky-news sky-sports skype south-china-morning-post sputnik straits-times
    sueddeutsche-zeitung svt sydney-morning-herald tass techcrunch toronto-star truth-social weibo wechat whatsapp yle
    yonhap zdf zoom linkedin reddit substack threads tumblr pinterest twitch vkontakte lbc
    """
)
"""Media, without "the", several words joined by hyphens."""

CALENDAR = (
    frozenset(day for day in WEEKDAYS if day.endswith("day"))
    | MONTHS.keys()
    | words("christmas easter thanksgiving ramadan halloween")
)
"""Capitalised, and never a speaker."""

CALENDAR_DAYS = CALENDAR - {"may", "march"}
"""Of these, what is no other word besides."""
