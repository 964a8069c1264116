import type { DatabaseSync } from 'node:sqlite'
import { passTables } from './passTables.ts'
import { retentionTables } from './retentionTables.ts'

/** Step n leads from schema version n to n + 1. A step that was released is never changed; a new one is added. */
export const migrations: readonly string[] = [
  `
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
  `,
  `
  CREATE TABLE codes (
    session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE people ADD COLUMN function TEXT;
  `,
  `
  CREATE TABLE accounts (
    session TEXT NOT NULL,
    account TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (session, account),
    FOREIGN KEY (session, person) REFERENCES people (session, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX accounts_by_account ON accounts (account);
  CREATE INDEX accounts_by_person ON accounts (session, person);

  CREATE TABLE meetings (
    meeting TEXT NOT NULL,
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    brought TEXT NOT NULL CHECK (brought IN ('led', 'code', 'invitation')),
    bound_at INTEGER NOT NULL,
    PRIMARY KEY (meeting, session)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX meetings_by_session ON meetings (session);

  CREATE TABLE used_proofs (
    hash TEXT PRIMARY KEY,
    until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX used_proofs_by_end ON used_proofs (until);
  `,
  `
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
  `,
  `
  ALTER TABLE people ADD COLUMN mail TEXT;
  ALTER TABLE people ADD COLUMN mail_language TEXT;

  CREATE TABLE mails (
    session TEXT NOT NULL,
    version INTEGER NOT NULL,
    person TEXT NOT NULL,
    state TEXT NOT NULL
      CHECK (state IN ('waiting', 'sending', 'ending', 'sent', 'failed', 'refused', 'unconfirmed')),
    copy INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    fault TEXT,
    message_id TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (session, version, person),
    FOREIGN KEY (session, version) REFERENCES outcome_versions (session, number) ON DELETE CASCADE,
    FOREIGN KEY (session, person) REFERENCES people (session, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mails_by_person ON mails (session, person);
  CREATE INDEX mails_by_due ON mails (state, due_at);
  `,
  `
  CREATE TABLE archive_visibility (
    session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    visibility TEXT NOT NULL CHECK (visibility IN ('participants', 'organiser', 'everyone'))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE archive_entries (
    id INTEGER PRIMARY KEY,
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    aspect TEXT,
    place INTEGER,
    text TEXT NOT NULL,
    support INTEGER NOT NULL,
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    municipality TEXT,
    quarter TEXT,
    population INTEGER,
    words TEXT NOT NULL,
    about TEXT NOT NULL
  ) STRICT;
  CREATE INDEX archive_entries_by_case ON archive_entries (session, place);

  CREATE VIRTUAL TABLE archive_index USING fts5(
    words, about, content = 'archive_entries', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0'
  );
  INSERT INTO archive_index (archive_index, rank) VALUES ('secure-delete', 1);
  CREATE VIRTUAL TABLE archive_vocabulary USING fts5vocab(archive_index, 'row');

  CREATE TRIGGER archive_entry_comes AFTER INSERT ON archive_entries BEGIN
    INSERT INTO archive_index (rowid, words, about) VALUES (NEW.id, NEW.words, NEW.about);
  END;
  CREATE TRIGGER archive_entry_goes AFTER DELETE ON archive_entries BEGIN
    INSERT INTO archive_index (archive_index, rowid, words, about) VALUES ('delete', OLD.id, OLD.words, OLD.about);
  END;
  `,
  retentionTables,
  passTables,
  `
  CREATE TABLE archive_looked_at (
    session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  INSERT INTO archive_looked_at SELECT DISTINCT session FROM archive_entries;
  `,
]

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}

function runStep(database: DatabaseSync, step: string, version: number): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have been quicker while this one waited for the lock.
    if (versionOf(database) === version) database.exec(`${step}; PRAGMA user_version = ${version + 1}`)
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/**
 * Brings the schema to the version of this program, each step in a transaction of its own: a step that fails leaves the
 * version before it. Throws, and changes nothing, where the database is newer than the program.
 */
export function migrate(database: DatabaseSync, steps: readonly string[] = migrations): void {
  const found = versionOf(database)
  if (found > steps.length) {
    throw new Error(
      `The database has schema version ${found}, this program knows versions up to ${steps.length}. ` +
        'Start the newer version of the program, or restore a back-up made with this one.',
    )
  }
  for (const [version, step] of steps.entries()) {
    if (version >= found) runStep(database, step, version)
  }
}
