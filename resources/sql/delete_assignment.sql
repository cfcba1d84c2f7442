DELETE FROM assignment WHERE person = :person;
