INSERT INTO economics (
    gross_margin
) VALUES (
    ?
);
