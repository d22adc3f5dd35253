package nl.strategiekaart.toegang;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.strategiekaart.organisatie.Beheer;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Decides who may write an organisatie: the beheerder all; its own people; the officers of what it
 * is part of; and any officer one that nobody acts for, so that a map can be put right.
 */
@RequestScoped
class Organisatiebeheer implements Beheer {

  private final Toegang toegang;

  Organisatiebeheer(Toegang toegang) {
    this.toegang = toegang;
  }

  @Override
  public Organisatie open(String code) {
    toegang.eisIngelogd();
    Optional<Organisatie> organisatie = Organisatie.metCode(code);
    if (organisatie.isEmpty() || !isBekend(organisatie.get())) {
      throw ProbleemException.nietGevonden("De organisatie '" + code + "' is er niet (meer).");
    }
    toegang.eis(
        magInrichten(organisatie.get())
            || toegang.heeftRol(organisatie.get(), Lidmaatschapsrol.vertegenwoordiger));
    return organisatie.get();
  }

  @Override
  public void eisBeheerder() {
    toegang.eisIngelogd();
    toegang.eis(toegang.isBeheerder());
  }

  @Override
  public boolean magInrichten(Organisatie organisatie) {
    return toegang.isBeheerder()
        || isVanMij(organisatie)
        || isBekendBijMij(organisatie) && Lidmaatschap.count("organisatie", organisatie) == 0;
  }

  /** Whether who asks is an officer of it, or of what it lies under. */
  private boolean isVanMij(Organisatie organisatie) {
    for (Organisatie een = organisatie; een != null; een = een.onderdeelVan) {
      if (toegang.heeftRol(een, Lidmaatschapsrol.beleidsmedewerker)) {
        return true;
      }
    }
    return false;
  }

  /** Whether who asks may know that it is there. */
  private boolean isBekend(Organisatie organisatie) {
    return organisatie.openbaar
        || toegang.isBeheerder()
        || toegang.heeftRol(organisatie, Lidmaatschapsrol.vertegenwoordiger)
        || isBekendBijMij(organisatie);
  }

  private boolean isBekendBijMij(Organisatie organisatie) {
    return toegang.bij(Lidmaatschapsrol.beleidsmedewerker).stream()
        .anyMatch(organisatie::isBekendBij);
  }
}
