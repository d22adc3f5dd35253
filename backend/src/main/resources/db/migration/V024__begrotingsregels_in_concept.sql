alter table begrotingsregel add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;

-- The code names the same regel in the own begroting and in every scenario made from it.
alter table begrotingsregel
  drop constraint begrotingsregel_agenda_id_code_key,
  add unique (begroting_id, code);

-- What is archived keeps its place, and others may take it.
alter table begrotingsregel
  drop constraint begrotingsregel_begroting_id_volgorde_key,
  add constraint begrotingsregel_volgorde exclude using btree (begroting_id with =, volgorde with =)
    where (gearchiveerd_op is null) deferrable initially deferred;
