-- What the peer asks for besides at each look, and the program at the first one (docs/decisions/0024).
SELECT id, file, file_name, number, type, subject, issuer, issued, year, state, parent, amends, valid_from, valid_until,
  version, added_at FROM plan WHERE agency = :agency AND id = :plan;
SELECT id, plan, kind, ordinal, span_start, span_end, NULL, as_kept, state, version
  FROM plan_item WHERE agency = :agency AND plan = :plan;
SELECT id, plan, item, role, unit, person, printed, is_chosen
  FROM assignment WHERE agency = :agency AND plan = :plan ORDER BY item, id;
SELECT id, movement, item, key, state, opens, due, label, reason
  FROM due_time WHERE agency = :agency AND movement = :movement ORDER BY due, item, key;
SELECT item, movement, metric, comparator, numerator, denominator, unit, indicator, population, population_day,
  is_per_unit, base, due, registered, recognised
  FROM target WHERE agency = :agency AND movement = :movement ORDER BY item;
