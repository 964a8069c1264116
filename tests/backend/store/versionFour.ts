import { versionThree } from './versionThree.ts'

/** A database as version 4 of the schema was released, with a released outcome and a contact. Never to be changed. */
export const versionFour = `
  ${versionThree}
  ALTER TABLE people ADD COLUMN contact TEXT;

  CREATE TABLE outcome_edits (
    session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    edits TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outcome_versions (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    released_at INTEGER NOT NULL,
    sent_at INTEGER,
    hash TEXT NOT NULL,
    document TEXT NOT NULL,
    people TEXT NOT NULL,
    redacted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (session, number)
  ) STRICT;

  CREATE TRIGGER outcome_versions_are_final BEFORE UPDATE ON outcome_versions
  WHEN NEW.session <> OLD.session OR NEW.number <> OLD.number OR NEW.released_at <> OLD.released_at
    OR NEW.hash <> OLD.hash OR NEW.people <> OLD.people
    OR (NEW.document <> OLD.document AND NEW.redacted = 0)
  BEGIN
    SELECT RAISE(ABORT, 'a released version is not changed');
  END;

  UPDATE people SET contact = 'anna@lindenau.example' WHERE id = 'anna';
  INSERT INTO outcome_versions (session, number, released_at, hash, document, people)
  VALUES ('s', 1, 2, 'hash-1', '{}', '["anna"]');
  PRAGMA user_version = 4;
`
