SELECT * FROM model_quota ORDER BY rid;
