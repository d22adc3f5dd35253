package nl.strategiekaart.bewerking;

import java.util.Optional;
import java.util.UUID;

/** Knows what to say, and to whom, when a line of the trail about one kind must be told. */
public interface Bode {

  /** Name of the kind. */
  String soort();

  /**
   * What to mail. Asked in a transaction of its own just before each attempt, so that what the mail
   * promises is stored before it is sent.
   *
   * @return empty when nobody needs to hear of it any more
   */
  Optional<Bericht> bericht(UUID onderdeel);

  /**
   * A mail to one person, as text and as HTML.
   *
   * @param aan the address
   */
  record Bericht(String aan, String onderwerp, String tekst, String html) {}
}
