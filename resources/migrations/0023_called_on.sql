-- The day on which the forecast of a quarter was frozen; filled when the store is derived anew.
ALTER TABLE forecast_call ADD COLUMN called_on INTEGER;
