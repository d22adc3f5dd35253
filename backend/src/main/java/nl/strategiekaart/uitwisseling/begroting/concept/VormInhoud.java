package nl.strategiekaart.uitwisseling.begroting.concept;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.CelInhoud;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Gelezen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Invoerfout;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesBedrag;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;

/** Makes of what a file says of a regel what the regel is to become; the rest stays as it is. */
final class VormInhoud {

  private final Begroting begroting;
  private final ZoekOpNaam themas;
  private final ZoekOpNaam geldbronnen;
  private final Validator validator;
  private final List<Invoerfout> gevonden = new ArrayList<>();
  private final Consumer<Invoerfout> fouten;

  VormInhoud(Begroting begroting, Validator validator, Consumer<Invoerfout> fouten) {
    this.begroting = begroting;
    this.validator = validator;
    this.fouten = fouten;
    themas = new ZoekOpNaam("Het thema", begroting.agenda.themas);
    geldbronnen =
        new ZoekOpNaam(
            "De geldbron",
            begroting.agenda.geldbronnen.stream()
                .filter(bron -> bron.gearchiveerdOp == null)
                .toList());
  }

  /** Fills in what it is to become; leaves that open when there are faults, which are noted. */
  void vorm(Doel doel) {
    gevonden.clear();
    BegrotingsregelInhoud was = doel.was();
    Rij rij = doel.rij;
    Thema thema = doel.isNieuw() ? null : doel.bestaand.thema;
    Geldbron bron = doel.isNieuw() ? null : doel.bestaand.geldbron;
    BegrotingsregelInhoud wordt =
        new BegrotingsregelInhoud(
            begroting.id,
            was == null ? null : was.volgorde(),
            thema(rij, thema),
            onderdeel(rij, was),
            fte(rij, was),
            geldbron(rij, bron),
            taakveld(rij, was),
            acties(doel, was),
            cellen(doel, "begroot", was == null ? Map.of() : was.begroot()),
            cellen(doel, "toegezegd", was == null ? Map.of() : was.toegezegd()),
            cellen(doel, "besteed", was == null ? Map.of() : was.besteed()));
    if (gevonden.isEmpty()) {
      controleer(wordt, rij);
    }
    if (gevonden.isEmpty()) {
      doel.wordt = wordt;
    }
    gevonden.forEach(fouten);
  }

  private UUID thema(Rij rij, Thema nu) {
    String naam = rij.tekst(Kolom.thema);
    if (naam.isEmpty()) {
      if (nu == null || rij.velden().containsKey(Kolom.thema)) {
        ontbreekt(rij, Kolom.thema, "Zet het thema van deze regel erbij.");
      }
      return nu == null ? null : nu.id;
    }
    return themas.vind(naam, nu, rij.plek(Kolom.thema), gevonden::add);
  }

  private String onderdeel(Rij rij, BegrotingsregelInhoud was) {
    String tekst = rij.tekst(Kolom.onderdeel);
    boolean heeftKolom = rij.velden().containsKey(Kolom.onderdeel);
    if (tekst.isEmpty() && (was == null || heeftKolom)) {
      ontbreekt(rij, Kolom.onderdeel, "Zet erbij waar het geld voor is.");
    }
    return heeftKolom
        ? gelijkOf(tekst, was == null ? null : was.onderdeel())
        : was == null ? null : was.onderdeel();
  }

  /** What is stored may have spaces around it that a file does not give back. */
  private static String gelijkOf(String tekst, String was) {
    return was != null && was.replace("\r\n", "\n").strip().equals(tekst) ? was : tekst;
  }

  private UUID geldbron(Rij rij, Geldbron nu) {
    if (!rij.velden().containsKey(Kolom.geldbron)) {
      return nu == null ? null : nu.id;
    }
    String naam = rij.tekst(Kolom.geldbron);
    return naam.isEmpty()
        ? null
        : geldbronnen.vind(naam, nu, rij.plek(Kolom.geldbron), gevonden::add);
  }

  private String fte(Rij rij, BegrotingsregelInhoud was) {
    String nu = was == null ? null : was.fte();
    Veld veld = rij.velden().get(Kolom.fte);
    if (veld == null) {
      return nu;
    }
    String gelezen = decimaal(veld);
    boolean gelijk =
        nu != null
            && gelezen != null
            && gelezen.matches("\\d{1,9}(\\.\\d{1,9})?")
            && new BigDecimal(nu).compareTo(new BigDecimal(gelezen)) == 0;
    return gelijk ? nu : gelezen;
  }

  private static String taakveld(Rij rij, BegrotingsregelInhoud was) {
    Veld veld = rij.velden().get(Kolom.taakveld);
    return veld == null ? was == null ? null : was.taakveld() : decimaal(veld);
  }

  /** A small number, in whichever notation. */
  private static String decimaal(Veld veld) {
    if (veld.tekst().isEmpty()) {
      return null;
    }
    if (veld.isGetal()) {
      Gelezen gelezen = LeesBedrag.getal(veld.tekst());
      if (gelezen.geld() != null) {
        return new BigDecimal(gelezen.geld().bedrag()).stripTrailingZeros().toPlainString();
      }
    }
    return veld.tekst().replace(',', '.');
  }

  private static List<UUID> acties(Doel doel, BegrotingsregelInhoud was) {
    if (was != null) {
      return was.acties();
    }
    return doel.tweeling == null
        ? List.of()
        : doel.tweeling.acties.stream().map(actie -> actie.id).toList();
  }

  private SortedMap<String, CelInhoud> cellen(Doel doel, String soort, Map<String, CelInhoud> was) {
    SortedMap<String, CelInhoud> cellen = new TreeMap<>(was);
    doel.cellen.forEach(
        (vak, geld) -> {
          if (soort(vak).equals(soort)) {
            zet(cellen, vak.sleutel(), geld);
          }
        });
    return cellen;
  }

  /** A PM that stays a PM keeps who decides about it. */
  private static void zet(SortedMap<String, CelInhoud> cellen, String sleutel, Geld geld) {
    CelInhoud nu = cellen.get(sleutel);
    if (geld.soort() == Geld.Soort.leeg) {
      cellen.remove(sleutel);
    } else if (nu == null || !alsGeld(nu).equals(geld)) {
      cellen.put(sleutel, new CelInhoud(geld.soort(), geld.bedrag(), null, null));
    }
  }

  static Geld alsGeld(CelInhoud cel) {
    if (cel == null) {
      return Geld.LEEG;
    }
    return cel.soort() == Geld.Soort.pm ? Geld.PM : Geld.van(new BigDecimal(cel.bedrag()));
  }

  static String soort(Vak vak) {
    return switch (vak.maat()) {
      case begroot -> "begroot";
      case toegezegd -> "toegezegd";
      case besteed_h1, besteed_h2 -> "besteed";
    };
  }

  private void ontbreekt(Rij rij, Kolom kolom, String uitleg) {
    gevonden.add(Invoerfout.van(rij.plek(kolom), null, "ontbreekt", uitleg));
  }

  private void controleer(BegrotingsregelInhoud inhoud, Rij rij) {
    for (ConstraintViolation<BegrotingsregelInhoud> fout : validator.validate(inhoud)) {
      String veld = fout.getPropertyPath().iterator().next().getName();
      Kolom kolom =
          switch (veld) {
            case "fte" -> Kolom.fte;
            case "taakveld" -> Kolom.taakveld;
            default -> Kolom.onderdeel;
          };
      gevonden.add(
          Invoerfout.van(
              rij.plek(kolom),
              rij.tekst(kolom),
              "onjuiste-waarde",
              "'" + veld + "' " + fout.getMessage() + "."));
    }
  }
}
