-- In which zone a source system writes times that name none: said once, by somebody.
CREATE TABLE source_zone (
    system INTEGER PRIMARY KEY REFERENCES source_system (rid),
    zone TEXT NOT NULL
) STRICT;
