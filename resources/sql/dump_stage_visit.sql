SELECT * FROM stage_visit ORDER BY deal, seq;
