CREATE TABLE account (agency INTEGER NOT NULL, id INTEGER NOT NULL, login TEXT NOT NULL, name TEXT NOT NULL,
  person INTEGER, state TEXT NOT NULL, password TEXT, must_change INTEGER NOT NULL, failures INTEGER NOT NULL,
  locked_until INTEGER, totp BLOB, version INTEGER NOT NULL, PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX account_login ON account (agency, login);
CREATE TABLE account_role (agency INTEGER NOT NULL, account INTEGER NOT NULL, role TEXT NOT NULL, unit INTEGER NOT NULL,
  PRIMARY KEY (agency, account, role, unit)) STRICT, WITHOUT ROWID;
CREATE TABLE agency (agency INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, short_name TEXT, parent_name TEXT,
  place TEXT, is_simulation INTEGER NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE assignment (agency INTEGER NOT NULL, id INTEGER NOT NULL, plan INTEGER NOT NULL, item INTEGER NOT NULL,
  role TEXT NOT NULL, unit INTEGER NOT NULL, person INTEGER, printed TEXT, is_chosen INTEGER NOT NULL,
  PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_plan ON assignment (agency, plan, item, id, role, unit, person, printed, is_chosen);
CREATE INDEX assignment_unit ON assignment (agency, unit);
CREATE TABLE doubt (agency INTEGER NOT NULL, id INTEGER NOT NULL, plan INTEGER NOT NULL, item INTEGER, code TEXT NOT NULL,
  message TEXT NOT NULL, span_start INTEGER, span_end INTEGER, proposal TEXT, answer TEXT,
  PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX doubt_plan ON doubt (agency, plan);
CREATE TABLE due_time (agency INTEGER NOT NULL, id INTEGER NOT NULL, movement INTEGER NOT NULL, item INTEGER NOT NULL,
  key TEXT NOT NULL, state TEXT NOT NULL, opens TEXT, due TEXT, label TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX due_time_due ON due_time (agency, due);
CREATE UNIQUE INDEX due_time_key ON due_time (agency, movement, item, key);
CREATE INDEX due_time_order ON due_time (agency, movement, due, item, key, id, state, opens, label, reason);
CREATE TABLE event (agency INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, actor INTEGER,
  actor_name TEXT NOT NULL, channel TEXT NOT NULL, system_user TEXT, verb TEXT NOT NULL, subject INTEGER,
  reason TEXT, salt BLOB NOT NULL, details_hash BLOB NOT NULL, previous BLOB NOT NULL,
  hash BLOB NOT NULL, PRIMARY KEY (agency, number)) STRICT, WITHOUT ROWID;
CREATE INDEX event_subject ON event (agency, subject);
CREATE TABLE event_details (agency INTEGER NOT NULL, number INTEGER NOT NULL, details TEXT NOT NULL,
  PRIMARY KEY (agency, number)) STRICT, WITHOUT ROWID;
CREATE TABLE event_head (agency INTEGER NOT NULL PRIMARY KEY, number INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE file (agency INTEGER NOT NULL, hash TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
  added_at INTEGER NOT NULL, PRIMARY KEY (agency, hash)) STRICT, WITHOUT ROWID;
CREATE TABLE headcount (agency INTEGER NOT NULL, unit INTEGER NOT NULL, day TEXT NOT NULL, change INTEGER NOT NULL,
  PRIMARY KEY (agency, unit, day)) STRICT, WITHOUT ROWID;
CREATE TABLE import (agency INTEGER NOT NULL, id INTEGER NOT NULL, kind TEXT NOT NULL, file_name TEXT NOT NULL,
  mapping TEXT NOT NULL, row_count INTEGER NOT NULL, state TEXT NOT NULL, made_at INTEGER NOT NULL,
  PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE TABLE import_record (agency INTEGER NOT NULL, import INTEGER NOT NULL, kind TEXT NOT NULL, record INTEGER NOT NULL,
  before TEXT, PRIMARY KEY (agency, import, kind, record)) STRICT, WITHOUT ROWID;
CREATE TABLE movement (agency INTEGER NOT NULL, id INTEGER NOT NULL, plan INTEGER NOT NULL, name TEXT NOT NULL,
  valid_from TEXT NOT NULL, valid_until TEXT NOT NULL, state TEXT NOT NULL, launched_at INTEGER NOT NULL,
  sent INTEGER NOT NULL, seen INTEGER NOT NULL, acknowledged INTEGER NOT NULL,
  PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX movement_plan ON movement (agency, plan);
CREATE TABLE person (agency INTEGER NOT NULL, id INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  sort_key TEXT NOT NULL, code TEXT, birthday TEXT, version INTEGER NOT NULL,
  PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX person_code ON person (agency, code);
CREATE INDEX person_order ON person (agency, sort_key, id);
CREATE TABLE person_search (number INTEGER PRIMARY KEY, agency INTEGER NOT NULL, id INTEGER NOT NULL,
  text TEXT NOT NULL, UNIQUE (agency, id)) STRICT;
CREATE VIRTUAL TABLE person_search_words USING fts5(agency, text, content='person_search', content_rowid='number',
  tokenize='vn');
CREATE TABLE plan (agency INTEGER NOT NULL, id INTEGER NOT NULL, file TEXT NOT NULL, file_name TEXT NOT NULL,
  number TEXT, type TEXT, subject TEXT, issuer TEXT, issued TEXT, year INTEGER, state TEXT NOT NULL,
  parent INTEGER, amends INTEGER, valid_from TEXT, valid_until TEXT, version INTEGER NOT NULL, added_at INTEGER NOT NULL, PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX plan_number ON plan (agency, number);
CREATE TABLE plan_item (agency INTEGER NOT NULL, id INTEGER NOT NULL, plan INTEGER NOT NULL, kind TEXT NOT NULL,
  ordinal INTEGER NOT NULL, span_start INTEGER, span_end INTEGER, as_read TEXT, as_kept TEXT,
  state TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX plan_item_plan ON plan_item (agency, plan, kind, ordinal);
CREATE TABLE plan_reading (agency INTEGER NOT NULL, plan INTEGER NOT NULL, reading TEXT NOT NULL,
  PRIMARY KEY (agency, plan)) STRICT;
CREATE TABLE post (agency INTEGER NOT NULL, id INTEGER NOT NULL, person INTEGER NOT NULL, unit INTEGER NOT NULL,
  position TEXT, standing TEXT NOT NULL, employment TEXT, valid_from TEXT, valid_until TEXT,
  PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX post_head ON post (agency, unit, id, person, valid_from, valid_until, standing) WHERE standing = 'head';
CREATE INDEX post_person ON post (agency, person);
CREATE INDEX post_unit ON post (agency, unit);
CREATE TABLE receipt (agency INTEGER NOT NULL, movement INTEGER NOT NULL, unit INTEGER NOT NULL, sent_at INTEGER NOT NULL,
  seen_at INTEGER, acknowledged_at INTEGER, acknowledged_by INTEGER, is_paper INTEGER NOT NULL,
  PRIMARY KEY (agency, movement, unit)) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_unit ON receipt (agency, unit);
CREATE TABLE roster (agency INTEGER NOT NULL, unit INTEGER NOT NULL, sort_key TEXT NOT NULL, person INTEGER NOT NULL,
  post INTEGER NOT NULL, valid_from TEXT, valid_until TEXT,
  PRIMARY KEY (agency, unit, sort_key, person, post)) STRICT, WITHOUT ROWID;
CREATE TABLE ruling (agency INTEGER NOT NULL, id INTEGER NOT NULL, ask TEXT NOT NULL, title TEXT NOT NULL, award TEXT,
  about TEXT, person INTEGER, answer TEXT NOT NULL, day TEXT, period TEXT, law_version TEXT NOT NULL,
  layers TEXT NOT NULL, question TEXT NOT NULL, ruling TEXT NOT NULL, kept_at INTEGER NOT NULL,
  kept_by TEXT NOT NULL, PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX ruling_award ON ruling (agency, award, id);
CREATE INDEX ruling_person ON ruling (agency, person, id);
CREATE TABLE schema_migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL,
  checksum TEXT NOT NULL, applied_at INTEGER NOT NULL, program TEXT NOT NULL) STRICT;
CREATE TABLE session (agency INTEGER NOT NULL, token BLOB NOT NULL, account INTEGER NOT NULL, created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, client TEXT NOT NULL, view_as INTEGER,
  PRIMARY KEY (agency, token)) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (agency, account);
CREATE UNIQUE INDEX session_token ON session (token);
CREATE TABLE setting (agency INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (agency, name)) STRICT, WITHOUT ROWID;
CREATE TABLE signature (agency INTEGER NOT NULL, item INTEGER NOT NULL, person INTEGER NOT NULL, signed_at INTEGER NOT NULL,
  channel TEXT NOT NULL, entered_by INTEGER, PRIMARY KEY (agency, item, person)) STRICT, WITHOUT ROWID;
CREATE TABLE slip (agency INTEGER NOT NULL, id INTEGER NOT NULL, person INTEGER NOT NULL, token BLOB NOT NULL,
  made_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER, revoked_at INTEGER,
  PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX slip_person ON slip (agency, person);
CREATE UNIQUE INDEX slip_token ON slip (token);
CREATE TABLE target (agency INTEGER NOT NULL, item INTEGER NOT NULL, movement INTEGER NOT NULL, metric TEXT NOT NULL,
  comparator TEXT NOT NULL, numerator INTEGER, denominator INTEGER, unit TEXT, indicator TEXT,
  population TEXT, population_day TEXT NOT NULL, is_per_unit INTEGER NOT NULL, base TEXT, due TEXT,
  registered INTEGER, recognised INTEGER, PRIMARY KEY (agency, movement, item)) STRICT, WITHOUT ROWID;
CREATE TABLE target_part (agency INTEGER NOT NULL, item INTEGER NOT NULL, unit INTEGER NOT NULL, value INTEGER NOT NULL,
  answer TEXT NOT NULL, reason TEXT, PRIMARY KEY (agency, item, unit)) STRICT, WITHOUT ROWID;
CREATE TABLE unit (agency INTEGER NOT NULL, id INTEGER NOT NULL, parent INTEGER, name TEXT NOT NULL, short_name TEXT,
  former_names TEXT NOT NULL, kind TEXT NOT NULL, line TEXT NOT NULL, path TEXT NOT NULL,
  ordinal INTEGER NOT NULL, valid_from TEXT, valid_until TEXT, predecessors TEXT NOT NULL,
  search_key TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (agency, id)) STRICT, WITHOUT ROWID;
CREATE INDEX unit_parent ON unit (agency, parent, ordinal);
CREATE UNIQUE INDEX unit_path ON unit (agency, path);
