package nl.strategiekaart.organisatie;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The organisaties that an owner may know of, to be found by what people call them. */
public final class Organisatienamen {

  private final Organisatie eigenaar;
  private final List<Bekende> bekenden;

  /** One of them, with what people call it. */
  private record Bekende(
      Organisatie organisatie,
      Gelijkenis naam,
      List<Gelijkenis> eerder,
      Gelijkenis afkorting,
      Gelijkenis verkort) {

    static Bekende of(Organisatie organisatie) {
      return new Bekende(
          organisatie,
          Gelijkenis.van(organisatie.naam),
          organisatie.eerdereNamen.stream().map(Gelijkenis::van).toList(),
          organisatie.afkorting == null ? null : Gelijkenis.van(organisatie.afkorting),
          verkort(organisatie));
    }

    /** "Vrije Tijd / Cultuur" with the code VT is called "VT/Cultuur" too; null when it is not. */
    private static Gelijkenis verkort(Organisatie organisatie) {
      int schuin = organisatie.naam.indexOf('/');
      return organisatie.afkorting == null || schuin < 0
          ? null
          : Gelijkenis.van(organisatie.afkorting + organisatie.naam.substring(schuin));
    }

    Stream<Gelijkenis> heet() {
      return Stream.of(Stream.of(naam), eerder.stream(), Stream.ofNullable(verkort))
          .flatMap(een -> een);
    }
  }

  private Organisatienamen(Organisatie eigenaar, List<Bekende> bekenden) {
    this.eigenaar = eigenaar;
    this.bekenden = bekenden;
  }

  /** Those that this owner may know of; null for those that all may. */
  public static Organisatienamen voor(Organisatie eigenaar) {
    return new Organisatienamen(
        eigenaar,
        Organisatie.<Organisatie>list("order by naam, id").stream()
            .filter(een -> een.isBekendBij(eigenaar))
            .map(Bekende::of)
            .toList());
  }

  /** The one with this name, but for case, spaces, accents and signs. */
  Optional<Organisatie> metNaam(String naam) {
    Gelijkenis gevraagd = Gelijkenis.van(naam);
    return bekenden.stream()
        .filter(een -> gevraagd.isHetzelfde(een.naam))
        .map(Bekende::organisatie)
        .findFirst();
  }

  /**
   * The one that is called this: by its name, else by one that it had, else with its short code. Of
   * several it is the one that is part of the owner, or nobody: who is meant cannot be told.
   */
  public Optional<Organisatie> zoek(String naam) {
    Gelijkenis gevraagd = Gelijkenis.van(naam);
    List<Function<Bekende, Stream<Gelijkenis>>> manieren =
        List.of(
            een -> Stream.of(een.naam),
            een -> een.eerder.stream(),
            een -> Stream.ofNullable(een.verkort),
            een -> Stream.ofNullable(een.afkorting));
    return manieren.stream()
        .map(manier -> met(een -> manier.apply(een).anyMatch(gevraagd::isHetzelfde)))
        .filter(gevonden -> !gevonden.isEmpty())
        .findFirst()
        .flatMap(this::bedoeld);
  }

  private List<Organisatie> met(Predicate<Bekende> dit) {
    return bekenden.stream().filter(dit).map(Bekende::organisatie).toList();
  }

  private Optional<Organisatie> bedoeld(List<Organisatie> gevonden) {
    List<Organisatie> eigen =
        gevonden.size() == 1
            ? gevonden
            : gevonden.stream().filter(een -> isVanEigenaar(een.onderdeelVan)).toList();
    return eigen.size() == 1 ? Optional.of(eigen.get(0)) : Optional.empty();
  }

  private boolean isVanEigenaar(Organisatie boven) {
    return boven != null && eigenaar != null && boven.id.equals(eigenaar.id);
  }

  /** Those of which a name looks like this: it could be one with a typing error. */
  public Stream<Organisatie> lijktOp(String naam) {
    Gelijkenis gevraagd = Gelijkenis.van(naam);
    return bekenden.stream()
        .filter(een -> een.heet().anyMatch(gevraagd::lijktOp))
        .map(Bekende::organisatie);
  }
}
