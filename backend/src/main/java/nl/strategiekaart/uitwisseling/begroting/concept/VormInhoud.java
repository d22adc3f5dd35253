package nl.strategiekaart.uitwisseling.begroting.concept;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.CelInhoud;
import nl.strategiekaart.begroting.Taakveld;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.Gelezen;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.LeesBedrag;
import nl.strategiekaart.shared.Schoon;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Soortwoord;

/** Makes of what a file says of a regel what the regel is to become; the rest stays as it is. */
final class VormInhoud {

  private final ZoekOpNaam themas;
  private final ZoekOpNaam geldbronnen;
  private final Validator validator;
  private final List<Invoerfout> fouten;

  VormInhoud(Begroting begroting, Validator validator, List<Invoerfout> fouten) {
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
    int eerder = fouten.size();
    BegrotingsregelInhoud was = doel.was;
    Rij rij = doel.rij;
    eis(doel, Kolom.thema, "Zet het thema van deze regel erbij.");
    UUID wordtThema =
        lees(
            rij,
            Kolom.thema,
            was.thema(),
            veld -> themas.vind(veld, doel.regel.thema, fouten::add));
    eis(doel, Kolom.onderdeel, "Zet erbij waar het geld voor is.");
    BegrotingsregelInhoud wordt =
        new BegrotingsregelInhoud(
            was.begroting(),
            was.volgorde(),
            wordtThema,
            lees(
                rij,
                Kolom.onderdeel,
                was.onderdeel(),
                veld -> gelijkOf(veld.tekst(), was.onderdeel())),
            lees(rij, Kolom.fte, was.fte(), veld -> fte(decimaal(veld), was.fte())),
            lees(
                rij,
                Kolom.geldbron,
                was.geldbron(),
                veld -> geldbronnen.vind(veld, doel.regel.geldbron, fouten::add)),
            lees(rij, Kolom.taakveld, was.taakveld(), VormInhoud::taakveld),
            lees(
                rij,
                Kolom.regelsoort,
                was.soort(),
                veld ->
                    kies(veld, Soortwoord.soort(veld.tekst()), "Zet hier 'lasten' of 'baten'.")),
            lees(
                rij,
                Kolom.aard,
                was.aard(),
                veld ->
                    veld.tekst().isEmpty()
                        ? null
                        : kies(
                            veld,
                            Soortwoord.aard(veld.tekst()),
                            "Zet hier 'structureel' of 'incidenteel', of niets.")),
            was.acties(),
            cellen(doel, "begroot", was.begroot()),
            cellen(doel, "toegezegd", was.toegezegd()),
            cellen(doel, "besteed", was.besteed()));
    if (fouten.size() == eerder) {
      controleer(wordt, rij);
    }
    doel.wordt = fouten.size() == eerder ? wordt : null;
  }

  /** What the file says in a column; as it was when it has no such column. */
  private static <T> T lees(Rij rij, Kolom kolom, T was, Function<Veld, T> lees) {
    Veld veld = rij.velden().get(kolom);
    return veld == null ? was : lees.apply(veld);
  }

  /** One of a few words; null, with the fault noted, when it is none of them. */
  private <T> T kies(Veld veld, Optional<T> gelezen, String uitleg) {
    if (gelezen.isEmpty()) {
      fouten.add(
          new Invoerfout(
              veld.plek(),
              veld.tekst().isEmpty() ? null : veld.tekst(),
              veld.tekst().isEmpty() ? "ontbreekt" : "onjuiste-waarde",
              uitleg));
    }
    return gelezen.orElse(null);
  }

  /** A regel that is there may leave the column out; nothing may leave it empty. */
  private void eis(Doel doel, Kolom kolom, String uitleg) {
    boolean isNodig = doel.isNieuw || doel.rij.velden().containsKey(kolom);
    if (isNodig && doel.rij.tekst(kolom).isEmpty()) {
      fouten.add(new Invoerfout(doel.rij.plek(kolom), null, "ontbreekt", uitleg));
    }
  }

  /** What is stored may have spaces around it that a file does not give back. */
  private static String gelijkOf(String tekst, String was) {
    return was != null && Schoon.van(was).equals(tekst) ? was : tekst;
  }

  /** The same number may be written with other digits behind the point. */
  private static String fte(String gelezen, String was) {
    boolean gelijk =
        was != null
            && gelezen != null
            && gelezen.matches("\\d{1,9}(\\.\\d{1,9})?")
            && new BigDecimal(was).compareTo(new BigDecimal(gelezen)) == 0;
    return gelijk ? was : gelezen;
  }

  private static String taakveld(Veld veld) {
    return veld.tekst().isEmpty() ? null : Taakveld.code(veld.tekst());
  }

  /** A small number, in whichever notation. */
  private static String decimaal(Veld veld) {
    if (veld.tekst().isEmpty()) {
      return null;
    }
    if (veld.isGetal()) {
      Gelezen gelezen = LeesBedrag.getal(veld.tekst(), Eenheid.euro);
      if (gelezen.geld() != null) {
        return new BigDecimal(gelezen.geld().bedrag()).stripTrailingZeros().toPlainString();
      }
    }
    return veld.tekst().replace(',', '.');
  }

  /** A PM that stays a PM keeps who decides about it. */
  private static SortedMap<String, CelInhoud> cellen(
      Doel doel, String veld, SortedMap<String, CelInhoud> was) {
    SortedMap<String, CelInhoud> cellen = new TreeMap<>(was);
    doel.cellen.forEach(
        (vak, geld) -> {
          if (vak.maat().veld.equals(veld) && !geld.equals(doel.was.cel(vak))) {
            cellen.put(vak.sleutel(), CelInhoud.van(geld));
          }
        });
    return cellen;
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
      fouten.add(
          new Invoerfout(
              rij.plek(kolom),
              rij.tekst(kolom),
              "onjuiste-waarde",
              "'" + veld + "' " + fout.getMessage() + "."));
    }
  }
}
