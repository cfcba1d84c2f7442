DELETE FROM owner_span WHERE object = :object AND record = :record AND seq = :seq;
