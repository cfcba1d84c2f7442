DELETE FROM forecast_call WHERE deal = :deal AND quarter_on = :quarter_on;
