-- Pairs that a person is to decide, a < b; yield is how many pairs of records an answer is expected
-- to put right. They are found again by linking everything once more.
DROP TABLE question;
CREATE TABLE question (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    weight REAL NOT NULL,
    yield REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE INDEX question_b ON question (b);
CREATE INDEX question_yield ON question (yield);

DELETE FROM meta WHERE name = 'linked_by';
