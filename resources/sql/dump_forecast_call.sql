SELECT * FROM forecast_call ORDER BY deal, quarter_on;
