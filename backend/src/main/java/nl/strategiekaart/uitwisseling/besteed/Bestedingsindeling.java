package nl.strategiekaart.uitwisseling.besteed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.begroting.Begroting;
import org.hibernate.annotations.Immutable;

/**
 * How the file of a financial system is read for one agenda. It is a setting and no part of the
 * concept, so it stands not in its trail; each change is a row of its own instead, that nobody can
 * change. The amounts that it leads to are in the trail.
 */
@Entity
@Immutable
public class Bestedingsindeling extends PanacheEntityBase {

  @Id public UUID id = UUID.randomUUID();

  public UUID agendaId;

  /** From 1; the highest of an agenda holds. */
  public int revisie;

  public Instant tijdstip;

  public UUID doorId;

  public String codekolom;

  public String naamkolom;

  public String bedragkolom;

  public String debetkolom;

  public String creditkolom;

  @Enumerated(EnumType.STRING)
  public Bedragnotatie notatie;

  @Enumerated(EnumType.STRING)
  public Tijdsoort tijdsoort;

  public String tijdkolom;

  public String jaarkolom;

  @Enumerated(EnumType.STRING)
  public Datumvorm datumvorm;

  @ElementCollection
  @CollectionTable(
      name = "bestedingscode",
      joinColumns = @JoinColumn(name = "bestedingsindeling_id"))
  public Set<Codekeuze> codes = new HashSet<>();

  /** The one that holds now. */
  static Optional<Bestedingsindeling> van(Agenda agenda) {
    return find("agendaId = ?1 order by revisie desc", agenda.id).firstResultOptional();
  }

  /** What it says; without codes of a regel that is gone from the begroting. */
  BestedingsindelingInhoud inhoud(Agenda agenda) {
    Set<UUID> regels =
        Begroting.van(agenda).stream()
            .flatMap(begroting -> begroting.regels.stream())
            .map(regel -> regel.id)
            .collect(Collectors.toSet());
    return new BestedingsindelingInhoud(
        codekolom,
        naamkolom,
        bedragkolom,
        debetkolom,
        creditkolom,
        notatie,
        tijdsoort,
        tijdkolom,
        jaarkolom,
        datumvorm,
        codes.stream()
            .filter(keuze -> keuze.regel() == null || regels.contains(keuze.regel()))
            .sorted(Comparator.comparing(Codekeuze::code))
            .toList());
  }

  void neemOver(BestedingsindelingInhoud inhoud) {
    codekolom = inhoud.codekolom();
    naamkolom = inhoud.naamkolom();
    bedragkolom = inhoud.bedragkolom();
    debetkolom = inhoud.debetkolom();
    creditkolom = inhoud.creditkolom();
    notatie = inhoud.notatie();
    tijdsoort = inhoud.tijdsoort();
    tijdkolom = inhoud.tijdkolom();
    jaarkolom = inhoud.jaarkolom();
    datumvorm = inhoud.datumvorm();
    codes.addAll(inhoud.codes());
  }
}
