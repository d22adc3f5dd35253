-- Nothing that officers remove is gone: it is archived, and can be put back.
alter table agenda add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
alter table besluit add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
alter table fase add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
alter table thema add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
alter table begrip add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
alter table programmalijn add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
alter table resultaat add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
alter table strategie add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
alter table actie add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;

-- What is archived keeps its number and its months, and others may take them: the rules hold for what is left.
-- An exclusion constraint, because a unique one cannot be both partial and deferred.
alter table thema drop constraint thema_agenda_id_nummer_key,
  add constraint thema_nummer exclude using btree (agenda_id with =, nummer with =)
    where (gearchiveerd_op is null) deferrable initially deferred;
alter table programmalijn drop constraint programmalijn_agenda_id_nummer_key,
  add constraint programmalijn_nummer exclude using btree (agenda_id with =, nummer with =)
    where (gearchiveerd_op is null) deferrable initially deferred;
alter table resultaat drop constraint resultaat_programmalijn_id_volgorde_key,
  add constraint resultaat_volgorde exclude using btree (programmalijn_id with =, volgorde with =)
    where (gearchiveerd_op is null) deferrable initially deferred;
alter table strategie drop constraint strategie_programmalijn_id_volgorde_key,
  add constraint strategie_volgorde exclude using btree (programmalijn_id with =, volgorde with =)
    where (gearchiveerd_op is null) deferrable initially deferred;
alter table actie drop constraint actie_programmalijn_id_volgorde_key,
  add constraint actie_volgorde exclude using btree (programmalijn_id with =, volgorde with =)
    where (gearchiveerd_op is null) deferrable initially deferred;
alter table fase drop constraint fase_agenda_id_daterange_excl,
  add constraint fase_maanden exclude using gist (agenda_id with =, daterange(van, tot, '[]') with &&)
    where (gearchiveerd_op is null);
