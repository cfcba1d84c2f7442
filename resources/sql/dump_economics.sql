SELECT * FROM economics ORDER BY gross_margin;
