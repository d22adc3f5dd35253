package nl.strategiekaart.shared;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked. */
public class Bladeren {

  static final int STANDAARD = 25;
  static final int MAXIMUM = 100;

  @QueryParam("page")
  @Parameter(
      description = "Nummer van de pagina, vanaf 1.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
  public String page;

  @QueryParam("pageSize")
  @Parameter(
      description = "Aantal per pagina, hoogstens 100.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "25"))
  public String pageSize;

  /** The page as numbers; faults go to the input. */
  public Pagina lees(Invoer invoer) {
    return new Pagina(
        invoer.getal("page", page, 1, 1, 1_000_000),
        invoer.getal("pageSize", pageSize, STANDAARD, 1, MAXIMUM));
  }

  /**
   * A page of a list.
   *
   * @param nummer from 1
   * @param grootte number of items on a page
   */
  public record Pagina(int nummer, int grootte) {

    public long overslaan() {
      return (long) (nummer - 1) * grootte;
    }
  }
}
