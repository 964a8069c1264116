/** Step 8: passes to released outcomes. `id` says which are older. */
export const passTables = `
  CREATE TABLE passes (
    id INTEGER PRIMARY KEY,
    session TEXT NOT NULL,
    person TEXT NOT NULL,
    hash TEXT NOT NULL,
    mail TEXT,
    UNIQUE (session, hash),
    UNIQUE (session, person, mail),
    FOREIGN KEY (session, person) REFERENCES people (session, id) ON DELETE CASCADE
  ) STRICT;
`
