-- What a planned publication will publish when it was chosen to be what the concept said then: its documents, and where
-- everything stood. Goes when it is over.
create table bevroren_publicatie (
  id uuid primary key references geplande_publicatie,
  drukproef jsonb not null
);
