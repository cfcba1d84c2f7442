SELECT rid FROM spend_line;
