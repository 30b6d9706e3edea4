"""Text -> Reading: what the words of a question say, whichever way it is put."""
