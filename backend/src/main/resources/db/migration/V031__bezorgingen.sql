-- Who must be told of a line in the trail, and how far that is: beside the trail, because this changes. Who takes one
-- skips what others have in hand; so the order of the numbers does not matter, nor that a low one is committed late.
create table bezorging (
  id uuid primary key,
  -- The line. No foreign key: to check one is to lock the line, and nobody has that right on the trail.
  wijziging bigint not null,
  soort text not null,
  onderdeel_id uuid not null,
  status text not null check (status in ('wacht', 'verstuurd', 'mislukt', 'vervallen')),
  pogingen integer not null default 0 check (pogingen >= 0),
  -- When it is to be tried; while someone has it in hand, when another may take it over.
  vanaf timestamptz not null,
  afgerond_op timestamptz,
  check ((status = 'wacht') = (afgerond_op is null))
);
create index on bezorging (vanaf, wijziging) where status = 'wacht';
create index on bezorging (onderdeel_id, wijziging);
