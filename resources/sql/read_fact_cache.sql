SELECT kpi, version, hash, columns FROM fact_cache ORDER BY kpi;
