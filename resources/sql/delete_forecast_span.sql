DELETE FROM forecast_span WHERE deal = :deal AND from_on = :from_on;
