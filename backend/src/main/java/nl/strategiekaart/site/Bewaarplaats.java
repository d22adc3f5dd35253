package nl.strategiekaart.site;

import io.vertx.ext.web.RoutingContext;
import nl.strategiekaart.shared.Codering;

/** Where pages lie ready for who asks next, for as long as nothing changes of what they tell. */
public interface Bewaarplaats {

  /** What a page is. */
  String MEDIATYPE = "text/html; charset=utf-8";

  /**
   * What is known to have changed until now, asked before a page is made. May ask the database.
   *
   * @throws IllegalStateException when that does not answer
   */
  long stand();

  /**
   * Keeps a page once it was sent, with the headers that went with it. Waits for the disk.
   *
   * @param inhoud as it goes over the line in this codering
   * @param etag of those bytes
   * @param stand before it was made
   */
  void onthoud(RoutingContext context, byte[] inhoud, Codering codering, String etag, long stand);
}
