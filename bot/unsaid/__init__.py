"""What a question leaves unsaid, from the archive and the turns before: who, about what, going on from what."""
