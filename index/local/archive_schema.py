"""The tables of the archive: what is kept, and which look-up each index answers."""

from __future__ import annotations

FORMAT = 4
"""Raised whenever an archive of before would be misread, or asked slowly."""

APPLICATION_ID = 0x51554F54
"""What marks a SQLite file as an archive of Quoth: "QUOT"."""

SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE articles (
    key INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: what is remembered by it stays true
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    published TEXT,
    publisher TEXT,
    author TEXT,
    url TEXT,
    fingerprint TEXT NOT NULL,
    first_passage INTEGER NOT NULL,
    end_passage INTEGER NOT NULL,           -- the article's passages have the ids in [first_passage, end_passage)
    statements INTEGER NOT NULL,
    checksum INTEGER NOT NULL,              -- zlib.crc32 of the text
    sentences BLOB NOT NULL,                -- pairs of offsets, four bytes each
    text TEXT NOT NULL
);
CREATE INDEX articles_by_publisher ON articles (publisher);
CREATE INDEX articles_by_day ON articles (published);
CREATE INDEX articles_by_fingerprint ON articles (id, fingerprint);

CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    day INTEGER,                            -- 20231107: of the statement, else of the article
    number INTEGER,                         -- NULL: a sentence that nobody is said to have said
    kind TEXT,
    stance TEXT,
    speaker INTEGER,
    voice INTEGER,
    rejected INTEGER NOT NULL DEFAULT 0,    -- somebody corrected: this is no statement
    details TEXT,                           -- JSON: everything that is shown and never searched
    ascribed INTEGER                        -- a voice: somebody corrected who says this
);
CREATE INDEX passages_by_speaker ON passages (speaker, day DESC, id) WHERE speaker IS NOT NULL AND NOT rejected;
CREATE INDEX passages_by_day ON passages (day DESC, id) WHERE number IS NOT NULL AND NOT rejected;
CREATE INDEX passages_rejected ON passages (id) WHERE rejected;

CREATE TABLE circumstances (                -- words of the addressee and of the medium
    role TEXT NOT NULL,
    word TEXT NOT NULL,
    passage INTEGER NOT NULL,
    PRIMARY KEY (role, word, passage)
) WITHOUT ROWID;
CREATE INDEX circumstances_by_passage ON circumstances (passage);

CREATE TABLE voices (                       -- a speaker as one article knows it
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    form INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    role TEXT,
    aliases TEXT NOT NULL,                  -- JSON
    gender TEXT
);
CREATE INDEX voices_by_article ON voices (article);
CREATE INDEX voices_by_form ON voices (form);

CREATE TABLE forms (                        -- a name as it is looked up: what is linked to make speakers
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    text TEXT NOT NULL,
    block TEXT NOT NULL,                    -- forms of different blocks are linked by corrections only
    identity TEXT,
    speaker INTEGER,
    voices INTEGER NOT NULL DEFAULT 0,
    female INTEGER NOT NULL DEFAULT 0,
    male INTEGER NOT NULL DEFAULT 0,
    UNIQUE (type, text)
);
CREATE INDEX forms_by_block ON forms (block);
CREATE INDEX forms_by_speaker ON forms (speaker);
CREATE INDEX forms_by_text ON forms (text);
CREATE INDEX forms_by_identity ON forms (identity);

CREATE TABLE names (                        -- what articles call it, and how many do
    form INTEGER NOT NULL,
    name TEXT NOT NULL,
    canonical INTEGER NOT NULL,
    voices INTEGER NOT NULL,
    PRIMARY KEY (form, name)
) WITHOUT ROWID;
CREATE TABLE name_words (word TEXT NOT NULL, form INTEGER NOT NULL, PRIMARY KEY (word, form)) WITHOUT ROWID;

CREATE TABLE roles (form INTEGER NOT NULL, role TEXT NOT NULL, voices INTEGER NOT NULL, PRIMARY KEY (form, role))
    WITHOUT ROWID;
CREATE TABLE role_words (word TEXT NOT NULL, form INTEGER NOT NULL, PRIMARY KEY (word, form)) WITHOUT ROWID;

CREATE TABLE speakers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    role TEXT,
    gender TEXT,
    renamed INTEGER NOT NULL DEFAULT 0,     -- users gave it this name
    statements INTEGER NOT NULL DEFAULT 0,
    articles INTEGER NOT NULL DEFAULT 0,
    first INTEGER,
    last INTEGER
);
CREATE INDEX speakers_by_statements ON speakers (statements DESC, id);
CREATE INDEX speakers_renamed ON speakers (renamed) WHERE renamed;

CREATE TABLE months (                       -- when a speaker's statements are of
    speaker INTEGER NOT NULL,
    month INTEGER NOT NULL,                 -- 202311
    statements INTEGER NOT NULL,
    PRIMARY KEY (speaker, month)
) WITHOUT ROWID;

CREATE TABLE words (                        -- every word of every text, and in how many articles it stands
    word TEXT PRIMARY KEY,
    articles INTEGER NOT NULL
) WITHOUT ROWID;
"""

OLDER = (1, 2, 3)
"""Formats that `CATCH_UP` makes one of today; others are refused."""

CATCH_UP = """
ALTER TABLE passages ADD COLUMN ascribed INTEGER;
CREATE INDEX IF NOT EXISTS articles_by_day ON articles (published);
CREATE INDEX IF NOT EXISTS articles_by_fingerprint ON articles (id, fingerprint);
CREATE INDEX IF NOT EXISTS passages_rejected ON passages (id) WHERE rejected;
CREATE TABLE IF NOT EXISTS months (speaker INTEGER NOT NULL, month INTEGER NOT NULL, statements INTEGER NOT NULL,
    PRIMARY KEY (speaker, month)) WITHOUT ROWID;
DELETE FROM months;
INSERT INTO months SELECT speaker, day / 100, count(*) FROM passages
    WHERE speaker IS NOT NULL AND NOT rejected AND day IS NOT NULL GROUP BY 1, 2;
"""
"""The full-text index is made anew, by whoever asks it first, where it is another."""


def statements_in(script: str) -> list[str]:
    """Return the statements of one of the above: SQLite would commit before it ran them all in one go."""
    return [statement for statement in script.split(";\n") if statement.strip()]
