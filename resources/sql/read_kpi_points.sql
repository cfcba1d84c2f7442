SELECT kpi, week_on, version, value, numerator, denominator, records FROM kpi_point ORDER BY kpi, week_on;
