package nl.strategiekaart.agenda.concept;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Openbaar;
import nl.strategiekaart.bewerking.Eenheden;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.toegang.Gebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import nl.strategiekaart.toegang.Toegang;

/** Decides who may see and edit the concept of an agenda: the beleidsmedewerkers of its owner. */
@RequestScoped
public class Redactie implements Eenheden<Agenda> {

  private final Toegang toegang;
  private final Openbaar openbaar;

  Redactie(Toegang toegang, Openbaar openbaar) {
    this.toegang = toegang;
    this.openbaar = openbaar;
  }

  @Override
  public Agenda open(String code) {
    return open(code, this::magBewerken);
  }

  /** The same for who takes it along as a file, which a beheerder may too. */
  public Agenda openAlsBestand(String code) {
    return open(code, agenda -> magBewerken(agenda) || toegang.isBeheerder());
  }

  private Agenda open(String code, Predicate<Agenda> mag) {
    toegang.eisIngelogd();
    Agenda agenda = Agenda.metCode(code).orElse(null);
    boolean magHet = agenda != null && mag.test(agenda);
    if (!magHet && (agenda == null || !magWeten(agenda))) {
      throw ProbleemException.nietGevonden("De agenda '" + code + "' is er niet (meer).");
    }
    if (!magHet && toegang.isBeheerder()) {
      throw nietVanBeheerder(agenda.eigenaar);
    }
    toegang.eis(magHet);
    return agenda;
  }

  private boolean magWeten(Agenda agenda) {
    return openbaar.is(agenda) || toegang.isBeheerder();
  }

  /** Who can make an agenda out of a file for every owner, is told how to go on with it. */
  private static ProbleemException nietVanBeheerder(Organisatie eigenaar) {
    return new ProbleemException(
            403,
            "Deze agenda is van '%s'. Alleen beleidsmedewerkers daarvan bewerken haar; een beheerder kan zelf meedoen."
                .formatted(eigenaar.naam))
        .met(HttpHeaders.LINK, "</v1/organisaties/" + eigenaar.code + ">; rel=\"author\"");
  }

  /** The same, and until the end of the transaction nobody else writes in this agenda. */
  public Agenda vergrendel(String code) {
    return Slot.neem(open(code));
  }

  /** A 401 for a visitor. */
  void eisIngelogd() {
    toegang.eisIngelogd();
  }

  /** A 401 or 403 for who may not make an agenda of this owner. */
  public void eisEigenaar(Organisatie eigenaar) {
    toegang.eisIngelogd();
    toegang.eis(toegang.heeftRol(eigenaar, Lidmaatschapsrol.beleidsmedewerker));
  }

  /**
   * The organisatie for which who is signed in may make an agenda out of a file; a beheerder may
   * for every one.
   *
   * @throws ProbleemException 401 for a visitor; 403 for who may not, before a 404 tells anything
   */
  public Organisatie eisEigenaarVanBestand(String code) {
    toegang.eisIngelogd();
    Optional<Organisatie> eigenaar = Organisatie.metCode(code);
    toegang.eis(
        toegang.isBeheerder()
            || eigenaar
                .filter(een -> toegang.heeftRol(een, Lidmaatschapsrol.beleidsmedewerker))
                .isPresent());
    return eigenaar.orElseThrow(
        () -> ProbleemException.nietGevonden("De organisatie '" + code + "' bestaat niet."));
  }

  /** The agendas that the reader may edit, published or not. */
  List<Agenda> mijnAgendas() {
    return Agenda.list("eigenaar.id in ?1 order by titel, id", eigenaren());
  }

  /**
   * Those that were archived, the last one first; natively, as every other query leaves them out.
   */
  List<Agenda> gearchiveerd() {
    return Agenda.getEntityManager()
        .createNativeQuery(
            """
            select * from agenda where gearchiveerd_op is not null and eigenaar_id = any(:eigenaren)
            order by gearchiveerd_op desc, id""",
            Agenda.class)
        .setParameter("eigenaren", eigenaren().toArray(UUID[]::new))
        .getResultList();
  }

  /**
   * An archived one.
   *
   * @throws ProbleemException 401 for a visitor; 404 when there is none that the reader may edit
   */
  Agenda openGearchiveerd(String code) {
    return gearchiveerd().stream()
        .filter(agenda -> agenda.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                ProbleemException.nietGevonden(
                    "Er is geen gearchiveerde agenda '" + code + "' die u kunt terughalen."));
  }

  /** For whom the reader may make and edit agendas: their identifiers. */
  private List<UUID> eigenaren() {
    toegang.eisIngelogd();
    return toegang.bij(Lidmaatschapsrol.beleidsmedewerker);
  }

  /** Who is editing. */
  public Gebruiker wie() {
    return toegang.eisGebruiker();
  }

  private boolean magBewerken(Agenda agenda) {
    return toegang.heeftRol(agenda.eigenaar, Lidmaatschapsrol.beleidsmedewerker);
  }
}
