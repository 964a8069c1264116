import { versionOne } from './versionOne.ts'

/** A database as version 2 of the schema was released, with a session in it that has a code. Never to be changed. */
export const versionTwo = `
  ${versionOne}
  CREATE TABLE codes (
    session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE people ADD COLUMN function TEXT;

  INSERT INTO codes VALUES ('s', 'KTR7MX');
  UPDATE people SET function = 'Klima' WHERE id = 'anna';
  PRAGMA user_version = 2;
`
