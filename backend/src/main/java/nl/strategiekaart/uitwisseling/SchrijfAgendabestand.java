package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Verwijzing;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.uitwisseling.ActiviteitenUitBestand.ActiviteitDeel;
import nl.strategiekaart.uitwisseling.Afschrift.Stuk;

/**
 * Writes the concept of an agenda as an agendabestand, from which the same agenda can be made
 * again: what hangs under something stands in it, and order says what a place would.
 */
@ApplicationScoped
class SchrijfAgendabestand {

  private final Redactie redactie;
  private final Kinds kinds;
  private final Inhoudlezer lezer;

  SchrijfAgendabestand(Redactie redactie, Kinds kinds, Inhoudlezer lezer) {
    this.redactie = redactie;
    this.kinds = kinds;
    this.lezer = lezer;
  }

  /** As YAML, for who may take it along. */
  @Transactional
  String schrijf(String code) {
    Agenda agenda = redactie.openAlsBestand(code);
    Afschrift afschrift = Afschrift.van(kinds, lezer, agenda);
    afschrift.noem(agenda.eigenaar);
    ObjectNode delen = JsonNodeFactory.instance.objectNode();
    nest(afschrift.stukken(), delen);
    Activiteit.<Activiteit>list("agenda = ?1 order by code", agenda)
        .forEach(
            activiteit ->
                delen
                    .withArray("activiteiten")
                    .add(afschrift.metCodes(ActiviteitDeel.of(activiteit))));
    ObjectNode bestand = JsonNodeFactory.instance.objectNode();
    afschrift
        .organisaties()
        .forEach(
            organisatie ->
                bestand
                    .withArray("organisaties")
                    .add(
                        metCode(
                            organisatie.code, afschrift.metCodes(organisatie.inhoud().gaatMee()))));
    bestand.set("agenda", metCode(agenda.code, afschrift.agenda()));
    bestand.setAll(delen);
    return SchrijfYaml.schrijf(bestand);
  }

  private void nest(List<Stuk> stukken, ObjectNode bestand) {
    Map<List<?>, ObjectNode> perDeel = new HashMap<>();
    for (Stuk stuk : stukken) {
      perDeel.put(List.of(stuk.kind().entiteit(), stuk.deel().code), stuk.inhoud());
    }
    List<ObjectNode> boven =
        stukken.stream().map(stuk -> boven(stuk).map(perDeel::get).orElse(bestand)).toList();
    stukken.forEach(this::kort);
    for (int i = 0; i < boven.size(); i++) {
      hang(stukken.get(i), boven.get(i), boven.get(i) == bestand);
    }
  }

  /** Without what follows from where it stands. */
  private void kort(Stuk stuk) {
    kinds.boven(stuk.kind()).forEach(verwijzing -> stuk.inhoud().remove(verwijzing.veld()));
    laatPlaatsWeg(stuk.kind(), stuk.deel(), stuk.inhoud());
    if (stuk.kind().entiteit() == Begrotingsregel.class) {
      BegrotingUitBestand.alsBestand(stuk.inhoud());
    }
  }

  private static void hang(Stuk stuk, ObjectNode boven, boolean bovenaan) {
    String code = stuk.deel().code;
    if (bovenaan && code.equals(stuk.kind().naam())) {
      // The only one that needs no code: it stands under the name of its kind.
      boven.set(code, stuk.inhoud());
    } else {
      boven.withArray(stuk.kind().meervoud()).add(metCode(code, stuk.inhoud()));
    }
  }

  /** Of what it stands in: its kind and code; empty on the first level. */
  private Optional<List<?>> boven(Stuk stuk) {
    return kinds.boven(stuk.kind()).stream()
        .filter(verwijzing -> stuk.inhoud().has(verwijzing.veld()))
        .findFirst()
        .map(verwijzing -> bij(stuk, verwijzing));
  }

  private static List<?> bij(Stuk stuk, Verwijzing verwijzing) {
    return List.of(verwijzing.naar(), stuk.inhoud().get(verwijzing.veld()).asText());
  }

  private static <E extends Deel<I>, I> void laatPlaatsWeg(
      Kind<E, I> kind, Deel<?> deel, ObjectNode inhoud) {
    kind.laatPlaatsWeg(kind.entiteit().cast(deel), inhoud);
  }

  /** The same node, as what hangs under it is still to come. */
  private static ObjectNode metCode(String code, ObjectNode inhoud) {
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    rest.setAll(inhoud);
    inhoud.removeAll().put("code", code).setAll(rest);
    return inhoud;
  }
}
