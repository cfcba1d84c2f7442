DELETE FROM unassigned_span WHERE person = :person AND from_on = :from_on;
