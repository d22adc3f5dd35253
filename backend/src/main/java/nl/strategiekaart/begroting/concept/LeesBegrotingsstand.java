package nl.strategiekaart.begroting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.Begrotingsversies;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.shared.ProbleemException;

/** Finds what is compared: in the concept, or in the documents of a versie. */
@ApplicationScoped
class LeesBegrotingsstand {

  private static final Pattern VERSIE = Pattern.compile("versie-([1-9]\\d{0,8})");

  private final BegrotingKind kind;
  private final Bewerking bewerking;
  private final Begrotingsversies versies;

  LeesBegrotingsstand(BegrotingKind kind, Bewerking bewerking, Begrotingsversies versies) {
    this.kind = kind;
    this.bewerking = bewerking;
    this.versies = versies;
  }

  /**
   * What an identifier or "versie-3" stands for.
   *
   * @throws ProbleemException 404 when it is not there, 410 when it is archived
   */
  Begrotingsstand lees(Agenda agenda, String kenmerk) {
    Matcher versie = VERSIE.matcher(kenmerk);
    return versie.matches()
        ? gepubliceerd(agenda, Integer.parseInt(versie.group(1)))
        : Begrotingsstand.van(bewerking.zoek(kind, agenda, kenmerk));
  }

  private Begrotingsstand gepubliceerd(Agenda agenda, int nummer) {
    return versies
        .van(agenda, nummer)
        .filter(LeesBegrotingsstand::heeftCodes)
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
}
