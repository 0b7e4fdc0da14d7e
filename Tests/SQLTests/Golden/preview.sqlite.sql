-- 0001 create-unit
CREATE TABLE unit (agency INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, parent INTEGER,
  body BLOB, extra TEXT, PRIMARY KEY (agency, id), FOREIGN KEY (agency, parent) REFERENCES unit (agency, id)
) STRICT, WITHOUT ROWID
CREATE INDEX unit_name ON unit (agency, name)
-- 0002 search-unit
CREATE TABLE unit_text (number INTEGER PRIMARY KEY, agency INTEGER NOT NULL, id INTEGER NOT NULL,
  text TEXT NOT NULL, UNIQUE (agency, id)) STRICT;
CREATE VIRTUAL TABLE unit_text_words USING fts5(agency, text, content='unit_text', content_rowid='number',
  tokenize='vn');
-- 0003 add-order
ALTER TABLE unit ADD COLUMN place INTEGER NOT NULL DEFAULT 0
UPDATE unit SET place = abs(id)
