-- Who has a concept open right now, on which page; kept alive every second, and worth nothing after a crash.
create unlogged table aanwezigheid (
  id uuid primary key,
  agenda_id uuid not null references agenda,
  gebruiker_id uuid not null references gebruiker,
  -- Code of the programmalijn on the screen.
  plek code,
  gezien_op timestamptz not null
);
create index on aanwezigheid (agenda_id);
