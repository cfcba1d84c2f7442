SELECT hash FROM seal WHERE name = ?;
