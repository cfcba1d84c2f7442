SELECT record FROM missing_record WHERE entity = ? AND system = ? ORDER BY record;
