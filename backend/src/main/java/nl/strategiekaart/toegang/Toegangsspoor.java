package nl.strategiekaart.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.strategiekaart.bewerking.Spoor;
import nl.strategiekaart.bewerking.Wijziging;

/**
 * The lines in the trail of an organisatie about who may what for it. They hold identifiers and
 * roles: names and addresses stay where they can be erased.
 */
@ApplicationScoped
class Toegangsspoor {

  private final Spoor spoor;

  Toegangsspoor(Spoor spoor) {
    this.spoor = spoor;
  }

  /**
   * What stands in a line.
   *
   * @param gebruiker whom it is about; null while nobody accepted it
   */
  private record Regel(Lidmaatschapsrol rol, UUID gebruiker) {

    static Regel van(Uitnodiging uitnodiging) {
      Gebruiker wie = uitnodiging.aangenomenDoor;
      return new Regel(uitnodiging.rol, wie == null ? null : wie.id);
    }

    static Regel van(Lidmaatschap lidmaatschap) {
      return new Regel(lidmaatschap.rol, lidmaatschap.gebruiker.id);
    }
  }

  Wijziging uitgenodigd(Uitnodiging uitnodiging, Gebruiker door) {
    return noteer(uitnodiging, null, Regel.van(uitnodiging), door);
  }

  Wijziging opnieuwVerstuurd(Uitnodiging uitnodiging, Gebruiker door) {
    return noteer(uitnodiging, Regel.van(uitnodiging), Regel.van(uitnodiging), door);
  }

  void ingetrokken(Uitnodiging uitnodiging, Gebruiker door) {
    noteer(uitnodiging, Regel.van(uitnodiging), null, door);
  }

  void aangenomen(Uitnodiging uitnodiging) {
    Regel open = new Regel(uitnodiging.rol, null);
    noteer(uitnodiging, open, Regel.van(uitnodiging), uitnodiging.aangenomenDoor);
  }

  private Wijziging noteer(Uitnodiging over, Regel voor, Regel na, Gebruiker door) {
    return spoor.noteer(over.organisatie, over, over.rol.name(), voor, na, door.id);
  }

  /**
   * Someone got a role.
   *
   * @param door who gave it; null for the installation itself
   */
  void gegeven(Lidmaatschap lidmaatschap, Gebruiker door) {
    noteer(lidmaatschap, null, Regel.van(lidmaatschap), door);
  }

  void beeindigd(Lidmaatschap lidmaatschap, Gebruiker door) {
    noteer(lidmaatschap, Regel.van(lidmaatschap), null, door);
  }

  private void noteer(Lidmaatschap over, Regel voor, Regel na, Gebruiker door) {
    UUID wie = door == null ? null : door.id;
    spoor.noteer(over.organisatie, over, over.rol.name(), voor, na, wie);
  }
}
