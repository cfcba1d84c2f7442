INSERT INTO deal (
    rid, out_reason, class, outcome, created_on, closed_on, amount, amount_created, currency,
    created_closed, omitted_at_creation, first_won, stage_events, stage, segment, region, source,
    pipeline, product, route
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
