SELECT rid, as_of FROM batch;
