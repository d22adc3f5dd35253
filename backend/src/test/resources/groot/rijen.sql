-- The public rows of AGENDAS agendas of a hundred acties, the same on every machine: each actie with two organisaties, of which
-- forty that work in the whole country take part in a tenth. With onderdelen, groepen in groepen, memberships of then and now.
set session_replication_role = replica;

insert into organisatie (id, code, naam, soort, onderdeel_van_id, openbaar, zoekvorm)
select md5('o' || code)::uuid, code, initcap(replace(code, '-', ' ')), soort, md5('o' || boven)::uuid, true, 1000
from (
  select 'landelijk-' || n as code, 'fonds' as soort, null as boven from generate_series(1, 40) n
  union all select 'gemeente-' || n, 'gemeente', null from generate_series(1, AGENDAS) n
  union all select 'afdeling-' || n, 'afdeling', 'gemeente-' || n from generate_series(1, AGENDAS) n
  union all select 'vereniging-' || n, 'vereniging', null from generate_series(1, AGENDAS) n
  union all select 'netwerk-' || n, 'netwerk', null from generate_series(1, greatest(AGENDAS / 20, 2)) n) alle;

-- Of each netwerk twenty afdelingen are a lid, half of them no more; and each is a lid of one of the first two.
insert into groepslidmaatschap (id, code, groep_id, lid_id, van, tot)
select md5('l' || n)::uuid, 'lid-' || n, md5('onetwerk-' || 1 + (n - 1) / 20)::uuid, md5('oafdeling-' || n)::uuid,
  date '2020-01-01' + n % 700, case n % 2 when 0 then date '2024-12-31' end
from generate_series(1, AGENDAS) n
union all
select md5('n' || n)::uuid, 'netwerk-' || n, md5('onetwerk-' || 1 + n % 2)::uuid, md5('onetwerk-' || n)::uuid, null, null
from generate_series(3, AGENDAS / 20) n;

insert into agenda (id, code, titel, soort, eigenaar_id, van, tot, samenvatting)
select md5('a' || n)::uuid, 'agenda-' || n, 'Agenda ' || n, case n % 3 when 0 then 'jaarplan' else 'uitvoeringsagenda' end,
  md5('ogemeente-' || n)::uuid, '2022-01-01', '2030-12-31', 'Wat wij doen.'
from generate_series(1, AGENDAS) n;
insert into publiek.versie (id, agenda_id, nummer, gepubliceerd_op, toelichting, stand)
select md5('v' || n)::uuid, md5('a' || n)::uuid, 1, '2026-01-01', 'De eerste.', 1 from generate_series(1, AGENDAS) n;
insert into publiek.agenda (code, versie_id, vorm, titel, soort, eigenaar, van, tot, inhoud)
select a.code, md5('v' || n)::uuid, 1000, a.titel, a.soort, 'gemeente-' || n, a.van, a.tot,
  json_build_object('code', a.code, 'titel', a.titel, 'soort', a.soort)
from generate_series(1, AGENDAS) n join agenda a on a.id = md5('a' || n)::uuid;

insert into publiek.onderdeel (agenda, soort, code, volgorde, programmalijn, fasen, titel, inhoud)
select 'agenda-' || n, soort, soort || '-' || m, m, 'lijn-' || 1 + m % 4, array['nu'], initcap(soort) || ' ' || m,
  json_build_object('code', soort || '-' || m, 'titel', initcap(soort) || ' ' || m)
from generate_series(1, AGENDAS) n, generate_series(1, 10) m,
  unnest(array['programmalijn', 'thema', 'resultaat', 'strategie', 'begrip', 'fase']) soort;

insert into publiek.actie (id, agenda, volgorde, programmalijn, fasen, themas, loopt, wat, inhoud)
select md5(n || ' ' || m)::uuid, 'agenda-' || n, m, 'lijn-' || 1 + m % 4, array['nu'], array['thema-' || 1 + m % 10],
  case m % 9 when 0 then daterange 'empty' else daterange(date '2022-01-01' + m * 20, date '2022-06-30' + m * 25) end,
  'Actie ' || m || ' van agenda ' || n,
  json_build_object('id', md5(n || ' ' || m)::uuid, 'wat', 'Actie ' || m || ' van agenda ' || n, 'hoe', repeat('Stap. ', 20))
from generate_series(1, AGENDAS) n, generate_series(1, 100) m;
insert into publiek.betrokkenheid (actie_id, organisatie, rol, agenda, volgorde, loopt)
select a.id, w.organisatie, w.rol, a.agenda, a.volgorde, a.loopt
from publiek.actie a cross join lateral (select substr(a.agenda, 8)::integer as n) nr cross join lateral (values
  (case a.volgorde % 4 when 0 then 'gemeente-' || n when 1 then 'afdeling-' || n when 2 then 'vereniging-' || n
    else 'netwerk-' || 1 + (n - 1) / 20 end, 'trekker'),
  (case when a.volgorde % 10 = 0 then 'landelijk-' || 1 + (n + a.volgorde / 10) % 40
    else 'vereniging-' || 1 + (n + a.volgorde) % AGENDAS end, 'partner')) w(organisatie, rol)
on conflict do nothing;
insert into actiestatus (actie_id, status, sinds)
select id, case volgorde % 2 when 0 then 'op_schema' else 'loopt_achter' end, '2026-01-01' from publiek.actie where volgorde % 3 = 0;

insert into activiteit (id, agenda_id, code, titel, soort, wanneer_soort, wanneer_van, wanneer_tot,
  wanneer_precisie, zoekvorm)
select md5('x' || n || ' ' || m)::uuid, md5('a' || n)::uuid, 'activiteit-' || m, 'Activiteit ' || m, 'evenement', 'moment',
  date '2026-01-01' + m * 7, date '2026-01-01' + m * 7, 'dag', 1000
from generate_series(1, AGENDAS) n, generate_series(1, 10) m;

set session_replication_role = origin;
analyze;
select publiek.maak_wegen_opnieuw();
