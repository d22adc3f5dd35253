package nl.strategiekaart.begroting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
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
  private final EntityManager em;

  LeesBegrotingsstand(
      BegrotingKind kind, Bewerking bewerking, Begrotingsversies versies, EntityManager em) {
    this.kind = kind;
    this.bewerking = bewerking;
    this.versies = versies;
    this.em = em;
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
        .map(begroting -> Begrotingsstand.van(nummer, metCodes(agenda, begroting)))
        .orElseThrow(
            () ->
                ProbleemException.nietGevonden(
                    "Versie " + nummer + " is er niet, of heeft geen begroting."));
  }

  /** Regels of old versies were published without their code; their identifier is still known. */
  private BegrotingView metCodes(Agenda agenda, BegrotingView inhoud) {
    boolean zonder =
        inhoud.themas().stream()
            .flatMap(thema -> thema.regels().stream())
            .anyMatch(regel -> regel.code() == null);
    if (!zonder) {
      return inhoud;
    }
    Map<UUID, String> codes = codes(agenda);
    return new BegrotingView(
        inhoud.url(),
        inhoud.agenda(),
        inhoud.besluit(),
        inhoud.toelichting(),
        inhoud.jaren(),
        inhoud.themas().stream().map(thema -> metCodes(thema, codes)).toList(),
        inhoud.totalen(),
        inhoud.totaal(),
        inhoud.reeksen(),
        inhoud.geldbronnen(),
        inhoud.programmalijnen());
  }

  private static ThemaInBegroting metCodes(ThemaInBegroting in, Map<UUID, String> codes) {
    return new ThemaInBegroting(
        in.thema(),
        in.regels().stream().map(regel -> metCode(regel, codes)).toList(),
        in.totalen(),
        in.totaal(),
        in.reeksen());
  }

  private static Regel metCode(Regel regel, Map<UUID, String> codes) {
    return new Regel(
        regel.id(),
        codes.getOrDefault(regel.id(), regel.id().toString()),
        regel.onderdeel(),
        regel.fte(),
        regel.geldbron(),
        regel.taakveld(),
        regel.acties(),
        regel.cellen(),
        regel.totaal(),
        regel.toegezegd(),
        regel.besteed(),
        regel.reeksen());
  }

  /** Natively, so that archived ones count too. */
  private Map<UUID, String> codes(Agenda agenda) {
    @SuppressWarnings("unchecked")
    List<Tuple> rijen =
        em.createNativeQuery(
                "select id, code from begrotingsregel where agenda_id = :agenda", Tuple.class)
            .setParameter("agenda", agenda.id)
            .getResultList();
    return rijen.stream()
        .collect(Collectors.toMap(rij -> rij.get(0, UUID.class), rij -> rij.get(1, String.class)));
  }
}
