DELETE FROM response WHERE person = :person;
