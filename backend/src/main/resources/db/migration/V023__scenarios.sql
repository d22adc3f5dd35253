-- Beside its own begroting an agenda can have scenarios: begrotingen with a name, which are never published.
alter table begroting
  add code code not null default 'begroting',
  add naam tekst,
  add toelichting tekst,
  add gearchiveerd_op timestamptz,
  add gewijzigd_op timestamptz;
alter table begroting alter code drop default;
alter table begroting drop constraint begroting_agenda_id_key, add unique (agenda_id, code);
create unique index begroting_eigen on begroting (agenda_id) where naam is null and gearchiveerd_op is null;
