"""A parsed article to its attributions, one file a construction or a part of the relation."""
