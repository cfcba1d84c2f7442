-- The currency whose decimals the amount of a stage has; null: the one of reporting.
ALTER TABLE stage_history ADD COLUMN currency TEXT;
