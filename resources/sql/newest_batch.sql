SELECT rid, started_at, as_of, program, seconds FROM batch ORDER BY rid DESC LIMIT 1;
