CREATE TABLE account (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  login text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  person bigint,
  state text COLLATE "C" NOT NULL,
  password text COLLATE "C",
  must_change smallint NOT NULL,
  failures bigint NOT NULL,
  locked_until bigint,
  totp bytea,
  version bigint NOT NULL,
  CONSTRAINT account_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE account_role (
  agency bigint NOT NULL,
  account bigint NOT NULL,
  role text COLLATE "C" NOT NULL,
  unit bigint NOT NULL,
  CONSTRAINT account_role_pkey PRIMARY KEY (agency, account, role, unit)
);
CREATE TABLE agency (
  agency bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  short_name text COLLATE "C",
  parent_name text COLLATE "C",
  place text COLLATE "C",
  is_simulation smallint NOT NULL,
  created_at bigint NOT NULL,
  CONSTRAINT agency_pkey PRIMARY KEY (agency)
);
CREATE TABLE assignment (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  plan bigint NOT NULL,
  item bigint NOT NULL,
  role text COLLATE "C" NOT NULL,
  unit bigint NOT NULL,
  person bigint,
  printed text COLLATE "C",
  is_chosen smallint NOT NULL,
  CONSTRAINT assignment_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE doubt (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  plan bigint NOT NULL,
  item bigint,
  code text COLLATE "C" NOT NULL,
  message text COLLATE "C" NOT NULL,
  span_start bigint,
  span_end bigint,
  proposal text COLLATE "C",
  answer text COLLATE "C",
  CONSTRAINT doubt_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE due_time (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  movement bigint NOT NULL,
  item bigint NOT NULL,
  key text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  opens text COLLATE "C",
  due text COLLATE "C",
  label text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  CONSTRAINT due_time_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE event (
  agency bigint NOT NULL,
  number bigint NOT NULL,
  at bigint NOT NULL,
  actor bigint,
  actor_name text COLLATE "C" NOT NULL,
  channel text COLLATE "C" NOT NULL,
  system_user text COLLATE "C",
  verb text COLLATE "C" NOT NULL,
  subject bigint,
  reason text COLLATE "C",
  salt bytea NOT NULL,
  details_hash bytea NOT NULL,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (agency, number)
);
CREATE TABLE event_details (
  agency bigint NOT NULL,
  number bigint NOT NULL,
  details text COLLATE "C" NOT NULL,
  CONSTRAINT event_details_pkey PRIMARY KEY (agency, number)
);
CREATE TABLE event_head (
  agency bigint NOT NULL,
  number bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT event_head_pkey PRIMARY KEY (agency)
);
CREATE TABLE file (
  agency bigint NOT NULL,
  hash text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  size bigint NOT NULL,
  added_at bigint NOT NULL,
  CONSTRAINT file_pkey PRIMARY KEY (agency, hash)
);
CREATE TABLE headcount (
  agency bigint NOT NULL,
  unit bigint NOT NULL,
  day text COLLATE "C" NOT NULL,
  change bigint NOT NULL,
  CONSTRAINT headcount_pkey PRIMARY KEY (agency, unit, day)
);
CREATE TABLE import (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  file_name text COLLATE "C" NOT NULL,
  mapping json NOT NULL,
  row_count bigint NOT NULL,
  state text COLLATE "C" NOT NULL,
  made_at bigint NOT NULL,
  CONSTRAINT import_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE import_record (
  agency bigint NOT NULL,
  import bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  record bigint NOT NULL,
  before json,
  CONSTRAINT import_record_pkey PRIMARY KEY (agency, import, kind, record)
);
CREATE TABLE movement (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  plan bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  valid_from text COLLATE "C" NOT NULL,
  valid_until text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  launched_at bigint NOT NULL,
  sent bigint NOT NULL,
  seen bigint NOT NULL,
  acknowledged bigint NOT NULL,
  CONSTRAINT movement_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE person (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  code text COLLATE "C",
  birthday text COLLATE "C",
  version bigint NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE person_search (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  text text COLLATE "C" NOT NULL,
  words tsvector NOT NULL,
  CONSTRAINT person_search_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE plan (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  file text COLLATE "C" NOT NULL,
  file_name text COLLATE "C" NOT NULL,
  number text COLLATE "C",
  type text COLLATE "C",
  subject text COLLATE "C",
  issuer text COLLATE "C",
  issued text COLLATE "C",
  year bigint,
  state text COLLATE "C" NOT NULL,
  parent bigint,
  amends bigint,
  valid_from text COLLATE "C",
  valid_until text COLLATE "C",
  version bigint NOT NULL,
  added_at bigint NOT NULL,
  CONSTRAINT plan_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE plan_item (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  plan bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  ordinal bigint NOT NULL,
  span_start bigint,
  span_end bigint,
  as_read json,
  as_kept json,
  state text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT plan_item_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE plan_reading (
  agency bigint NOT NULL,
  plan bigint NOT NULL,
  reading json NOT NULL,
  CONSTRAINT plan_reading_pkey PRIMARY KEY (agency, plan)
);
CREATE TABLE post (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  person bigint NOT NULL,
  unit bigint NOT NULL,
  position text COLLATE "C",
  standing text COLLATE "C" NOT NULL,
  employment text COLLATE "C",
  valid_from text COLLATE "C",
  valid_until text COLLATE "C",
  CONSTRAINT post_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE receipt (
  agency bigint NOT NULL,
  movement bigint NOT NULL,
  unit bigint NOT NULL,
  sent_at bigint NOT NULL,
  seen_at bigint,
  acknowledged_at bigint,
  acknowledged_by bigint,
  is_paper smallint NOT NULL,
  CONSTRAINT receipt_pkey PRIMARY KEY (agency, movement, unit)
);
CREATE TABLE roster (
  agency bigint NOT NULL,
  unit bigint NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  person bigint NOT NULL,
  post bigint NOT NULL,
  valid_from text COLLATE "C",
  valid_until text COLLATE "C",
  CONSTRAINT roster_pkey PRIMARY KEY (agency, unit, sort_key, person, post)
);
CREATE TABLE ruling (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  ask text COLLATE "C" NOT NULL,
  title text COLLATE "C" NOT NULL,
  award text COLLATE "C",
  about text COLLATE "C",
  person bigint,
  answer text COLLATE "C" NOT NULL,
  day text COLLATE "C",
  period text COLLATE "C",
  law_version text COLLATE "C" NOT NULL,
  layers json NOT NULL,
  question json NOT NULL,
  ruling json NOT NULL,
  kept_at bigint NOT NULL,
  kept_by text COLLATE "C" NOT NULL,
  CONSTRAINT ruling_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE schema_migration (
  number bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  checksum text COLLATE "C" NOT NULL,
  applied_at bigint NOT NULL,
  program text COLLATE "C" NOT NULL,
  CONSTRAINT schema_migration_pkey PRIMARY KEY (number)
);
CREATE TABLE session (
  agency bigint NOT NULL,
  token bytea NOT NULL,
  account bigint NOT NULL,
  created_at bigint NOT NULL,
  seen_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  client text COLLATE "C" NOT NULL,
  view_as bigint,
  CONSTRAINT session_pkey PRIMARY KEY (agency, token)
);
CREATE TABLE setting (
  agency bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  CONSTRAINT setting_pkey PRIMARY KEY (agency, name)
);
CREATE TABLE signature (
  agency bigint NOT NULL,
  item bigint NOT NULL,
  person bigint NOT NULL,
  signed_at bigint NOT NULL,
  channel text COLLATE "C" NOT NULL,
  entered_by bigint,
  CONSTRAINT signature_pkey PRIMARY KEY (agency, item, person)
);
CREATE TABLE slip (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  person bigint NOT NULL,
  token bytea NOT NULL,
  made_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  used_at bigint,
  revoked_at bigint,
  CONSTRAINT slip_pkey PRIMARY KEY (agency, id)
);
CREATE TABLE target (
  agency bigint NOT NULL,
  item bigint NOT NULL,
  movement bigint NOT NULL,
  metric text COLLATE "C" NOT NULL,
  comparator text COLLATE "C" NOT NULL,
  numerator bigint,
  denominator bigint,
  unit text COLLATE "C",
  indicator text COLLATE "C",
  population text COLLATE "C",
  population_day text COLLATE "C" NOT NULL,
  is_per_unit smallint NOT NULL,
  base text COLLATE "C",
  due text COLLATE "C",
  registered bigint,
  recognised bigint,
  CONSTRAINT target_pkey PRIMARY KEY (agency, movement, item)
);
CREATE TABLE target_part (
  agency bigint NOT NULL,
  item bigint NOT NULL,
  unit bigint NOT NULL,
  value bigint NOT NULL,
  answer text COLLATE "C" NOT NULL,
  reason text COLLATE "C",
  CONSTRAINT target_part_pkey PRIMARY KEY (agency, item, unit)
);
CREATE TABLE unit (
  agency bigint NOT NULL,
  id bigint NOT NULL,
  parent bigint,
  name text COLLATE "C" NOT NULL,
  short_name text COLLATE "C",
  former_names json NOT NULL,
  kind text COLLATE "C" NOT NULL,
  line text COLLATE "C" NOT NULL,
  path text COLLATE "C" NOT NULL,
  ordinal bigint NOT NULL,
  valid_from text COLLATE "C",
  valid_until text COLLATE "C",
  predecessors json NOT NULL,
  search_key text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT unit_pkey PRIMARY KEY (agency, id)
);
CREATE UNIQUE INDEX account_login ON account USING btree (agency, login);
CREATE INDEX assignment_plan ON assignment USING btree (agency, plan, item);
CREATE INDEX assignment_unit ON assignment USING btree (agency, unit);
CREATE INDEX doubt_plan ON doubt USING btree (agency, plan);
CREATE INDEX due_time_due ON due_time USING btree (agency, due);
CREATE UNIQUE INDEX due_time_key ON due_time USING btree (agency, movement, item, key);
CREATE INDEX event_subject ON event USING btree (agency, subject);
CREATE INDEX movement_plan ON movement USING btree (agency, plan);
CREATE INDEX person_code ON person USING btree (agency, code);
CREATE INDEX person_order ON person USING btree (agency, sort_key, id);
CREATE INDEX person_search_words ON person_search USING gin (words);
CREATE INDEX plan_item_plan ON plan_item USING btree (agency, plan, kind, ordinal);
CREATE INDEX plan_number ON plan USING btree (agency, number);
CREATE INDEX post_head ON post USING btree (agency, unit) WHERE (standing = 'head'::text);
CREATE INDEX post_person ON post USING btree (agency, person);
CREATE INDEX post_unit ON post USING btree (agency, unit);
CREATE INDEX receipt_unit ON receipt USING btree (agency, unit);
CREATE INDEX ruling_award ON ruling USING btree (agency, award, id);
CREATE INDEX ruling_person ON ruling USING btree (agency, person, id);
CREATE INDEX session_account ON session USING btree (agency, account);
CREATE UNIQUE INDEX session_token ON session USING btree (token);
CREATE INDEX slip_person ON slip USING btree (agency, person);
CREATE UNIQUE INDEX slip_token ON slip USING btree (token);
CREATE INDEX unit_parent ON unit USING btree (agency, parent, ordinal);
CREATE UNIQUE INDEX unit_path ON unit USING btree (agency, path);
