package nl.strategiekaart.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.tijd.Wanneer;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.SQLDeleteAll;
import org.hibernate.annotations.SQLRestriction;

/** An agreement on the map: wie does wat, wanneer and hoe. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Actie extends Kaartdeel<ActieInhoud> {

  /** Empty for an actie that hangs under no strategie. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Strategie strategie;

  /** Only for an actie without a strategie; otherwise its fasen follow from its resultaten. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Fase fase;

  public String wat;

  @OneToMany(mappedBy = "actie", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("volgorde")
  public Set<Betrokkenheid> betrokkenheden = new LinkedHashSet<>();

  @Embedded
  @EmbeddedColumnNaming("wanneer_%s")
  public Wanneer wanneer = Wanneer.ONBEKEND;

  public String frequentie;

  @OneToMany(mappedBy = "actie", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("volgorde")
  public Set<Stap> hoe = new LinkedHashSet<>();

  @ManyToMany
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "thema_id"))
  @SQLDeleteAll(
      sql =
          "delete from actie_thema where actie_id = ? and thema_id in (select id from thema where "
              + Deel.NIET_GEARCHIVEERD
              + ")")
  @OrderBy("nummer")
  public Set<Thema> themas = new LinkedHashSet<>();

  public List<String> wijken = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "actie_link")
  @OrderColumn(name = "volgorde")
  public List<Link> links = new ArrayList<>();

  /** The resultaten that this actie helps to reach, through its strategie. */
  public Collection<Resultaat> resultaten() {
    return strategie == null ? List.of() : strategie.resultaten;
  }

  /** The fasen under which this actie stands on the map, in order of time. */
  public List<Fase> fasen() {
    if (strategie == null) {
      return fase == null ? List.of() : List.of(fase);
    }
    return resultaten().stream()
        .map(resultaat -> resultaat.fase)
        .distinct()
        .sorted(Comparator.comparing((Fase f) -> f.van))
        .toList();
  }

  /** Who does it: those who lead first, then in the order in which they were written down. */
  public List<Betrokkenheid> wie() {
    return betrokkenheden.stream()
        .sorted(
            Comparator.comparing((Betrokkenheid b) -> !b.rol.leidt())
                .thenComparing(b -> b.volgorde))
        .toList();
  }

  @Override
  public String opschrift() {
    return wat;
  }

  @Override
  public ActieInhoud inhoud() {
    return new ActieInhoud(
        programmalijn.id,
        strategie == null ? null : strategie.id,
        fase == null ? null : fase.id,
        volgorde,
        wat,
        betrokkenheden.stream()
            .sorted(Comparator.comparing(b -> b.volgorde))
            .map(b -> new BetrokkenheidInhoud(b.organisatie.id, b.rol))
            .toList(),
        wanneer.equals(Wanneer.ONBEKEND) ? null : wanneer.inWoorden(),
        frequentie,
        hoe.stream().sorted(Comparator.comparing(s -> s.volgorde)).map(Stap::inhoud).toList(),
        themas.stream().map(thema -> thema.id).toList(),
        List.copyOf(wijken),
        links.stream().map(link -> new LinkInhoud(link.titel(), link.url())).toList());
  }

  @Override
  public void neemOver(ActieInhoud inhoud, Overname overname) {
    zetOpKaart(inhoud, overname);
    wat = inhoud.wat();
    Wanneer gelezen = overname.wanneer(inhoud.wanneer(), "/wanneer");
    wanneer = gelezen == null ? Wanneer.ONBEKEND : gelezen;
    frequentie = inhoud.frequentie();
    neemWieOver(inhoud.wie(), overname);
    neemHoeOver(inhoud.hoe(), overname);
    Set<Thema> gekozen = overname.vind(Thema.class, inhoud.themas(), "/themas");
    themas.retainAll(gekozen);
    themas.addAll(gekozen);
    wijken = new ArrayList<>(inhoud.wijken());
    List<Link> nieuw = inhoud.links().stream().map(l -> new Link(l.titel(), l.url())).toList();
    if (!nieuw.equals(links)) {
      links.clear();
      links.addAll(nieuw);
    }
  }

  @Override
  public Wanneer tijd() {
    return wanneer;
  }

  /** Under a strategie its programmalijn and fasen follow from there. */
  private void zetOpKaart(ActieInhoud inhoud, Overname overname) {
    Strategie was = strategie;
    strategie = overname.vind(Strategie.class, inhoud.strategie(), strategie, "/strategie");
    fase = overname.vind(Fase.class, inhoud.fase(), fase, "/fase");
    if (inhoud.strategie() != null && inhoud.fase() != null) {
      overname.fout(
          "/fase", "volgt-uit-strategie", "Onder een strategie volgt de fase uit de resultaten.");
    }
    if (strategie != null) {
      programmalijn = strategie.equals(was) ? programmalijn : strategie.programmalijn;
    } else if (inhoud.programmalijn() == null) {
      overname.fout("/programmalijn", "ontbreekt", "'programmalijn' of 'strategie' is nodig.");
    } else {
      programmalijn =
          overname.vind(
              Programmalijn.class, inhoud.programmalijn(), programmalijn, "/programmalijn");
    }
  }

  /** Who stays keeps its row, so that nothing is deleted and made anew for a change of order. */
  private void neemWieOver(List<BetrokkenheidInhoud> gewenst, Overname overname) {
    Set<Betrokkenheid> blijft = new LinkedHashSet<>();
    for (int i = 0; i < gewenst.size(); i++) {
      BetrokkenheidInhoud inhoud = gewenst.get(i);
      if (inhoud == null) {
        continue;
      }
      String plek = "/wie/" + i;
      // Who stands there already needs no looking up.
      Organisatie organisatie =
          betrokkenheden.stream()
              .map(b -> b.organisatie)
              .filter(o -> o.id.equals(inhoud.organisatie()))
              .findFirst()
              .orElseGet(
                  () ->
                      Organisatie.kies(
                          inhoud.organisatie(), agenda.eigenaar, plek + "/organisatie", overname));
      if (gewenst.subList(0, i).contains(inhoud)) {
        overname.fout(plek, "dubbel", "Deze organisatie staat er al met deze rol.");
        continue;
      }
      // Two that were put back may be the same by now.
      Betrokkenheid betrokkenheid =
          Stream.concat(blijft.stream(), betrokkenheden.stream())
              .filter(b -> Objects.equals(b.organisatie, organisatie) && b.rol == inhoud.rol())
              .findFirst()
              .orElseGet(Betrokkenheid::new);
      betrokkenheid.actie = this;
      betrokkenheid.organisatie = organisatie;
      betrokkenheid.rol = inhoud.rol();
      betrokkenheid.volgorde = i;
      blijft.add(betrokkenheid);
    }
    betrokkenheden.retainAll(blijft);
    betrokkenheden.addAll(blijft);
  }

  private void neemHoeOver(List<StapInhoud> gewenst, Overname overname) {
    Map<UUID, Stap> bekend = hoe.stream().collect(Collectors.toMap(stap -> stap.id, s -> s));
    Set<Stap> blijft = new LinkedHashSet<>();
    for (int i = 0; i < gewenst.size(); i++) {
      StapInhoud inhoud = gewenst.get(i);
      if (inhoud == null) {
        continue;
      }
      Stap stap = overname.deel(bekend, inhoud.id(), Stap.class, Stap::new, "/hoe/" + i + "/id");
      if (stap == null) {
        continue;
      }
      stap.agenda = agenda;
      stap.actie = this;
      stap.volgorde = i;
      stap.neemOver(inhoud, overname, "/hoe/" + i);
      blijft.add(stap);
    }
    hoe.retainAll(blijft);
    hoe.addAll(blijft);
  }
}
