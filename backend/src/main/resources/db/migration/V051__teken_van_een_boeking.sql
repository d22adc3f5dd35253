-- Many financial systems write one amount without a sign, and in another column whether it is debit or credit.
alter table bestedingsindeling add column tekenkolom tekst;

-- What stands in that column, and whether an amount beside it goes off.
create table bestedingsteken (
  bestedingsindeling_id uuid not null references bestedingsindeling,
  teken tekst not null,
  gaat_af boolean not null,
  primary key (bestedingsindeling_id, teken)
);
