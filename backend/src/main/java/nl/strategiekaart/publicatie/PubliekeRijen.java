package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import nl.strategiekaart.agenda.Actie;
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
  private final JsonTekst json;
  private final PubliekeOrganisaties organisaties;
  private final PubliekeActies acties;
  private final Vervallen vervallen;

  PubliekeRijen(
      EntityManager em,
      JsonTekst json,
      PubliekeOrganisaties organisaties,
      PubliekeActies acties,
      Vervallen vervallen) {
    this.em = em;
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
    acties.schrijf(agenda, activiteiten);
    vervallen.vergeetWatErIs(agenda.code);
  }

  private void schrijfAgenda(Agenda agenda, Versie versie, AgendaView view) {
    sql("""
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

  private void schrijfOnderdelen(Agenda agenda) {
    int i = 0;
    for (Fase fase : agenda.fasen) {
      schrijf(
          new Onderdeel(
              agenda,
              "fase",
              fase.code,
              i++,
              null,
              List.of(fase),
              fase.naam,
              "",
              FaseView.of(fase)));
    }
    for (Thema thema : agenda.themas) {
      int aantal = (int) Actie.count("?1 member of themas", thema);
      schrijf(
          new Onderdeel(
              agenda,
              "thema",
              thema.code,
              i++,
              null,
              List.of(),
              thema.naam,
              thema.toelichting,
              ThemaView.of(thema, aantal)));
    }
    for (Begrip begrip : agenda.begrippen) {
      schrijf(
          new Onderdeel(
              agenda,
              "begrip",
              begrip.code,
              i++,
              null,
              List.of(),
              begrip.term,
              String.join(" ", begrip.varianten) + " " + begrip.uitleg,
              BegripView.of(begrip)));
    }
    for (Programmalijn lijn : agenda.programmalijnen) {
      schrijf(
          new Onderdeel(
              agenda,
              "programmalijn",
              lijn.code,
              i++,
              lijn,
              lijn.fasen(),
              lijn.titel,
              lijn.ambitie,
              ProgrammalijnView.of(lijn)));
      for (Resultaat resultaat : lijn.resultaten) {
        schrijf(
            new Onderdeel(
                agenda,
                "resultaat",
                resultaat.id.toString(),
                i++,
                lijn,
                List.of(resultaat.fase),
                resultaat.tekst,
                "",
                ResultaatView.of(resultaat)));
      }
      for (Strategie strategie : lijn.strategieen) {
        List<Fase> fasen = strategie.resultaten.stream().map(r -> r.fase).distinct().toList();
        schrijf(
            new Onderdeel(
                agenda,
                "strategie",
                strategie.id.toString(),
                i++,
                lijn,
                fasen,
                strategie.titel,
                "",
                StrategieView.of(strategie)));
      }
    }
  }

  /** What the rows of the small lists have in common. */
  private record Onderdeel(
      Agenda agenda,
      String soort,
      String code,
      int volgorde,
      Programmalijn lijn,
      List<Fase> fasen,
      String titel,
      String meer,
      Object inhoud) {}

  private void schrijf(Onderdeel onderdeel) {
    sql("""
        insert into publiek.onderdeel
          (agenda, soort, code, volgorde, programmalijn, fasen, titel, zoek, inhoud)
        values (:agenda, :soort, :code, :volgorde, :lijn, :fasen, :titel,
          setweight(to_tsvector('publiek.nederlands', :titel), 'A') ||
          setweight(to_tsvector('publiek.nederlands', :meer), 'C'), :inhoud)
        """)
        .setParameter("agenda", onderdeel.agenda.code)
        .setParameter("soort", onderdeel.soort)
        .setParameter("code", onderdeel.code)
        .setParameter("volgorde", onderdeel.volgorde)
        .setParameter("lijn", onderdeel.lijn == null ? null : onderdeel.lijn.code)
        .setParameter("fasen", codes(onderdeel.fasen))
        .setParameter("titel", onderdeel.titel)
        .setParameter("meer", onderdeel.meer)
        .setParameter("inhoud", json.schrijf(onderdeel.inhoud))
        .executeUpdate();
  }

  static String[] codes(Collection<Fase> fasen) {
    return fasen.stream().map(fase -> fase.code).toArray(String[]::new);
  }

  private Query sql(String opdracht) {
    return em.createNativeQuery(opdracht);
  }
}
