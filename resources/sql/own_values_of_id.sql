-- What columns of the user's own say of the records of this id.
SELECT f.name AS name, f.value AS value
FROM opportunity o JOIN record_field f ON f.entity = ?2 AND f.record = o.rid
WHERE o.id = ?1
UNION
SELECT f.name, f.value FROM lead l JOIN record_field f ON f.entity = ?3 AND f.record = l.rid WHERE l.id = ?1
UNION
SELECT f.name, f.value FROM account a JOIN record_field f ON f.entity = ?4 AND f.record = a.rid WHERE a.id = ?1
UNION
SELECT f.name, f.value FROM contact c JOIN record_field f ON f.entity = ?5 AND f.record = c.rid WHERE c.id = ?1
ORDER BY 1, 2;
