"""How each kind of question is answered: a function for each, desk, question and mind -> Response."""
