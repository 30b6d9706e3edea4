"""The store on this machine: SQLite keeps, Whoosh finds, in one folder."""
