-- The day on which the opportunity was created that a lead was converted into (14).
ALTER TABLE person ADD COLUMN opportunity_on INTEGER;
