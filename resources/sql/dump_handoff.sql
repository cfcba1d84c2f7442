SELECT * FROM handoff ORDER BY rid;
