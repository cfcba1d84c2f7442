SELECT rid, segment, region, route FROM customer;
