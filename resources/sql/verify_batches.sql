-- Rejected rows as counted and as kept, file by file.
SELECT f.rid, f.rejected, (SELECT count(*) FROM rejection r WHERE r.batch_file = f.rid)
FROM batch_file f
ORDER BY f.rid;
