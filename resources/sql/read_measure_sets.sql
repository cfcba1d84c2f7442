SELECT name, toml FROM measure_set ORDER BY name;
