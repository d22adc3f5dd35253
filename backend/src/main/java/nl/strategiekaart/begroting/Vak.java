package nl.strategiekaart.begroting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** Which cell of a begrotingsregel: its year, and what the amount in it says. */
@Embeddable
public record Vak(int jaar, @Enumerated(EnumType.STRING) Maat maat) {

  /**
   * The cell with a key in begroot, toegezegd or besteed: "2026", or "2026-H1" for what is spent.
   */
  public static Optional<Vak> lees(String soort, String sleutel) {
    boolean besteed = soort.equals("besteed");
    if (!sleutel.matches(besteed ? "\\d{4}-H[12]" : "\\d{4}")) {
      return Optional.empty();
    }
    int jaar = Integer.parseInt(sleutel.substring(0, 4));
    return Optional.of(
        new Vak(
            jaar,
            Maat.valueOf(besteed ? "besteed_h" + sleutel.charAt(sleutel.length() - 1) : soort)));
  }

  /** Its key: "2026", or "2026-H1" for what is spent. */
  public String sleutel() {
    return switch (maat) {
      case begroot, toegezegd -> "" + jaar;
      case besteed_h1 -> jaar + "-H1";
      case besteed_h2 -> jaar + "-H2";
    };
  }

  /** Why a key is none. */
  public static String uitleg(String soort, String sleutel) {
    return soort.equals("besteed")
        ? "'" + sleutel + "' is geen half jaar, zoals 2026-H1."
        : "'" + sleutel + "' is geen jaar, zoals 2026.";
  }
}
