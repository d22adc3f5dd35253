package nl.strategiekaart.begroting.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.strategiekaart.agenda.concept.Onderdeelresource;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingInhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The begroting of a concept and its scenarios, and the table of each. */
@Path("/agendas/{agenda}/concept/begrotingen")
public class ConceptBegrotingenResource extends Onderdeelresource<BegrotingInhoud> {

  private final BegrotingKind begrotingen;
  private final Redactie redactie;

  ConceptBegrotingenResource(BegrotingKind begrotingen, Redactie redactie) {
    this.begrotingen = begrotingen;
    this.redactie = redactie;
  }

  @GET
  @Transactional
  @Operation(
      summary = "De begroting en de scenario's",
      description = "De begroting van de agenda zelf staat voorop, als die er is.")
  public BegrotingenView begrotingen(@PathParam("agenda") String agenda) {
    return BegrotingenView.of(Begroting.alleVan(redactie.open(agenda)));
  }

  @GET
  @Path("/{id}/tabel")
  @Transactional
  @Operation(
      summary = "De tabel van een begroting of scenario",
      description =
          "Alles om de tabel te bewerken: de regels met hun revisie, de totalen, en waaruit te kiezen is.")
  public BegrotingstabelView tabel(@PathParam("agenda") String agenda, @PathParam("id") String id) {
    return BegrotingstabelView.of(bewerking.zoek(begrotingen, redactie.open(agenda), id));
  }

  @GET
  @Path("/{id}/totalen")
  @Transactional
  @Operation(
      summary = "De totalen van een begroting of scenario",
      description = "Dezelfde als in de tabel, zonder de regels zelf.")
  public BegrotingstotalenView totalen(
      @PathParam("agenda") String agenda, @PathParam("id") String id) {
    return BegrotingstotalenView.of(bewerking.zoek(begrotingen, redactie.open(agenda), id));
  }
}
