package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.BegripView;
import nl.strategiekaart.agenda.FaseView;
import nl.strategiekaart.agenda.ResultaatView;
import nl.strategiekaart.agenda.StrategieView;
import nl.strategiekaart.agenda.ThemaView;
import nl.strategiekaart.bewerking.Rijen;
import nl.strategiekaart.organisatie.MaakOpenbaar;
import nl.strategiekaart.publicatie.LeesVersie.Gelezen;
import nl.strategiekaart.publicatie.verschil.Inhoud.Deel;
import nl.strategiekaart.zoeken.Zoektekst;

/**
 * Makes the flat rows for lists and search from the documents of the last versie of an agenda, in
 * the place of those that are there. Publishing does so, and whoever wants them in another form.
 */
@ApplicationScoped
class PubliekeRijen {

  /**
   * The form of the rows that are made here: 1 was made from the concept, 2 held its words as the
   * database analysed them, and 3 lacked in views what came to them later.
   */
  static final int VORM = 3 + Zoektekst.VORM;

  private final Rijen rijen;
  private final JsonTekst json;
  private final LeesVersie leesVersie;
  private final PubliekeActies acties;
  private final Vindplaatsen vindplaatsen;
  private final Vervallen vervallen;
  private final MaakOpenbaar maakOpenbaar;

  PubliekeRijen(
      Rijen rijen,
      JsonTekst json,
      LeesVersie leesVersie,
      PubliekeActies acties,
      Vindplaatsen vindplaatsen,
      Vervallen vervallen,
      MaakOpenbaar maakOpenbaar) {
    this.rijen = rijen;
    this.json = json;
    this.leesVersie = leesVersie;
    this.acties = acties;
    this.vindplaatsen = vindplaatsen;
    this.vervallen = vervallen;
    this.maakOpenbaar = maakOpenbaar;
  }

  /** Makes them; inside the transaction of the caller, who has locked the agenda. */
  void maak(UUID agenda) {
    Gelezen versie = leesVersie.laatste(agenda);
    String code = versie.agenda().code();
    toonOrganisaties(versie.organisaties(), agenda);
    vervallen.werkBij(code, versie.inhoud());
    Panache.getEntityManager()
        .createNativeQuery("delete from publiek.agenda where code = ?1")
        .setParameter(1, code)
        .executeUpdate();
    schrijfAgenda(versie);
    schrijfOnderdelen(versie);
    acties.schrijf(versie);
    vindplaatsen.schrijf(code, versie.inhoud());
  }

  /**
   * An organisatie is public once a published versie names it, or it organises an activiteit of the
   * agenda. What visitors read of it is what is true now.
   */
  private void toonOrganisaties(Set<String> codes, UUID agenda) {
    maakOpenbaar.van(
        Panache.getEntityManager()
            .createNativeQuery(
                """
                select id from organisatie where code = any(:codes)
                union select organisator_id from activiteit
                where agenda_id = :agenda and organisator_id is not null""",
                UUID.class)
            .setParameter("codes", codes.toArray(String[]::new))
            .setParameter("agenda", agenda)
            .getResultList());
  }

  private void schrijfAgenda(Gelezen versie) {
    AgendaView agenda = versie.agenda();
    Panache.getEntityManager()
        .createNativeQuery(
            """
        insert into publiek.agenda (code, versie_id, vorm, titel, soort, eigenaar, van, tot, inhoud)
        values (:code, :versie, :vorm, :titel, :soort, :eigenaar, :van, :tot, :inhoud)
        """)
        .setParameter("code", agenda.code())
        .setParameter("versie", versie.versie())
        .setParameter("vorm", VORM)
        .setParameter("titel", agenda.titel())
        .setParameter("soort", agenda.soort().name())
        .setParameter("eigenaar", agenda.eigenaar().code())
        .setParameter("van", agenda.van())
        .setParameter("tot", agenda.tot())
        .setParameter("inhoud", json.schrijf(AgendaInLijst.of(agenda)))
        .executeUpdate();
  }

  /** A row of the small lists. */
  private record Onderdeel(
      String soort, String code, String lijn, List<String> fasen, String titel, String inhoud) {}

  private void schrijfOnderdelen(Gelezen versie) {
    List<Onderdeel> alles =
        versie.inhoud().delen().stream()
            .map(deel -> rij(deel, versie))
            .filter(Objects::nonNull)
            .toList();
    rijen.schrijf(
        """
        insert into publiek.onderdeel
          (agenda, soort, code, volgorde, programmalijn, fasen, titel, inhoud)
        select :agenda, r.soort, r.code, r.volgorde - 1, r.lijn, r.fasen, r.titel, r.inhoud
        from rows from (jsonb_to_recordset(cast(:rijen as jsonb)) as (soort text, code text, lijn text,
          fasen text[], titel text, inhoud text)) with ordinality
          as r(soort, code, lijn, fasen, titel, inhoud, volgorde)
        """,
        alles,
        Map.of("agenda", versie.agenda().code()));
  }

  /** Null for what is not one of the small lists. */
  private Onderdeel rij(Deel deel, Gelezen versie) {
    return switch (deel.soort()) {
      case fase -> {
        FaseView fase = met(versie.agenda().fasen().stream(), een -> een.code(), deel);
        yield rij(deel, null, List.of(fase.code()), fase);
      }
      case thema -> rij(deel, null, List.of(), thema(deel, versie));
      case begrip -> rij(deel, null, List.of(), begrip(deel));
      case programmalijn -> {
        var lijn = met(versie.agenda().programmalijnen().stream(), een -> een.code(), deel);
        yield rij(deel, lijn.code(), lijn.fasen(), lijn);
      }
      case resultaat -> {
        ResultaatView een = versie.resultaten().get(deel.code());
        yield rij(deel, een.programmalijn().code(), List.of(een.fase()), een);
      }
      case strategie -> {
        StrategieView een = versie.strategieen().get(deel.code());
        List<String> fasen =
            een.resultaten().stream()
                .map(id -> versie.resultaten().get(id.toString()).fase())
                .distinct()
                .toList();
        yield rij(deel, een.programmalijn().code(), fasen, een);
      }
      case agenda, besluit, begroting, begrotingsregel, actie -> null;
    };
  }

  private Onderdeel rij(Deel deel, String lijn, List<String> fasen, Object view) {
    return new Onderdeel(
        deel.soort().name(), deel.code(), lijn, fasen, deel.titel(), json.schrijf(view));
  }

  private static <T> T met(Stream<T> alle, Function<T, String> code, Deel deel) {
    return alle.filter(een -> code.apply(een).equals(deel.code())).findFirst().orElseThrow();
  }

  private static ThemaView thema(Deel deel, Gelezen versie) {
    long acties =
        versie.acties().values().stream()
            .filter(actie -> actie.themas().stream().anyMatch(t -> t.code().equals(deel.code())))
            .count();
    return ThemaView.van(
        versie.agenda().code(),
        deel.code(),
        deel.nummer(),
        deel.titel(),
        deel.velden().get("toelichting"),
        (int) acties);
  }

  private static BegripView begrip(Deel deel) {
    Map<String, String> velden = deel.velden();
    String varianten = velden.get("varianten");
    return new BegripView(
        deel.code(),
        deel.titel(),
        varianten == null ? List.of() : List.of(varianten.split("\n")),
        velden.get("uitleg"),
        velden.get("link"));
  }
}
