package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.concept.AgendaKind;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Aanlegfout;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Omgeving;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.publicatie.PubliceerAgenda;
import nl.strategiekaart.publicatie.Versie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.voortgang.Actiestatus;
import nl.strategiekaart.voortgang.Status;

/** Reads an agenda in from a file and publishes it, all in one transaction or not at all. */
@ApplicationScoped
public class LaadAgenda {

  private final Kinds kinds;
  private final AgendaKind kind;
  private final Omgeving omgeving;
  private final PubliceerAgenda publiceerAgenda;

  record StatusDeel(
      @NotNull UUID actie,
      @NotNull Status status,
      @NotNull LocalDate sinds,
      @Tekst String toelichting) {}

  record PublicatieDeel(@NotNull @Tekst String toelichting, UUID besluit) {}

  private record Publicatie(String toelichting, Besluit besluit) {}

  LaadAgenda(Kinds kinds, AgendaKind kind, Omgeving omgeving, PubliceerAgenda publiceerAgenda) {
    this.kinds = kinds;
    this.kind = kind;
    this.omgeving = omgeving;
    this.publiceerAgenda = publiceerAgenda;
  }

  /**
   * Makes the agenda, the organisaties that are not there yet, and its first versie.
   *
   * @param bestand is taken apart
   * @throws AgendabestandOnjuist with everything that is wrong
   */
  @Transactional
  public Versie laad(ObjectNode bestand) {
    Aanleg aanleg = omgeving.aanleg();
    OrganisatiesUitBestand organisaties =
        new OrganisatiesUitBestand(aanleg, BekendeOrganisaties.vanAlles());
    organisaties.lees(AgendaUitBestand.neem(bestand, "organisaties"));
    organisaties.leesLeden(AgendaUitBestand.neem(bestand, "lidmaatschappen"));
    Agenda agenda = begin(AgendaUitBestand.neem(bestand, "agenda"), aanleg);
    JsonNode voortgang = AgendaUitBestand.neem(bestand, "voortgang");
    JsonNode publicatie = AgendaUitBestand.neem(bestand, "publicatie");
    AgendaUitBestand delen =
        new AgendaUitBestand(
            kinds,
            aanleg,
            (soort, code) ->
                code.isEmpty()
                    ? Basis.vasteId(soort, agenda.code)
                    : Basis.vasteId(soort, agenda.code, code));
    List<PanacheEntityBase> ernaast = new ArrayList<>(delen.vul(bestand, agenda));
    for (JsonNode deel : voortgang) {
      String plek = "voortgang " + deel.path("actie").asText();
      ernaast.add(aanleg.lees(plek, deel, StatusDeel.class, LaadAgenda::status));
    }
    Publicatie eerste =
        aanleg.lees("publicatie", publicatie, PublicatieDeel.class, LaadAgenda::publicatie);
    gooiBijFouten(aanleg);
    organisaties.bewaar();
    aanleg.bewaar(null);
    Agenda.persist(ernaast);
    // Publishing walks over every collection; read back, they come in the order that the map gives
    // them.
    Agenda.flush();
    Agenda.getEntityManager().clear();
    Agenda geladen = Agenda.metCode(agenda.code).orElseThrow();
    return publiceerAgenda.publiceer(geladen, eerste.toelichting, eerste.besluit);
  }

  private static void gooiBijFouten(Aanleg aanleg) {
    if (!aanleg.fouten().isEmpty()) {
      throw onjuist(aanleg);
    }
  }

  private static AgendabestandOnjuist onjuist(Aanleg aanleg) {
    return new AgendabestandOnjuist(aanleg.fouten().stream().map(Aanlegfout::tekst).toList());
  }

  /** Under a code of its own, and with an owner: without those there is no use in reading on. */
  private Agenda begin(JsonNode deel, Aanleg aanleg) {
    Agenda agenda = new Agenda();
    agenda.code = deel.path("code").asText("");
    agenda.id = Basis.vasteId("agenda", agenda.code);
    agenda.eigenaar = (Organisatie) aanleg.vind(Organisatie.class, deel.path("eigenaar").asText());
    if (!(deel instanceof ObjectNode inhoud) || agenda.code.isEmpty()) {
      aanleg.fout(deel, "", "ontbreekt", "De agenda heeft geen code.");
    } else if (agenda.eigenaar == null) {
      aanleg.fout(
          deel,
          "/eigenaar",
          "onbekende-waarde",
          "agenda " + agenda.code + ": de eigenaar is niet bekend.");
    } else if (Agenda.metCode(agenda.code).isPresent()) {
      aanleg.fout(deel, "/code", "dubbel", "De agenda '" + agenda.code + "' bestaat al.");
    } else {
      inhoud.remove("code");
      aanleg.begin(kind, agenda, inhoud);
      return agenda;
    }
    throw onjuist(aanleg);
  }

  private static Actiestatus status(StatusDeel deel, Overname overname) {
    Actie actie = overname.vind(Actie.class, deel.actie(), "/actie");
    Actiestatus status = new Actiestatus();
    status.actieId = actie == null ? null : actie.id;
    status.status = deel.status();
    status.sinds = deel.sinds();
    status.toelichting = deel.toelichting();
    return status;
  }

  private static Publicatie publicatie(PublicatieDeel deel, Overname overname) {
    return new Publicatie(
        deel.toelichting(), overname.vind(Besluit.class, deel.besluit(), "/besluit"));
  }
}
