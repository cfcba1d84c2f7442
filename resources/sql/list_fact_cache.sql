SELECT kpi, version FROM fact_cache;
