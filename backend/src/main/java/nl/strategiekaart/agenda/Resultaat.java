package nl.strategiekaart.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import org.hibernate.annotations.SQLRestriction;

/** What a programmalijn has to reach (opgave): the left column of the strategiekaart. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Resultaat extends Kaartdeel<ResultaatInhoud> {

  public String tekst;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Fase fase;

  /** Year in which it has to be reached. */
  public Integer jaar;

  /** By which it was set. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Besluit besluit;

  @OneToMany(mappedBy = "resultaat", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("volgorde")
  public Set<Indicator> indicatoren = new LinkedHashSet<>();

  @Override
  public String opschrift() {
    return tekst;
  }

  @Override
  public ResultaatInhoud inhoud() {
    return new ResultaatInhoud(
        programmalijn.id,
        volgorde,
        tekst,
        fase.id,
        jaar,
        besluit == null ? null : besluit.id,
        indicatoren.stream().map(Indicator::inhoud).toList());
  }

  @Override
  public void neemOver(ResultaatInhoud inhoud, Overname overname) {
    Programmalijn lijn =
        overname.vind(Programmalijn.class, inhoud.programmalijn(), programmalijn, "/programmalijn");
    if (programmalijn != null && lijn != null && !lijn.equals(programmalijn)) {
      if (wordtGediend()) {
        overname.fout(
            "/programmalijn",
            "nog-verbonden",
            "Er zijn strategieën voor dit resultaat. Haal die eerst los.");
      } else {
        laatArchiefLos();
      }
    }
    programmalijn = lijn;
    tekst = inhoud.tekst();
    fase = overname.vind(Fase.class, inhoud.fase(), fase, "/fase");
    jaar = inhoud.jaar();
    besluit = overname.vind(Besluit.class, inhoud.besluit(), besluit, "/besluit");
    neemIndicatorenOver(inhoud.indicatoren(), overname);
  }

  private boolean wordtGediend() {
    return Strategie.count("?1 member of resultaten", this) > 0;
  }

  /** What lies in the archive of its old line cannot serve it in another one. */
  private void laatArchiefLos() {
    getEntityManager()
        .createNativeQuery("delete from strategie_resultaat where resultaat_id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private void neemIndicatorenOver(List<IndicatorInhoud> gewenst, Overname overname) {
    Map<UUID, Indicator> bekend =
        indicatoren.stream().collect(Collectors.toMap(indicator -> indicator.id, i -> i));
    Set<Indicator> blijft = new LinkedHashSet<>();
    for (int i = 0; i < gewenst.size(); i++) {
      IndicatorInhoud inhoud = gewenst.get(i);
      Indicator indicator =
          inhoud == null
              ? null
              : overname.deel(
                  bekend,
                  inhoud.id(),
                  Indicator.class,
                  Indicator::new,
                  "/indicatoren/" + i + "/id");
      if (indicator == null) {
        continue;
      }
      indicator.resultaat = this;
      indicator.volgorde = i;
      indicator.neemOver(inhoud);
      blijft.add(indicator);
    }
    indicatoren.retainAll(blijft);
    indicatoren.addAll(blijft);
  }
}
