INSERT OR REPLACE INTO fact_cache (kpi, version, facts, hash, columns) VALUES (?, ?, ?, ?, ?);
