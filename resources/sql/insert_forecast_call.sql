INSERT INTO forecast_call (
    deal, quarter_on, from_on, to_on, category, amount, booked, currency, called_on
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?
);
