"""How each kind of question is answered: a function for each, question and mind -> Response."""
