DELETE FROM measure_value;
