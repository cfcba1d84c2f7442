DELETE FROM fact_cache;
