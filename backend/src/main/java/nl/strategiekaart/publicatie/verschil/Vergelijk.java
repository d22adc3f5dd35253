package nl.strategiekaart.publicatie.verschil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.publicatie.verschil.Inhoud.Deel;
import nl.strategiekaart.publicatie.verschil.Verschil.Groep;
import nl.strategiekaart.publicatie.verschil.Verschil.Lijn;
import nl.strategiekaart.publicatie.verschil.Verschil.Onderdeel;
import nl.strategiekaart.publicatie.verschil.Verschil.Veld;
import nl.strategiekaart.publicatie.verschil.Verschil.Wat;

/** Compares two contents of one agenda, part by part and field by field. */
public final class Vergelijk {

  private static final String PLAATS = "plaats";
  private static final String PROGRAMMALIJN = "programmalijn";

  private final Map<UUID, Deel> oud;
  private final Map<UUID, Deel> nieuw;
  private final Set<UUID> verplaatst;

  private Vergelijk(Inhoud oud, Inhoud nieuw) {
    this.oud = perKenmerk(oud);
    this.nieuw = perKenmerk(nieuw);
    this.verplaatst = Verplaatst.tussen(this.oud, this.nieuw);
  }

  /** What differs: in the order of the new content, what is gone after that. */
  public static Verschil tussen(Inhoud oud, Inhoud nieuw) {
    return new Vergelijk(oud, nieuw).verschil();
  }

  private static Map<UUID, Deel> perKenmerk(Inhoud inhoud) {
    Map<UUID, Deel> delen = new LinkedHashMap<>();
    inhoud.delen().forEach(deel -> delen.put(deel.id(), deel));
    return delen;
  }

  private Verschil verschil() {
    Map<UUID, List<Onderdeel>> perLijn = new LinkedHashMap<>();
    lijnen().forEach(lijn -> perLijn.put(lijn, new ArrayList<>()));
    alle()
        .forEach(
            deel -> {
              Onderdeel onderdeel = vergelijk(deel);
              if (onderdeel != null) {
                perLijn.get(deel.programmalijn()).add(onderdeel);
              }
            });
    return new Verschil(
        perLijn.entrySet().stream()
            .filter(groep -> !groep.getValue().isEmpty())
            .map(groep -> new Groep(lijn(groep.getKey()), List.copyOf(groep.getValue())))
            .toList());
  }

  /** The agenda itself (null) and the programmalijnen, in the order in which they are named. */
  private Set<UUID> lijnen() {
    Set<UUID> lijnen = new LinkedHashSet<>();
    lijnen.add(null);
    alle().forEach(deel -> lijnen.add(deel.programmalijn()));
    return lijnen;
  }

  /** Every part once: all that are there now, then those that are gone. */
  private Stream<Deel> alle() {
    return Stream.concat(
        nieuw.values().stream(),
        oud.values().stream().filter(deel -> !nieuw.containsKey(deel.id())));
  }

  private Lijn lijn(UUID id) {
    if (id == null) {
      return null;
    }
    Deel lijn = nieuw.getOrDefault(id, oud.get(id));
    return new Lijn(lijn.code(), lijn.nummer(), lijn.titel());
  }

  private Onderdeel vergelijk(Deel deel) {
    Deel was = oud.get(deel.id());
    Deel is = nieuw.get(deel.id());
    if (was == null) {
      return onderdeel(is, Wat.nieuw, alles(is, false));
    }
    if (is == null) {
      return onderdeel(was, Wat.vervallen, alles(was, true));
    }
    List<Veld> velden = velden(was, is);
    if (!verplaatst.contains(deel.id())) {
      return velden.isEmpty() ? null : onderdeel(is, Wat.gewijzigd, velden);
    }
    Wat wat = velden.isEmpty() ? Wat.verplaatst : Wat.gewijzigd;
    velden.add(new Veld(PLAATS, "" + was.plaats(), "" + is.plaats()));
    return onderdeel(is, wat, velden);
  }

  private static Onderdeel onderdeel(Deel deel, Wat wat, List<Veld> velden) {
    return new Onderdeel(deel.soort(), deel.id().toString(), deel.titel(), wat, velden);
  }

  private static List<Veld> alles(Deel deel, boolean weg) {
    return deel.velden().entrySet().stream()
        .map(
            veld ->
                weg
                    ? new Veld(veld.getKey(), veld.getValue(), null)
                    : new Veld(veld.getKey(), null, veld.getValue()))
        .toList();
  }

  private List<Veld> velden(Deel was, Deel is) {
    List<Veld> velden = new ArrayList<>();
    if (is.programmalijn() != null && !is.programmalijn().equals(was.programmalijn())) {
      velden.add(new Veld(PROGRAMMALIJN, titel(oud, was), titel(nieuw, is)));
    }
    Set<String> namen = new LinkedHashSet<>(is.velden().keySet());
    namen.addAll(was.velden().keySet());
    namen.stream()
        .filter(naam -> is.anders(naam, was))
        .map(naam -> new Veld(naam, was.velden().get(naam), is.velden().get(naam)))
        .forEach(velden::add);
    return velden;
  }

  private static String titel(Map<UUID, Deel> delen, Deel deel) {
    return delen.get(deel.programmalijn()).titel();
  }
}
