-- What came from where: of an agenda that was made out of another one, and of each part in it. Kept for good.
create table herkomst (
  onderdeel_id uuid primary key,
  -- Name of its kind: that of its table.
  soort text not null,
  agenda_id uuid not null references agenda,
  uit_id uuid not null,
  uit_agenda_id uuid not null references agenda,
  check (onderdeel_id <> uit_id)
);
create index on herkomst (agenda_id);
create index on herkomst (uit_id);
create index on herkomst (uit_agenda_id);
create trigger alleen_toevoegen before update or delete or truncate on herkomst
  for each statement execute function alleen_toevoegen();
revoke update, delete, truncate on herkomst from public, current_user;
