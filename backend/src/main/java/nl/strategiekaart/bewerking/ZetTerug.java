package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.bewerking.Verwijzing.Band;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Puts many parts of a unit back in one go, and as one deed: to what they were at a stand of the
 * trail, or before a deed. What a part was, is what stands before its first change since; of what
 * has no line since, nothing changed.
 */
@ApplicationScoped
public class ZetTerug {

  private final Kinds kinds;
  private final Archief archief;
  private final Inhoudlezer lezer;
  private final Plaatsen plaatsen;
  private final Spoor spoor;
  private final Clock klok;

  ZetTerug(
      Kinds kinds, Archief archief, Inhoudlezer lezer, Plaatsen plaatsen, Spoor spoor, Clock klok) {
    this.kinds = kinds;
    this.archief = archief;
    this.lezer = lezer;
    this.plaatsen = plaatsen;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Puts a whole unit back. The caller holds the lock on it, and reads it anew afterwards.
   *
   * @param stand the number of the last change that stays
   * @param toen the places of then, as {@link Plaatsen} gave them; empty when they are not known
   * @throws ProbleemException 409 when something of then cannot be any more
   */
  public TeruggezetView naar(Basis eenheid, long stand, Map<UUID, Integer> toen) {
    return zet(
        eenheid,
        Wijziging.list(
            """
            nummer in (select min(w.nummer) from Wijziging w
              where w.eenheidId = ?1 and w.nummer > ?2 and w.soort in ?3 group by w.onderdeelId)""",
            eenheid.id,
            stand,
            kinds.namen()),
        toen);
  }

  /**
   * Takes back everything that was done in one go.
   *
   * @throws ProbleemException 404 for an unknown deed; 409 when something of it changed since, or
   *     cannot be what it was
   */
  @Transactional
  public TeruggezetView voor(Eenheden<?> eenheden, String code, UUID handeling) {
    Basis eenheid = Slot.neem(eenheden.open(code));
    List<Wijziging> regels =
        Wijziging.list(
            """
            nummer in (select min(w.nummer) from Wijziging w
              where w.eenheidId = ?1 and w.handeling = ?2 and w.soort in ?3 group by w.onderdeelId)""",
            eenheid.id,
            handeling,
            kinds.namen());
    if (regels.isEmpty()) {
      throw ProbleemException.nietGevonden("Deze handeling is er niet.");
    }
    List<String> sindsdien =
        regels.stream().filter(this::isSindsdienVeranderd).map(regel -> regel.titel).toList();
    if (!sindsdien.isEmpty()) {
      throw weigering("is sindsdien opnieuw veranderd", sindsdien);
    }
    if (regels.stream()
        .anyMatch(regel -> regel.onderdeelId.equals(eenheid.id) && regel.wat == Wat.gemaakt)) {
      throw new ProbleemException(409, "Hiervoor was er niets. Archiveer het als het weg moet.");
    }
    return zet(eenheid, regels, Map.of());
  }

  private boolean isSindsdienVeranderd(Wijziging regel) {
    return Wijziging.count(
            "onderdeelId = ?1 and nummer > ?2 and handeling <> ?3",
            regel.onderdeelId,
            regel.nummer,
            regel.handeling)
        > 0;
  }

  private TeruggezetView zet(Basis eenheid, List<Wijziging> regels, Map<UUID, Integer> toen) {
    // On the way two may have the same months or place; at the end that is seen.
    Panache.getEntityManager().createNativeQuery("set constraints all deferred").executeUpdate();
    Map<Boolean, List<Wijziging>> wasEr =
        regels.stream().collect(Collectors.partitioningBy(this::wasEr));
    Map<UUID, String> vooraf = inhoudVan(wasEr.get(true));
    List<Deel<?>> weg = legWeg(wasEr.get(false));
    Panache.flush();
    Set<UUID> terug =
        wasEr.get(true).stream()
            .filter(regel -> archief.haalUitArchief(kind(regel), regel.onderdeelId))
            .map(regel -> regel.onderdeelId)
            .collect(Collectors.toSet());
    EvenErbij genoemd = new EvenErbij(kinds, eenheid, lezer, wasEr.get(true));
    Basis weer = Panache.getEntityManager().find(eenheid.getClass(), eenheid.id);
    Terugzetstapel stapel = new Terugzetstapel(kinds, lezer, plaatsen, spoor, weer, toen, vooraf);
    kinds.vanBovenNaarOnder().forEach(kind -> stapel.leesIn(kind, wasEr.get(true)));
    stapel.schrijf();
    Panache.flush();
    genoemd.legTerug();
    stapel.zetOpPlaats();
    int aantal = weg.size() + stapel.legVast(terug, klok.instant());
    eisDatHetKlopt(weg, wasEr);
    Panache.getEntityManager().createNativeQuery("set constraints all immediate").executeUpdate();
    return new TeruggezetView(
        aantal == 0 ? null : spoor.handeling(), aantal, Wijziging.stand(eenheid.id));
  }

  /**
   * What they are before anything of the deed is done; of those that lie in the archive nothing.
   */
  private Map<UUID, String> inhoudVan(List<Wijziging> regels) {
    Map<UUID, String> inhoud = new HashMap<>();
    Set<UUID> ids = regels.stream().map(regel -> regel.onderdeelId).collect(Collectors.toSet());
    kinds
        .alle()
        .flatMap(kind -> kind.vind(ids).stream())
        .forEach(deel -> inhoud.put(deel.id, lezer.tekst(deel.inhoud())));
    return inhoud;
  }

  /** Whether it was there just before a change of it. */
  private boolean wasEr(Wijziging regel) {
    return switch (regel.wat) {
      case gemaakt -> false;
      case hersteld -> !Spoor.wasGearchiveerd(regel.onderdeelId, regel.nummer);
      case gewijzigd, gearchiveerd -> true;
    };
  }

  /** First, so that what comes back has the room; those that are away already are passed over. */
  private List<Deel<?>> legWeg(List<Wijziging> regels) {
    List<Deel<?>> weg =
        regels.stream()
            .<Deel<?>>mapMulti(
                (regel, verder) -> {
                  Deel<?> deel =
                      Panache.getEntityManager().find(kind(regel).entiteit(), regel.onderdeelId);
                  if (deel != null && deel.gearchiveerdOp == null) {
                    verder.accept(deel);
                  }
                })
            .toList();
    weg.forEach(archief::leg);
    return weg;
  }

  private Kind<?, ?> kind(Wijziging regel) {
    return kinds.metNaam(regel.soort).orElseThrow();
  }

  /** Nothing that is there may hang on what is not, in either direction. */
  private void eisDatHetKlopt(List<Deel<?>> weg, Map<Boolean, List<Wijziging>> wasEr) {
    Set<UUID> er = wasEr.get(true).stream().map(een -> een.onderdeelId).collect(Collectors.toSet());
    Map<UUID, Long> sinds =
        wasEr.get(false).stream()
            .collect(Collectors.toMap(een -> een.onderdeelId, een -> een.nummer));
    List<String> gebruikt =
        weg.stream()
            .filter(
                deel ->
                    archief.gebruik(kinds.van(deel), deel, Band.onder, Band.nodig) > 0
                        || isSindsdienGenoemd(deel, sinds.get(deel.id), er))
            .map(Deel::opschrift)
            .toList();
    if (!gebruikt.isEmpty()) {
      throw weigering("wordt sindsdien elders gebruikt", gebruikt);
    }
    List<String> zwevend =
        kinds.alle().flatMap(kind -> archief.zwevend(kind, er).stream()).toList();
    if (!zwevend.isEmpty()) {
      throw weigering("hangt onder iets dat nu is gearchiveerd", zwevend);
    }
  }

  /** What is as it was then may name what lay in the archive already: it came out of it itself. */
  private boolean isSindsdienGenoemd(Deel<?> deel, long sinds, Set<UUID> zoalsToen) {
    List<UUID> wie =
        archief
            .gebruikers(kinds.van(deel), deel, Band.genoemd)
            .filter(een -> !zoalsToen.contains(een))
            .toList();
    return !wie.isEmpty() && Wijziging.count("onderdeelId in ?1 and nummer > ?2", wie, sinds) > 0;
  }

  private static ProbleemException weigering(String waarom, List<String> titels) {
    String verder = titels.size() == 1 ? "" : ", en van nog " + (titels.size() - 1) + " geldt dat";
    return new ProbleemException(
        409,
        "Dit kan niet in één keer terug: '%s' %s%s. Zet de rest los terug in de geschiedenis."
            .formatted(titels.get(0), waarom, verder));
  }
}
