SELECT * FROM stage_in_use ORDER BY name;
