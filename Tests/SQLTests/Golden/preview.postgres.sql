-- 0001 create-unit
CREATE TABLE unit (agency bigint NOT NULL, id bigint NOT NULL, name text COLLATE "C" NOT NULL, parent bigint,
  body bytea, extra json, PRIMARY KEY (agency, id), FOREIGN KEY (agency, parent) REFERENCES unit (agency, id)
) 
CREATE INDEX unit_name ON unit (agency, name)
-- 0002 search-unit
CREATE TABLE unit_text (agency bigint NOT NULL, id bigint NOT NULL, text text COLLATE "C" NOT NULL,
  words tsvector NOT NULL, PRIMARY KEY (agency, id));
CREATE INDEX unit_text_words ON unit_text USING gin (words);
-- 0003 add-order
ALTER TABLE unit ADD COLUMN place bigint NOT NULL DEFAULT 0
UPDATE unit SET place = @ id
