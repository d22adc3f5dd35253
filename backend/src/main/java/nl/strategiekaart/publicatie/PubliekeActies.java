package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.bewerking.Rijen;
import nl.strategiekaart.publicatie.LeesVersie.Gelezen;
import nl.strategiekaart.tijd.WanneerView;

/** Writes the flat rows of the acties of a versie. */
@ApplicationScoped
class PubliekeActies {

  private final Rijen rijen;
  private final JsonTekst json;

  PubliekeActies(Rijen rijen, JsonTekst json) {
    this.rijen = rijen;
    this.json = json;
  }

  /** A row of publiek.actie. */
  private record Rij(
      UUID id,
      String lijn,
      List<String> fasen,
      List<String> themas,
      String loopt,
      String wat,
      String inhoud) {}

  /** A row of publiek.betrokkenheid. */
  private record Rol(UUID actie, String organisatie, String rol) {}

  /** Writes them all, in the order of the agenda; those of before are gone already. */
  void schrijf(Gelezen versie) {
    List<ActieView> acties =
        versie.inhoud().delen().stream()
            .map(deel -> versie.acties().get(deel.code()))
            .filter(actie -> actie != null)
            .toList();
    rijen.schrijf(
        """
        insert into publiek.actie
          (id, agenda, volgorde, programmalijn, fasen, themas, loopt, wat, inhoud)
        select r.id, :agenda, r.volgorde - 1, r.lijn, r.fasen, r.themas, cast(r.loopt as daterange), r.wat,
          r.inhoud
        from rows from (jsonb_to_recordset(cast(:rijen as jsonb)) as (id uuid, lijn text, fasen text[],
          themas text[], loopt text, wat text, inhoud text)) with ordinality
          as r(id, lijn, fasen, themas, loopt, wat, inhoud, volgorde)
        """,
        acties.stream().map(actie -> rij(actie, versie.agenda())).toList(),
        Map.of("agenda", versie.agenda().code()));
    rijen.schrijf(
        """
        insert into publiek.betrokkenheid (actie_id, organisatie, rol, agenda, volgorde, loopt)
        select r.actie, r.organisatie, r.rol, a.agenda, a.volgorde, a.loopt
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(actie uuid, organisatie text, rol text)
        join publiek.actie a on a.id = r.actie
        """,
        acties.stream()
            .flatMap(
                actie ->
                    actie.wie().stream()
                        .map(w -> new Rol(actie.id(), w.organisatie().code(), w.rol().name())))
            .toList(),
        Map.of());
  }

  private Rij rij(ActieView actie, AgendaView agenda) {
    return new Rij(
        actie.id(),
        actie.programmalijn().code(),
        actie.fasen(),
        actie.themas().stream().map(thema -> thema.code()).toList(),
        loopt(actie.wanneer(), agenda),
        actie.wat(),
        json.schrijf(actie));
  }

  /** The days on which something runs, as a PostgreSQL daterange. */
  private static String loopt(WanneerView wanneer, AgendaView agenda) {
    return switch (wanneer.soort()) {
      case doorlopend -> bereik(agenda.van(), agenda.tot());
      case vanaf, uiterlijk, periode, moment -> bereik(wanneer.van(), wanneer.tot());
      case onbekend -> "empty";
    };
  }

  private static String bereik(LocalDate van, LocalDate tot) {
    return (van == null ? "(" : "[" + van) + "," + (tot == null ? ")" : tot + "]");
  }
}
