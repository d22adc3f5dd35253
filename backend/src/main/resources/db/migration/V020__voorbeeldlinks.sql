-- A link that shows the concept of one agenda to whoever holds it.
create table voorbeeldlink (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  -- SHA-256 of the secret in the link; the secret itself is nowhere.
  sleutel_hash bytea not null unique,
  gemaakt_door_id uuid not null references gebruiker,
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null check (verloopt_op > gemaakt_op and verloopt_op <= gemaakt_op + interval '31 days'),
  ingetrokken_op timestamptz
);
create index on voorbeeldlink (agenda_id, gemaakt_op);
