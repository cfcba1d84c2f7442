-- The log of joins with what a reader needs to recognise both records. Entities: 1 account, 2 contact, 3 lead.
WITH party (entity, rid, system, id, name) AS (
    SELECT 1, rid, system, id, name FROM account
    UNION ALL
    SELECT 2, rid, system, id, COALESCE(name, trim(COALESCE(first_name, '') || ' ' || COALESCE(last_name, '')))
    FROM contact
    UNION ALL
    SELECT 3, rid, system, id, COALESCE(name, trim(COALESCE(first_name, '') || ' ' || COALESCE(last_name, '')))
    FROM lead
)
SELECT j.rid, j.object, j.rule, j.value, fs.name, j.first_entity, f.id, f.name, os.name, j.entity, o.id, o.name,
       j.since_batch, b.as_of, j.until_batch, j.split
FROM join_log j
JOIN batch b ON b.rid = j.since_batch
JOIN party f ON f.entity = j.first_entity AND f.rid = j.first_record
JOIN source_system fs ON fs.rid = f.system
JOIN party o ON o.entity = j.entity AND o.rid = j.record
JOIN source_system os ON os.rid = o.system
ORDER BY j.rid;
