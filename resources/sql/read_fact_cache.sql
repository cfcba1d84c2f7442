SELECT kpi, version, hash, columns FROM fact_cache WHERE batch = ? ORDER BY kpi;
