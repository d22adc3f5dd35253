package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Cel;
import nl.strategiekaart.uitwisseling.blad.Vakje;

/** Reads the amounts of a file, in the notation that the file shows or a person chose. */
public final class LeesCellen {

  private final Notatie gekozen;
  private final Set<Notatie> gezien;

  private LeesCellen(Notatie gekozen, Set<Notatie> gezien) {
    this.gekozen = gekozen;
    this.gezien = gezien;
  }

  /**
   * For the cells of one file.
   *
   * @param gekozen by a person; or null
   */
  public static LeesCellen van(List<Rij> rijen, Notatie gekozen) {
    Set<Notatie> gezien = EnumSet.noneOf(Notatie.class);
    rijen.stream()
        .flatMap(rij -> rij.cellen().stream())
        .map(Cel::bedrag)
        .filter(vakje -> vakje != null && vakje.soort() == Vakje.Soort.tekst)
        .map(vakje -> LeesBedrag.tekst(vakje.tekst()).blijktUit())
        .filter(Objects::nonNull)
        .forEach(gezien::add);
    return new LeesCellen(gekozen, gezien);
  }

  /** What was chosen, or what the file shows without doubt; null when neither. */
  public Notatie notatie() {
    return gekozen != null || gezien.size() != 1 ? gekozen : gezien.iterator().next();
  }

  /** What a cell says; null, with the fault noted, when that cannot be told. */
  public Geld lees(Cel cel, Consumer<Invoerfout> fouten) {
    Gelezen gelezen = gelezen(cel);
    Geld geld = gelezen.geld();
    if (geld == null && gelezen.fout() == null) {
      geld = keus(gelezen);
    }
    if (geld == null) {
      fouten.accept(fout(cel, gelezen));
    } else if (geld.soort() == Geld.Soort.pm && Maat.BESTEED.contains(cel.vak().maat())) {
      fouten.accept(
          Invoerfout.van(
              cel.plek(), "PM", "onjuiste-waarde", "Wat is besteed is een bedrag, geen PM."));
      return null;
    }
    return geld;
  }

  private Invoerfout fout(Cel cel, Gelezen gelezen) {
    String gevonden = cel.bedrag() == null ? null : cel.bedrag().tekst();
    if (gelezen.fout() != null) {
      return Invoerfout.van(cel.plek(), gevonden, "geen-bedrag", gelezen.fout());
    }
    if (gekozen != null) {
      return Invoerfout.van(
          cel.plek(), gevonden, "geen-bedrag", "In deze notatie heeft het bedrag drie decimalen.");
    }
    return new Invoerfout(
        cel.plek(),
        gevonden,
        "notatie",
        "Dit kan op twee manieren worden gelezen. Kies de notatie, of zet er twee decimalen bij.",
        gelezen.keuzes());
  }

  /** Three digits after a mark are thousands when the rest of the file says so; less is asked. */
  private Geld keus(Gelezen gelezen) {
    if (gekozen != null) {
      return gelezen.keuzes().get(gekozen);
    }
    return gezien.size() == 1 && gezien.contains(gelezen.duizend())
        ? gelezen.keuzes().get(gelezen.duizend())
        : null;
  }

  private static Gelezen gelezen(Cel cel) {
    Gelezen bedrag = bedrag(cel.bedrag());
    if (cel.soort() == null) {
      return bedrag;
    }
    String soort = cel.soort().tekst().strip().toLowerCase(Locale.ROOT);
    boolean isLeeg = Geld.LEEG.equals(bedrag.geld());
    boolean isPm = Geld.PM.equals(bedrag.geld());
    return switch (soort) {
      case "pm" ->
          isLeeg || isPm
              ? Gelezen.als(Geld.PM)
              : Gelezen.mislukt("Bij soort pm hoort geen bedrag. Kies een van de twee.");
      case "leeg" ->
          isLeeg
              ? bedrag
              : Gelezen.mislukt("Bij soort leeg hoort geen bedrag. Kies een van de twee.");
      case "bedrag" ->
          isLeeg || isPm
              ? Gelezen.mislukt("Bij soort bedrag hoort een bedrag, zoals 75000.00.")
              : bedrag;
      default -> Gelezen.mislukt("De soort is bedrag, pm of leeg.");
    };
  }

  private static Gelezen bedrag(Vakje vakje) {
    if (vakje == null) {
      return Gelezen.als(Geld.LEEG);
    }
    return switch (vakje.soort()) {
      case tekst -> LeesBedrag.tekst(vakje.tekst());
      case getal -> LeesBedrag.getal(vakje.tekst());
      case datum -> Gelezen.mislukt("Hier staat een datum, geen bedrag.");
      case fout -> Gelezen.mislukt("Deze formule geeft een fout: er staat geen bedrag.");
      case zonder_uitkomst ->
          Gelezen.mislukt(
              "Deze formule is nog niet uitgerekend. Open het bestand in een spreadsheetprogramma en"
                  + " sla het op.");
    };
  }
}
