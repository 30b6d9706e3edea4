"""What we know of English names, by hand: titles, given names, words for people, bodies and documents."""
