SELECT rid, segment, region, source, route FROM handoff;
