-- The status of an actie as last accepted. It lives: it is not part of a versie. No row: not yet reported.
create table actiestatus (
  actie_id uuid primary key references actie on delete cascade,
  revisie integer not null default 0,
  status text not null check (status in ('niet_gestart', 'op_schema', 'loopt_achter', 'afgerond', 'gestopt')),
  sinds date not null
);
