package nl.strategiekaart.shared;

import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked. */
public class Bladeren {

  static final int STANDAARD = 25;
  static final int MAXIMUM = 100;

  @QueryParam("page")
  public String page;

  @QueryParam("pageSize")
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
