-- A cell holds what was budgeted, what was committed, and per half-year what was spent.
alter table bedrag
  add maat text not null default 'begroot' check (maat in ('begroot', 'toegezegd', 'besteed_h1', 'besteed_h2')),
  -- Of a PM in the begroting: who decides what it will be, and by when.
  add beslist_door_id uuid references organisatie,
  add beslist_voor date,
  drop constraint bedrag_pkey,
  add primary key (begrotingsregel_id, jaar, maat),
  add constraint besteed_is_bekend check (maat not like 'besteed%' or soort = 'bedrag'),
  add constraint beslissing_over_pm
    check ((beslist_door_id is null and beslist_voor is null) or (soort = 'pm' and maat = 'begroot'));
alter table bedrag alter maat drop default;
