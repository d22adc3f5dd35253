package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Verwijzing.Band;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/** Takes one change of one part back, without what others wrote since. */
@ApplicationScoped
public class HerstelWijziging {

  /** The kind of problem of who takes a change back over which somebody wrote since. */
  static final String SINDSDIEN_GEWIJZIGD = "urn:strategiekaart:sindsdien-gewijzigd";

  private final Kinds kinds;
  private final Bewerking bewerking;
  private final Archief archief;
  private final Inhoudlezer lezer;

  HerstelWijziging(Kinds kinds, Bewerking bewerking, Archief archief, Inhoudlezer lezer) {
    this.kinds = kinds;
    this.bewerking = bewerking;
    this.archief = archief;
    this.lezer = lezer;
  }

  /**
   * Takes a change back: what it changed of a part becomes what it was, and the rest of it stays.
   * Out of the archive too, with what went along.
   *
   * @param alsRevisie the value of If-Match: who has seen that what this change wrote was written
   *     again since, and wants it back all the same; null for who has not
   * @throws ProbleemException 404 for an unknown change; 409 when it cannot be taken back, or when
   *     somebody wrote there since; 412 when the part is no longer the one that was seen
   */
  @Transactional
  public ConceptdeelView<?> herstel(
      Eenheden<?> eenheden, String code, long nummer, String alsRevisie) {
    Basis eenheid = Slot.neem(eenheden.open(code));
    Wijziging wijziging =
        Wijziging.<Wijziging>find("eenheidId = ?1 and nummer = ?2", eenheid.id, nummer)
            .firstResultOptional()
            .filter(regel -> kinds.metNaam(regel.soort).isPresent())
            .orElseThrow(() -> ProbleemException.nietGevonden("Deze wijziging is er niet."));
    Kind<?, ?> kind = kind(wijziging);
    return switch (wijziging.wat) {
      case gemaakt ->
          throw new ProbleemException(
              409, "Hiervoor was er niets. Archiveer het als het weg moet.");
      case gearchiveerd -> ConceptdeelView.of(uitArchief(kind, eenheid, wijziging));
      case gewijzigd, hersteld ->
          ConceptdeelView.of(schrijfTerug(kind, eenheid, wijziging, alsRevisie));
    };
  }

  private <E extends Deel<I>, I> E schrijfTerug(
      Kind<E, I> kind, Basis eenheid, Wijziging wijziging, String alsRevisie) {
    String id = wijziging.onderdeelId.toString();
    ObjectNode na = lezer.object(wijziging.na);
    ObjectNode terug = terug(kind, lezer.object(wijziging.voor), na);
    E nu = bewerking.zoek(kind, eenheid, id);
    if (alsRevisie != null) {
      Kenmerken.eis(alsRevisie, nu.revisie);
    } else {
      eisNietOverschreven(kind, nu, na, terug);
    }
    EvenErbij genoemd = new EvenErbij(kinds, eenheid, lezer, List.of(wijziging));
    Basis weer = Panache.getEntityManager().find(eenheid.getClass(), eenheid.id);
    E deel = bewerking.zoek(kind, weer, id);
    ObjectNode toen = lezer.boom(deel.inhoud());
    toen.setAll(terug);
    bewerking.schrijf(
        kind, deel, toen, new Overname(weer), Bewerking.plaats(kind, toen), Wat.hersteld);
    genoemd.legTerug();
    if (!archief.zwevend(kind, Set.of(deel.id)).isEmpty()) {
      throw new ProbleemException(
          409,
          kind.metLidwoord()
              + " hing toen onder iets dat nu is gearchiveerd. Zet dat eerst terug.");
    }
    // Read again: what is archived stands in it no longer.
    Panache.getEntityManager().clear();
    return bewerking.zoek(
        kind, Panache.getEntityManager().find(eenheid.getClass(), eenheid.id), id);
  }

  /** What the fields were that a change wrote; what is about a person is not in the trail. */
  private static ObjectNode terug(Kind<?, ?> kind, ObjectNode voor, ObjectNode na) {
    ObjectNode terug = voor.objectNode();
    Stream.of(voor, na)
        .flatMap(inhoud -> inhoud.properties().stream())
        .map(Map.Entry::getKey)
        .distinct()
        .filter(veld -> !kind.velden().persoonlijk().contains(veld))
        .filter(veld -> !waarde(voor, veld).equals(waarde(na, veld)))
        .forEach(veld -> terug.set(veld, waarde(voor, veld)));
    return terug;
  }

  /** Nothing when it is left out. */
  private static JsonNode waarde(ObjectNode inhoud, String veld) {
    return inhoud.has(veld) ? inhoud.get(veld) : inhoud.nullNode();
  }

  /** What somebody wrote over a change since, is only lost to who has seen it. */
  private <E extends Deel<I>, I> void eisNietOverschreven(
      Kind<E, I> kind, E deel, ObjectNode na, ObjectNode terug) {
    ObjectNode nu = lezer.object(lezer.tekst(deel.inhoud()));
    // Its place follows from its neighbours too, and nobody wrote that.
    String plaats = kind.plaats() == null ? null : kind.plaats().veld();
    boolean overschreven =
        terug.properties().stream()
            .filter(toen -> !toen.getKey().equals(plaats))
            .anyMatch(
                toen -> {
                  JsonNode is = waarde(nu, toen.getKey());
                  return !is.equals(waarde(na, toen.getKey())) && !is.equals(toen.getValue());
                });
    if (overschreven) {
      throw new ProbleemException(
              Probleem.van(
                      409,
                      "Wat u wilt terugzetten is sindsdien opnieuw gewijzigd. Bekijk wat er nu staat, en kies.")
                  .soort(SINDSDIEN_GEWIJZIGD))
          .met(HttpHeaders.ETAG, Kenmerken.etag(deel.revisie));
    }
  }

  /** What others hang under brings back what was archived along with it. */
  private <E extends Deel<I>, I> E uitArchief(Kind<E, I> kind, Basis eenheid, Wijziging wijziging) {
    List<Wijziging> regels =
        kinds.afhankelijkVan(kind, Band.onder).findAny().isPresent()
            ? Wijziging.list(
                "handeling = ?1 and wat = ?2 order by nummer desc",
                wijziging.handeling,
                wijziging.wat)
            : List.of(wijziging);
    regels.forEach(
        regel -> {
          if (!archief.haalUitArchief(kind(regel), regel.onderdeelId)
              || !archief.zwevend(kind(regel), Set.of(regel.onderdeelId)).isEmpty()) {
            throw new ProbleemException(
                409,
                kind(regel).metLidwoord()
                    + " staat er al weer, of hangt onder iets dat zelf gearchiveerd is. Zet dat eerst terug.");
          }
        });
    Panache.getEntityManager().clear();
    Basis weer = Panache.getEntityManager().find(eenheid.getClass(), eenheid.id);
    regels.forEach(regel -> archief.zetNeer(kind(regel), weer, regel.onderdeelId, regel.voor));
    return bewerking.zoek(kind, weer, wijziging.onderdeelId.toString());
  }

  private Kind<?, ?> kind(Wijziging regel) {
    return kinds.metNaam(regel.soort).orElseThrow();
  }
}
