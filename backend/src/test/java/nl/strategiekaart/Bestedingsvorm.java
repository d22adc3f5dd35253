package nl.strategiekaart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How a plain file of the financial system is read: Kostenplaats;Boekdatum;Bedrag. */
public final class Bestedingsvorm {

  private Bestedingsvorm() {}

  /**
   * The body that keeps it.
   *
   * @param codes the begrotingsregel of each code; null for one that does not belong
   */
  public static Map<String, Object> indeling(Map<String, String> codes) {
    Map<String, Object> indeling = new TreeMap<>();
    indeling.put(
        "kolommen", kolommen("code", "Kostenplaats", "bedrag", "Bedrag", "tijd", "Boekdatum"));
    indeling.put("notatie", "nederlands");
    indeling.put("tijdsoort", "datum");
    indeling.put("datumvorm", "dag_maand_jaar");
    indeling.put(
        "codes", codes.entrySet().stream().map(een -> code(een.getKey(), een.getValue())).toList());
    return indeling;
  }

  /** What columns are, each followed by what stands above it. */
  public static List<Map<String, String>> kolommen(String... watEnKop) {
    return IntStream.range(0, watEnKop.length / 2)
        .mapToObj(i -> Map.of("wat", watEnKop[2 * i], "kop", watEnKop[2 * i + 1]))
        .toList();
  }

  private static Map<String, String> code(String code, String regel) {
    Map<String, String> keuze = new TreeMap<>(Map.of("code", code));
    keuze.put("regel", regel);
    return keuze;
  }

  /** The file itself, with a header row. */
  public static String bestand(List<String> rijen) {
    return "Kostenplaats;Boekdatum;Bedrag\r\n" + String.join("\r\n", rijen) + "\r\n";
  }
}
