package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.ActieView;
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
import nl.strategiekaart.agenda.Stap;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.StrategieView;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.agenda.ThemaView;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.participatie.ActiviteitView;
import nl.strategiekaart.shared.Wanneer;

/**
 * Writes the flat rows of a versie for lists and search, in the place of those of the versie
 * before.
 */
@ApplicationScoped
class PubliekeRijen {

  private final EntityManager em;
  private final JsonTekst json;
  private final PubliekeOrganisaties organisaties;

  PubliekeRijen(EntityManager em, JsonTekst json, PubliekeOrganisaties organisaties) {
    this.em = em;
    this.json = json;
    this.organisaties = organisaties;
  }

  /**
   * Removes the rows of the versie before and writes those of this one; inside the caller's
   * transaction.
   */
  void vervang(Agenda agenda, Versie versie, AgendaView view) {
    List<Activiteit> activiteiten = Activiteit.van(agenda);
    organisaties.publiceer(agenda, activiteiten);
    em.createNativeQuery("delete from publiek.agenda where code = ?1")
        .setParameter(1, agenda.code)
        .executeUpdate();
    schrijfAgenda(agenda, versie, view);
    schrijfOnderdelen(agenda);
    int volgorde = 0;
    for (Programmalijn lijn : agenda.programmalijnen) {
      for (Actie actie : lijn.acties) {
        schrijfActie(actie, volgorde++);
      }
    }
    activiteiten.forEach(this::schrijfActiviteit);
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

  private void schrijfActie(Actie actie, int volgorde) {
    ActieView view = ActieView.of(actie);
    sql("""
        insert into publiek.actie
          (id, agenda, volgorde, programmalijn, fasen, themas, loopt, wat, zoek, inhoud)
        values (:id, :agenda, :volgorde, :lijn, :fasen, :themas, cast(:loopt as daterange), :wat,
          setweight(to_tsvector('publiek.nederlands', :wat), 'A') ||
          setweight(to_tsvector('publiek.nederlands', :wie), 'B') ||
          setweight(to_tsvector('publiek.nederlands', :hoe), 'C') ||
          setweight(to_tsvector('publiek.nederlands', :rond), 'D'), :inhoud)
        """)
        .setParameter("id", actie.id)
        .setParameter("agenda", actie.agenda.code)
        .setParameter("volgorde", volgorde)
        .setParameter("lijn", actie.programmalijn.code)
        .setParameter("fasen", codes(actie.fasen()))
        .setParameter(
            "themas", actie.themas.stream().map(thema -> thema.code).toArray(String[]::new))
        .setParameter("loopt", loopt(actie.wanneer, actie.agenda))
        .setParameter("wat", actie.wat)
        .setParameter(
            "wie",
            view.wie().stream().map(w -> w.organisatie().naam()).collect(Collectors.joining(" ")))
        .setParameter(
            "hoe",
            actie.hoe.stream().map((Stap stap) -> stap.tekst).collect(Collectors.joining(" ")))
        .setParameter("rond", rond(view))
        .setParameter("inhoud", json.schrijf(view))
        .executeUpdate();
    actie.betrokkenheden.forEach(
        betrokkenheid ->
            sql("insert into publiek.betrokkenheid (actie_id, organisatie, rol) values (:actie, :organisatie, :rol)")
                .setParameter("actie", actie.id)
                .setParameter("organisatie", betrokkenheid.organisatie.code)
                .setParameter("rol", betrokkenheid.rol.name())
                .executeUpdate());
  }

  /** The words that stand around an actie on the map. */
  private static String rond(ActieView view) {
    return Stream.of(
            Stream.of(
                view.programmalijn().titel(),
                view.strategie() == null ? "" : view.strategie().titel()),
            view.themas().stream().map(thema -> thema.naam()),
            view.wijken().stream())
        .flatMap(woorden -> woorden)
        .collect(Collectors.joining(" "));
  }

  private void schrijfActiviteit(Activiteit activiteit) {
    ActiviteitView view = ActiviteitView.of(activiteit);
    List<String> meer = new ArrayList<>();
    Stream.of(activiteit.omschrijving, activiteit.plaats, activiteit.reeks)
        .filter(s -> s != null)
        .forEach(meer::add);
    sql("""
        insert into publiek.activiteit
          (id, agenda, soort, programmalijnen, themas, acties, loopt, titel, zoek, inhoud)
        values (:id, :agenda, :soort, :lijnen, :themas, :acties, cast(:loopt as daterange), :titel,
          setweight(to_tsvector('publiek.nederlands', :titel), 'A') ||
          setweight(to_tsvector('publiek.nederlands', :meer), 'C'), :inhoud)
        """)
        .setParameter("id", activiteit.id)
        .setParameter("agenda", activiteit.agenda.code)
        .setParameter("soort", activiteit.soort.name())
        .setParameter(
            "lijnen",
            activiteit.programmalijnen.stream().map(lijn -> lijn.code).toArray(String[]::new))
        .setParameter(
            "themas", activiteit.themas.stream().map(thema -> thema.code).toArray(String[]::new))
        .setParameter(
            "acties", activiteit.acties.stream().map(actie -> actie.id).toArray(UUID[]::new))
        .setParameter("loopt", loopt(activiteit.wanneer, activiteit.agenda))
        .setParameter("titel", activiteit.titel)
        .setParameter("meer", String.join(" ", meer))
        .setParameter("inhoud", json.schrijf(view))
        .executeUpdate();
  }

  /** The days on which something runs, as a PostgreSQL daterange. */
  private static String loopt(Wanneer wanneer, Agenda agenda) {
    return switch (wanneer.soort()) {
      case doorlopend -> bereik(agenda.van, agenda.tot);
      case vanaf -> bereik(wanneer.van(), null);
      case periode, moment -> bereik(wanneer.van(), wanneer.tot());
      case onbekend -> "empty";
    };
  }

  private static String bereik(LocalDate van, LocalDate tot) {
    return "[" + van + "," + (tot == null ? ")" : tot + "]");
  }

  private static String[] codes(Collection<Fase> fasen) {
    return fasen.stream().map(fase -> fase.code).toArray(String[]::new);
  }

  private Query sql(String opdracht) {
    return em.createNativeQuery(opdracht);
  }
}
