INSERT INTO deal_outcome (
    deal, loss_reason, close_kept, onboard_by, onboarded_on, onboard_gap, credit,
    quarter_to
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?
);
