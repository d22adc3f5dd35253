package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Changes many parts of one kind in one go: all of them or none, each with the revisie that was
 * seen, as one deed in the trail. It is put back as a whole, or part by part.
 */
@ApplicationScoped
public class WijzigVeel {

  /** One of several changes that were sent together; the change is a merge patch (RFC 7396). */
  public interface Deelwijziging {

    UUID id();

    Integer revisie();

    ObjectNode wijziging();
  }

  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final Clock klok;

  WijzigVeel(Inhoudlezer lezer, Spoor spoor, Clock klok) {
    this.lezer = lezer;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Changes parts with a merge patch each (RFC 7396). Their places stay: of several that move, each
   * would change where the next one goes.
   *
   * @param vorm the record that the body is read as
   * @param delen the changes in it
   * @param plek where those stand in the body
   * @return the parts as they are now, in the order of the changes
   * @throws ProbleemException 400 with every fault; 412 that names all that are no longer at the
   *     revisie that was seen
   */
  @Transactional
  public <E extends Deel<I>, I, V> List<ConceptdeelView<I>> wijzig(
      Kind<E, I> kind,
      String code,
      String lichaam,
      Class<V> vorm,
      Function<V, List<? extends Deelwijziging>> delen,
      String plek) {
    Basis eenheid = kind.eenheden().open(code);
    Overname overname = new Overname(eenheid);
    V gelezen = lezer.lees(lichaam, vorm, overname);
    overname.gooiBijFouten();
    List<? extends Deelwijziging> gevraagd = delen.apply(gelezen);
    Slot.neem(eenheid);
    Map<UUID, E> nu = zoek(kind, eenheid, gevraagd);
    eisRevisies(kind, gevraagd, nu, plek);
    Map<E, I> was = new LinkedHashMap<>();
    for (int i = 0; i < gevraagd.size(); i++) {
      E deel = nu.get(gevraagd.get(i).id());
      was.putIfAbsent(deel, deel.inhoud());
      neemOver(kind, deel, gevraagd.get(i), overname.onder(plek + "/" + i + "/wijziging"));
    }
    overname.gooiBijFouten();
    schrijf(kind, was);
    return gevraagd.stream().map(een -> ConceptdeelView.of(nu.get(een.id()))).toList();
  }

  private <E extends Deel<I>, I> Map<UUID, E> zoek(
      Kind<E, I> kind, Basis eenheid, List<? extends Deelwijziging> gevraagd) {
    return Panache.getEntityManager()
        .createQuery("from %s d where d.id in :ids".formatted(kind.entiteitnaam()), kind.entiteit())
        .setParameter("ids", gevraagd.stream().map(Deelwijziging::id).toList())
        .getResultStream()
        .filter(deel -> deel.eenheid().id.equals(eenheid.id))
        .collect(Collectors.toMap(deel -> deel.id, deel -> deel));
  }

  private static <E extends Deel<?>> void eisRevisies(
      Kind<E, ?> kind, List<? extends Deelwijziging> gevraagd, Map<UUID, E> nu, String plek) {
    List<Fout> anders = new ArrayList<>();
    for (int i = 0; i < gevraagd.size(); i++) {
      E deel = nu.get(gevraagd.get(i).id());
      String hier = plek + "/" + i;
      if (deel == null) {
        anders.add(new Fout(null, hier, "er-niet-meer", kind.metLidwoord() + " is er niet meer."));
      } else if (deel.revisie != gevraagd.get(i).revisie()) {
        anders.add(
            new Fout(
                null,
                hier,
                "intussen-gewijzigd",
                "Iemand anders heeft '" + deel.opschrift() + "' intussen gewijzigd."));
      }
    }
    if (!anders.isEmpty()) {
      throw new ProbleemException(
          Probleem.van(
                  412,
                  "Er is niets gewijzigd: "
                      + (anders.size() == 1 ? "één" : anders.size())
                      + " van de "
                      + gevraagd.size()
                      + (anders.size() == 1 ? " is" : " zijn")
                      + " intussen veranderd of weg. Zie 'errors'. De rest kan zonder die opnieuw.")
              .over(anders));
    }
  }

  private <E extends Deel<I>, I> void neemOver(
      Kind<E, I> kind, E deel, Deelwijziging gevraagd, Overname overname) {
    UUID blad = kind.blad(deel);
    I was = deel.inhoud();
    ObjectNode wordt = lezer.metWijziging(was, gevraagd.wijziging());
    deel.neemOver(lezer.lees(wordt, kind.inhoud(), lezer.boom(was), overname), overname);
    Integer plaats = Bewerking.plaats(kind, gevraagd.wijziging());
    boolean blijft = plaats == null || plaats == kind.plaats().nummer().applyAsInt(deel);
    if (!blijft || !Objects.equals(blad, kind.blad(deel))) {
      String veld = blijft ? "" : "/" + kind.plaats().veld();
      overname.fout(veld, "een-tegelijk", "Verplaatsen gaat met één tegelijk.");
    }
  }

  private <E extends Deel<I>, I> void schrijf(Kind<E, I> kind, Map<E, I> was) {
    was.entrySet().removeIf(een -> een.getKey().inhoud().equals(een.getValue()));
    was.keySet().forEach(deel -> deel.gewijzigdOp = klok.instant());
    kind.schrijfTegelijk(was);
    Panache.flush();
    spoor.gewijzigd(kind, was);
  }
}
