package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.tijd.Wanneer;

/**
 * Taking over what was sent into a part: finds what identifiers point to, within the same unit
 * only, and gathers everything that is wrong, to say it all at once.
 */
public final class Overname {

  private final Basis eenheid;
  private final Codewijzer codewijzer;
  private final Map<UUID, String> codes = new HashMap<>();
  private final String boven;
  private final Map<String, Fout> fouten;

  public Overname(Basis eenheid) {
    this(eenheid, null);
  }

  /**
   * Takes over out of a file too.
   *
   * @param codewijzer knows the codes that stand in it; null where there can be none
   */
  Overname(Basis eenheid, Codewijzer codewijzer) {
    this(eenheid, codewijzer, "", new LinkedHashMap<>());
  }

  private Overname(Basis eenheid, Codewijzer codewijzer, String boven, Map<String, Fout> fouten) {
    this.eenheid = eenheid;
    this.codewijzer = codewijzer;
    this.boven = boven;
    this.fouten = fouten;
  }

  /** The same, for what stands at this place in the body: its faults are gathered with the rest. */
  Overname onder(String plek) {
    return new Overname(eenheid, codewijzer, boven + plek, fouten);
  }

  /**
   * What a word means that is not in the form of JSON, as people write files: a code where an
   * identifier belongs, a number where a text belongs; null when it is wrong. Of what a code is, is
   * known when something asks for it.
   */
  Object uitBestand(Class<?> vorm, String woord) {
    if (codewijzer == null) {
      return null;
    }
    if (vorm == UUID.class) {
      UUID id = UUID.nameUUIDFromBytes(woord.getBytes(StandardCharsets.UTF_8));
      codes.put(id, woord);
      return id;
    }
    return vorm == String.class ? woord : null;
  }

  private <T extends Basis> T zoek(Class<T> soort, UUID id) {
    if (codewijzer != null) {
      // A code may look like an identifier.
      Basis gevonden = codewijzer.vind(soort, codes.getOrDefault(id, id.toString()));
      if (gevonden != null || codes.containsKey(id)) {
        return soort.cast(gevonden);
      }
    }
    return Panache.getEntityManager().find(soort, id);
  }

  /** What an identifier points to; null when it is null, or wrong, which is noted. */
  public <T extends Deel<?>> T vind(Class<T> soort, UUID id, String plek) {
    return kies(
        soort,
        id,
        deel -> deel.gearchiveerdOp == null && deel.eenheid().id.equals(eenheid.id),
        plek,
        "Dit is er niet (meer).");
  }

  /**
   * The same for a field that points to something already: what stays needs no looking up, and may
   * be archived by now.
   *
   * @param nu what it points to now; or null
   */
  public <T extends Deel<?>> T vind(Class<T> soort, UUID id, T nu, String plek) {
    return nu != null && nu.id.equals(id) ? nu : vind(soort, id, plek);
  }

  /** What identifiers point to, each once, in their order. */
  public <T extends Deel<?>> Set<T> vind(Class<T> soort, List<UUID> ids, String plek) {
    Set<T> gevonden = new LinkedHashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      T een = vind(soort, ids.get(i), plek + "/" + i);
      if (een != null) {
        gevonden.add(een);
      }
    }
    return gevonden;
  }

  /** What an identifier outside the unit points to; null when it is null, or not to be named. */
  public <T extends Basis> T kies(
      Class<T> soort, UUID id, Predicate<T> mag, String plek, String anders) {
    T gevonden = id == null ? null : zoek(soort, id);
    if (id != null && (gevonden == null || !mag.test(gevonden))) {
      fout(plek, "onbekende-waarde", anders);
      return null;
    }
    return gevonden;
  }

  /**
   * A part of a list that is written as a whole: the one that is there already, or a new one. A new
   * one may bring its identifier along, so that what was taken out can be put back as the same.
   */
  public <T extends Basis> T deel(
      Map<UUID, T> bekend, UUID id, Class<T> soort, Supplier<T> nieuw, String plek) {
    if (id == null) {
      return nieuw.get();
    }
    T gevonden = bekend.get(id);
    if (gevonden != null) {
      return gevonden;
    }
    if (codes.containsKey(id) || Panache.getEntityManager().find(soort, id) != null) {
      fout(plek, "onbekende-waarde", "Dit hoort bij iets anders.");
      return null;
    }
    T terug = nieuw.get();
    terug.id = id;
    return terug;
  }

  /** Others of a kind that are made in the same go and are not stored yet. */
  public <T> Stream<T> tegelijk(Class<T> soort) {
    return codewijzer == null ? Stream.of() : codewijzer.tegelijk(soort);
  }

  /** Words as a time; null stays null. Any words will do, as long as they are not a whole story. */
  public Wanneer wanneer(String woorden, String plek) {
    if (woorden == null) {
      return null;
    }
    if (woorden.length() > Wanneer.LANGSTE_WOORDEN) {
      fout(plek, "te-lang", Wanneer.TE_LANG);
      return null;
    }
    return Wanneer.lees(woorden);
  }

  /**
   * Notes each that says the same as one before it; what is left open is noted where it is read.
   *
   * @param plek of the field, with %d for the place in the list
   */
  public <T> void eisVerschillend(List<T> delen, Function<T, ?> wat, String plek, String detail) {
    Set<Object> gezien = new HashSet<>();
    for (int i = 0; i < delen.size(); i++) {
      Object waarde = wat.apply(delen.get(i));
      if (waarde != null && !gezien.add(waarde)) {
        fout(plek.formatted(i), "dubbel", detail);
      }
    }
  }

  /** Notes something that is wrong; of one place only the first is kept. */
  public void fout(String plek, String code, String detail) {
    fouten.putIfAbsent(boven + plek, new Fout(null, boven + plek, code, detail));
  }

  /** Everything that was wrong so far. */
  List<Fout> fouten() {
    return List.copyOf(fouten.values());
  }

  /**
   * Ends the request when something was wrong.
   *
   * @throws ProbleemException with every fault, as a 400
   */
  public void gooiBijFouten() {
    if (!fouten.isEmpty()) {
      throw ProbleemException.onjuisteInvoer(fouten());
    }
  }
}
