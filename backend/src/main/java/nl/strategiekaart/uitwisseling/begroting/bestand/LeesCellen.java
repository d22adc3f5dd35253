package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.Gelezen;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.LeesBedrag;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Notatie;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Cel;

/** Reads the amounts of a file, in the notation and the unit that it shows or a person chose. */
final class LeesCellen {

  private static final String NOTATIE = "notatie";

  private final List<Rij> rijen;
  private final Map<Cel, Gelezen> gelezen = new IdentityHashMap<>();
  private final Set<Notatie> gezien = EnumSet.noneOf(Notatie.class);
  private final List<String> metCenten = new ArrayList<>();
  private final List<String> streepjes = new ArrayList<>();
  private Notatie gekozen;

  /**
   * For the cells of one file.
   *
   * @param eenheden what was answered on each question in what amounts are
   */
  LeesCellen(List<Rij> rijen, Map<String, Eenheid> eenheden) {
    this.rijen = rijen;
    cellen()
        .forEach(
            cel -> gelezen.put(cel, lees(cel, eenheden.getOrDefault(cel.eenheid(), Eenheid.euro))));
    gelezen.values().stream().map(Gelezen::blijktUit).filter(Objects::nonNull).forEach(gezien::add);
  }

  private Stream<Cel> cellen() {
    return rijen.stream().flatMap(rij -> rij.cellen().values().stream());
  }

  /** What was chosen, or what the file shows without doubt; null when neither. */
  Notatie notatie() {
    return gekozen != null || gezien.size() != 1 ? gekozen : gezien.iterator().next();
  }

  /** Reads all of them; what cannot be told is asked. */
  void lees(Vragen vragen) {
    Optional<Cel> onzeker = cellen().filter(this::isOnzeker).findFirst();
    gekozen = onzeker.map(cel -> vraag(vragen, cel)).orElse(null);
    for (Rij rij : rijen) {
      rij.cellen()
          .forEach((vak, cel) -> geld(cel).ifPresent(geld -> rij.bedragen().put(vak, geld)));
    }
  }

  private Notatie vraag(Vragen vragen, Cel cel) {
    Map<Notatie, Geld> keuzes = gelezen.get(cel).keuzes();
    List<Antwoord> antwoorden =
        keuzes.entrySet().stream()
            .map(
                keuze ->
                    new Antwoord(
                        keuze.getKey().name(),
                        "%s is %s"
                            .formatted(
                                cel.bedrag().tekst(),
                                nl.strategiekaart.shared.Notatie.euro(
                                    new BigDecimal(keuze.getValue().bedrag())))))
            .toList();
    String antwoord =
        vragen.stel(
            NOTATIE,
            "Op %s staat '%s'. Dat kan op twee manieren worden gelezen. Wat is bedoeld?"
                .formatted(cel.plek().inWoorden(), cel.bedrag().tekst()),
            antwoorden);
    return antwoord == null ? null : Notatie.valueOf(antwoord);
  }

  /** Why a row cannot be taken over, as far as its amounts go. */
  List<Invoerfout> fouten(Rij rij) {
    List<Invoerfout> fouten = new ArrayList<>();
    rij.cellen().forEach((vak, cel) -> fout(vak, cel).ifPresent(fouten::add));
    return fouten;
  }

  private Optional<Invoerfout> fout(Vak vak, Cel cel) {
    Gelezen een = gelezen.get(cel);
    String gevonden = cel.bedrag() == null ? null : cel.bedrag().inWoorden();
    if (een.fout() != null) {
      return Optional.of(new Invoerfout(cel.plek(), gevonden, "geen-bedrag", een.fout()));
    }
    if (Geld.PM.equals(een.geld()) && Maat.BESTEED.contains(vak.maat())) {
      return Optional.of(
          new Invoerfout(
              cel.plek(), "PM", "onjuiste-waarde", "Wat is besteed is een bedrag, geen PM."));
    }
    if (gekozen != null && geld(cel).isEmpty()) {
      return Optional.of(
          new Invoerfout(
              cel.plek(),
              gevonden,
              "geen-bedrag",
              "In deze notatie heeft het bedrag drie decimalen."));
    }
    return Optional.empty();
  }

  private boolean isOnzeker(Cel cel) {
    Gelezen een = gelezen.get(cel);
    // Three digits after a mark are thousands when the rest of the file says so; less is asked.
    return een.isOnzeker() && !(gezien.size() == 1 && gezien.contains(een.duizend()));
  }

  private Optional<Geld> geld(Cel cel) {
    Gelezen een = gelezen.get(cel);
    if (!een.isOnzeker()) {
      return Optional.ofNullable(een.geld());
    }
    return Optional.ofNullable(
        isOnzeker(cel) ? een.keuzes().get(gekozen) : een.keuzes().get(een.duizend()));
  }

  /** What the reader should know of how cells were read that are taken over. */
  List<String> opmerkingen(List<Rij> over) {
    over.stream().flatMap(rij -> rij.cellen().values().stream()).forEach(this::merkOp);
    List<String> opmerkingen = new ArrayList<>();
    meld(opmerkingen, metCenten, "De centen die het bestand niet toont zijn meegenomen");
    meld(opmerkingen, streepjes, "Een streepje is gelezen als 0");
    return opmerkingen;
  }

  private static void meld(List<String> opmerkingen, List<String> waar, String wat) {
    if (!waar.isEmpty()) {
      int rest = waar.size() - 1;
      opmerkingen.add(
          wat + ": " + waar.get(0) + (rest == 0 ? "." : " en " + rest + " andere cellen."));
    }
  }

  private void merkOp(Cel cel) {
    Vakje vakje = cel.bedrag();
    Geld geld = vakje == null ? null : geld(cel).orElse(null);
    if (geld == null || geld.bedrag() == null) {
      return;
    }
    if (vakje.soort() == Vakje.Soort.tekst && !vakje.tekst().matches(".*[\\p{L}\\p{N}].*")) {
      streepjes.add(cel.plek().inWoorden());
    }
    boolean toontCenten = vakje.getoond() == null || vakje.getoond().contains(".");
    if (!toontCenten && !geld.bedrag().endsWith(".00")) {
      metCenten.add("%s (%s)".formatted(cel.plek().inWoorden(), geld.bedrag()));
    }
  }

  private static Gelezen lees(Cel cel, Eenheid eenheid) {
    Gelezen bedrag = LeesBedrag.vakje(cel.bedrag(), eenheid);
    if (cel.soort() == null) {
      return bedrag;
    }
    String soort = cel.soort().tekst().toLowerCase(Locale.ROOT);
    boolean isLeeg = Geld.LEEG.equals(bedrag.geld());
    boolean isPm = Geld.PM.equals(bedrag.geld());
    return switch (soort) {
      case "pm" ->
          isLeeg || isPm
              ? LeesBedrag.PRO_MEMORIE
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
}
