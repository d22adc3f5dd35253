package nl.strategiekaart.publicatie.verschil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    perLijn.put(null, new ArrayList<>());
    alle()
        .forEach(
            deel -> {
              perLijn.putIfAbsent(deel.programmalijn(), new ArrayList<>());
              vergelijk(deel).ifPresent(perLijn.get(deel.programmalijn())::add);
            });
    return new Verschil(
        perLijn.entrySet().stream()
            .filter(groep -> !groep.getValue().isEmpty())
            .map(groep -> new Groep(lijn(groep.getKey()), List.copyOf(groep.getValue())))
            .toList());
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

  /** Empty when both sides say the same. */
  private Optional<Onderdeel> vergelijk(Deel deel) {
    Deel was = oud.getOrDefault(deel.id(), Deel.GEEN);
    Deel is = nieuw.getOrDefault(deel.id(), Deel.GEEN);
    List<Veld> velden = velden(was, is);
    Wat wat = Wat.gewijzigd;
    if (was == Deel.GEEN) {
      wat = Wat.nieuw;
    } else if (is == Deel.GEEN) {
      wat = Wat.vervallen;
    } else if (verplaatst.contains(deel.id())) {
      wat = velden.isEmpty() ? Wat.verplaatst : Wat.gewijzigd;
      velden.add(new Veld(PLAATS, "" + was.plaats(), "" + is.plaats()));
    } else if (velden.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Onderdeel(deel.soort(), deel.id().toString(), deel.titel(), wat, velden));
  }

  private List<Veld> velden(Deel was, Deel is) {
    List<Veld> velden = new ArrayList<>();
    UUID toen = was.programmalijn();
    UUID nu = is.programmalijn();
    if (toen != null && nu != null && !toen.equals(nu)) {
      velden.add(new Veld(PROGRAMMALIJN, oud.get(toen).titel(), nieuw.get(nu).titel()));
    }
    Set<String> namen = new LinkedHashSet<>(is.velden().keySet());
    namen.addAll(was.velden().keySet());
    namen.stream()
        .filter(naam -> is.anders(naam, was))
        .map(naam -> new Veld(naam, was.velden().get(naam), is.velden().get(naam)))
        .forEach(velden::add);
    return velden;
  }
}
