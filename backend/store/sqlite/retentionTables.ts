/** Step 7: until when sessions are kept, and receipts of those that were deleted. */
export const retentionTables = `
  CREATE TABLE retention (
    session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    until TEXT,
    offered_at INTEGER,
    lightened_at INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE receipts (
    key TEXT PRIMARY KEY,
    deleted_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('date', 'moderator')),
    people INTEGER,
    cases INTEGER,
    cards INTEGER,
    agreements INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX receipts_by_age ON receipts (deleted_at);

  CREATE TABLE receipt_readers (
    key TEXT NOT NULL REFERENCES receipts (key) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    PRIMARY KEY (key, hash)
  ) STRICT, WITHOUT ROWID;
`
