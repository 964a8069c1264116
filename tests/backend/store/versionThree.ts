import { versionTwo } from './versionTwo.ts'

/** A database as version 3 of the schema was released, with a session in it that came to a meeting. Never to be changed. */
export const versionThree = `
  ${versionTwo}
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

  INSERT INTO accounts VALUES ('s', 'of-anna', 'anna');
  INSERT INTO meetings VALUES ('monday', 's', 'led', 1);
  PRAGMA user_version = 3;
`
