UPDATE fact_cache SET batch = ?;
