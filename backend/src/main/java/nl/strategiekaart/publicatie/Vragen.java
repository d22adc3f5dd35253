package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.zoeken.Zoekvraag;

/** Where every question of a visitor to what is published begins. */
@ApplicationScoped
public class Vragen {

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

  /** The members of an enum that were asked; of what is none the fault is noted. */
  <E extends Enum<E>> List<E> keuzes(String naam, List<String> woorden, Class<E> soort) {
    return invoer.keuzes(naam, woorden, soort);
  }

  /** What must be looked for; of what cannot be read the fault is noted. */
  public Zoekvraag woorden(String naam, String tekst) {
    if (tekst == null) {
      invoer.fout(naam, "Geef met '" + naam + "' de woorden om naar te zoeken.");
    }
    String gelezen = invoer.tekst(naam, tekst);
    return Zoekvraag.van(gelezen == null ? "" : gelezen);
  }
}
