-- What was said of a kind since a moment, without a look at what was said before.
CREATE INDEX fact_time ON fact (kind, at);
