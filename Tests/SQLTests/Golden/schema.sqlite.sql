CREATE TABLE schema_migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL,
  checksum TEXT NOT NULL, applied_at INTEGER NOT NULL, program TEXT NOT NULL) STRICT;
CREATE TABLE unit (agency INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, parent INTEGER,
  body BLOB, extra TEXT, place INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (agency, id), FOREIGN KEY (agency, parent) REFERENCES unit (agency, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_name ON unit (agency, name);
CREATE TABLE unit_text (number INTEGER PRIMARY KEY, agency INTEGER NOT NULL, id INTEGER NOT NULL,
  text TEXT NOT NULL, UNIQUE (agency, id)) STRICT;
CREATE VIRTUAL TABLE unit_text_words USING fts5(agency, text, content='unit_text', content_rowid='number',
  tokenize='vn');
