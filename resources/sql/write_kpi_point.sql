INSERT INTO kpi_point (kpi, week_on, version, value, numerator, denominator, records) VALUES (?, ?, ?, ?, ?, ?, ?);
