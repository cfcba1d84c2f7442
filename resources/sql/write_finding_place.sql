INSERT INTO finding_place (finding, seq, id, name, line, value) VALUES (?, ?, ?, ?, ?, ?);
