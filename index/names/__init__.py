"""What we know of English names, by hand: given names, titles; words for people, bodies, places, media and things."""
