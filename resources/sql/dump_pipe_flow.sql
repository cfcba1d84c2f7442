SELECT deal, from_on, to_on, kind, amount, currency FROM pipe_flow ORDER BY deal, from_on, kind;
