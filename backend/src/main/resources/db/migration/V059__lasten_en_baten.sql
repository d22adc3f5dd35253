-- What a regel says goes out or comes in, and whether that is so every year, as the BBV asks of municipal budgets.
-- What was there before are lasten; of the other nobody said anything.
alter table begrotingsregel
  add soort text not null default 'lasten' check (soort in ('lasten', 'baten')),
  add aard text check (aard in ('structureel', 'incidenteel'));
