package nl.strategiekaart.shared;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which page of a list is asked. */
public class Bladeren {

  public static final int STANDAARD = 25;
  public static final int MAXIMUM = 100;
  private static final int LAATSTE = 1_000_000;

  @QueryParam("page")
  public String page;

  @QueryParam("pageSize")
  public String pageSize;

  @Inject Invoer invoer;

  /** The page as numbers; faults go to the input. */
  public Pagina lees() {
    return lees(invoer, page, pageSize);
  }

  static Pagina lees(Invoer invoer, String page, String pageSize) {
    return new Pagina(
        invoer.getal("page", page, 1, 1, LAATSTE),
        invoer.getal("pageSize", pageSize, STANDAARD, 1, MAXIMUM));
  }

  /**
   * The page of what a query finds.
   *
   * @throws ProbleemException 400 with every fault in the parameters
   */
  public <E> Lijst<E> van(PanacheQuery<E> gevonden) {
    Pagina pagina = lees();
    invoer.gooiBijFouten();
    gevonden.page(Page.of(pagina.nummer - 1, pagina.grootte));
    return new Lijst<>(gevonden.list(), gevonden.count());
  }

  /** The page of a list that is in memory whole. */
  public <E> Lijst<E> van(List<E> alles) {
    Pagina pagina = lees();
    invoer.gooiBijFouten();
    List<E> deze = alles.stream().skip(pagina.overslaan()).limit(pagina.grootte).toList();
    return new Lijst<>(deze, alles.size());
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
