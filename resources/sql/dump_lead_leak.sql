SELECT * FROM lead_leak ORDER BY person, from_on;
