-- Every change of a concept by a person: who, when, what it was and what it became.
create table wijziging (
  -- Given out while the agenda is locked, so within one agenda the numbers follow the order of the changes.
  nummer bigint generated always as identity primary key,
  agenda_id uuid not null references agenda,
  tijdstip timestamptz not null,
  -- Only an identifier: names stay where they can be erased. Empty when the installation did it itself.
  door_id uuid,
  wat text not null check (wat in ('gemaakt', 'gewijzigd', 'gearchiveerd', 'hersteld')),
  soort text not null check (soort in ('agenda', 'besluit', 'fase', 'thema', 'begrip', 'programmalijn', 'resultaat',
    'strategie', 'actie')),
  onderdeel_id uuid not null,
  programmalijn_id uuid,
  -- What the thing was called, also when it has another name by now.
  titel text not null,
  voor jsonb,
  na jsonb,
  -- What was done in one go: archiving a programmalijn takes along what hangs under it.
  handeling uuid not null,
  -- SHA-256 of the request that made a thing: the same request again is answered, another is refused.
  verzoek bytea,
  check ((wat = 'gemaakt') = (voor is null)),
  check ((wat = 'gearchiveerd') = (na is null))
);
create index on wijziging (agenda_id, nummer);
create index on wijziging (onderdeel_id, nummer);
create index on wijziging (handeling);
create trigger alleen_toevoegen before update or delete or truncate on wijziging
  for each statement execute function alleen_toevoegen();
revoke update, delete, truncate on wijziging from public, current_user;
