package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.Begrotingsversies;
import nl.strategiekaart.shared.ProbleemException;

/** Gives the begroting of a published versie to what makes other forms of it, such as files. */
@ApplicationScoped
public class GepubliceerdeBegrotingen implements Begrotingsversies {

  private final Versies versies;

  GepubliceerdeBegrotingen(Versies versies) {
    this.versies = versies;
  }

  /**
   * A begroting as visitors read it.
   *
   * @param etag changes when the begroting does
   */
  public record Gepubliceerd(VersieInLijst versie, BegrotingView begroting, String etag) {}

  /**
   * The begroting of the present versie.
   *
   * @throws ProbleemException 404 when there is none
   */
  public Gepubliceerd laatste(String agenda) {
    return versies
        .laatste(agenda)
        .map(versie -> lees(agenda, versie))
        .orElseThrow(() -> geen(agenda));
  }

  static ProbleemException geen(String agenda) {
    return ProbleemException.nietGevonden(
        "De agenda '" + agenda + "' heeft geen gepubliceerde begroting.");
  }

  /**
   * The begroting of one versie.
   *
   * @param nummer as it stands in the address
   * @throws ProbleemException 404 when there is none
   */
  public Gepubliceerd van(String agenda, String nummer) {
    return lees(agenda, versies.een(agenda, nummer));
  }

  @Override
  public Optional<BegrotingView> van(Agenda agenda, int nummer) {
    return versies.lees(agenda.code, nummer, "begroting", BegrotingView.class);
  }

  private Gepubliceerd lees(String agenda, VersieInLijst versie) {
    Document document = versies.begroting(agenda, versie.nummer());
    return new Gepubliceerd(versie, versies.lees(document, BegrotingView.class), document.etag());
  }
}
