package nl.strategiekaart.bewerking;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Lijst;

/**
 * The trail of a unit, as its editors read it: what happened to the kinds in it and to what is
 * noted beside them, newest first.
 */
@ApplicationScoped
public class Geschiedenis {

  public static final String WIJZIGING = "wijziging";
  public static final String HANDELING = "handeling";

  private final Kinds kinds;
  private final Namen namen;
  private final Invoer invoer;

  Geschiedenis(Kinds kinds, Namen namen, Invoer invoer) {
    this.kinds = kinds;
    this.namen = namen;
    this.invoer = invoer;
  }

  /**
   * What to leave out, as it was sent; null or empty leaves out nothing.
   *
   * @param onderdeel identifier of the only part
   * @param blad identifier of the only sheet, and what its parameter is called
   * @param per one line for each change, or for each deed
   * @param sinds number of the change after which it begins
   */
  public record Keuze(
      String onderdeel,
      String bladnaam,
      String blad,
      List<String> wat,
      String handeling,
      String per,
      String sinds) {

    /** Everything, a line for each change. */
    public static final Keuze ALLES = new Keuze(null, null, null, List.of(), null, null, null);
  }

  /** The last of the changes that one line stands for, and how many those are. */
  public record Regel(long laatste, long aantal) {}

  /** A page of it. */
  public Lijst<WijzigingView> van(Basis eenheid, Keuze keuze, Bladeren bladeren) {
    List<Wat> soorten = invoer.keuzes("wat", keuze.wat, Wat.class);
    Parameters vraag =
        Parameters.with("eenheid", eenheid.id)
            // Who may what for an organisatie stands in its trail too, and is not edited.
            .and("kinds", kinds.namen())
            .and("ding", kenmerk("onderdeel", keuze.onderdeel))
            .and("blad", kenmerk(keuze.bladnaam, keuze.blad))
            .and("handeling", kenmerk(HANDELING, keuze.handeling))
            .and("sinds", (long) invoer.getal("sinds", keuze.sinds, 0, 0, Integer.MAX_VALUE))
            .and("alles", soorten.isEmpty())
            .and("soorten", soorten.isEmpty() ? List.of(Wat.gemaakt) : soorten);
    boolean samen = HANDELING.equals(invoer.woord("per", keuze.per, List.of(WIJZIGING, HANDELING)));
    Lijst<Regel> regels =
        bladeren.van(
            Wijziging.find(
                    """
                select max(w.nummer) as laatste, count(*) as aantal from Wijziging w
                where w.eenheidId = :eenheid and (w.soort in :kinds or w.buiten and :sinds = 0)
                  and w.nummer > :sinds
                  and (:ding is null or w.onderdeelId = :ding)
                  and (:blad is null or w.bladId = :blad) and (:alles = true or w.wat in :soorten)
                  and (:handeling is null or w.handeling = :handeling)
                group by w.%s order by 1 desc"""
                        .formatted(samen ? "handeling" : "nummer"),
                    vraag)
                .project(Regel.class));
    return new Lijst<>(views(regels.resultaten()), regels.totaal());
  }

  private List<WijzigingView> views(List<Regel> regels) {
    Map<Long, Wijziging> wijzigingen =
        Wijziging.<Wijziging>stream("nummer in ?1", regels.stream().map(Regel::laatste).toList())
            .collect(Collectors.toMap(w -> w.nummer, w -> w));
    Map<UUID, String> door =
        namen.van(
            wijzigingen.values().stream().map(w -> w.doorId).filter(id -> id != null).toList());
    return regels.stream()
        .map(regel -> view(wijzigingen.get(regel.laatste), regel.aantal, door))
        .toList();
  }

  private UUID kenmerk(String naam, String waarde) {
    if (waarde != null && Kenmerken.uuid(waarde).isEmpty()) {
      invoer.fout(naam, "'" + naam + "' moet een kenmerk (uuid) zijn.");
    }
    return Kenmerken.uuid(waarde).orElse(null);
  }

  private static WijzigingView view(Wijziging w, long aantal, Map<UUID, String> namen) {
    return new WijzigingView(
        w.nummer,
        w.tijdstip,
        w.doorId == null ? null : namen.get(w.doorId),
        w.wat,
        w.soort,
        w.onderdeelId,
        w.titel,
        w.bladId,
        w.voor,
        w.na,
        w.handeling,
        aantal,
        w.wat != Wat.gemaakt && !w.buiten);
  }
}
