"""From article files to a store of attributed passages."""
