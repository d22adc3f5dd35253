package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Stap;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.participatie.ActiviteitView;
import nl.strategiekaart.shared.Wanneer;

/** Writes the flat rows of the acties and activiteiten of a versie. */
@ApplicationScoped
class PubliekeActies {

  private final EntityManager em;
  private final JsonTekst json;

  PubliekeActies(EntityManager em, JsonTekst json) {
    this.em = em;
    this.json = json;
  }

  /** Writes them all; those of the versie before are gone already. */
  void schrijf(Agenda agenda, List<Activiteit> activiteiten) {
    int volgorde = 0;
    for (Programmalijn lijn : agenda.programmalijnen) {
      for (Actie actie : lijn.acties) {
        schrijfActie(actie, volgorde++);
      }
    }
    activiteiten.forEach(this::schrijfActiviteit);
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
        .setParameter("fasen", PubliekeRijen.codes(actie.fasen()))
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

  private Query sql(String opdracht) {
    return em.createNativeQuery(opdracht);
  }
}
