DELETE FROM open_span WHERE deal = :deal AND from_on = :from_on;
