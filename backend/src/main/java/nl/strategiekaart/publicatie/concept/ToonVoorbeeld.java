package nl.strategiekaart.publicatie.concept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.publicatie.JsonTekst;
import nl.strategiekaart.publicatie.Versiedocumenten;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Shows a concept as visitors would read it, to its officers and to who holds a link from them.
 * Only making one takes a transaction: beginning and ending it would be half the work of showing.
 *
 * <p>What was made is kept in the memory of a node, under all that it follows from. That is asked
 * of the database every time, so nodes need not tell each other anything; and what was kept of
 * before a change is asked no more, so it is the first to go.
 */
@ApplicationScoped
class ToonVoorbeeld {

  /** Of all previews together, as the characters of their JSON: some three bytes each. */
  private static final long MEESTE_TEKENS = 16L << 20;

  /** So that a crowd of almost empty agendas is bounded too. */
  private static final int MINSTE_TEKENS = 10_000;

  private final Redactie redactie;
  private final Clock klok;
  private final Cache<Uitgangspunt, VoorbeeldView> bewaard;

  ToonVoorbeeld(Redactie redactie, Clock klok, JsonTekst json) {
    this.redactie = redactie;
    this.klok = klok;
    this.bewaard =
        Caffeine.newBuilder()
            .maximumWeight(MEESTE_TEKENS)
            .weigher(
                (Uitgangspunt van, VoorbeeldView een) ->
                    Math.max(MINSTE_TEKENS, json.schrijf(een).length()))
            .build();
  }

  /**
   * All that a preview follows from, apart from the moment at which it is shown. Whatever is edited
   * in a concept has a line in the trail, so its last number stands for the whole of it. Not in the
   * trail are the number that the next versie gets, what organisaties are called, and what is
   * public of the agenda that it follows on: those belong to no agenda, or to another.
   *
   * @param wijziging number of the last change of the concept
   * @param versie number of the last versie; null when there is none
   * @param organisaties goes up with every organisatie that comes or changes
   * @param eerder goes up with every versie of what it follows on
   */
  private record Uitgangspunt(
      UUID agenda, long wijziging, Integer versie, long organisaties, long eerder) {}

  VoorbeeldView voorRedactie(String code) {
    return van(redactie.open(code).id, null);
  }

  /**
   * For whoever holds the link, signed in or not. The link itself is never kept: one that is taken
   * back or over, or whose maker edits the agenda no longer, shows nothing from that moment on.
   *
   * @throws ProbleemException 404 for a key that never was, 410 for one that is over
   */
  VoorbeeldView metSleutel(String sleutel) {
    Voorbeeldlink link =
        Voorbeeldlink.metSleutel(sleutel)
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze link naar een voorbeeld is er niet."));
    if (link.status(klok.instant()) != Voorbeeldlink.Status.open) {
      throw voorbij();
    }
    return van(link.agendaId, link.verlooptOp);
  }

  private static ProbleemException voorbij() {
    return new ProbleemException(
        410, "Deze link werkt niet meer. Vraag een nieuwe aan wie hem u gaf.");
  }

  private VoorbeeldView van(UUID agenda, Instant verlooptOp) {
    // This first: what changes in between is then kept under something that is asked no more.
    Uitgangspunt nu = uitgangspunt(agenda);
    return bewaard
        .get(nu, van -> QuarkusTransaction.requiringNew().call(() -> maak(van)))
        .getoond(klok.instant(), verlooptOp);
  }

  /** As it is now; 410 when the agenda is archived. */
  private Uitgangspunt uitgangspunt(UUID agenda) {
    return Panache.getEntityManager()
        .createQuery(
            """
            select a.id,
              (select coalesce(max(w.nummer), 0) from Wijziging w where w.eenheidId = a.id),
              (select max(v.nummer) from Versie v where v.agenda = a),
              (select coalesce(sum(o.revisie + 1), 0) from Organisatie o),
              (select count(*) from Versie v join Herkomst h on h.uitAgenda = v.agenda
                where h.onderdeelId = a.id)
            from Agenda a where a.id = :agenda""",
            Uitgangspunt.class)
        .setParameter("agenda", agenda)
        .getResultStream()
        .findFirst()
        .orElseThrow(ToonVoorbeeld::voorbij);
  }

  private VoorbeeldView maak(Uitgangspunt van) {
    Instant nu = klok.instant();
    int volgende = van.versie == null ? 1 : van.versie + 1;
    Versiedocumenten documenten =
        Versiedocumenten.van(
            Agenda.findById(van.agenda),
            new VersieVerwijzing(volgende, nu, "Voorbeeld: dit is nog geen versie."));
    return new VoorbeeldView(
        documenten.agenda(),
        documenten.strategiekaarten(),
        documenten.begroting().orElse(null),
        documenten.begrippen(),
        van.versie,
        nu,
        null);
  }
}
