DELETE FROM stage_in_use WHERE name = :name;
