import { card, someDay } from './logs.ts'

/** A database as version 1 of the schema was released, with a session in it. Never to be changed. */
export const versionOne = `
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    pseudonym_key TEXT,
    example INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_age ON sessions (created_at);

  CREATE TABLE events (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL CHECK (seq > 0),
    at INTEGER NOT NULL,
    author TEXT,
    command TEXT NOT NULL,
    part INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (session, seq),
    UNIQUE (session, command, part)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE snapshots (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (session, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE people (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (session, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tokens (
    session TEXT NOT NULL,
    hash TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (session, hash),
    FOREIGN KEY (session, person) REFERENCES people (session, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tokens_by_person ON tokens (session, person);

  CREATE TABLE invitations (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    role TEXT NOT NULL,
    case_id TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (session, hash)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE probe (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    writes INTEGER NOT NULL
  ) STRICT;
  INSERT INTO probe VALUES (1, 0);

  INSERT INTO sessions VALUES ('s', ${someDay}, 'key-of-s', 0);
  INSERT INTO events VALUES ('s', 1, ${card(1).at}, 'anna', 'card-1', 0, '${JSON.stringify(card(1).event)}');
  INSERT INTO people VALUES ('s', 'anna', 'Name anna', NULL, ${someDay});
  INSERT INTO tokens VALUES ('s', 'hash-anna', 'anna');
  PRAGMA user_version = 1;
`
