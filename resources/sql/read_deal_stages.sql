-- The stage of every deal that counts, as its export names it; the largest first.
SELECT o.rid, o.stage
FROM deal d JOIN opportunity o ON o.rid = d.rid
WHERE d.out_reason IS NULL AND o.stage IS NOT NULL
ORDER BY o.amount DESC, o.rid;
