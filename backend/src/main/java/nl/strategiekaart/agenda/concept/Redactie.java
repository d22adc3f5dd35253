package nl.strategiekaart.agenda.concept;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.toegang.Gebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import nl.strategiekaart.toegang.Toegang;

/** Decides who may see and edit the concept of an agenda: the beleidsmedewerkers of its owner. */
@RequestScoped
public class Redactie {

  private final Toegang toegang;
  private final EntityManager em;

  Redactie(Toegang toegang, EntityManager em) {
    this.toegang = toegang;
    this.em = em;
  }

  /**
   * The agenda, for who may edit it.
   *
   * @throws ProbleemException 401 for a visitor; 403 for who lacks the role; 404 when the agenda is
   *     not there, or has not been published and is not the reader's to know of
   */
  public Agenda eisBewerken(String code) {
    toegang.eisIngelogd();
    Optional<Agenda> agenda = Agenda.metCode(code);
    if (agenda.isEmpty() || !magBewerken(agenda.get()) && !isGepubliceerd(agenda.get())) {
      throw onbekend(code);
    }
    toegang.eis(magBewerken(agenda.get()));
    return agenda.get();
  }

  /**
   * The same, and until the end of the transaction nobody else writes in this agenda: so changes
   * have one order, and places and numbers never clash.
   */
  public Agenda eisSchrijven(String code) {
    Agenda agenda = eisBewerken(code);
    em.createNativeQuery("select 1 from agenda where id = ?1 for update")
        .setParameter(1, agenda.id)
        .getSingleResult();
    // As it is now, after waiting for who came before.
    em.refresh(agenda);
    // A query half way must not write what is not finished: it would count as a revisie of its own.
    em.setFlushMode(FlushModeType.COMMIT);
    return agenda;
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

  /** The agendas that the reader may edit, published or not. */
  List<Agenda> mijnAgendas() {
    toegang.eisIngelogd();
    List<Organisatie> eigenaren =
        toegang.gebruiker().stream()
            .flatMap(gebruiker -> gebruiker.lidmaatschappen.stream())
            .filter(lid -> lid.rol == Lidmaatschapsrol.beleidsmedewerker)
            .map(lid -> lid.organisatie)
            .toList();
    return eigenaren.isEmpty()
        ? List.of()
        : Agenda.list("eigenaar in ?1 order by titel, id", eigenaren);
  }

  /** Who is editing. */
  public Gebruiker wie() {
    return toegang
        .gebruiker()
        .orElseThrow(() -> new ProbleemException(Probleem.van(401, "Log in om dit te doen.")));
  }

  /** Whether visitors know the agenda. */
  boolean isGepubliceerd(Agenda agenda) {
    return (boolean)
        em.createNativeQuery("select exists (select from publiek.versie where agenda_id = ?1)")
            .setParameter(1, agenda.id)
            .getSingleResult();
  }

  private boolean magBewerken(Agenda agenda) {
    return toegang.heeftRol(agenda.eigenaar, Lidmaatschapsrol.beleidsmedewerker);
  }

  private static ProbleemException onbekend(String code) {
    return ProbleemException.nietGevonden("De agenda '" + code + "' is er niet (meer).");
  }
}
