package nl.strategiekaart.shared;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.strategiekaart.shared.Probleem.Fout;

/** Reads query parameters and gathers everything that is wrong with them, to say it all at once. */
@RequestScoped
public class Invoer {

  private final List<Fout> fouten = new ArrayList<>();

  /** The values as members of an enum. */
  public <E extends Enum<E>> List<E> keuzes(String naam, List<String> waarden, Class<E> soort) {
    List<String> namen = Arrays.stream(soort.getEnumConstants()).map(Enum::name).toList();
    return waarden.stream()
        .filter(waarde -> bestaat(naam, waarde, namen))
        .map(waarde -> Enum.valueOf(soort, waarde))
        .toList();
  }

  /** The value as one of a few words; the first word when nothing was given. */
  public String woord(String naam, String waarde, List<String> mogelijk) {
    return waarde != null && bestaat(naam, waarde, mogelijk) ? waarde : mogelijk.get(0);
  }

  /** The value as true or false; false when nothing was given. */
  public boolean janee(String naam, String waarde) {
    return woord(naam, waarde, List.of("false", "true")).equals("true");
  }

  private boolean bestaat(String naam, String waarde, List<String> mogelijk) {
    if (mogelijk.contains(waarde)) {
      return true;
    }
    fout(
        naam,
        "De waarde '%s' van '%s' bestaat niet. Kies uit: %s."
            .formatted(waarde, naam, String.join(", ", mogelijk)));
    return false;
  }

  /** The value as a whole number between two bounds, or the default when nothing was given. */
  public int getal(String naam, String waarde, int standaard, int minimum, int maximum) {
    if (waarde == null) {
      return standaard;
    }
    if (waarde.matches("\\d{1,9}")) {
      int getal = Integer.parseInt(waarde);
      if (getal >= minimum && getal <= maximum) {
        return getal;
      }
    }
    fout(
        naam,
        "'" + naam + "' moet een heel getal zijn van " + minimum + " tot en met " + maximum + ".");
    return standaard;
  }

  /** The values as years. */
  public List<Integer> jaren(String naam, List<String> waarden) {
    return waarden.stream()
        .map(waarde -> getal(naam, waarde, 0, Jaren.EERSTE, Jaren.LAATSTE))
        .toList();
  }

  /** The value as an ISO 8601 date, or null when nothing was given. */
  public LocalDate datum(String naam, String waarde) {
    if (waarde == null) {
      return null;
    }
    try {
      LocalDate dag = LocalDate.parse(waarde);
      if (Jaren.is(dag.getYear())) {
        return dag;
      }
    } catch (DateTimeParseException onleesbaar) {
      // Said below.
    }
    fout(naam, "'" + naam + "' moet een datum zijn van 1900 tot en met 2200, zoals 2026-11-22.");
    return null;
  }

  /** The value as a text that is not blank and not too long, or null when nothing was given. */
  public String tekst(String naam, String waarde) {
    if (waarde == null) {
      return null;
    }
    if (waarde.isBlank() || waarde.length() > 200) {
      fout(naam, "'" + naam + "' moet een tekst zijn van 1 tot en met 200 tekens.");
      return null;
    }
    return waarde;
  }

  /** Notes what is wrong with a parameter. */
  void fout(Fout fout) {
    fouten.add(fout);
  }

  public void fout(String parameter, String detail) {
    fout(parameter, "onbekende-waarde", detail);
  }

  void fout(String parameter, String code, String detail) {
    fouten.add(Fout.parameter(parameter, code, detail));
  }

  /** Whether something was wrong. */
  public boolean isFout() {
    return !fouten.isEmpty();
  }

  /**
   * Ends the request when something was wrong.
   *
   * @throws ProbleemException with every fault, as a 400
   */
  public void gooiBijFouten() {
    if (!fouten.isEmpty()) {
      throw ProbleemException.onjuisteInvoer(fouten);
    }
  }
}
