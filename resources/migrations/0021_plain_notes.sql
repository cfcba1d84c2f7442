-- A note may be plain: neither a talking point of the meeting nor what its owner asks of it. A check cannot be
-- widened in place.
ALTER TABLE review_note RENAME TO review_note_before;

CREATE TABLE review_note (
    rid INTEGER PRIMARY KEY,
    kpi TEXT NOT NULL CHECK (kpi <> ''),
    week_on INTEGER NOT NULL, -- its last day
    kind INTEGER NOT NULL CHECK (kind IN (0, 1, 2)), -- point, ask, note
    text TEXT NOT NULL CHECK (text <> ''),
    written_on INTEGER NOT NULL
) STRICT;

INSERT INTO review_note (rid, kpi, week_on, kind, text, written_on)
SELECT rid, kpi, week_on, kind, text, written_on FROM review_note_before;

DROP TABLE review_note_before;
