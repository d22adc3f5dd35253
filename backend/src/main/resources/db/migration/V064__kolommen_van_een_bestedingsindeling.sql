-- Which column of a file of bookings is what: a row for each, as bladkolom has it, and no column for each in the table.
create table bestedingskolom (
  bestedingsindeling_id uuid not null references bestedingsindeling,
  wat text not null check (wat in ('code', 'naam', 'bedrag', 'debet', 'credit', 'teken', 'tijd', 'jaar')),
  kop tekst not null,
  primary key (bestedingsindeling_id, wat)
);
insert into bestedingskolom (bestedingsindeling_id, wat, kop)
select id, k.wat, k.kop
from bestedingsindeling, lateral (values ('code', codekolom), ('naam', naamkolom), ('bedrag', bedragkolom),
  ('debet', debetkolom), ('credit', creditkolom), ('teken', tekenkolom), ('tijd', tijdkolom), ('jaar', jaarkolom)
) k (wat, kop)
where k.kop is not null;

-- What goes together was checked within a row; it is where it is written now.
alter table bestedingsindeling
  drop codekolom, drop naamkolom, drop bedragkolom, drop debetkolom, drop creditkolom, drop tekenkolom, drop tijdkolom,
  drop jaarkolom;
