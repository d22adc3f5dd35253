package nl.strategiekaart.begroting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.ProbleemException;
import org.hibernate.annotations.SQLRestriction;

/**
 * Regels over a range of years. An agenda has one begroting of its own, which is published with it,
 * and any number of scenarios, which have a name and are never published.
 */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Begroting extends Agendadeel<BegrotingInhoud> {

  /** More columns than this is no table that people read. */
  static final int MEESTE_JAREN = 30;

  /** Of a scenario; null for the begroting of the agenda itself. */
  public String naam;

  public String toelichting;

  public int vanJaar;

  public int totJaar;

  @ManyToOne(fetch = FetchType.LAZY)
  public Besluit besluit;

  @OneToMany(mappedBy = "begroting", cascade = CascadeType.ALL)
  @OrderBy("volgorde")
  public Set<Begrotingsregel> regels = new LinkedHashSet<>();

  /** The begroting of the agenda itself. */
  public static Optional<Begroting> van(Agenda agenda) {
    return find("agenda.id = ?1 and naam is null", agenda.id).firstResultOptional();
  }

  /** Its own one first, then the scenarios by name. */
  public static List<Begroting> alleVan(Agenda agenda) {
    return list("agenda = ?1 order by naam nulls first, id", agenda);
  }

  public boolean isScenario() {
    return naam != null;
  }

  /** Where its money comes from. */
  public Stream<Geldbron> geldbronnen() {
    return regels.stream().map(regel -> regel.geldbron).filter(Objects::nonNull).distinct();
  }

  /** All years of the table, in order. */
  public List<Integer> jaren() {
    return IntStream.rangeClosed(vanJaar, totJaar).boxed().toList();
  }

  /** Another text after every change of what may be written of it. */
  public String kenmerk() {
    return Stream.concat(Stream.of(this), regels.stream())
        .map(deel -> deel.id + ":" + deel.revisie)
        .sorted()
        .collect(Collectors.joining(","));
  }

  @Override
  public String opschrift() {
    return naam == null ? "Begroting" : naam;
  }

  @Override
  public BegrotingInhoud inhoud() {
    return new BegrotingInhoud(
        naam, toelichting, vanJaar, totJaar, besluit == null ? null : besluit.id);
  }

  @Override
  public void neemOver(BegrotingInhoud inhoud, Overname overname) {
    neemNaamOver(inhoud.naam(), overname);
    toelichting = inhoud.toelichting();
    besluit = overname.vind(Besluit.class, inhoud.besluit(), besluit, "/besluit");
    if (inhoud.vanJaar() == null || inhoud.totJaar() == null) {
      return;
    }
    if (inhoud.vanJaar() > inhoud.totJaar()) {
      overname.fout("/totJaar", "onjuiste-waarde", "Het laatste jaar ligt voor het eerste.");
    } else if (inhoud.totJaar() - inhoud.vanJaar() >= MEESTE_JAREN) {
      overname.fout(
          "/totJaar", "onjuiste-waarde", "Een begroting heeft hooguit " + MEESTE_JAREN + " jaren.");
    }
    vanJaar = inhoud.vanJaar();
    totJaar = inhoud.totJaar();
    regels.stream()
        .flatMap(regel -> regel.bedragen.keySet().stream())
        .filter(vak -> vak.jaar() < vanJaar || vak.jaar() > totJaar)
        .findFirst()
        .ifPresent(
            vak ->
                overname.fout(
                    vak.jaar() < vanJaar ? "/vanJaar" : "/totJaar",
                    "nog-in-gebruik",
                    "In " + vak.jaar() + " staan nog bedragen. Maak die eerst leeg."));
  }

  private void neemNaamOver(String gevraagd, Overname overname) {
    boolean nieuw = !isPersistent();
    if (overname
        .tegelijk(Begroting.class)
        .anyMatch(
            ander -> naamVoorVergelijking(ander.naam).equals(naamVoorVergelijking(gevraagd)))) {
      overname.fout(
          "/naam",
          "dubbel",
          gevraagd == null
              ? "Er is al een begroting. Geef een scenario een naam."
              : "Er is al een scenario met deze naam.");
      return;
    }
    if (nieuw && gevraagd == null && van(agenda).isPresent()) {
      throw new ProbleemException(
          409, "Deze agenda heeft al een begroting. Geef een scenario een naam.");
    }
    if (!nieuw && (naam == null) != (gevraagd == null)) {
      overname.fout(
          "/naam",
          "vaste-waarde",
          naam == null ? "De begroting van de agenda heeft geen naam." : "'naam' is nodig.");
      return;
    }
    if (gevraagd != null
        && count("agenda.id = ?1 and lower(naam) = lower(?2) and id <> ?3", agenda.id, gevraagd, id)
            > 0) {
      overname.fout("/naam", "dubbel", "Er is al een scenario met deze naam.");
    }
    naam = gevraagd;
  }

  private static String naamVoorVergelijking(String naam) {
    return naam == null ? "" : naam.toLowerCase(Locale.ROOT);
  }
}
