package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.participatie.Activiteit;

/**
 * Takes up what lies in an agenda out of an agendabestand. A part of the file is the inhoud of its
 * kind with its code beside it, and in it may stand what hangs under it.
 */
final class AgendaUitBestand {

  private final Kinds kinds;
  private final Aanleg aanleg;
  private final BiFunction<String, String, UUID> kenmerken;

  /**
   * @param kenmerken gives the identifier of a part, by the name of its kind and its code, which is
   *     empty for the only one of its kind
   */
  AgendaUitBestand(Kinds kinds, Aanleg aanleg, BiFunction<String, String, UUID> kenmerken) {
    this.kinds = kinds;
    this.aanleg = aanleg;
    this.kenmerken = kenmerken;
  }

  /** Takes out what stands under a name; nothing when that is left out. */
  static JsonNode neem(ObjectNode bestand, String naam) {
    JsonNode deel = bestand.remove(naam);
    return deel == null || deel.isNull() ? MissingNode.getInstance() : deel;
  }

  /**
   * Takes up all that stands on the first level, and fills it.
   *
   * @return the activiteiten, which lie beside it
   */
  List<Activiteit> vul(ObjectNode bestand, Agenda agenda) {
    JsonNode bijeenkomsten = neem(bestand, "activiteiten");
    bestand.properties().forEach(deel -> neemOp(bestand, deel.getKey(), deel.getValue(), Map.of()));
    aanleg.vul();
    return new ActiviteitenUitBestand(agenda, aanleg, code -> kenmerken.apply("activiteit", code))
        .lees(bijeenkomsten);
  }

  /**
   * Takes up what stands under a name: a list of parts, or the only one of its kind.
   *
   * @param in what it stands in
   * @param naam the plural of a kind, or its name
   * @param boven by its kind, the code of what they hang under; or nothing
   */
  private void neemOp(ObjectNode in, String naam, JsonNode waarde, Map<String, String> boven) {
    Kind<?, ?> kind =
        kinds
            .metMeervoud(naam)
            .or(() -> kinds.metNaam(naam))
            .filter(AgendadeelKind.class::isInstance)
            .orElse(null);
    if (kind == null) {
      fout(in, naam, "onbekend-veld", "'" + naam + "' bestaat hier niet.");
      return;
    }
    List<JsonNode> delen = new ArrayList<>();
    if (waarde.isArray()) {
      waarde.forEach(delen::add);
    } else if (!waarde.isNull()) {
      delen.add(waarde);
    }
    for (JsonNode een : delen) {
      if (!(een instanceof ObjectNode deel)) {
        String uitleg = naam + ": '" + een.asText() + "' is geen " + kind.naam() + ".";
        fout(in, naam, "onjuiste-vorm", uitleg);
      } else if (deel.hasNonNull("code")) {
        String code = deel.remove("code").asText();
        neemOp(kind, kenmerken.apply(kind.naam(), code), code, deel, boven);
      } else if (waarde.isArray()) {
        aanleg.fout(deel, "", "ontbreekt", "Een " + kind.naam() + " heeft geen code.");
      } else {
        neemOp(kind, kenmerken.apply(kind.naam(), ""), kind.naam(), deel, boven);
      }
    }
  }

  private <E extends Deel<I>, I> void neemOp(
      Kind<E, I> kind, UUID id, String code, ObjectNode deel, Map<String, String> boven) {
    Map<String, JsonNode> eronder = new LinkedHashMap<>();
    deel.properties().stream()
        .filter(veld -> veld.getValue().path(0).isObject())
        .filter(veld -> kinds.metMeervoud(veld.getKey()).isPresent())
        .forEach(veld -> eronder.put(veld.getKey(), veld.getValue()));
    deel.remove(eronder.keySet());
    boven.forEach(deel::put);
    if (kind.entiteit() == Begrotingsregel.class) {
      BegrotingUitBestand.vorm(deel);
    }
    aanleg.neemOp(kind, id, code, deel);
    eronder.forEach((naam, delen) -> neemOp(deel, naam, delen, Map.of(kind.naam(), code)));
  }

  private void fout(ObjectNode in, String veld, String code, String uitleg) {
    aanleg.fout(in, JsonPointer.empty().appendProperty(veld).toString(), code, uitleg);
  }
}
