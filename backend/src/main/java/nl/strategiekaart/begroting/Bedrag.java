package nl.strategiekaart.begroting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import nl.strategiekaart.shared.Geld;

/**
 * What stands in a cell of the begroting.
 *
 * @param bedrag euros; present exactly when soort is bedrag
 */
@Embeddable
public record Bedrag(@Enumerated(EnumType.STRING) Geld.Soort soort, BigDecimal bedrag) {

  /** Pro memorie: it will cost something, not yet known what. */
  public static final Bedrag PM = new Bedrag(Geld.Soort.pm, null);

  public Bedrag {
    if ((soort == Geld.Soort.bedrag) != (bedrag != null)) {
      throw new IllegalArgumentException("Een bedrag heeft een getal, PM niet.");
    }
  }

  public static Bedrag van(BigDecimal bedrag) {
    return new Bedrag(Geld.Soort.bedrag, bedrag);
  }

  Geld alsGeld() {
    return soort == Geld.Soort.pm ? Geld.PM : Geld.van(bedrag);
  }
}
