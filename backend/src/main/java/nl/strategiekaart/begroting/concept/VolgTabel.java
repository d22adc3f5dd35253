package nl.strategiekaart.begroting.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.Totaalvak;
import nl.strategiekaart.begroting.Totalen;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.begroting.concept.BegrotingstabelView.ActieKeuze;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.shared.ProbleemException;

/** Tells who has a table what changed in it since: the trail knows, so that a cell costs a cell. */
@ApplicationScoped
public class VolgTabel {

  /** After more than this the whole table weighs no more. */
  private static final int MEESTE = 50;

  /**
   * The fields with which more changes than the part itself: where it stands, and what counts
   * where. Of a kind without them that is all of it, and other kinds are not in the table.
   */
  private static final Map<String, Set<String>> INDELING =
      Map.of(
          "begroting", Set.of(),
          "thema", Set.of(),
          "geldbron", Set.of(),
          "besluit", Set.of(),
          "begrotingsregel", Set.of("volgorde", "thema", "geldbron", "acties", "soort"),
          "actie", Set.of("volgorde", "programmalijn"),
          "programmalijn", Set.of("nummer", "titel"));

  private static final String METEEN =
      "from Begrotingsregel r left join fetch r.bedragen left join fetch r.acties where r.id in ?1";

  private final Redactie redactie;
  private final BegrotingKind kind;
  private final Bewerking bewerking;
  private final Inhoudlezer lezer;

  VolgTabel(Redactie redactie, BegrotingKind kind, Bewerking bewerking, Inhoudlezer lezer) {
    this.redactie = redactie;
    this.kind = kind;
    this.bewerking = bewerking;
    this.lezer = lezer;
  }

  /**
   * What changed after a change with this number.
   *
   * @param na of the last change that is in what one has; below 0 when one has nothing
   * @throws ProbleemException 404 when the begroting is not there, 410 when it is archived
   */
  @Transactional
  public TabelwijzigingenView volg(String code, String id, int na) {
    Begroting begroting = bewerking.zoek(kind, redactie.open(code), id);
    // Asked first: what is saved meanwhile comes again next time, and nothing is missed.
    long stand = Wijziging.stand(begroting.agenda.id);
    List<Verschil> sinds =
        Wijziging.<Wijziging>find(
                "eenheidId = ?1 and nummer > ?2 and soort in ?3 order by nummer",
                begroting.agenda.id,
                (long) na,
                INDELING.keySet())
            .page(0, MEESTE + 1)
            .stream()
            .map(this::verschil)
            .toList();
    List<Verschil> hier = sinds.stream().filter(een -> een.isIn(begroting)).toList();
    boolean isHeel = na < 0 || na > stand || sinds.size() > MEESTE;
    return isHeel || hier.stream().anyMatch(Verschil::isIndeling)
        ? TabelwijzigingenView.heel(BegrotingstabelView.of(begroting))
        : deels(stand, begroting, hier);
  }

  private TabelwijzigingenView deels(long stand, Begroting begroting, List<Verschil> sinds) {
    Map<UUID, Begrotingsregel> regels =
        Begrotingsregel.<Begrotingsregel>list(METEEN, ids(sinds, "begrotingsregel")).stream()
            .collect(Collectors.toMap(regel -> regel.id, regel -> regel));
    Totalen totalen = regels.isEmpty() ? null : Totalen.van(begroting);
    List<Totaalvak> geteld =
        sinds.stream()
            .flatMap(een -> een.vakken().flatMap(vak -> totalen.rond(regels.get(een.id()), vak)))
            .distinct()
            .toList();
    return new TabelwijzigingenView(
        stand,
        null,
        regels.values().stream()
            .map(deel -> ConceptdeelView.<BegrotingsregelInhoud>of(deel))
            .toList(),
        Actie.<Actie>list("id in ?1", ids(sinds, "actie")).stream().map(ActieKeuze::of).toList(),
        BegrotingstabelView.organisaties(BegrotingstabelView.beslissers(regels.values().stream())),
        geteld);
  }

  private static Set<UUID> ids(List<Verschil> sinds, String soort) {
    return sinds.stream()
        .filter(een -> een.wijziging.soort.equals(soort))
        .map(Verschil::id)
        .collect(Collectors.toSet());
  }

  private Verschil verschil(Wijziging wijziging) {
    return new Verschil(wijziging, lees(wijziging.voor), lees(wijziging.na));
  }

  private JsonNode lees(String inhoud) {
    return inhoud == null ? MissingNode.getInstance() : lezer.object(inhoud);
  }

  /** A change, with what it was and became. */
  private record Verschil(Wijziging wijziging, JsonNode voor, JsonNode na) {

    UUID id() {
      return wijziging.onderdeelId;
    }

    /** Another begroting or scenario has a table of its own. */
    boolean isIn(Begroting begroting) {
      return switch (wijziging.soort) {
        case "begroting" -> id().equals(begroting.id);
        case "begrotingsregel" ->
            (na.isObject() ? na : voor).path("begroting").asText().equals(begroting.id.toString());
        default -> true;
      };
    }

    boolean isIndeling() {
      Set<String> velden = INDELING.get(wijziging.soort);
      return wijziging.wat != Wijziging.Wat.gewijzigd
          || velden.isEmpty()
          || anders(voor, na).anyMatch(velden::contains);
    }

    /** The cells that became another. */
    Stream<Vak> vakken() {
      return Stream.of("begroot", "toegezegd", "besteed")
          .flatMap(
              veld ->
                  anders(voor.path(veld), na.path(veld))
                      .flatMap(sleutel -> Vak.lees(veld, sleutel).stream()));
    }

    private static Stream<String> anders(JsonNode voor, JsonNode na) {
      Set<String> velden = new TreeSet<>();
      voor.fieldNames().forEachRemaining(velden::add);
      na.fieldNames().forEachRemaining(velden::add);
      return velden.stream().filter(veld -> !Objects.equals(voor.get(veld), na.get(veld)));
    }
  }
}
