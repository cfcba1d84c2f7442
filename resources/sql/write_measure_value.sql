INSERT INTO measure_value (rid, measure, at_on, value) VALUES (?, ?, ?, ?);
