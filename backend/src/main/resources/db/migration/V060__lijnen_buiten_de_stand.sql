-- What is noted in the trail of a unit beside what is edited in it, such as a link that somebody gave: it is told with the rest,
-- and does not count for how far the concept is.
alter table wijziging add column buiten boolean not null default false;
