package nl.strategiekaart.uitwisseling.kaart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.uitwisseling.kaart.Kaartboom.Knoop;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/** What a table says of an actie, as a person would send it: who, when, how. */
final class Actievorm {

  private final Kaartnamen namen;
  private final Consumer<Invoerfout> fouten;
  private final Map<String, Thema> themas = new HashMap<>();

  Actievorm(Agenda agenda, Kaartnamen namen, Consumer<Invoerfout> fouten) {
    this.namen = namen;
    this.fouten = fouten;
    agenda.themas.forEach(
        thema -> {
          themas.put(Kaartboom.sleutel(thema.naam), thema);
          themas.putIfAbsent(String.valueOf(thema.nummer), thema);
        });
  }

  /** Fills in what hangs on the actie itself. */
  void vul(Knoop actie, ObjectNode inhoud) {
    wie(actie, inhoud.putArray("wie"));
    zet(actie, Kaartkolom.wanneer, inhoud, "wanneer");
    zet(actie, Kaartkolom.frequentie, inhoud, "frequentie");
    stukken(actie, Kaartkolom.stappen)
        .forEach(stap -> inhoud.withArray("hoe").addObject().put("tekst", stap));
    stukken(actie, Kaartkolom.wijken).forEach(inhoud.putArray("wijken")::add);
    themas(actie).forEach(inhoud.putArray("themas")::add);
  }

  private static void zet(Knoop actie, Kaartkolom kolom, ObjectNode inhoud, String naam) {
    Veld veld = actie.veld(kolom);
    if (veld != null) {
      inhoud.put(naam, veld.tekst());
    }
  }

  private static Set<String> stukken(Knoop actie, Kaartkolom kolom) {
    Set<String> stukken = new LinkedHashSet<>();
    actie.alle(kolom).forEach(veld -> Namencel.stukken(veld.tekst()).forEach(stukken::add));
    return stukken;
  }

  /** Each once, with one role: in a column for everyone the first is the trekker. */
  private void wie(Knoop actie, ArrayNode wie) {
    Set<UUID> gezien = new LinkedHashSet<>();
    for (Kaartkolom kolom : List.of(Kaartkolom.trekker, Kaartkolom.wie, Kaartkolom.partners)) {
      for (Veld veld : actie.alle(kolom)) {
        for (Kaartnamen.Genoemd een : namen.lees(veld)) {
          boolean eerste = kolom == Kaartkolom.wie && gezien.isEmpty();
          if (een.naam().organisatie != null && gezien.add(een.naam().organisatie.id)) {
            boolean trekt = eerste || kolom == Kaartkolom.trekker;
            Rol rol = trekt ? Rol.trekker : Rol.samenwerkingspartner;
            wie.addObject()
                .put("organisatie", een.naam().organisatie.id.toString())
                .put("rol", (een.rol() == null ? rol : een.rol()).name());
          }
        }
      }
    }
  }

  private Set<String> themas(Knoop actie) {
    Set<String> gevonden = new LinkedHashSet<>();
    for (Veld veld : actie.alle(Kaartkolom.themas)) {
      Namencel.stukken(veld.tekst())
          .flatMap(s -> themas.containsKey(Kaartboom.sleutel(s)) ? Stream.of(s) : metKommas(s))
          .forEach(
              stuk -> {
                Thema thema = themas.get(Kaartboom.sleutel(stuk));
                if (thema == null) {
                  String uitleg = "Het thema '%s' is er niet in de agenda. Maak het eerst.";
                  fouten.accept(veld.fout("onbekend-thema", uitleg.formatted(stuk)));
                } else {
                  gevonden.add(thema.id.toString());
                }
              });
    }
    return gevonden;
  }

  private static Stream<String> metKommas(String stuk) {
    return Stream.of(stuk.split(",")).map(String::strip).filter(een -> !een.isEmpty());
  }
}
