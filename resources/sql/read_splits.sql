-- Records that somebody keeps apart from others with the same address or domain.
SELECT object, value, entity, record FROM join_log WHERE split = 1;
