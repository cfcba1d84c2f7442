DELETE FROM ready_span WHERE account = :account AND from_on = :from_on;
