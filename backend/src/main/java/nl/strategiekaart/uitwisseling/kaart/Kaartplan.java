package nl.strategiekaart.uitwisseling.kaart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Aanlegfout;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Leesvraag;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.uitwisseling.kaart.Kaartboom.Knoop;
import nl.strategiekaart.uitwisseling.kaart.Kaartkolom.Niveau;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/**
 * What of a table is made in an agenda: what is not there yet. What is there already, by its name
 * and where it stands, stays as it is.
 */
final class Kaartplan {

  final List<Invoerfout> fouten = new ArrayList<>();
  final List<String> opmerkingen = new ArrayList<>();
  private final Kinds kinds;
  private final Aanleg aanleg;
  private final Kaartnamen namen;
  private final AlOpKaart alOpKaart;
  private final Vragen vragen;
  private final Kaartfasen fasen;
  private final Map<Knoop, Fase> faseVan = new HashMap<>();
  private final Actievorm actievorm;
  private final Map<JsonNode, Knoop> uit = new IdentityHashMap<>();

  /**
   * How what is made names each: by its identifier when it is there, by its code when it is new.
   */
  private final Map<Knoop, String> verwijzing = new HashMap<>();

  private UUID volgende;

  /**
   * @param eerste identifier of the first that is made
   */
  Kaartplan(
      Kinds kinds, Aanleg aanleg, Kaartnamen namen, Agenda agenda, Leeskeuze keuze, UUID eerste) {
    this.kinds = kinds;
    this.aanleg = aanleg;
    this.namen = namen;
    this.alOpKaart = new AlOpKaart(agenda);
    this.volgende = eerste;
    this.vragen = new Vragen(keuze);
    this.fasen = new Kaartfasen(agenda);
    actievorm = new Actievorm(agenda, namen, this::fout);
  }

  /** Reads all names first: who is to be made has to be there before it is named. */
  void leesNamen(Kaartboom boom) {
    boom.lijnen().forEach(this::leesNamen);
    namen
        .alle()
        .filter(naam -> naam.wordt == Kaartnamen.Wordt.open)
        .forEach(
            naam ->
                fouten.add(
                    new Invoerfout(
                        naam.plek,
                        naam.naam,
                        "onbekende-organisatie",
                        "Deze organisatie is niet bekend. Kies wie het is.")));
  }

  private void leesNamen(Knoop knoop) {
    Stream.of(Kaartkolom.wie, Kaartkolom.trekker, Kaartkolom.partners)
        .flatMap(kolom -> knoop.alle(kolom).stream())
        .forEach(namen::tel);
    Stream.of(Niveau.values()).flatMap(knoop::eronder).forEach(this::leesNamen);
  }

  /** Takes up all that is new, and fills it. */
  void neemOp(Kaartboom boom) {
    boom.lijnen()
        .forEach(
            lijn -> {
              neemOp(lijn, null);
              lijn.eronder(Niveau.resultaat).forEach(knoop -> neemOp(knoop, lijn));
              lijn.eronder(Niveau.strategie)
                  .forEach(
                      strategie -> {
                        neemOp(strategie, lijn);
                        strategie.eronder(Niveau.actie).forEach(een -> neemOp(een, strategie));
                      });
              lijn.eronder(Niveau.actie).forEach(knoop -> neemOp(knoop, lijn));
            });
    aanleg.vul();
    aanleg.fouten().forEach(this::meld);
  }

  boolean isNieuw(Knoop knoop) {
    return alOpKaart.bij(knoop).isEmpty();
  }

  /** What has to be asked first. */
  List<Leesvraag> vragen() {
    return vragen.gesteld();
  }

  /** The fase in which something on the map is or comes; null when it has none, or not yet. */
  String faseVan(Knoop knoop) {
    return alOpKaart
        .faseVan(knoop)
        .or(() -> Optional.ofNullable(faseVan.get(knoop)))
        .map(fase -> fase.naam)
        .orElse(null);
  }

  long aantal(Niveau niveau) {
    return aanleg.aantal(kinds.metNaam(niveau.name()).orElseThrow());
  }

  private void neemOp(Knoop knoop, Knoop boven) {
    Optional<Deel<?>> erAl = alOpKaart.zoek(knoop, boven);
    if (erAl.isPresent() && knoop.resultaten.stream().anyMatch(this::isNieuw)) {
      opmerkingen.add(
          "'%s' is er al en verandert niet: een nieuw resultaat hoort er nog niet bij."
              .formatted(knoop.titel.tekst()));
    }
    verwijzing.put(knoop, erAl.map(deel -> deel.id.toString()).orElseGet(() -> maak(knoop, boven)));
  }

  private String maak(Knoop knoop, Knoop boven) {
    ObjectNode inhoud = JsonNodeFactory.instance.objectNode();
    uit.put(inhoud, knoop);
    if (boven != null) {
      inhoud.put(boven.niveau.name(), verwijzing.get(boven));
    }
    String titel = knoop.titel.tekst();
    switch (knoop.niveau) {
      case programmalijn -> inhoud.put("titel", titel).put("ambitie", ambitie(knoop));
      case resultaat -> inhoud.put("tekst", titel).put("fase", fase(knoop));
      case strategie -> {
        inhoud.put("titel", titel);
        knoop.resultaten.forEach(een -> inhoud.withArray("resultaten").add(verwijzing.get(een)));
      }
      case actie -> actie(knoop, boven, inhoud.put("wat", titel));
    }
    UUID id = volgende;
    volgende = UUID.randomUUID();
    // Only by what they name each other: each gets a code of its own.
    String code = "nieuw-" + uit.size();
    aanleg.neemOp(kinds.metNaam(knoop.niveau.name()).orElseThrow(), id, code, inhoud);
    return code;
  }

  private String ambitie(Knoop lijn) {
    Veld veld = lijn.veld(Kaartkolom.ambitie);
    return veld == null ? lijn.titel.tekst() : veld.tekst();
  }

  private String fase(Knoop knoop) {
    Veld veld = knoop.veld(Kaartkolom.fase);
    Optional<Fase> fase =
        veld == null ? uitJaar(knoop).or(() -> fasen.gekozen(vragen)) : fasen.metNaam(veld.tekst());
    if (fase.isPresent()) {
      faseVan.put(knoop, fase.get());
      return fase.get().id.toString();
    }
    if (veld != null) {
      fout(veld.fout("onbekende-fase", "Deze termijn is er niet in de agenda."));
    }
    return null;
  }

  /** A year in a resultaat is when it is to be there; one in an actie may be of anything. */
  private Optional<Fase> uitJaar(Knoop knoop) {
    return knoop.niveau == Niveau.resultaat ? fasen.metJaar(knoop.titel.tekst()) : Optional.empty();
  }

  /** Whether no column says the fase of a resultaat, but the year in its words does. */
  boolean volgtUitJaar(Knoop knoop) {
    return knoop.veld(Kaartkolom.fase) == null && uitJaar(knoop).isPresent();
  }

  private void actie(Knoop actie, Knoop boven, ObjectNode inhoud) {
    if (boven.niveau == Niveau.programmalijn) {
      Knoop bron = actie.resultaten.stream().findFirst().orElse(actie);
      alOpKaart
          .faseVan(bron)
          .map(fase -> fase.id.toString())
          .or(() -> Optional.ofNullable(fase(bron)))
          .ifPresent(fase -> inhoud.put("fase", fase));
    }
    actievorm.vul(actie, inhoud);
  }

  /** Of one thing that stands in several cells, each cell is told once. */
  private void fout(Invoerfout fout) {
    if (!fouten.contains(fout)) {
      fouten.add(fout);
    }
  }

  /** A fault of the engine, at the cell out of which the field came. */
  private void meld(Aanlegfout fout) {
    Knoop knoop = uit.get(fout.deel());
    String veld = fout.pointer().replaceFirst("^/", "").replaceFirst("/.*", "");
    boolean isGevraagd = vragen.gesteld().stream().anyMatch(Leesvraag::staatOpen);
    if (veld.equals("fase") && (isGevraagd || fouten.stream().anyMatch(f -> isOver(f, knoop)))) {
      return;
    }
    Veld cel =
        Kaartkolom.bij(knoop.niveau, veld)
            .map(knoop::veld)
            .filter(een -> een != null)
            .findFirst()
            .orElse(knoop.titel);
    fouten.add(cel.fout(fout.code(), fout.uitleg()));
  }

  /** Whether was said already that its fase is missing or unknown. */
  private static boolean isOver(Invoerfout fout, Knoop knoop) {
    Veld fase = knoop.veld(Kaartkolom.fase);
    Plek plek = fase == null ? knoop.titel.plek() : fase.plek();
    return fout.plek().equals(plek);
  }
}
