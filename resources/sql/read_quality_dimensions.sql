SELECT rid FROM quality;
