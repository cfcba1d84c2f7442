INSERT INTO source_system (name) VALUES (?);
