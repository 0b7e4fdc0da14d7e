CREATE TABLE schema_migration (
  number bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  checksum text COLLATE "C" NOT NULL,
  applied_at bigint NOT NULL,
  program text COLLATE "C" NOT NULL,
  CONSTRAINT schema_migration_pkey PRIMARY KEY (number)
);
CREATE TABLE unit (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  parent bigint,
  body bytea,
  extra json,
  place bigint NOT NULL DEFAULT 0,
  CONSTRAINT unit_agency_parent_fkey FOREIGN KEY (agency, parent) REFERENCES unit(agency, id),
  CONSTRAINT unit_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE unit_text (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  text text COLLATE "C" NOT NULL,
  words tsvector NOT NULL,
  CONSTRAINT unit_text_pkey PRIMARY KEY (agency, id)
);
CREATE INDEX unit_name ON unit USING btree (agency, name);
CREATE INDEX unit_text_words ON unit_text USING gin (words);
