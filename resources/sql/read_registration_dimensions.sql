SELECT rid, segment, region FROM registration;
