package nl.strategiekaart.organisatie;

import jakarta.inject.Singleton;
import nl.strategiekaart.bewerking.Eenheden;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.shared.Basis;

/** Being a lid, which lies in the groep. */
@Singleton
public class GroepslidmaatschapKind extends Kind<Groepslidmaatschap, GroepslidmaatschapInhoud> {

  private final Beheer beheer;
  private final MaakOpenbaar maakOpenbaar;

  GroepslidmaatschapKind(Beheer beheer, MaakOpenbaar maakOpenbaar) {
    super("Het", "groepslidmaatschappen", Groepslidmaatschap::new, GroepslidmaatschapInhoud.class);
    this.beheer = beheer;
    this.maakOpenbaar = maakOpenbaar;
  }

  @Override
  protected Eenheden<Organisatie> eenheden() {
    return beheer;
  }

  @Override
  protected String kolomVanEenheid() {
    return "groep_id";
  }

  @Override
  protected void zetIn(Groepslidmaatschap deel, Basis eenheid) {
    deel.groep = (Organisatie) eenheid;
  }

  @Override
  protected boolean heeftLeesbareCode() {
    return false;
  }

  @Override
  public Velden<Groepslidmaatschap> velden() {
    return new Velden<Groepslidmaatschap>()
        .met("lid", een -> een.lid.naam)
        .met("rol", een -> een.rol)
        .met("van", een -> een.van)
        .met("tot", een -> een.tot);
  }

  @Override
  protected void geschreven(Groepslidmaatschap deel) {
    maakOpenbaar.naast(deel.groep);
  }
}
