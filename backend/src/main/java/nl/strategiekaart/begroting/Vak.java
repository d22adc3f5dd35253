package nl.strategiekaart.begroting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cell of a begrotingsregel: its year, and what the amount in it says. */
@Embeddable
public record Vak(int jaar, @Enumerated(EnumType.STRING) Maat maat) {

  /**
   * The cell with a key in begroot, toegezegd or besteed: "2026", or "2026-H1" for what is spent.
   */
  public static Optional<Vak> lees(String soort, String sleutel) {
    return Arrays.stream(Maat.values())
        .filter(maat -> maat.veld.equals(soort) && sleutel.matches("\\d{4}" + maat.helft))
        .map(maat -> new Vak(Integer.parseInt(sleutel.substring(0, 4)), maat))
        .findFirst();
  }

  /** Its key there. */
  public String sleutel() {
    return jaar + maat.helft;
  }

  /**
   * The cells of these years in the order of reading: those of begroot, of toegezegd, of besteed.
   */
  public static List<Vak> alle(List<Integer> jaren) {
    return Stream.of(List.of(Maat.begroot), List.of(Maat.toegezegd), Maat.BESTEED)
        .flatMap(
            maten ->
                jaren.stream().flatMap(jaar -> maten.stream().map(maat -> new Vak(jaar, maat))))
        .toList();
  }

  /** Why a key is none. */
  public static String uitleg(String soort, String sleutel) {
    return soort.equals("besteed")
        ? "'" + sleutel + "' is geen half jaar, zoals 2026-H1."
        : "'" + sleutel + "' is geen jaar, zoals 2026.";
  }
}
