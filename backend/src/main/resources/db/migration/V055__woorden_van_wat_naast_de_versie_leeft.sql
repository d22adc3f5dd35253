-- Words are analysed in Java, as a database that somebody else manages takes no dictionary of ours: so of what lives beside
-- the versie they are no longer made by the database. Those of before are made anew when a node starts.
alter table organisatie alter column zoek drop expression, alter column zoek set default '',
  add column zoekvorm integer not null default 0;
alter table activiteit alter column zoek drop expression, alter column zoek set default '',
  add column zoekvorm integer not null default 0;
create index on organisatie using gin (zoek);
