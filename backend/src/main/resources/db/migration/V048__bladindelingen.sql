-- How a spreadsheet with the map of an agenda is read: which of its columns is what, and who is meant by the names in it.
-- Asked once, and kept for the next sheet.
create table bladindeling (
  id uuid primary key,
  revisie integer not null,
  agenda_id uuid not null references agenda,
  code code not null,
  gearchiveerd_op timestamptz,
  gewijzigd_op timestamptz,
  unique (agenda_id, code)
);
create table bladkolom (
  bladindeling_id uuid not null references bladindeling,
  wat text not null,
  kop tekst not null,
  primary key (bladindeling_id, wat)
);
-- With an organisatie: that one is meant. With a soort: it is made. With neither: it is left out. The organisatie is no
-- reference: what was chosen once may be gone by now, and is then asked again.
create table bladnaam (
  bladindeling_id uuid not null references bladindeling,
  naam tekst not null,
  organisatie_id uuid,
  soort text,
  primary key (bladindeling_id, naam),
  check (organisatie_id is null or soort is null)
);
