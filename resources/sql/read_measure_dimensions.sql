SELECT rid FROM measure_value;
