SELECT name FROM user WHERE system = ? AND id = ? AND name IS NOT NULL;
