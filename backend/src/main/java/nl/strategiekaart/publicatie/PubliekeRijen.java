package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.Begrip;
import nl.strategiekaart.agenda.BegripView;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.FaseView;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.ProgrammalijnView;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.ResultaatView;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.StrategieView;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.agenda.ThemaView;
import nl.strategiekaart.participatie.Activiteit;

/**
 * Writes the flat rows of a versie for lists and search, in the place of those of the versie
 * before.
 */
@ApplicationScoped
class PubliekeRijen {

  private final EntityManager em;
  private final Rijen rijen;
  private final JsonTekst json;
  private final PubliekeOrganisaties organisaties;
  private final PubliekeActies acties;
  private final Vervallen vervallen;

  PubliekeRijen(
      EntityManager em,
      Rijen rijen,
      JsonTekst json,
      PubliekeOrganisaties organisaties,
      PubliekeActies acties,
      Vervallen vervallen) {
    this.em = em;
    this.rijen = rijen;
    this.json = json;
    this.organisaties = organisaties;
    this.acties = acties;
    this.vervallen = vervallen;
  }

  /**
   * Removes the rows of the versie before and writes those of this one; inside the caller's
   * transaction.
   */
  void vervang(Agenda agenda, Versie versie, AgendaView view) {
    List<Activiteit> activiteiten = Activiteit.van(agenda);
    organisaties.publiceer(agenda, activiteiten);
    vervallen.onthoud(agenda.code);
    em.createNativeQuery("delete from publiek.agenda where code = ?1")
        .setParameter(1, agenda.code)
        .executeUpdate();
    schrijfAgenda(agenda, versie, view);
    schrijfOnderdelen(agenda);
    acties.schrijf(agenda);
    vervallen.vergeetWatErIs(agenda.code);
  }

  private void schrijfAgenda(Agenda agenda, Versie versie, AgendaView view) {
    em.createNativeQuery(
            """
        insert into publiek.agenda (code, versie_id, titel, soort, eigenaar, van, tot, zoek, inhoud)
        values (:code, :versie, :titel, :soort, :eigenaar, :van, :tot,
          setweight(to_tsvector('publiek.nederlands', :titel), 'A') ||
          setweight(to_tsvector('publiek.nederlands', :meer), 'C'), :inhoud)
        """)
        .setParameter("code", agenda.code)
        .setParameter("versie", versie.id)
        .setParameter("titel", agenda.titel)
        .setParameter("soort", agenda.soort.name())
        .setParameter("eigenaar", agenda.eigenaar.code)
        .setParameter("van", agenda.van)
        .setParameter("tot", agenda.tot)
        .setParameter("meer", agenda.eigenaar.naam + " " + agenda.samenvatting)
        .setParameter("inhoud", json.schrijf(AgendaInLijst.of(view)))
        .executeUpdate();
  }

  /** A row of the small lists. */
  private record Onderdeel(
      String soort,
      String code,
      String lijn,
      List<String> fasen,
      String titel,
      String meer,
      String inhoud) {}

  private void schrijfOnderdelen(Agenda agenda) {
    List<Onderdeel> alles = new ArrayList<>();
    for (Fase fase : agenda.fasen) {
      alles.add(rij("fase", fase.code, null, List.of(fase), fase.naam, "", FaseView.of(fase)));
    }
    Map<Thema, Integer> perThema = actiesPerThema(agenda);
    for (Thema thema : agenda.themas) {
      ThemaView view = ThemaView.of(thema, perThema.getOrDefault(thema, 0));
      alles.add(rij("thema", thema.code, null, List.of(), thema.naam, thema.toelichting, view));
    }
    for (Begrip begrip : agenda.begrippen) {
      String meer = String.join(" ", begrip.varianten) + " " + begrip.uitleg;
      alles.add(
          rij("begrip", begrip.code, null, List.of(), begrip.term, meer, BegripView.of(begrip)));
    }
    for (Programmalijn lijn : agenda.programmalijnen) {
      ProgrammalijnView view = ProgrammalijnView.of(lijn);
      alles.add(
          rij("programmalijn", lijn.code, lijn, lijn.fasen(), lijn.titel, lijn.ambitie, view));
      for (Resultaat resultaat : lijn.resultaten) {
        alles.add(
            rij(
                "resultaat",
                resultaat.id.toString(),
                lijn,
                List.of(resultaat.fase),
                resultaat.tekst,
                "",
                ResultaatView.of(resultaat)));
      }
      for (Strategie strategie : lijn.strategieen) {
        List<Fase> fasen = strategie.resultaten.stream().map(r -> r.fase).distinct().toList();
        alles.add(
            rij(
                "strategie",
                strategie.id.toString(),
                lijn,
                fasen,
                strategie.titel,
                "",
                StrategieView.of(strategie)));
      }
    }
    rijen.schrijf(
        """
        insert into publiek.onderdeel
          (agenda, soort, code, volgorde, programmalijn, fasen, titel, zoek, inhoud)
        select :agenda, r.soort, r.code, r.volgorde - 1, r.lijn, r.fasen, r.titel,
          setweight(to_tsvector('publiek.nederlands', r.titel), 'A') ||
          setweight(to_tsvector('publiek.nederlands', r.meer), 'C'), r.inhoud
        from rows from (jsonb_to_recordset(cast(:rijen as jsonb)) as (soort text, code text, lijn text,
          fasen text[], titel text, meer text, inhoud text)) with ordinality
          as r(soort, code, lijn, fasen, titel, meer, inhoud, volgorde)
        """,
        alles,
        Map.of("agenda", agenda.code));
  }

  private Onderdeel rij(
      String soort,
      String code,
      Programmalijn lijn,
      List<Fase> fasen,
      String titel,
      String meer,
      Object view) {
    return new Onderdeel(
        soort,
        code,
        lijn == null ? null : lijn.code,
        codes(fasen),
        titel,
        meer,
        json.schrijf(view));
  }

  private static Map<Thema, Integer> actiesPerThema(Agenda agenda) {
    Map<Thema, Integer> aantal = new HashMap<>();
    agenda.programmalijnen.stream()
        .flatMap(lijn -> lijn.acties.stream())
        .flatMap(actie -> actie.themas.stream())
        .forEach(thema -> aantal.merge(thema, 1, Integer::sum));
    return aantal;
  }

  static List<String> codes(Collection<Fase> fasen) {
    return fasen.stream().map(fase -> fase.code).toList();
  }
}
