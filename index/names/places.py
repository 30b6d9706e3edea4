"""Places, and the adjectives and nouns for who is from there."""

from __future__ import annotations

from collections.abc import Iterable

from index.names.words import words

NATIONALITIES: dict[str, str] = {
    "afghan": "Afghanistan",
    "african": "Africa",
    "albanian": "Albania",
    "algerian": "Algeria",
    "american": "America",
    "arab": "Arabia",
    "argentine": "Argentina",
    "armenian": "Armenia",
    "asian": "Asia",
    "australian": "Australia",
    "austrian": "Austria",
    "bangladeshi": "Bangladesh",
    "belgian": "Belgium",
    "bolivian": "Bolivia",
    "bosnian": "Bosnia",
    "brazilian": "Brazil",
    "british": "Britain",
    "bulgarian": "Bulgaria",
    "cambodian": "Cambodia",
    "canadian": "Canada",
    "chilean": "Chile",
    "chinese": "China",
    "colombian": "Colombia",
    "croatian": "Croatia",
    "cuban": "Cuba",
    "czech": "Czechia",
    "danish": "Denmark",
    "dutch": "Netherlands",
    "egyptian": "Egypt",
    "emirati": "Emirates",
    "english": "England",
    "estonian": "Estonia",
    "ethiopian": "Ethiopia",
    "european": "Europe",
    "filipino": "Philippines",
    "finnish": "Finland",
    "french": "France",
    "german": "Germany",
    "georgian": "Georgia",
    "greek": "Greece",
    "haitian": "Haiti",
    "hungarian": "Hungary",
    "indian": "India",
    "indonesian": "Indonesia",
    "iranian": "Iran",
    "iraqi": "Iraq",
    "irish": "Ireland",
    "israeli": "Israel",
    "italian": "Italy",
    "jamaican": "Jamaica",
    "japanese": "Japan",
    "jordanian": "Jordan",
    "kenyan": "Kenya",
    "korean": "Korea",
    "kurdish": "Kurdistan",
    "kuwaiti": "Kuwait",
    "latvian": "Latvia",
    "lebanese": "Lebanon",
    "libyan": "Libya",
    "lithuanian": "Lithuania",
    "malaysian": "Malaysia",
    "mexican": "Mexico",
    "moroccan": "Morocco",
    "nigerian": "Nigeria",
    "norwegian": "Norway",
    "pakistani": "Pakistan",
    "palestinian": "Palestine",
    "peruvian": "Peru",
    "polish": "Poland",
    "portuguese": "Portugal",
    "qatari": "Qatar",
    "romanian": "Romania",
    "russian": "Russia",
    "saudi": "Saudi Arabia",
    "scottish": "Scotland",
    "serbian": "Serbia",
    "somali": "Somalia",
    "soviet": "Soviet Union",
    "spanish": "Spain",
    "sudanese": "Sudan",
    "swedish": "Sweden",
    "swiss": "Switzerland",
    "syrian": "Syria",
    "taiwanese": "Taiwan",
    "thai": "Thailand",
    "tunisian": "Tunisia",
    "turkish": "Turkey",
    "ugandan": "Uganda",
    "ukrainian": "Ukraine",
    "venezuelan": "Venezuela",
    "vietnamese": "Vietnam",
    "welsh": "Wales",
    "yemeni": "Yemen",
    "angolan": "Angola",
    "azerbaijani": "Azerbaijan",
    "bahraini": "Bahrain",
    "basque": "",
    "belarusian": "Belarus",
    "botswanan": "Botswana",
    "burmese": "Myanmar",
    "cameroonian": "Cameroon",
    "catalan": "Catalonia",
    "congolese": "Congo",
    "cypriot": "Cyprus",
    "dominican": "Dominican Republic",
    "ecuadorian": "Ecuador",
    "eritrean": "Eritrea",
    "gambian": "Gambia",
    "ghanaian": "Ghana",
    "guatemalan": "Guatemala",
    "honduran": "Honduras",
    "icelandic": "Iceland",
    "ivorian": "Ivory Coast",
    "kazakh": "Kazakhstan",
    "liberian": "Liberia",
    "macedonian": "Macedonia",
    "malian": "Mali",
    "maltese": "Malta",
    "mongolian": "Mongolia",
    "montenegrin": "Montenegro",
    "mozambican": "Mozambique",
    "namibian": "Namibia",
    "nepalese": "Nepal",
    "nepali": "Nepal",
    "nicaraguan": "Nicaragua",
    "omani": "Oman",
    "panamanian": "Panama",
    "paraguayan": "Paraguay",
    "rwandan": "Rwanda",
    "salvadoran": "El Salvador",
    "senegalese": "Senegal",
    "singaporean": "Singapore",
    "slovak": "Slovakia",
    "slovenian": "Slovenia",
    "tanzanian": "Tanzania",
    "trinidadian": "Trinidad",
    "uruguayan": "Uruguay",
    "uzbek": "Uzbekistan",
    "zambian": "Zambia",
    "zimbabwean": "Zimbabwe",
    "texan": "Texas",
    "californian": "California",
    "western": "the West",
    "catholic": "",
    "muslim": "",
    "jewish": "",
    "christian": "",
    "hispanic": "",
    "latino": "",
    "evangelical": "",
    "islamic": "",
}
"""Adjectives that stand before a role: "Israeli Prime Minister"."""

COUNTRY_SHORTS = {"us": "America", "u.s": "America", "usa": "America", "uk": "Britain", "u.k": "Britain"}
"""Short forms in lower case, without the last full stop: "the [U.S.] envoy"."""

PLACES = words(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin
    wyoming washington chicago boston philadelphia houston dallas detroit miami atlanta seattle denver phoenix
    cleveland pittsburgh baltimore cincinnati london paris berlin moscow beijing brussels tokyo rome madrid
    jerusalem gaza cairo baghdad tehran damascus beirut kabul ankara istanbul kiev kyiv geneva vienna delhi mumbai
    europe asia africa america earth u.s. us usa u.k. uk u.a.e. uae abuja accra algiers amman amsterdam athens
    auckland bangalore bangkok barcelona beersheba belfast belgrade bern bogota bratislava brasilia brisbane
    bucharest budapest calcutta canberra caracas casablanca chennai colombo copenhagen dakar damascus dhaka doha
    dubai dublin edinburgh frankfurt glasgow guangzhou haifa hamburg hanoi harare havana helsinki ho-chi-minh-city
    honolulu hyderabad islamabad jakarta johannesburg karachi kampala khartoum kinshasa kolkata kuala-lumpur lagos
    lahore leeds lima lisbon liverpool ljubljana luanda lyon manchester manila marseille melbourne mexico-city milan
    minsk montreal munich nairobi nanjing naples new-delhi osaka oslo ottawa panama-city perth prague pretoria
    pyongyang quito rabat ramallah riga rio-de-janeiro riyadh rotterdam sanaa santiago sao-paulo sarajevo seoul
    shanghai shenzhen singapore sofia stockholm strasbourg sydney taipei tallinn tbilisi tel-aviv toronto tripoli
    tunis turin ulaanbaatar vancouver vilnius warsaw wellington wuhan yangon yerevan zagreb zurich albuquerque
    austin baton-rouge boise buffalo charleston columbus des-moines fort-worth hartford indianapolis jacksonville
    kansas-city little-rock louisville memphis milwaukee minneapolis nashville newark oakland omaha orlando portland
    providence raleigh richmond sacramento salt-lake-city san-antonio san-jose seattle st.-paul tampa tucson tulsa
    west-bank middle-east far-east crimea kashmir tibet catalonia scotland wales england northern-ireland bavaria
    united-states united-kingdom new-york new-jersey new-hampshire new-mexico north-carolina south-carolina
    north-dakota south-dakota west-virginia rhode-island los-angeles san-francisco san-diego las-vegas new-orleans
    st.-louis saudi-arabia north-korea south-korea new-zealand south-africa sri-lanka united-nations great-britain
    hong-kong
    addis-ababa aleppo antananarivo ashgabat asuncion asunción baku bamako bangui bihar
    birmingham bissau bogotá bonn bordeaux bremen bristol brno cardiff cologne conakry cordoba crete
    darfur dusseldorf düsseldorf essex galway gauteng ghent goa gujarat guayaquil incheon
    jaipur jeddah jharkhand kaduna kano kent kerala kharkiv kigali kobe krakow kraków kyoto kyushu la-paz
    leipzig lilongwe limerick lucknow lusaka maharashtra malaga managua maputo marrakesh mecca medina mogadishu
    monrovia montevideo mosul nagasaki nassau nicosia northumberland norwich nottingham odesa odessa okinawa
    ouagadougou palermo penang peshawar phnom-penh plymouth podgorica port-au-prince porto portsmouth pristina
    punjab quebec québec rajasthan reykjavik rostov san-salvador sapporo seville sheffield sindh
    skopje somerset southampton srinagar st-petersburg stuttgart surabaya surrey sussex tamil-nadu tasmania tashkent
    tegucigalpa telangana thessaloniki tirana toulouse ulster uttar-pradesh vaduz valencia valletta venice vientiane
    vladivostok volgograd west-bengal westminster whitehall wiltshire windhoek winnipeg wroclaw yaounde yaoundé
    yokohama yorkshire zaragoza brittany normandy tuscany sicily queensland ontario alberta manitoba saskatchewan
    puerto-rico costa-rica el-salvador sierra-leone ivory-coast burkina-faso abu-dhabi south-sudan papua-new-guinea
    czech-republic dominican-republic vatican vatican-city palm-beach long-island staten-island manhattan brooklyn bronx
    nova-scotia british-columbia new-south-wales holyrood stormont
    """
) | frozenset(
    place.lower().replace(" ", "-") for place in NATIONALITIES.values() if place and not place.startswith("the ")
)
"""Places, which speak as bodies ("China said"), several words joined by hyphens."""


NATION_OF = {
    **{country.lower(): country for country in NATIONALITIES.values()},
    **NATIONALITIES,
    **COUNTRY_SHORTS,
}


def nations_in(words: Iterable[str]) -> frozenset[str]:
    """Return the countries that lower-case words name, by themselves or as where somebody is from.

    "german" and "germany" name the same one, and so do "american" and "us".
    """
    return frozenset(NATION_OF.get(word, "") for word in words) - {""}
