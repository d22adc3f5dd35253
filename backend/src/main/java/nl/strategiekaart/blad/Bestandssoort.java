package nl.strategiekaart.blad;

/** The forms in which a table goes out and comes in. */
public enum Bestandssoort {
  xlsx(Bestandssoort.XLSX),
  csv(Bestandssoort.CSV);

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String CSV = "text/csv";

  private final String mediatype;

  Bestandssoort(String mediatype) {
    this.mediatype = mediatype;
  }

  /** With its character set, where it needs one. */
  public String mediatype() {
    return this == csv ? mediatype + ";charset=UTF-8" : mediatype;
  }
}
