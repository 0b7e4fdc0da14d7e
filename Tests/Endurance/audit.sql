-- What a kill in the middle of something would leave behind. Each line names a trace and counts it: all must be 0.
-- The demonstration's own movement and people are left out: they were there before the first kill.
SELECT 'list taken in part: people', abs(
  (SELECT count(*) FROM person WHERE code LIKE 'E%')
  - (SELECT coalesce(sum(row_count), 0) FROM import WHERE state = 'done'));
SELECT 'list taken in part: posts', abs(
  (SELECT count(*) FROM post t JOIN person p ON p.agency = t.agency AND p.id = t.person WHERE p.code LIKE 'E%')
  - (SELECT coalesce(sum(row_count), 0) FROM import WHERE state = 'done'));
SELECT 'post without its person', count(*) FROM post t
  WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.agency = t.agency AND p.id = t.person);
SELECT 'list without its event', abs(
  (SELECT count(*) + coalesce(sum(CASE WHEN state = 'undone' THEN 1 ELSE 0 END), 0) FROM import)
  - (SELECT count(*) FROM event WHERE verb IN ('people.import', 'people.undo-import')));
SELECT 'plan without all its items', count(*) FROM plan p WHERE subject LIKE '%Bền bỉ%'
  AND (SELECT count(*) FROM plan_item i WHERE i.agency = p.agency AND i.plan = p.id) <>
    (SELECT max(n) FROM (SELECT count(*) AS n FROM plan_item i JOIN plan q ON q.agency = i.agency AND q.id = i.plan
      WHERE q.subject LIKE '%Bền bỉ%' GROUP BY i.plan) AS sizes);
SELECT 'plan without all its doubts', count(*) FROM plan p WHERE subject LIKE '%Bền bỉ%'
  AND (SELECT count(*) FROM doubt d WHERE d.agency = p.agency AND d.plan = p.id) <>
    (SELECT max(n) FROM (SELECT count(*) AS n FROM doubt d JOIN plan q ON q.agency = d.agency AND q.id = d.plan
      WHERE q.subject LIKE '%Bền bỉ%' GROUP BY d.plan) AS sizes);
SELECT 'plan without its event', abs(
  (SELECT count(*) FROM plan) - (SELECT count(*) FROM event WHERE verb = 'plan.add'));
SELECT 'decision without its event', abs(
  (SELECT count(*) FROM doubt WHERE answer IS NOT NULL)
  - (SELECT count(*) FROM event WHERE verb = 'doubt.answer'));
SELECT 'movement without its event', abs(
  (SELECT count(*) FROM movement) - (SELECT count(*) FROM event WHERE verb = 'movement.launch'));
SELECT 'movement without all its receipts', count(*) FROM movement m
  WHERE sent <> (SELECT count(*) FROM receipt r WHERE r.agency = m.agency AND r.movement = m.id);
SELECT 'movement without all its times', count(*) FROM movement m WHERE name LIKE '%Bền bỉ%'
  AND (SELECT count(*) FROM due_time d WHERE d.agency = m.agency AND d.movement = m.id) <>
    (SELECT max(n) FROM (SELECT count(*) AS n FROM due_time d JOIN movement o ON o.agency = d.agency AND o.id = d.movement
      WHERE o.name LIKE '%Bền bỉ%' GROUP BY d.movement) AS sizes);
SELECT 'movement without its target', count(*) FROM movement m WHERE name LIKE '%Bền bỉ%'
  AND (SELECT count(*) FROM target t WHERE t.agency = m.agency AND t.movement = m.id) <> 1;
SELECT 'launched plan without a movement', abs(
  (SELECT count(*) FROM plan WHERE state = 'launched') - (SELECT count(*) FROM movement WHERE state = 'launched'));
SELECT 'counter that lost count', count(*) FROM movement m
  WHERE acknowledged <> (SELECT count(*) FROM receipt r
      WHERE r.agency = m.agency AND r.movement = m.id AND r.acknowledged_at IS NOT NULL)
    OR seen <> (SELECT count(*) FROM receipt r
      WHERE r.agency = m.agency AND r.movement = m.id AND r.seen_at IS NOT NULL);
SELECT 'receipt without its event', abs(
  (SELECT count(*) FROM receipt WHERE acknowledged_at IS NOT NULL)
  - (SELECT count(*) FROM event WHERE verb = 'movement.acknowledge'));
