-- The day on which the next contract of each account ends that was neither renewed nor lost.
SELECT account, MIN(end_on) FROM renewal WHERE outcome IN ('open', 'overdue') GROUP BY account;
