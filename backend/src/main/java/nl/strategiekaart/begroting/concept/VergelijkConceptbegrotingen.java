package nl.strategiekaart.begroting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.Begrotingsversies;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Lijn;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.shared.ProbleemException;

/** Compares a begroting or scenario of a concept with another, or with a published versie. */
@ApplicationScoped
public class VergelijkConceptbegrotingen {

  private static final Pattern VERSIE = Pattern.compile("versie-([1-9]\\d{0,8})");

  private final Redactie redactie;
  private final BegrotingKind kind;
  private final Bewerking bewerking;
  private final Begrotingsversies versies;

  VergelijkConceptbegrotingen(
      Redactie redactie, BegrotingKind kind, Bewerking bewerking, Begrotingsversies versies) {
    this.redactie = redactie;
    this.kind = kind;
    this.bewerking = bewerking;
    this.versies = versies;
  }

  /** A comparison and its ETag. */
  public record Uitkomst(BegrotingsvergelijkingView vergelijking, String etag) {}

  /**
   * Compares them.
   *
   * @param met identifier, or "versie-3"; null for the begroting of the agenda itself
   * @throws ProbleemException 404 when one is not there, 410 when one is archived
   */
  @Transactional
  public Uitkomst vergelijk(String code, String id, String met) {
    Agenda agenda = redactie.open(code);
    Begrotingsstand nieuw = lees(agenda, id);
    Begrotingsstand oud = met == null ? eigen(agenda) : lees(agenda, met);
    return new Uitkomst(
        VergelijkBegrotingen.tussen(oud, nieuw, lijnen(agenda)),
        Begrotingsstand.etag(oud.kenmerk(), nieuw.kenmerk()));
  }

  /** In the concept, or in the documents of a versie. */
  private Begrotingsstand lees(Agenda agenda, String kenmerk) {
    Matcher versie = VERSIE.matcher(kenmerk);
    return versie.matches()
        ? gepubliceerd(agenda, Integer.parseInt(versie.group(1)))
        : Begrotingsstand.van(bewerking.zoek(kind, agenda, kenmerk));
  }

  private Begrotingsstand gepubliceerd(Agenda agenda, int nummer) {
    return versies
        .van(agenda, nummer)
        .filter(VergelijkConceptbegrotingen::heeftCodes)
        .map(begroting -> Begrotingsstand.van(nummer, begroting))
        .orElseThrow(
            () ->
                ProbleemException.nietGevonden(
                    "Versie "
                        + nummer
                        + " is er niet, of heeft geen begroting om te vergelijken."));
  }

  /** The regels of the oldest versies have none: what is the same regel cannot be told. */
  private static boolean heeftCodes(BegrotingView begroting) {
    return begroting.themas().stream()
        .flatMap(thema -> thema.regels().stream())
        .allMatch(regel -> regel.code() != null);
  }

  private static Begrotingsstand eigen(Agenda agenda) {
    return Begroting.van(agenda)
        .map(Begrotingsstand::van)
        .orElseThrow(() -> ProbleemException.nietGevonden("Deze agenda heeft nog geen begroting."));
  }

  private static Map<UUID, Lijn> lijnen(Agenda agenda) {
    Map<UUID, Lijn> lijnen = new HashMap<>();
    agenda.programmalijnen.forEach(
        lijn ->
            lijn.acties.forEach(
                actie -> lijnen.put(actie.id, new Lijn(lijn.code, lijn.nummer, lijn.titel))));
    return lijnen;
  }
}
