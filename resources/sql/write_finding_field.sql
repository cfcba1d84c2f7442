INSERT INTO finding_field (finding, field) VALUES (?, ?);
