"""A parsed article to its attributions, one file a part of the relation."""
