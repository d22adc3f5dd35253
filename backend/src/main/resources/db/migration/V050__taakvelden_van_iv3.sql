-- All taakvelden of municipalities (Iv3), not only those of culture: a budget of culture pays for more. The same rule as the
-- Java class Taakveld.
alter table begrotingsregel drop constraint begrotingsregel_taakveld_check;
alter table begrotingsregel add constraint begrotingsregel_taakveld_check check (taakveld ~ (
  '^(0\.([1-57-9]|1[01]|6[1-4])|1\.[12]|2\.[1-5]|3\.[1-4]|4\.[1-3]|5\.[1-7]'
  '|6\.([1-6]|2[1-3]|60|7[12]|71[1-4]|7[56][1-3]|79[12]|8[12]|8[12][12]|9[12])'
  '|7\.[1-5]|8\.[1-3])$'));
