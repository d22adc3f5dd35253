package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.shared.Basis;

/**
 * Takes up what lies in an agenda out of an agendabestand. A part of the file is the inhoud of its
 * kind with its code beside it, and in it may stand what hangs under it.
 */
final class AgendaUitBestand {

  private final Kinds kinds;
  private final Agenda agenda;
  private final Aanleg aanleg;

  AgendaUitBestand(Kinds kinds, Agenda agenda, Aanleg aanleg) {
    this.kinds = kinds;
    this.agenda = agenda;
    this.aanleg = aanleg;
  }

  /**
   * Takes up what stands under a name: a list of parts, or the only one of its kind.
   *
   * @param naam the plural of a kind, or its name
   * @param boven by its kind, the code of what they hang under; or nothing
   */
  void neemOp(String naam, JsonNode waarde, Map<String, String> boven) {
    Kind<?, ?> kind = kinds.metMeervoud(naam).or(() -> kinds.metNaam(naam)).orElse(null);
    if (kind == null || kind.entiteit() == Agenda.class) {
      aanleg.fout("'" + naam + "' bestaat hier niet.");
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
        aanleg.fout(naam + ": '" + een.asText() + "' is geen " + kind.naam() + ".");
      } else if (deel.hasNonNull("code")) {
        String code = deel.remove("code").asText();
        neemOp(kind, Basis.vasteId(kind.naam(), agenda.code, code), code, deel, boven);
      } else if (waarde.isArray()) {
        aanleg.fout("Een " + kind.naam() + " heeft geen code.");
      } else {
        neemOp(kind, Basis.vasteId(kind.naam(), agenda.code), kind.naam(), deel, boven);
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
    eronder.forEach((naam, delen) -> neemOp(naam, delen, Map.of(kind.naam(), code)));
  }
}
