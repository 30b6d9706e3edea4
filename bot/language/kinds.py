"""Kinds: words for a whole field, and what belongs to it: "weapons" finds rifles, but not the reverse.

A phrase has hyphens ("death-penalty").
"""

from __future__ import annotations

from functools import cache

from bot.language.stems import stem

_KINDS = """
weapon: gun rifle handgun pistol shotgun firearm missile bomb grenade knife ammunition nuke
economy: unemployment jobs growth wages inflation recession gdp deficit market trade
finances: debt loan tax income budget bankruptcy
crime: murder robbery rape theft fraud assault homicide shooting burglary gang
violence: shooting killing murder attack assault stabbing riot bloodshed
disaster: flood hurricane earthquake tornado wildfire storm crash tsunami
weather: rain snow storm heat cold wind hurricane
disease: cancer virus flu malaria zika ebola diabetes pneumonia aids cholera measles
health: doctor hospital illness disease pneumonia cancer medicine insurance surgery
drug: cocaine heroin marijuana opioid painkiller meth
education: school college university teacher student tuition classroom
faith: god church bible christian prayer muslim catholic
religion: god church bible christian muslim islam catholic jewish prayer mosque
family: wife husband son daughter mother father brother sister child parents kids
relative: wife husband son daughter mother father brother sister child cousin uncle aunt family
child: son daughter boy girl baby toddler
minority: black latino hispanic muslim african-american immigrant asian gay transgender
immigrant: refugee migrant undocumented illegal-alien dreamer
energy: oil gas coal solar wind nuclear electricity
environment: climate warming pollution emissions water wildlife carbon
military: army navy troops soldier general marine veteran
terrorism: isis bombing attack jihadist al-qaeda
court: judge jury trial justice verdict lawsuit
official: minister secretary governor mayor president commissioner
foreign-policy: russia china iran syria nato israel north-korea mexico iraq
country: china russia mexico iran japan germany syria
media: newspaper television reporter press journalist cnn fox
sport: football basketball baseball soccer tennis olympics hockey golf game
transport: train bus railway subway airport road traffic
vehicle: car truck bus van
civil-rights: vote equality segregation racism
insult: liar pig disgusting dumb stupid loser idiot slob crook clown
money: dollar million billion cash fund pay
poll: percent percentage survey
number: percent percentage million billion
tax: irs deduction loophole return
wealth: million billion fortune rich
animal: dog cat horse cattle wildlife bird
food: meal bread meat restaurant cook
"""
"""What does she say about [weapons]? "Handguns must go"."""


@cache
def _narrower() -> dict[str, tuple[str, ...]]:
    lines = [line.partition(":") for line in _KINDS.strip().split("\n")]
    return {
        stem(broad.replace("-", "")): tuple(word.replace("-", " ") for word in words.split())
        for broad, _, words in lines
    }


def kinds_of(word: str) -> tuple[str, ...]:
    """Return what belongs to the field that a folded word names."""
    return _narrower().get(stem(word.replace(" ", "")), ())
