package nl.strategiekaart.begroting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Getal;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.Geld;
import org.hibernate.annotations.SQLDeleteAll;
import org.hibernate.annotations.SQLRestriction;

/** One line of the begroting: what money is for, with a cell per year. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Begrotingsregel extends Agendadeel<BegrotingsregelInhoud> {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Begroting begroting;

  public int volgorde;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Thema thema;

  public String onderdeel;

  /** Full-time equivalents. */
  public BigDecimal fte;

  @ManyToOne(fetch = FetchType.LAZY)
  public Geldbron geldbron;

  /** Iv3 field of municipal accounts, such as 5.3. */
  public String taakveld;

  @Enumerated(EnumType.STRING)
  public Regelsoort soort = Regelsoort.lasten;

  /** Null when nobody said. */
  @Enumerated(EnumType.STRING)
  public Aard aard;

  /** Cells; one that is absent is not filled in. */
  @ElementCollection
  @CollectionTable(name = "bedrag")
  @AttributeOverride(name = "key.jaar", column = @Column(name = "jaar"))
  @AttributeOverride(name = "key.maat", column = @Column(name = "maat"))
  public Map<Vak, Bedrag> bedragen = new HashMap<>();

  /** The acties that this line pays for. */
  @ManyToMany
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "actie_id"))
  @SQLDeleteAll(
      sql =
          "delete from begrotingsregel_actie where begrotingsregel_id = ? and actie_id in (select id from actie where "
              + Deel.NIET_GEARCHIVEERD
              + ")")
  @OrderBy("volgorde")
  public Set<Actie> acties = new LinkedHashSet<>();

  public boolean heeftBaten() {
    return soort == Regelsoort.baten;
  }

  /** The cell of a year; empty when nothing was filled in. */
  public Geld cel(int jaar, Maat maat) {
    Bedrag bedrag = bedragen.get(new Vak(jaar, maat));
    return bedrag == null ? Geld.LEEG : bedrag.alsGeld();
  }

  /** The identifier of the one with this code; also of an archived one, which keeps its code. */
  @SuppressWarnings("unchecked")
  public static Optional<UUID> metCode(Begroting begroting, String code) {
    return getEntityManager()
        .createNativeQuery(
            "select id from begrotingsregel where begroting_id = :begroting and code = :code",
            UUID.class)
        .setParameter("begroting", begroting.id)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The same regel in another begroting, not stored yet, with what is begroot. */
  public Begrotingsregel kopieIn(Begroting naar) {
    Begrotingsregel kopie = new Begrotingsregel();
    kopie.agenda = naar.agenda;
    kopie.begroting = naar;
    kopie.code = code;
    kopie.thema = thema;
    kopie.onderdeel = onderdeel;
    kopie.fte = fte;
    kopie.geldbron = geldbron;
    kopie.taakveld = taakveld;
    kopie.soort = soort;
    kopie.aard = aard;
    kopie.acties.addAll(acties);
    bedragen.forEach(
        (vak, bedrag) -> {
          if (vak.maat() == Maat.begroot) {
            kopie.bedragen.put(vak, bedrag);
          }
        });
    return kopie;
  }

  @Override
  public String opschrift() {
    return begroting.isScenario() ? onderdeel + " (" + begroting.naam + ")" : onderdeel;
  }

  @Override
  public BegrotingsregelInhoud inhoud() {
    Map<String, SortedMap<String, CelInhoud>> cellen = new HashMap<>();
    bedragen.forEach(
        (vak, bedrag) ->
            cellen
                .computeIfAbsent(vak.maat().veld, veld -> new TreeMap<>())
                .put(vak.sleutel(), bedrag.inhoud()));
    return new BegrotingsregelInhoud(
        begroting.id,
        volgorde,
        thema == null ? null : thema.id,
        onderdeel,
        fte == null ? null : fte.toPlainString(),
        geldbron == null ? null : geldbron.id,
        taakveld,
        soort,
        aard,
        acties.stream().map(actie -> actie.id).toList(),
        cellen.get("begroot"),
        cellen.get("toegezegd"),
        cellen.get("besteed"));
  }

  @Override
  public void neemOver(BegrotingsregelInhoud inhoud, Overname overname) {
    neemBegrotingOver(inhoud.begroting(), overname);
    thema = overname.vind(Thema.class, inhoud.thema(), thema, "/thema");
    onderdeel = inhoud.onderdeel();
    fte = Getal.lees(inhoud.fte());
    geldbron = overname.vind(Geldbron.class, inhoud.geldbron(), geldbron, "/geldbron");
    taakveld = inhoud.taakveld();
    soort = inhoud.soort();
    aard = inhoud.aard();
    Set<Actie> betaalt = overname.vind(Actie.class, inhoud.acties(), "/acties");
    acties.retainAll(betaalt);
    acties.addAll(betaalt);
    if (begroting != null) {
      neemCellenOver(inhoud, overname);
    }
  }

  private void neemBegrotingOver(UUID gevraagd, Overname overname) {
    if (begroting == null) {
      Optional<Begroting> eigen = gevraagd == null ? Begroting.van(agenda) : Optional.empty();
      begroting = eigen.orElseGet(() -> overname.vind(Begroting.class, gevraagd, "/begroting"));
      if (begroting == null) {
        overname.fout("/begroting", "ontbreekt", "Deze agenda heeft nog geen begroting.");
      }
    } else if (!begroting.id.equals(gevraagd)) {
      overname.fout("/begroting", "vaste-waarde", "Een regel blijft in zijn begroting.");
    }
  }

  /** What stays the same keeps its row, so that only what changed is written. */
  private void neemCellenOver(BegrotingsregelInhoud inhoud, Overname overname) {
    Map<Vak, Bedrag> gevraagd = new HashMap<>();
    lees(inhoud.begroot(), "begroot", gevraagd, overname);
    lees(inhoud.toegezegd(), "toegezegd", gevraagd, overname);
    lees(inhoud.besteed(), "besteed", gevraagd, overname);
    // Asked first: Hibernate takes retainAll for a change, also when nothing goes.
    if (!gevraagd.equals(bedragen)) {
      bedragen.keySet().retainAll(gevraagd.keySet());
      bedragen.putAll(gevraagd);
    }
  }

  private void lees(
      SortedMap<String, CelInhoud> cellen, String soort, Map<Vak, Bedrag> naar, Overname overname) {
    cellen.forEach(
        (sleutel, cel) -> {
          String plek = "/" + soort + "/" + sleutel;
          Optional<Vak> vak = Vak.lees(soort, sleutel);
          if (vak.isEmpty()) {
            overname.fout(plek, "onjuiste-waarde", Vak.uitleg(soort, sleutel));
          } else if (!begroting.jaren().contains(vak.get().jaar())) {
            overname.fout(
                plek,
                "buiten-de-begroting",
                "De begroting loopt van " + begroting.vanJaar + " t/m " + begroting.totJaar + ".");
          } else {
            Bedrag bedrag = cel.lees(vak.get().maat(), agenda.eigenaar, plek, overname);
            if (bedrag != null) {
              naar.put(vak.get(), bedrag);
            }
          }
        });
  }
}
