-- Every object of the schema that somebody wrote, with its text.
SELECT type || ' ' || name, sql
FROM sqlite_schema
WHERE sql IS NOT NULL
ORDER BY 1;
