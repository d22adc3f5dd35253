package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.strategiekaart.shared.Invoer;

/** Where every question of a visitor to what is published begins. */
@ApplicationScoped
class Vragen {

  private final EntityManager em;
  private final JsonTekst json;
  private final Invoer invoer;

  Vragen(EntityManager em, JsonTekst json, Invoer invoer) {
    this.em = em;
    this.json = json;
    this.invoer = invoer;
  }

  /** Both texts are constants of ours; vanaf ends in a where clause that can be added to. */
  Vraag naar(String kolommen, String vanaf) {
    return new Vraag(em, json, invoer, kolommen, vanaf);
  }
}
