package nl.strategiekaart.uitwisseling.begroting.concept;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Invoerfout;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesCellen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Notatie;
import nl.strategiekaart.uitwisseling.begroting.bestand.Plek;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Cel;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand;

/** Works out what a file would change in a begroting, without changing anything. */
final class MaakImportplan {

  /** What in the regel itself has to say the same in every row of it. */
  private static final List<Kolom> GEGEVENS =
      List.of(Kolom.thema, Kolom.onderdeel, Kolom.fte, Kolom.geldbron, Kolom.taakveld);

  private final Begroting begroting;
  private final List<Invoerfout> fouten = new ArrayList<>();
  private final Set<List<Object>> buiten = new HashSet<>();

  private MaakImportplan(Begroting begroting) {
    this.begroting = begroting;
  }

  /**
   * The plan.
   *
   * @param gekozen notation of amounts in text, as a person chose it; or null
   */
  static Importplan van(
      Begroting begroting, Rijenbestand bestand, Notatie gekozen, Validator validator) {
    return new MaakImportplan(begroting).maak(bestand, gekozen, validator);
  }

  private Importplan maak(Rijenbestand bestand, Notatie gekozen, Validator validator) {
    fouten.addAll(bestand.fouten());
    LeesCellen lezer = LeesCellen.van(bestand.rijen(), gekozen);
    Map<Rij, Doel> koppeling = KoppelRijen.van(begroting, bestand.rijen(), fouten::add);
    Set<Doel> doelen = new LinkedHashSet<>();
    for (Rij rij : bestand.rijen()) {
      Doel doel = koppeling.get(rij);
      if (doel != null) {
        doelen.add(doel);
        vergelijkGegevens(doel, rij);
        rij.cellen().forEach(cel -> neemOver(cel, doel, lezer));
      }
    }
    VormInhoud vorm = new VormInhoud(begroting, validator, fouten::add);
    doelen.forEach(vorm::vorm);
    return new Importplan(begroting, bestand, lezer.notatie(), List.copyOf(doelen), fouten);
  }

  private void neemOver(Cel cel, Doel doel, LeesCellen lezer) {
    Vak vak = cel.vak();
    Geld geld = lezer.lees(cel, fouten::add);
    if (geld == null) {
      return;
    }
    if (!begroting.jaren().contains(vak.jaar())) {
      if (geld.soort() != Geld.Soort.leeg && buiten.add(perJaar(cel.plek(), vak))) {
        fouten.add(
            Invoerfout.van(
                cel.plek(),
                geld.bedrag() == null ? geld.soort().name() : geld.bedrag(),
                "buiten-de-begroting",
                "De begroting loopt van "
                    + begroting.vanJaar
                    + " tot en met "
                    + begroting.totJaar
                    + ". Verleng haar eerst, of haal het jaar "
                    + vak.jaar()
                    + " uit het bestand."));
      }
      return;
    }
    Plek eerder = doel.plekken.putIfAbsent(vak, cel.plek());
    if (eerder != null) {
      fouten.add(
          Invoerfout.van(
              cel.plek(),
              cel.bedrag() == null ? null : cel.bedrag().tekst(),
              "dubbel",
              "Over dit bedrag ging ook " + eerder.inWoorden() + ". Haal een van de twee weg."));
    } else {
      doel.cellen.put(vak, geld);
    }
  }

  /** A year outside is said once, not for every row. */
  private static List<Object> perJaar(Plek plek, Vak vak) {
    return List.of(Objects.requireNonNullElse(plek.blad(), ""), vak.jaar());
  }

  /** In a flat file the regel is described in every row of it. */
  private void vergelijkGegevens(Doel doel, Rij rij) {
    if (rij == doel.rij || !rij.heeftGegevens()) {
      return;
    }
    for (Kolom kolom : GEGEVENS) {
      Veld veld = rij.velden().get(kolom);
      Veld eerste = doel.rij.velden().get(kolom);
      if (veld != null && eerste != null && !veld.tekst().equals(eerste.tekst())) {
        fouten.add(
            Invoerfout.van(
                veld.plek(),
                veld.tekst(),
                "tegenspraak",
                "Op "
                    + eerste.plek().inWoorden()
                    + " staat bij dezelfde regel '"
                    + eerste.tekst()
                    + "'. Maak ze gelijk."));
      }
    }
  }
}
