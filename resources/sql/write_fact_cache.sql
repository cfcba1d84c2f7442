INSERT INTO fact_cache (kpi, version, batch, facts, hash, columns) VALUES (?, ?, ?, ?, ?, ?);
