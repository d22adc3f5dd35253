package nl.strategiekaart.uitwisseling.kaart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table can say of a strategy map; in the order of the columns of ours. */
public enum Kaartkolom {
  programmalijn(
      Niveau.programmalijn,
      "titel",
      "Programmalijn",
      "Muziek in de wijk",
      List.of("lijn", "programma", "pijler", "speerpunt", "opgave")),
  ambitie(
      Niveau.programmalijn,
      "ambitie",
      "Ambitie",
      "Iedereen kan muziek maken, dicht bij huis.",
      List.of()),
  resultaat(
      Niveau.resultaat,
      "tekst",
      "Resultaat",
      "In 2030 heeft elke wijk een plek om te oefenen.",
      List.of("resultaten", "beoogd resultaat", "doel", "doelen", "doelstelling")),
  fase(Niveau.resultaat, "fase", "Termijn", null, List.of("fase")),
  strategie(
      Niveau.strategie,
      "titel",
      "Strategie",
      "Ruimte maken",
      List.of("strategieën", "strategieen", "aanpak", "spoor")),
  actie(
      Niveau.actie,
      "wat",
      "Actie",
      "Het buurthuis richt een oefenruimte in.",
      List.of("acties", "wat", "activiteit", "activiteiten", "maatregel", "maatregelen")),
  wie(Niveau.actie, "wie", "Wie", null, List.of("wie doet het", "organisatie", "organisaties")),
  trekker(
      Niveau.actie,
      "wie",
      "Trekker",
      "Gemeente",
      List.of("trekkers", "eigenaar", "verantwoordelijke", "verantwoordelijk", "actiehouder")),
  partners(
      Niveau.actie,
      "wie",
      "Partners",
      "Muziekschool; Buurthuis",
      List.of("partner", "samenwerkingspartners", "betrokkenen", "betrokken partijen", "met wie")),
  wanneer(
      Niveau.actie,
      "wanneer",
      "Wanneer",
      "tweede helft 2027",
      List.of("planning", "periode", "tijd", "jaar", "looptijd")),
  frequentie(Niveau.actie, "frequentie", "Hoe vaak", null, List.of("frequentie")),
  stappen(
      Niveau.actie,
      "hoe",
      "Hoe",
      "Zaal isoleren; Instrumenten kopen",
      List.of("stappen", "uitwerking")),
  themas(Niveau.actie, "themas", "Thema's", null, List.of("thema", "themas")),
  wijken(Niveau.actie, "wijken", "Wijken", null, List.of("wijk", "gebied"));

  private final Niveau niveau;
  private final String veld;
  private final String kop;
  private final String voorbeeld;
  private final List<String> ookGenoemd;

  Kaartkolom(Niveau niveau, String veld, String kop, String voorbeeld, List<String> ookGenoemd) {
    this.niveau = niveau;
    this.veld = veld;
    this.kop = kop;
    this.voorbeeld = voorbeeld;
    this.ookGenoemd = ookGenoemd;
  }

  /** Of what on the map a column says something. */
  enum Niveau {
    programmalijn,
    resultaat,
    strategie,
    actie
  }

  Niveau niveau() {
    return niveau;
  }

  /** What stands above it in our own file. */
  String kop() {
    return kop;
  }

  /** What stands in it in our own file; null when that is left empty. */
  String voorbeeld() {
    return voorbeeld;
  }

  /** Whether an empty cell below a filled one says the same: people fill a group in once. */
  boolean geldtOokEronder() {
    return niveau != Niveau.actie;
  }

  /**
   * Whether a cell can hold several, each on a line of its own or with a semicolon between them.
   */
  boolean isRijtje() {
    return switch (this) {
      case wie, trekker, partners, stappen, themas, wijken -> true;
      default -> false;
    };
  }

  /** Whether the name of something on the map stands in it. */
  boolean isNaam() {
    return name().equals(niveau.name());
  }

  /** Those that say this field of a thing on the map. */
  static Stream<Kaartkolom> bij(Niveau niveau, String veld) {
    return Arrays.stream(values())
        .filter(kolom -> kolom.veld.equals(veld))
        .filter(kolom -> kolom.niveau == niveau || kolom == fase);
  }

  /** Which one a heading names; "Actie (wat gaan we doen)" is an Actie. */
  static Optional<Kaartkolom> bij(String kop) {
    String klein = klein(kop);
    String begin = klein.replaceFirst("[(:/\\n].*", "").strip();
    return Stream.of(klein, begin)
        .flatMap(naam -> Arrays.stream(values()).filter(kolom -> kolom.heet(naam)))
        .findFirst();
  }

  private boolean heet(String naam) {
    return klein(kop).equals(naam) || ookGenoemd.contains(naam);
  }

  private static String klein(String kop) {
    return kop.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
