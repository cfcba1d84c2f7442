INSERT INTO finding_place (finding, seq, id, name, line, value, stage, owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?);
