-- What the program asks for instead: whether anything has happened since.
SELECT number, hash FROM event_head WHERE agency = :agency;
