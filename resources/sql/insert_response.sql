INSERT INTO response (
    person, out_reason, in_ttft, inbound, start_on, sla_minutes, due_on, due24_on, touch_on,
    touch_kind, in_sla, business_minutes, elapsed_minutes
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
