package nl.strategiekaart.voortgang;

/** How far an actie is; onbekend when nobody has reported yet. */
public enum Status {
  niet_gestart,
  op_schema,
  loopt_achter,
  afgerond,
  gestopt,
  onbekend
}
