SELECT * FROM pipe_flow ORDER BY deal, from_on, kind;
