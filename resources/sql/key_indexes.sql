-- The unique indexes over source systems and ids, as they are to be made again.
SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = tbl_name || '_key' ORDER BY name;
