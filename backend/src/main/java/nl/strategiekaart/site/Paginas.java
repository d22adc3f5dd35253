package nl.strategiekaart.site;

import java.util.List;
import java.util.Optional;

/** What the public pages of the site are about, for who does not run its script: search engines. */
public interface Paginas {

  /**
   * How a page is called and what it is about.
   *
   * @param omschrijving in a sentence or two; null when there is nothing to say beside the title
   */
  record Pagina(String titel, String omschrijving) {}

  /** The page at an address such as "/agendas/x"; empty when what it is about is not there. */
  Optional<Pagina> bij(String pad);

  /** The addresses of all of them. */
  List<String> adressen();
}
