INSERT INTO forecast_span (
    deal, from_on, to_on, close_on, ahead, amount, currency, category, probability, pushes,
    clean, late, old
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
