package nl.strategiekaart.uitwisseling.kaart;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.strategiekaart.blad.BestandsfoutView;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leesvraag;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.organisatie.OrganisatieKeuze;
import nl.strategiekaart.uitwisseling.kaart.Kaartboom.Knoop;
import nl.strategiekaart.uitwisseling.kaart.Kaartkolom.Niveau;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be made of a file with a map. */
@Schema(name = "Kaartvoorbeeld", description = "Wat er van een bestand op de kaart zou komen.")
public record KaartvoorbeeldView(
    @Schema(description = "De bladen die zijn gelezen; leeg bij een CSV.") List<String> bladen,
    @Schema(description = "Wat er nieuw is.") Aantallen nieuw,
    @Schema(description = "Acties die er al zijn, met dezelfde woorden op dezelfde plek.")
        int aantalErAl,
    @Schema(description = "Wat het bestand zelf niet zegt; eerst antwoorden, dan overnemen.")
        List<Leesvraag> vragen,
    @Schema(description = "Wat er per programmalijn komt.") List<LijnView> programmalijnen,
    @Schema(description = "De namen in het bestand.") List<NaamView> namen,
    @Schema(description = "Rijen waar niets van komt.") List<Overgeslagen> overgeslagen,
    @Schema(description = "Wat goed is om te weten.") List<String> opmerkingen,
    @Schema(description = "Hoeveel fouten er zijn; met een fout wordt niets overgenomen.")
        int aantalFouten,
    @Schema(description = "De fouten, op volgorde van het bestand; hooguit 200.")
        List<BestandsfoutView> fouten) {

  /** Shows what a table becomes. */
  static KaartvoorbeeldView of(
      LeesKaart gelezen, Kaartboom boom, Kaartplan plan, Kaartnamen namen) {
    List<Invoerfout> fouten =
        Stream.of(gelezen.fouten, boom.fouten, plan.fouten)
            .flatMap(List::stream)
            .sorted(Invoerfout.opVolgorde(gelezen.bladen))
            .toList();
    Stream<String> opmerkingen =
        Stream.of(gelezen.opmerkingen, boom.opmerkingen, plan.opmerkingen).flatMap(List::stream);
    return new KaartvoorbeeldView(
        gelezen.bladen.stream().filter(Objects::nonNull).toList(),
        Aantallen.of(plan::aantal),
        (int) boom.acties().filter(knoop -> !plan.isNieuw(knoop)).count(),
        plan.vragen(),
        boom.lijnen().map(lijn -> LijnView.of(lijn, plan)).toList(),
        namen.alle().map(naam -> NaamView.of(naam, namen)).toList(),
        gelezen.overgeslagen,
        Stream.concat(opmerkingen, new Kaartopmerkingen(boom, plan).alle()).toList(),
        fouten.size(),
        BestandsfoutView.of(fouten));
  }

  /** Whether nothing is wrong, and nothing is still to be asked. */
  boolean magWorden() {
    return aantalFouten == 0 && vragen.stream().noneMatch(Leesvraag::staatOpen);
  }

  /** How much of each is new. */
  @Schema(name = "Kaartaantallen", description = "Hoeveel er van elk komt.")
  public record Aantallen(
      @Schema(description = "Programmalijnen.", examples = "1") long programmalijnen,
      @Schema(description = "Resultaten.", examples = "4") long resultaten,
      @Schema(description = "Strategieën.", examples = "6") long strategieen,
      @Schema(description = "Acties.", examples = "23") long acties) {

    static Aantallen of(ToLongFunction<Niveau> aantal) {
      return new Aantallen(
          aantal.applyAsLong(Niveau.programmalijn),
          aantal.applyAsLong(Niveau.resultaat),
          aantal.applyAsLong(Niveau.strategie),
          aantal.applyAsLong(Niveau.actie));
    }
  }

  /** A programmalijn with what comes on its map. */
  @Schema(name = "KaartvoorbeeldLijn", description = "Wat er bij een programmalijn komt.")
  public record LijnView(
      @Schema(description = "Titel.", examples = "Goud maken") String titel,
      @Schema(description = "Of zij nieuw is.") boolean isNieuw,
      @Schema(description = "De resultaten.") List<DeelView> resultaten,
      @Schema(description = "De strategieën.") List<StrategieView> strategieen,
      @Schema(description = "Acties zonder strategie.") List<DeelView> acties) {

    private static LijnView of(Knoop lijn, Kaartplan plan) {
      return new LijnView(
          lijn.titel.tekst(),
          plan.isNieuw(lijn),
          DeelView.eronder(lijn, Niveau.resultaat, plan),
          lijn.eronder(Niveau.strategie)
              .map(
                  een ->
                      new StrategieView(
                          een.titel.tekst(),
                          plan.isNieuw(een),
                          DeelView.eronder(een, Niveau.actie, plan)))
              .toList(),
          DeelView.eronder(lijn, Niveau.actie, plan));
    }
  }

  /** A strategie with its acties. */
  @Schema(name = "KaartvoorbeeldStrategie", description = "Een strategie met haar acties.")
  public record StrategieView(
      @Schema(description = "Titel.", examples = "Ruimte maken") String titel,
      @Schema(description = "Of zij nieuw is.") boolean isNieuw,
      @Schema(description = "De acties.") List<DeelView> acties) {}

  /** Something on the map. */
  @Schema(name = "KaartvoorbeeldDeel", description = "Een resultaat of een actie.")
  public record DeelView(
      @Schema(description = "De woorden.", examples = "De makers houden open huis.") String tekst,
      @Schema(description = "Of het nieuw is.") boolean isNieuw,
      @Schema(
              description =
                  "Naam van de fase van een resultaat: uit het bestand, of uit het jaar in de tekst.",
              examples = "Korte termijn",
              nullable = true)
          String fase) {

    private static List<DeelView> eronder(Knoop boven, Niveau niveau, Kaartplan plan) {
      return boven
          .eronder(niveau)
          .map(een -> new DeelView(een.titel.tekst(), plan.isNieuw(een), plan.faseVan(een)))
          .toList();
    }
  }

  /** A name in the file. */
  @Schema(name = "Kaartnaam", description = "Een naam in het bestand, en wie dat is.")
  public record NaamView(
      @Schema(description = "Zoals het er staat.", examples = "CKC") String naam,
      @Schema(description = "Hoe vaak.", examples = "3") int aantal,
      @Schema(
              description =
                  "bekend, nieuw (wordt gemaakt), overgeslagen of open: dan moet er eerst worden gekozen.",
              examples = "bekend")
          Kaartnamen.Wordt wordt,
      @Schema(description = "Naam van wie er is bedoeld.", nullable = true) String organisatie,
      @Schema(description = "Wie het kan zijn.") List<OrganisatieKeuze> lijktOp) {

    private static NaamView of(Kaartnamen.Naam naam, Kaartnamen namen) {
      return new NaamView(
          naam.naam,
          naam.aantal,
          naam.wordt,
          naam.wordt == Kaartnamen.Wordt.bekend ? naam.organisatie.naam : null,
          namen.keuzes(naam).stream().map(OrganisatieKeuze::of).toList());
    }
  }

  /** What was made, and the deed by which it can be taken back. */
  @Schema(name = "Kaartimport", description = "Wat er is overgenomen.")
  public record ImportView(
      @Schema(
              description = "Kenmerk van wat er is gedaan; leeg als er niets nieuw was.",
              nullable = true)
          UUID handeling,
      @Schema(description = "Wat er nieuw is.") Aantallen nieuw) {}
}
