SELECT * FROM stage_path ORDER BY deal, stage;
