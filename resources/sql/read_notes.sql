SELECT rid, kpi, week_on, kind, text, written_on FROM review_note ORDER BY rid;
