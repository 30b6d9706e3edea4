"""Given names that stand for one another: "Joe" for "Joseph", "Bill" for "William"."""

from __future__ import annotations

_SHORT_FORMS = """
abe abraham; al albert alan allen alfred; alex alexander alexandra; andy drew andrew; barb barbara; ben benjamin;
bernie bernard; beth betty liz lizzie eliza elizabeth; bill billy will willie william; bob bobby rob robbie robert;
brad bradley; carol caroline; cathy kathy kate katie katherine catherine kathleen; charlie chuck charles; chris
christopher christine christina christian; cindy cynthia; dan danny daniel; dave david; deb debbie deborah; dick rick
ricky rich richard; don donny donald; doug douglas; ed eddie ted ned edward edwin edmund; ellie eleanor; frank francis
franklin; fred freddie frederick alfred; gene eugene; greg gregory; hal hank harry henry harold; jack jackie john
johnny jon jonathan; jake jacob; jamie jim jimmy james; jeff jeffrey geoff geoffrey; jen jenny jennifer; jerry gerald
jerome; jess jessica jesse; joe joey joseph; josh joshua; judy judith; ken kenny kenneth; larry lawrence laurence; leo
leonard len lenny; lou louis lewis; maggie meg peggy margaret; mandy amanda; matt matthew mathew; mel melvin; mike
mick mickey michael; mitch mitchell; nancy ann anne annie anna; nat nathan nathaniel; nick nicholas nicolas; pam
pamela; pat patty patrick patricia; pete peter; phil philip phillip; ray raymond; ron ronnie ronald; russ russell; sam
sammy samuel samantha; sandy sandra; steve stephen steven; stu stuart; sue susan suzanne; ted theodore teddy; terry
terence teresa theresa; tim timothy; tom tommy thomas; tony anthony; val valerie; vic victor victoria; vince vincent;
walt walter; zach zachary
"""
_GROUPS: dict[str, set[int]] = {}
for _number, _names in enumerate(_SHORT_FORMS.split(";")):
    for _name in _names.split():
        _GROUPS.setdefault(_name, set()).add(_number)


def same_given(one: str, other: str) -> bool:
    """Say whether two given names, in lower case, may be one person's: equal, short for the other, or an initial."""
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return bool(_GROUPS.get(one, set()) & _GROUPS.get(other, set()))


def short_forms(name: str) -> frozenset[str]:
    """Return the names, in lower case, that may stand for a given name: "laurence" -> "larry", "lawrence"."""
    numbers = _GROUPS.get(name, set())
    return frozenset(other for other, having in _GROUPS.items() if having & numbers) - {name}
