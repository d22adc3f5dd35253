with agenda as (select * from vloer.agenda where code = $1),
jaar as (select g.id as agenda_id, j as jaar from agenda g, generate_series(g.van_jaar, g.tot_jaar) j),
cel as materialized (
  select r.id as regel_id, r.thema_id, j.jaar, coalesce(b.soort, 'leeg') as soort, b.bedrag
  from vloer.begrotingsregel r join jaar j on j.agenda_id = r.agenda_id
  left join vloer.bedrag b on b.begrotingsregel_id = r.id and b.jaar = j.jaar),
totaal as (
  select thema_id, jaar, json_build_object('bedrag', coalesce(sum(bedrag), 0), 'aantalPm', count(*) filter (where soort = 'pm'),
    'aantalLeeg', count(*) filter (where soort = 'leeg')) as inhoud
  from cel group by grouping sets ((thema_id, jaar), (thema_id), (jaar), ())),
regel as (select regel_id, json_agg(json_build_object('soort', soort, 'bedrag', bedrag) order by jaar) as cellen from cel group by regel_id)
select cast(json_build_object(
  'agenda', json_build_object('code', g.code, 'titel', g.titel),
  'jaren', (select json_agg(jaar order by jaar) from jaar),
  'themas', (select json_agg(json_build_object('thema', json_build_object('code', t.code, 'naam', t.naam),
      'totalen', (select json_agg(inhoud order by jaar) from totaal where thema_id = t.id and jaar is not null),
      'totaal', (select inhoud from totaal where thema_id = t.id and jaar is null),
      'regels', (select json_agg(json_build_object('id', r.id, 'onderdeel', r.onderdeel, 'fte', r.fte, 'cellen', c.cellen) order by r.volgorde)
        from vloer.begrotingsregel r join regel c on c.regel_id = r.id where r.agenda_id = g.id and r.thema_id = t.id)) order by t.nummer)
    from vloer.thema t where t.agenda_id = g.id),
  'totalen', (select json_agg(inhoud order by jaar) from totaal where thema_id is null and jaar is not null),
  'totaal', (select inhoud from totaal where thema_id is null and jaar is null)) as text)
from agenda g
