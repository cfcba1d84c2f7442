SELECT max(as_of) FROM batch;
