SELECT name, limit_days FROM stage_in_use WHERE outcome = 'open' ORDER BY ord, name;
