SELECT * FROM forecast_span ORDER BY deal, from_on;
