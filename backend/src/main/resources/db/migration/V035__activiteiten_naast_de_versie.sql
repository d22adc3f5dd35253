-- Activiteiten live beside the versie: visitors read them as they are now, as soon as their agenda is published. What they
-- lead to is named as the present versie names it, and left out when it is not in there.
alter table activiteit add column zoek tsvector not null generated always as (
  setweight(to_tsvector('publiek.nederlands', titel), 'A') ||
  setweight(to_tsvector('publiek.nederlands',
    coalesce(omschrijving, '') || ' ' || coalesce(plaats, '') || ' ' || coalesce(reeks, '')), 'C')) stored;
create index on activiteit using gin (zoek);

drop table publiek.activiteit;

create view publiek.activiteitlink as
select x.activiteit_id, d.agenda, d.soort, d.code, d.volgorde, cast(d.inhoud as json) as inhoud
from activiteit_programmalijn x join programmalijn l on l.id = x.programmalijn_id join agenda g on g.id = x.agenda_id
join publiek.onderdeel d on d.agenda = g.code and d.soort = 'programmalijn' and d.code = l.code
union all
select x.activiteit_id, d.agenda, d.soort, d.code, d.volgorde, cast(d.inhoud as json)
from activiteit_thema x join thema t on t.id = x.thema_id join agenda g on g.id = x.agenda_id
join publiek.onderdeel d on d.agenda = g.code and d.soort = 'thema' and d.code = t.code
union all
select x.activiteit_id, d.agenda, 'actie', cast(d.id as text), d.volgorde, json_build_object('id', d.id, 'wat', d.wat)
from activiteit_actie x join publiek.actie d on d.id = x.actie_id;

create view publiek.activiteit as
select a.id, p.code as agenda, p.titel as agendatitel, cast(a.titel as text) collate "nl-x-icu" as titel, a.soort,
  a.omschrijving, a.wanneer_soort, a.wanneer_van, a.wanneer_tot, a.wanneer_precisie,
  to_char(a.begintijd, 'HH24:MI') as begintijd, to_char(a.eindtijd, 'HH24:MI') as eindtijd, a.reeks, a.plaats, a.online,
  (select publiek.kort(o) from organisatie o where o.id = a.organisator_id and o.openbaar) as organisator,
  (select json_object_agg(l.soort, l.inhoud) from (
    select soort, json_agg(inhoud order by volgorde) as inhoud from publiek.activiteitlink
    where activiteit_id = a.id group by soort) l) as links,
  case a.wanneer_soort
    when 'doorlopend' then daterange(p.van, p.tot, '[]')
    when 'vanaf' then daterange(a.wanneer_van, null)
    when 'onbekend' then daterange 'empty'
    else daterange(a.wanneer_van, a.wanneer_tot, '[]')
  end as loopt, a.zoek
from activiteit a join agenda g on g.id = a.agenda_id join publiek.agenda p on p.code = g.code;
