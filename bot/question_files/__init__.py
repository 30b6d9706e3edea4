"""Question files: what is asked and expected, run and told; and conversations recorded as such files."""
