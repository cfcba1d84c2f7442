SELECT * FROM lead_step ORDER BY person, step;
