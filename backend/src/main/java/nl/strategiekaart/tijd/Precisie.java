package nl.strategiekaart.tijd;

/** How exactly a date is meant: "2024" is not "1 January 2024". */
public enum Precisie {
  jaar,
  halfjaar,
  seizoen,
  kwartaal,
  maand,
  dag
}
