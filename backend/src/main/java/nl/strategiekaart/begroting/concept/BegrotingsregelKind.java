package nl.strategiekaart.begroting.concept;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.bewerking.Verwijzing;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Notatie;

/** A line of a begroting. */
@Singleton
public class BegrotingsregelKind extends AgendadeelKind<Begrotingsregel, BegrotingsregelInhoud> {

  private final SchrijfRegels regels;

  BegrotingsregelKind(SchrijfRegels regels) {
    super("De", "begrotingsregels", Begrotingsregel::new, BegrotingsregelInhoud.class);
    this.regels = regels;
  }

  @Override
  public Velden<Begrotingsregel> velden() {
    return new Velden<Begrotingsregel>()
        .zonder("begroting", "volgorde")
        .met("onderdeel", regel -> regel.onderdeel)
        .naar("thema", regel -> regel.thema)
        .met("fte", regel -> Notatie.fte(regel.fte))
        .met("geldbron", regel -> regel.geldbron == null ? null : regel.geldbron.naam)
        .met("taakveld", regel -> regel.taakveld)
        // Lasten go without saying, as in every versie from before there were baten.
        .met("soort", regel -> regel.heeftBaten() ? Notatie.keuze(regel.soort) : null)
        .met("aard", regel -> Notatie.keuze(regel.aard))
        .naarAlle("acties", regel -> regel.acties)
        .samen("bedragen", regel -> String.join("\n", bedragen(regel, "begroot")), "begroot")
        .regels("toegezegd", regel -> bedragen(regel, "toegezegd"))
        .regels("besteed", regel -> bedragen(regel, "besteed"));
  }

  /**
   * One line per cell that is filled in: "2027: € 75.000", "2028: PM", "eerste helft 2026: € 100".
   */
  private static List<String> bedragen(Begrotingsregel regel, String veld) {
    return Vak.alle(regel.begroting.jaren()).stream()
        .filter(vak -> vak.maat().veld.equals(veld) && regel.bedragen.containsKey(vak))
        .map(vak -> vak(vak) + ": " + geld(regel.cel(vak.jaar(), vak.maat())))
        .toList();
  }

  private static String vak(Vak vak) {
    return switch (vak.maat()) {
      case begroot, toegezegd -> "" + vak.jaar();
      case besteed_h1 -> "eerste helft " + vak.jaar();
      case besteed_h2 -> "tweede helft " + vak.jaar();
    };
  }

  private static String geld(Geld geld) {
    return geld.soort() == Geld.Soort.pm ? "PM" : Notatie.euro(new BigDecimal(geld.bedrag()));
  }

  @Override
  protected Collection<Begrotingsregel> gepubliceerdIn(Agenda agenda) {
    return Begroting.van(agenda).map(begroting -> begroting.regels).orElse(Set.of());
  }

  @Override
  public String ouder(Begrotingsregel regel) {
    return regel.thema.id.toString();
  }

  @Override
  protected Plaats<Begrotingsregel> plaats() {
    return new Plaats<>(
        "volgorde",
        "begroting",
        regel -> regel.begroting.id,
        regel -> regel.volgorde,
        (regel, nummer) -> regel.volgorde = nummer);
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(
        Verwijzing.onder("begroting", Begroting.class),
        Verwijzing.nodig("thema", Thema.class),
        Verwijzing.genoemd("geldbron", Geldbron.class));
  }

  @Override
  protected void schrijfTegelijk(Map<Begrotingsregel, BegrotingsregelInhoud> was) {
    regels.schrijf(List.copyOf(was.keySet()));
  }

  /** A scenario has the regels of what it is a copy of, under the same codes. */
  @Override
  public String codeBinnen() {
    return "begroting";
  }

  @Override
  protected boolean heeftLeesbareCode() {
    return false;
  }
}
