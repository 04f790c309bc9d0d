-- Texts are kept as their bytes of UTF-8: they are compared byte by byte, sorted alike on every engine, and may hold U+0000.
-- A digest is a SHA-256. It stands for texts of any length where an index needs a short one.
CREATE TABLE application (
  scope BLOB NOT NULL,            -- digest of the API and the scope: where names and keys are unique
  place BLOB NOT NULL,            -- digest of the API, the scope and the owner: where an account looks
  id BLOB NOT NULL,
  name BLOB NOT NULL,
  name_digest BLOB NOT NULL,
  key BLOB,
  key_digest BLOB,
  created INTEGER NOT NULL,       -- microseconds since 1970, UTC
  document BLOB NOT NULL,
  PRIMARY KEY (scope, id)
) STRICT;
CREATE UNIQUE INDEX application_name ON application (scope, name_digest);
CREATE UNIQUE INDEX application_key ON application (scope, key_digest);
CREATE INDEX application_newest ON application (place, created DESC, id);

-- How many applications a scope holds. The quota is decided here, under the lock of one row.
CREATE TABLE tally (
  scope BLOB PRIMARY KEY,
  used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE nonce (
  digest BLOB PRIMARY KEY,        -- of the access key and the nonce
  expires INTEGER NOT NULL        -- seconds since 1970, UTC
) STRICT, WITHOUT ROWID;
CREATE INDEX nonce_expires ON nonce (expires);
