-- Pieces of the index of words are merged between jobs. By itself a commit merges only so many that
-- the merging has had time to come to its end.
INSERT INTO customer_words (customer_words, rank) VALUES ('crisismerge', 64);
