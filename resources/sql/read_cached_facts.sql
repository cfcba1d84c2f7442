SELECT version, hash, columns FROM fact_cache WHERE kpi = ?;
