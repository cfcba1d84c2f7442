DELETE FROM lead_step WHERE person = :person AND step = :step;
