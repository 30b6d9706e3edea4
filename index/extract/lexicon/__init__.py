"""What we know of English reporting words, as tables that a linguist can read and extend."""
