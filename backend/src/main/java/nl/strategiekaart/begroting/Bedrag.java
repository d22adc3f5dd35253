package nl.strategiekaart.begroting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.strategiekaart.shared.Geld;

/**
 * What stands in a cell of the begroting.
 *
 * @param bedrag euros; present exactly when soort is bedrag
 * @param beslistDoor identifier of the organisatie that decides what a PM will be; or null
 * @param beslistVoor the day before which that is decided; or null
 */
@Embeddable
public record Bedrag(
    @Enumerated(EnumType.STRING) Geld.Soort soort,
    BigDecimal bedrag,
    @Column(name = "beslist_door_id") UUID beslistDoor,
    @Column(name = "beslist_voor") LocalDate beslistVoor) {

  public Bedrag {
    if ((soort == Geld.Soort.bedrag) != (bedrag != null)) {
      throw new IllegalArgumentException("Een bedrag heeft een getal, PM niet.");
    }
  }

  public static Bedrag van(BigDecimal bedrag) {
    return new Bedrag(Geld.Soort.bedrag, bedrag, null, null);
  }

  Geld alsGeld() {
    return soort == Geld.Soort.pm ? Geld.PM : Geld.van(bedrag);
  }

  CelInhoud inhoud() {
    return new CelInhoud(
        soort, bedrag == null ? null : Geld.tekst(bedrag), beslistDoor, beslistVoor);
  }
}
