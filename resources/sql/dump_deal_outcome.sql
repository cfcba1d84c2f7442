SELECT * FROM deal_outcome ORDER BY deal;
