-- Contacts and leads that share a phone number may be one human.
ALTER TABLE contact ADD COLUMN phone TEXT;
ALTER TABLE lead ADD COLUMN phone TEXT;
