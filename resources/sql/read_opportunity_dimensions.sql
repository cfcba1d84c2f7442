SELECT rid, segment, region, source, pipeline, product, route, class FROM deal;
