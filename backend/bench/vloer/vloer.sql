-- The floor: the facts of the concept in a plain normalised schema with the indexes that its four questions need.
drop schema if exists vloer cascade;
create schema vloer;
set search_path = vloer, public;

create table vloer.agenda as
select a.id, a.code::text, a.titel::text, a.van, a.tot, b.van_jaar, b.tot_jaar from agenda a
left join begroting b on b.agenda_id = a.id and b.naam is null where a.gearchiveerd_op is null;
create table vloer.programmalijn as
select id, agenda_id, code::text, nummer, titel::text, ambitie::text from programmalijn where gearchiveerd_op is null;
create table vloer.fase as select id, agenda_id, code::text, naam::text, van, tot from fase where gearchiveerd_op is null;
create table vloer.thema as select id, agenda_id, code::text, nummer, naam::text from thema where gearchiveerd_op is null;
create table vloer.geldbron as select id, agenda_id, code::text, naam::text, soort from geldbron where gearchiveerd_op is null;
create table vloer.organisatie as select id, code::text, naam::text, soort from organisatie where openbaar and gearchiveerd_op is null;
create table vloer.lid as select groep_id, lid_id, van, tot from groepslidmaatschap where gearchiveerd_op is null;
create table vloer.resultaat as
select id, programmalijn_id, volgorde, tekst::text, fase_id, jaar from resultaat where gearchiveerd_op is null;
create table vloer.strategie as select id, programmalijn_id, volgorde, titel::text from strategie where gearchiveerd_op is null;
create table vloer.strategie_resultaat as select strategie_id, resultaat_id from strategie_resultaat;
create table vloer.actie as
select a.id, row_number() over (order by l.agenda_id, l.nummer, s.volgorde nulls last, a.volgorde) as nummer, a.revisie, a.agenda_id,
  a.programmalijn_id, a.strategie_id, a.fase_id, a.wat::text, a.wanneer_soort, a.wanneer_van, a.wanneer_tot, a.wanneer_woorden::text,
  a.frequentie::text, a.wijken, coalesce(t.status, 'onbekend') as status, t.sinds
from actie a join programmalijn l on l.id = a.programmalijn_id left join strategie s on s.id = a.strategie_id
left join actiestatus t on t.actie_id = a.id where a.gearchiveerd_op is null;
create table vloer.stap as
select actie_id, volgorde, tekst::text, wanneer_soort, wanneer_van, wanneer_tot, wanneer_woorden::text, fte, bedrag, per, geldbron_id from stap;
create table vloer.betrokkenheid as select actie_id, organisatie_id, rol, volgorde from betrokkenheid;
create table vloer.actie_thema as select actie_id, thema_id from actie_thema;
create table vloer.actie_link as select actie_id, volgorde, titel::text, url::text from actie_link;
create table vloer.begrotingsregel as
select id, agenda_id, volgorde, thema_id, onderdeel::text, fte from begrotingsregel where gearchiveerd_op is null;
create table vloer.bedrag as select begrotingsregel_id, jaar, soort, bedrag from bedrag where maat = 'begroot';
create table vloer.spoor (nummer bigint generated always as identity primary key, actie_id uuid not null, tijdstip timestamptz not null,
  door_id uuid, voor jsonb, na jsonb);

-- All that can be found, with its words.
create table vloer.vindbaar as
select v.*, setweight(to_tsvector('dutch', titel), 'A') || setweight(to_tsvector('dutch', coalesce(tekst, '')), 'C') as zoek from (
  select 'agenda' as soort, id, code, titel, samenvatting::text as tekst, id as agenda_id from (select id, code::text, titel::text, samenvatting from public.agenda) a
  union all select 'programmalijn', id, code, titel, ambitie, agenda_id from vloer.programmalijn
  union all select 'resultaat', r.id, r.id::text, r.tekst, null, l.agenda_id from vloer.resultaat r join vloer.programmalijn l on l.id = r.programmalijn_id
  union all select 'strategie', s.id, s.id::text, s.titel, null, l.agenda_id from vloer.strategie s join vloer.programmalijn l on l.id = s.programmalijn_id
  union all select 'actie', a.id, a.id::text, a.wat, concat_ws(' ', (select string_agg(tekst, ' ') from vloer.stap where actie_id = a.id),
    (select string_agg(o.naam, ' ') from vloer.betrokkenheid b join vloer.organisatie o on o.id = b.organisatie_id where b.actie_id = a.id)), a.agenda_id
    from vloer.actie a
  union all select 'thema', id, code::text, naam::text, toelichting::text, agenda_id from public.thema
  union all select 'begrip', id, code::text, term::text, uitleg::text, agenda_id from public.begrip
  union all select 'begrotingsregel', id, id::text, onderdeel, null, agenda_id from vloer.begrotingsregel
  union all select 'activiteit', id, code::text, titel::text, omschrijving::text, agenda_id from public.activiteit
  union all select 'organisatie', id, code, naam, null, null from vloer.organisatie) v;

do $$
declare een record;
begin
  for een in select table_name as tabel from information_schema.columns where table_schema = 'vloer' and column_name = 'id' and table_name <> 'vindbaar' loop
    execute format('alter table vloer.%I add primary key (id)', een.tabel);
  end loop;
end $$;
create unique index on vloer.agenda (code);
create unique index on vloer.programmalijn (agenda_id, code);
create index on vloer.fase (agenda_id);
create index on vloer.thema (agenda_id);
create unique index on vloer.organisatie (code);
create index on vloer.lid (lid_id);
create index on vloer.resultaat (programmalijn_id);
create index on vloer.strategie (programmalijn_id);
create index on vloer.strategie_resultaat (strategie_id);
create index on vloer.actie (programmalijn_id);
create unique index on vloer.actie (nummer);
create index on vloer.stap (actie_id);
create index on vloer.betrokkenheid (actie_id);
create index on vloer.betrokkenheid (organisatie_id);
create index on vloer.actie_thema (actie_id);
create index on vloer.actie_link (actie_id);
create index on vloer.begrotingsregel (agenda_id);
create index on vloer.bedrag (begrotingsregel_id);
create index on vloer.vindbaar using gin (zoek);

-- An actie as JSON; PostgreSQL writes out the view in each question.
create view vloer.actietekst as
select a.id, a.nummer, a.agenda_id, a.programmalijn_id, a.strategie_id, json_build_object('id', a.id, 'wat', a.wat,
  'wanneer', json_build_object('soort', a.wanneer_soort, 'van', a.wanneer_van, 'tot', a.wanneer_tot, 'tekst', a.wanneer_woorden),
  'frequentie', a.frequentie, 'wijken', a.wijken, 'status', a.status, 'statusSinds', a.sinds,
  'fase', (select f.code from vloer.fase f where f.id = a.fase_id),
  'wie', (select json_agg(json_build_object('rol', b.rol, 'organisatie', json_build_object('code', o.code, 'naam', o.naam, 'soort', o.soort))
    order by b.volgorde) from vloer.betrokkenheid b join vloer.organisatie o on o.id = b.organisatie_id where b.actie_id = a.id),
  'hoe', (select json_agg(json_build_object('tekst', s.tekst, 'fte', s.fte, 'bedrag', s.bedrag, 'per', s.per,
    'wanneer', case when s.wanneer_soort is not null then json_build_object('soort', s.wanneer_soort, 'van', s.wanneer_van,
      'tot', s.wanneer_tot, 'tekst', s.wanneer_woorden) end,
    'geldbron', (select json_build_object('code', g.code, 'naam', g.naam, 'soort', g.soort) from vloer.geldbron g where g.id = s.geldbron_id))
    order by s.volgorde) from vloer.stap s where s.actie_id = a.id),
  'themas', (select json_agg(json_build_object('code', t.code, 'naam', t.naam) order by t.nummer)
    from vloer.actie_thema x join vloer.thema t on t.id = x.thema_id where x.actie_id = a.id),
  'links', (select json_agg(json_build_object('titel', k.titel, 'url', k.url) order by k.volgorde) from vloer.actie_link k where k.actie_id = a.id)
) as inhoud
from vloer.actie a;
