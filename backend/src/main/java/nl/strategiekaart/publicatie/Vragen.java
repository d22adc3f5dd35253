package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.strategiekaart.shared.Invoer;

/** Where every question of a visitor to what is published begins. */
@ApplicationScoped
class Vragen {

  private final JsonTekst json;
  private final Invoer invoer;
  private final Clock klok;

  Vragen(JsonTekst json, Invoer invoer, Clock klok) {
    this.json = json;
    this.invoer = invoer;
    this.klok = klok;
  }

  /** For who is in which groep now. */
  LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  /** Both texts are constants of ours; vanaf ends in a where clause that can be added to. */
  Vraag naar(String kolommen, String vanaf) {
    return new Vraag(json, invoer, kolommen, vanaf);
  }
}
