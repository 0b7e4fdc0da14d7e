import SQL

/// The tables, as migrations: forward only, frozen once shipped. The key of every table begins with the agency; one
/// agency never names a record of another.
package enum Schema {
  package static let migrations = MigrationList([
    Migration(1, "agency-people-access", [.sql(people), .search(peopleSearch), .sql(access)]),
    Migration(2, "events-files", [.sql(events)]),
    Migration(3, "plans-movements", [.sql(plans), .sql(movements)]),
    // Pages name the head of many units at once: found without looking through everybody in them.
    Migration(4, "heads-statistics", [.sql(heads), .each(sqlite: statistics, postgres: "ANALYZE post")]),
    Migration(5, "rulings", [.sql(rulings), .each(sqlite: statistics, postgres: "ANALYZE ruling")]),
    // Lists and counts of people are kept, and what a page of a movement reads lies together.
    Migration(
      6, "rosters",
      [
        .sql(rosters), .each(sqlite: RosterTable.filling, postgres: RosterTable.filling),
        .each(
          sqlite: [pages, statistics, wide].joined(separator: "\n"), postgres: "ANALYZE roster; ANALYZE headcount"),
      ]),
    // The condition of an index is asked of the row once more unless the index holds its column.
    Migration(7, "heads-whole", [.each(sqlite: wholeHeads, postgres: "ANALYZE post")]),
  ])

  package static var version: Int { migrations.version }

  /// Names and numbers of people.
  package static let peopleSearch = SearchIndex("person_search")

  private static let people = """
    CREATE TABLE agency (agency {id} NOT NULL PRIMARY KEY, name {text} NOT NULL, short_name {text}, parent_name {text},
      place {text}, is_simulation {flag} NOT NULL, created_at {instant} NOT NULL) {strict};
    CREATE TABLE setting (agency {id} NOT NULL, name {text} NOT NULL, value {text} NOT NULL,
      PRIMARY KEY (agency, name)) {keyed};
    CREATE TABLE unit (agency {id} NOT NULL, id {id} NOT NULL, parent {id}, name {text} NOT NULL, short_name {text},
      former_names {json} NOT NULL, kind {text} NOT NULL, line {text} NOT NULL, path {text} NOT NULL,
      ordinal {integer} NOT NULL, valid_from {day}, valid_until {day}, predecessors {json} NOT NULL,
      search_key {text} NOT NULL, version {integer} NOT NULL, PRIMARY KEY (agency, id)) {keyed};
    CREATE UNIQUE INDEX unit_path ON unit (agency, path);
    CREATE INDEX unit_parent ON unit (agency, parent, ordinal);
    CREATE TABLE person (agency {id} NOT NULL, id {id} NOT NULL, kind {text} NOT NULL, name {text} NOT NULL,
      sort_key {text} NOT NULL, code {text}, birthday {day}, version {integer} NOT NULL,
      PRIMARY KEY (agency, id)) {keyed};
    CREATE INDEX person_order ON person (agency, sort_key, id);
    CREATE INDEX person_code ON person (agency, code);
    CREATE TABLE post (agency {id} NOT NULL, id {id} NOT NULL, person {id} NOT NULL, unit {id} NOT NULL,
      position {text}, standing {text} NOT NULL, employment {text}, valid_from {day}, valid_until {day},
      PRIMARY KEY (agency, id)) {keyed};
    CREATE INDEX post_unit ON post (agency, unit);
    CREATE INDEX post_person ON post (agency, person);
    CREATE TABLE import (agency {id} NOT NULL, id {id} NOT NULL, kind {text} NOT NULL, file_name {text} NOT NULL,
      mapping {json} NOT NULL, row_count {integer} NOT NULL, state {text} NOT NULL, made_at {instant} NOT NULL,
      PRIMARY KEY (agency, id)) {keyed};
    CREATE TABLE import_record (agency {id} NOT NULL, import {id} NOT NULL, kind {text} NOT NULL, record {id} NOT NULL,
      before {json}, PRIMARY KEY (agency, import, kind, record)) {keyed};
    """

  private static let access = """
    CREATE TABLE account (agency {id} NOT NULL, id {id} NOT NULL, login {text} NOT NULL, name {text} NOT NULL,
      person {id}, state {text} NOT NULL, password {text}, must_change {flag} NOT NULL, failures {integer} NOT NULL,
      locked_until {instant}, totp {bytes}, version {integer} NOT NULL, PRIMARY KEY (agency, id)) {keyed};
    CREATE UNIQUE INDEX account_login ON account (agency, login);
    CREATE TABLE account_role (agency {id} NOT NULL, account {id} NOT NULL, role {text} NOT NULL, unit {id} NOT NULL,
      PRIMARY KEY (agency, account, role, unit)) {keyed};
    CREATE TABLE session (agency {id} NOT NULL, token {bytes} NOT NULL, account {id} NOT NULL, created_at {instant} NOT NULL,
      seen_at {instant} NOT NULL, expires_at {instant} NOT NULL, client {text} NOT NULL, view_as {id},
      PRIMARY KEY (agency, token)) {keyed};
    CREATE UNIQUE INDEX session_token ON session (token);
    CREATE INDEX session_account ON session (agency, account);
    CREATE TABLE slip (agency {id} NOT NULL, id {id} NOT NULL, person {id} NOT NULL, token {bytes} NOT NULL,
      made_at {instant} NOT NULL, expires_at {instant} NOT NULL, used_at {instant}, revoked_at {instant},
      PRIMARY KEY (agency, id)) {keyed};
    CREATE UNIQUE INDEX slip_token ON slip (token);
    CREATE INDEX slip_person ON slip (agency, person);
    """

  private static let events = """
    CREATE TABLE event_head (agency {id} NOT NULL PRIMARY KEY, number {integer} NOT NULL, hash {bytes} NOT NULL) {strict};
    CREATE TABLE event (agency {id} NOT NULL, number {integer} NOT NULL, at {instant} NOT NULL, actor {id},
      actor_name {text} NOT NULL, channel {text} NOT NULL, system_user {text}, verb {text} NOT NULL, subject {id},
      reason {text}, salt {bytes} NOT NULL, details_hash {bytes} NOT NULL, previous {bytes} NOT NULL,
      hash {bytes} NOT NULL, PRIMARY KEY (agency, number)) {keyed};
    CREATE INDEX event_subject ON event (agency, subject);
    CREATE TABLE event_details (agency {id} NOT NULL, number {integer} NOT NULL, details {text} NOT NULL,
      PRIMARY KEY (agency, number)) {keyed};
    CREATE TABLE file (agency {id} NOT NULL, hash {text} NOT NULL, name {text} NOT NULL, size {integer} NOT NULL,
      added_at {instant} NOT NULL, PRIMARY KEY (agency, hash)) {keyed};
    """

  private static let plans = """
    CREATE TABLE plan (agency {id} NOT NULL, id {id} NOT NULL, file {text} NOT NULL, file_name {text} NOT NULL,
      number {text}, type {text}, subject {text}, issuer {text}, issued {day}, year {integer}, state {text} NOT NULL,
      parent {id}, amends {id}, valid_from {day}, valid_until {day}, version {integer} NOT NULL, added_at {instant} NOT NULL, PRIMARY KEY (agency, id)) {keyed};
    CREATE INDEX plan_number ON plan (agency, number);
    CREATE TABLE plan_reading (agency {id} NOT NULL, plan {id} NOT NULL, reading {json} NOT NULL,
      PRIMARY KEY (agency, plan)) {strict};
    CREATE TABLE plan_item (agency {id} NOT NULL, id {id} NOT NULL, plan {id} NOT NULL, kind {text} NOT NULL,
      ordinal {integer} NOT NULL, span_start {integer}, span_end {integer}, as_read {json}, as_kept {json},
      state {text} NOT NULL, version {integer} NOT NULL, PRIMARY KEY (agency, id)) {keyed};
    CREATE INDEX plan_item_plan ON plan_item (agency, plan, kind, ordinal);
    CREATE TABLE doubt (agency {id} NOT NULL, id {id} NOT NULL, plan {id} NOT NULL, item {id}, code {text} NOT NULL,
      message {text} NOT NULL, span_start {integer}, span_end {integer}, proposal {text}, answer {text},
      PRIMARY KEY (agency, id)) {keyed};
    CREATE INDEX doubt_plan ON doubt (agency, plan);
    CREATE TABLE assignment (agency {id} NOT NULL, id {id} NOT NULL, plan {id} NOT NULL, item {id} NOT NULL,
      role {text} NOT NULL, unit {id} NOT NULL, person {id}, printed {text}, is_chosen {flag} NOT NULL,
      PRIMARY KEY (agency, id)) {keyed};
    CREATE INDEX assignment_plan ON assignment (agency, plan, item);
    CREATE INDEX assignment_unit ON assignment (agency, unit);
    """

  private static let movements = """
    CREATE TABLE movement (agency {id} NOT NULL, id {id} NOT NULL, plan {id} NOT NULL, name {text} NOT NULL,
      valid_from {day} NOT NULL, valid_until {day} NOT NULL, state {text} NOT NULL, launched_at {instant} NOT NULL,
      sent {integer} NOT NULL, seen {integer} NOT NULL, acknowledged {integer} NOT NULL,
      PRIMARY KEY (agency, id)) {keyed};
    CREATE INDEX movement_plan ON movement (agency, plan);
    CREATE TABLE receipt (agency {id} NOT NULL, movement {id} NOT NULL, unit {id} NOT NULL, sent_at {instant} NOT NULL,
      seen_at {instant}, acknowledged_at {instant}, acknowledged_by {id}, is_paper {flag} NOT NULL,
      PRIMARY KEY (agency, movement, unit)) {keyed};
    CREATE INDEX receipt_unit ON receipt (agency, unit);
    CREATE TABLE due_time (agency {id} NOT NULL, id {id} NOT NULL, movement {id} NOT NULL, item {id} NOT NULL,
      key {text} NOT NULL, state {text} NOT NULL, opens {day}, due {day}, label {text} NOT NULL, reason {text} NOT NULL,
      PRIMARY KEY (agency, id)) {keyed};
    CREATE UNIQUE INDEX due_time_key ON due_time (agency, movement, item, key);
    CREATE INDEX due_time_due ON due_time (agency, due);
    CREATE TABLE target (agency {id} NOT NULL, item {id} NOT NULL, movement {id} NOT NULL, metric {text} NOT NULL,
      comparator {text} NOT NULL, numerator {integer}, denominator {integer}, unit {text}, indicator {text},
      population {text}, population_day {day} NOT NULL, is_per_unit {flag} NOT NULL, base {text}, due {day},
      registered {integer}, recognised {integer}, PRIMARY KEY (agency, movement, item)) {keyed};
    CREATE TABLE target_part (agency {id} NOT NULL, item {id} NOT NULL, unit {id} NOT NULL, value {integer} NOT NULL,
      answer {text} NOT NULL, reason {text}, PRIMARY KEY (agency, item, unit)) {keyed};
    CREATE TABLE signature (agency {id} NOT NULL, item {id} NOT NULL, person {id} NOT NULL, signed_at {instant} NOT NULL,
      channel {text} NOT NULL, entered_by {id}, PRIMARY KEY (agency, item, person)) {keyed};
    """

  private static let rulings = """
    CREATE TABLE ruling (agency {id} NOT NULL, id {id} NOT NULL, ask {text} NOT NULL, title {text} NOT NULL, award {text},
      about {text}, person {id}, answer {text} NOT NULL, day {day}, period {text}, law_version {text} NOT NULL,
      layers {json} NOT NULL, question {json} NOT NULL, ruling {json} NOT NULL, kept_at {instant} NOT NULL,
      kept_by {text} NOT NULL, PRIMARY KEY (agency, id)) {keyed};
    CREATE INDEX ruling_award ON ruling (agency, award, id);
    CREATE INDEX ruling_person ON ruling (agency, person, id);
    """

  /// Tables that are made from others: backups leave them out.
  static let derived: Set<String> = ["roster", "headcount"]

  private static let rosters = """
    CREATE TABLE roster (agency {id} NOT NULL, unit {id} NOT NULL, sort_key {text} NOT NULL, person {id} NOT NULL,
      post {id} NOT NULL, valid_from {day}, valid_until {day},
      PRIMARY KEY (agency, unit, sort_key, person, post)) {keyed};
    CREATE TABLE headcount (agency {id} NOT NULL, unit {id} NOT NULL, day {text} NOT NULL, change {integer} NOT NULL,
      PRIMARY KEY (agency, unit, day)) {keyed};
    """

  /// A table without row numbers is looked up a second time for what its index lacks: these lack nothing a page asks
  /// for. PostgreSQL has no such need, and refuses long texts in an index.
  private static let pages = """
    DROP INDEX assignment_plan;
    CREATE INDEX assignment_plan ON assignment (agency, plan, item, id, role, unit, person, printed, is_chosen);
    CREATE INDEX due_time_order ON due_time (agency, movement, due, item, key, id, state, opens, label, reason);
    DROP INDEX post_head;
    CREATE INDEX post_head ON post (agency, unit, id, person, valid_from, valid_until) WHERE standing = 'head';
    """

  /// What only rides along in an index finds nothing: the columns before it do. Goes behind `statistics` from here on.
  private static let wide = """
    UPDATE sqlite_stat1 SET stat = '50000 25000 2 1 1 1 1' WHERE idx = 'post_head';
    UPDATE sqlite_stat1 SET stat = '1000000 500000 200 20 1 1 1 1 1 1' WHERE idx = 'assignment_plan';
    UPDATE sqlite_stat1 SET stat = '1000000 500000 200 20 2 1 1 1 1 1 1' WHERE idx = 'due_time_order';
    ANALYZE sqlite_schema;
    """

  private static let wholeHeads = """
    DROP INDEX post_head;
    CREATE INDEX post_head ON post (agency, unit, id, person, valid_from, valid_until, standing) WHERE standing = 'head';
    INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('post', 'post_head', '50000 25000 2 1 1 1 1 1');
    ANALYZE sqlite_schema;
    """

  private static let heads = "CREATE INDEX post_head ON post (agency, unit) WHERE standing = 'head';"

  /// What SQLite takes the size of each index for: an agency alone finds half a million rows, its key one. Without it
  /// SQLite takes ten rows for everything and walks through the whole agency to save a sort. Fixed, not measured, so that
  /// a statement runs the same way in a small office and in a province. A later table says the same of itself.
  private static let statistics = """
    ANALYZE sqlite_schema;
    DELETE FROM sqlite_stat1;
    INSERT INTO sqlite_stat1 (tbl, idx, stat)
      SELECT t.name, CASE i.origin WHEN 'pk' THEN t.name ELSE i.name END,
        (SELECT '1000000 ' || group_concat(CASE
            WHEN c.seqno = (SELECT max(seqno) FROM pragma_index_info(i.name)) AND i."unique" THEN 1
            WHEN c.seqno = 0 THEN 500000
            WHEN c.seqno = (SELECT max(seqno) FROM pragma_index_info(i.name)) THEN 20
            ELSE 200 END, ' ')
          FROM pragma_index_info(i.name) c)
      FROM sqlite_schema t, pragma_index_list(t.name) i
      WHERE t.type = 'table' AND t.sql LIKE 'CREATE TABLE % (agency %';
    ANALYZE sqlite_schema;
    """
}
