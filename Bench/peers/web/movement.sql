-- What the page of a movement asks for at each look, by the program and by the peer, for somebody who may see all of it:
-- the statements of Sources/Store in the order in which the program runs them.
SELECT token, agency, account, created_at, seen_at, expires_at, client, view_as FROM session WHERE token = :token;
SELECT id, login, name, person, state, password, must_change, failures, locked_until, totp, version
  FROM account WHERE agency = :agency AND id = :account;
SELECT r.role, r.unit, u.path FROM account_role r JOIN unit u ON u.agency = r.agency AND u.id = r.unit
  WHERE r.agency = :agency AND r.account = :account ORDER BY r.role, r.unit;
SELECT agency, name, short_name, parent_name, place, is_simulation FROM agency WHERE agency = :agency;
SELECT id, plan, name, valid_from, valid_until, state, launched_at, sent, seen, acknowledged
  FROM movement WHERE agency = :agency AND id = :movement;
SELECT id, parent, name, short_name, former_names, kind, line, valid_from, valid_until, predecessors, path, ordinal, version
  FROM unit WHERE agency = :agency AND parent IS NULL ORDER BY ordinal LIMIT 1;
SELECT r.movement, r.unit, r.sent_at, r.seen_at, r.acknowledged_at, r.acknowledged_by, r.is_paper, u.name, p.name, c.name
  FROM receipt r JOIN unit u ON u.agency = r.agency AND u.id = r.unit
    LEFT JOIN post t ON t.agency = r.agency AND t.unit = r.unit AND t.standing = 'head'
      AND (t.valid_from IS NULL OR t.valid_from <= :today) AND (t.valid_until IS NULL OR t.valid_until >= :today)
    LEFT JOIN person p ON p.agency = t.agency AND p.id = t.person
    LEFT JOIN account c ON c.agency = r.agency AND c.id = r.acknowledged_by
  WHERE r.agency = :agency AND r.movement = :movement ORDER BY r.unit, t.id;
