DELETE FROM lead_leak WHERE person = :person AND from_on = :from_on;
