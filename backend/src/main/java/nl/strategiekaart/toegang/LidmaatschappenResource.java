package nl.strategiekaart.toegang;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may act for an organisatie. */
@Path("/organisaties/{organisatie}/lidmaatschappen")
@Tag(name = "Toegang")
public class LidmaatschappenResource {

  private final Toegang toegang;
  private final Toegangsspoor spoor;

  LidmaatschappenResource(Toegang toegang, Toegangsspoor spoor) {
    this.toegang = toegang;
    this.spoor = spoor;
  }

  @GET
  @Operation(
      summary = "Lidmaatschappen van een organisatie",
      description =
          "Wie er iets mag namens de organisatie. Voor haar beleidsmedewerkers en de beheerder.")
  public Lijst<LidmaatschapView> lijst(
      @PathParam("organisatie") String organisatie, @BeanParam Bladeren bladeren) {
    Organisatie van = toegang.eisLedenbeheer(organisatie);
    return bladeren
        .van(
            Lidmaatschap.<Lidmaatschap>find(
                "from Lidmaatschap l join fetch l.gebruiker g where l.organisatie = ?1"
                    + " order by g.naam, l.rol, l.id",
                van))
        .als(lid -> LidmaatschapView.of(lid, toegang));
  }

  @DELETE
  @Path("/{lidmaatschap}")
  @Transactional
  @Operation(
      summary = "Lidmaatschap beëindigen",
      description =
          "Werkt meteen, ook voor wie nu is ingelogd. Een lidmaatschap verandert nooit, dus If-Match is niet nodig.")
  @APIResponse(responseCode = "204", description = "Het lidmaatschap is beëindigd.")
  public void verwijder(
      @PathParam("organisatie") String organisatie,
      @Parameter(description = "Kenmerk van het lidmaatschap.") @PathParam("lidmaatschap")
          String lidmaatschap) {
    Organisatie van = toegang.eisLedenbeheer(organisatie);
    Lidmaatschap weg =
        Lidmaatschap.van(van, lidmaatschap)
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Dit lidmaatschap bestaat hier niet (meer)."));
    toegang.eis(toegang.magGeven(van, weg.rol));
    spoor.beeindigd(weg, toegang.eisGebruiker());
    weg.delete();
  }
}
