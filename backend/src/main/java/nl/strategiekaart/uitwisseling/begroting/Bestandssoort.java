package nl.strategiekaart.uitwisseling.begroting;

import java.util.function.BiFunction;
import nl.strategiekaart.begroting.BegrotingView;

/** The forms in which a begroting goes out and comes in. */
public enum Bestandssoort {
  xlsx(Bestandssoort.XLSX, SchrijfXlsx::van),
  csv(Bestandssoort.CSV, SchrijfCsv::van);

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String CSV = "text/csv";

  private final String mediatype;
  private final BiFunction<BegrotingView, Herkomst, byte[]> schrijver;

  Bestandssoort(String mediatype, BiFunction<BegrotingView, Herkomst, byte[]> schrijver) {
    this.mediatype = mediatype;
    this.schrijver = schrijver;
  }

  /** With its character set, where it needs one. */
  public String mediatype() {
    return this == csv ? mediatype + ";charset=UTF-8" : mediatype;
  }

  /** The begroting in this form. */
  public byte[] schrijf(BegrotingView begroting, Herkomst herkomst) {
    return schrijver.apply(begroting, herkomst);
  }
}
