package nl.strategiekaart.begroting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.agenda.BesluitView;
import nl.strategiekaart.agenda.GeldbronView;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.ProgrammalijnVerwijzing;
import nl.strategiekaart.agenda.StrategiekaartView.MiddelenView;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.begroting.Totalen.Groep;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The begroting of an agenda as one document: thema x year, with totals that count PM and empty
 * cells. What came later is nullable: documents of older versies stay as they were published.
 */
@Schema(name = "Begroting", description = "De begroting per thema en jaar, met totalen.")
public record BegrotingView(
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/begroting")
        String url,
    @Schema(description = "De agenda.") AgendaVerwijzing agenda,
    @Schema(description = "Het besluit over de begroting.", nullable = true) BesluitView besluit,
    @Schema(
            description = "Wat een lezer erbij moet weten; leeg in versies van voor deze gegevens.",
            nullable = true)
        String toelichting,
    @Schema(description = "De jaren, op volgorde.") List<Integer> jaren,
    @Schema(description = "De thema's met hun regels.") List<ThemaInBegroting> themas,
    @Schema(description = "Begrote lasten per jaar, in de volgorde van de jaren.")
        List<Totaal> totalen,
    @Schema(description = "Begrote lasten over alle jaren.") Totaal totaal,
    @Schema(
            description = "Totalen van alles; leeg in versies van voor deze gegevens.",
            nullable = true)
        Reeksen reeksen,
    @Schema(
            description = "Totalen per geldbron; leeg in versies van voor deze gegevens.",
            nullable = true)
        List<PerGeldbron> geldbronnen,
    @Schema(
            description =
                "Totalen per programmalijn, via de acties. Een regel voor acties uit meer programmalijnen telt in elke"
                    + " programmalijn helemaal mee. Leeg in versies van voor deze gegevens.",
            nullable = true)
        List<PerProgrammalijn> programmalijnen) {

  /** One thema of the table. */
  @Schema(name = "ThemaInBegroting", description = "Een thema met zijn begrotingsregels.")
  public record ThemaInBegroting(
      @Schema(description = "Het thema.") ThemaVerwijzing thema,
      @Schema(description = "De regels.") List<Regel> regels,
      @Schema(description = "Begrote lasten per jaar, in de volgorde van de jaren.")
          List<Totaal> totalen,
      @Schema(description = "Begrote lasten over alle jaren.") Totaal totaal,
      @Schema(description = "Alle totalen van het thema.", nullable = true) Reeksen reeksen) {

    public Totaalreeks begroot() {
      return reeksen == null ? new Totaalreeks(totalen, totaal) : reeksen.begroot();
    }
  }

  /** One line of the table: a cell per year. */
  @Schema(
      name = "Begrotingsregel",
      description = "Een regel van de begroting, met een cel per jaar.")
  public record Regel(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(
              description = "Vaste code, gelijk in elke versie.",
              examples = "b-workshops",
              nullable = true)
          String code,
      @Schema(description = "Waar het geld voor is.", examples = "Bieden van workshops")
          String onderdeel,
      @Schema(description = "Inzet in fte.", examples = "0.60", nullable = true) String fte,
      @Schema(description = "Waar het geld vandaan komt.", nullable = true) GeldbronView geldbron,
      @Schema(description = "Iv3-taakveld.", examples = "5.3", nullable = true) String taakveld,
      @Schema(
              description = "lasten of baten; leeg in versies van voor dit gegeven: lasten.",
              examples = "lasten",
              nullable = true,
              extensions = @Extension(name = ContractFilter.LATER, value = ""))
          Regelsoort soort,
      @Schema(
              description = "structureel of incidenteel; leeg als dat niet is gezegd.",
              examples = "structureel",
              nullable = true,
              extensions = @Extension(name = ContractFilter.LATER, value = ""))
          Aard aard,
      @Schema(description = "De acties die eruit worden betaald.") List<ActieBijRegel> acties,
      @Schema(description = "Begroot: een cel per jaar, in de volgorde van de jaren.")
          List<Geld> cellen,
      @Schema(description = "Begroot over alle jaren.") Totaal totaal,
      @Schema(description = "Toegezegd: een cel per jaar.", nullable = true) List<Geld> toegezegd,
      @Schema(description = "Besteed: twee halve jaren per jaar.", nullable = true)
          List<Besteed> besteed,
      @Schema(description = "Alle totalen van de regel.", nullable = true) Reeksen reeksen) {

    /** Its soort, also in a versie that does not have it. */
    public Regelsoort kant() {
      return soort == null ? Regelsoort.lasten : soort;
    }
  }

  /** What was spent in a year. */
  @Schema(name = "Besteed", description = "Wat er in een jaar is besteed, per half jaar.")
  public record Besteed(
      @Schema(description = "Januari tot en met juni.") Geld h1,
      @Schema(description = "Juli tot en met december.") Geld h2) {}

  /** An actie that a line pays for. */
  @Schema(
      name = "ActieBijRegel",
      description = "Een actie die uit een begrotingsregel wordt betaald.")
  public record ActieBijRegel(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Wat er wordt afgesproken.") String wat) {}

  /** What one source pays. */
  @Schema(name = "BegrotingPerGeldbron", description = "Wat er uit een geldbron komt.")
  public record PerGeldbron(
      @Schema(description = "De geldbron; leeg voor regels zonder.", nullable = true)
          GeldbronView geldbron,
      @Schema(description = "De totalen.") Reeksen reeksen) {}

  /** What goes to one programmalijn. */
  @Schema(name = "BegrotingPerProgrammalijn", description = "Wat er naar een programmalijn gaat.")
  public record PerProgrammalijn(
      @Schema(description = "De programmalijn; leeg voor regels zonder acties.", nullable = true)
          ProgrammalijnVerwijzing programmalijn,
      @Schema(description = "De totalen.") Reeksen reeksen) {}

  /** What is begroot; every versie says that. */
  public Totaalreeks begroot() {
    return reeksen == null ? new Totaalreeks(totalen, totaal) : reeksen.begroot();
  }

  /** Whether any regel says more than lasten. */
  public boolean kentSoorten() {
    return themas.stream()
        .flatMap(thema -> thema.regels.stream())
        .anyMatch(regel -> regel.kant() == Regelsoort.baten || regel.aard != null);
  }

  public static BegrotingView of(Begroting begroting) {
    Totalen totalen = Totalen.van(begroting);
    Map<Thema, List<Regel>> perThema = new LinkedHashMap<>();
    for (Begrotingsregel regel : begroting.regels) {
      perThema
          .computeIfAbsent(regel.thema, thema -> new ArrayList<>())
          .add(regel(regel, begroting.jaren(), totalen));
    }
    Reeksen samen = totalen.samen();
    return new BegrotingView(
        Adres.van("/agendas/" + begroting.agenda.code + "/begroting"),
        AgendaVerwijzing.of(begroting.agenda),
        begroting.besluit == null ? null : BesluitView.of(begroting.besluit),
        begroting.toelichting,
        begroting.jaren(),
        perThema.entrySet().stream().map(e -> thema(e.getKey(), e.getValue(), totalen)).toList(),
        samen.begroot().perJaar(),
        samen.begroot().totaal(),
        samen,
        totalen.per(
            Groep.geldbron,
            begroting.geldbronnen().sorted(Comparator.comparing(bron -> bron.naam)),
            (bron, reeksen) ->
                new PerGeldbron(bron == null ? null : GeldbronView.of(bron), reeksen)),
        totalen.per(
            Groep.programmalijn,
            begroting.agenda.programmalijnen.stream(),
            (lijn, reeksen) ->
                new PerProgrammalijn(
                    lijn == null ? null : ProgrammalijnVerwijzing.of(lijn), reeksen)));
  }

  /**
   * The lines that pay for acties of a programmalijn: every line once, with its whole total. What
   * comes in pays for nothing, and is no line of these.
   */
  public List<MiddelenView> middelenVoor(Programmalijn lijn) {
    Set<UUID> vanLijn = lijn.acties.stream().map(actie -> actie.id).collect(Collectors.toSet());
    return themas.stream()
        .flatMap(
            inBegroting ->
                inBegroting.regels.stream()
                    .filter(regel -> regel.kant() == Regelsoort.lasten)
                    .filter(regel -> regel.acties.stream().anyMatch(a -> vanLijn.contains(a.id)))
                    .map(
                        regel ->
                            new MiddelenView(
                                inBegroting.thema,
                                regel.onderdeel,
                                jaren.get(0),
                                jaren.get(jaren.size() - 1),
                                regel.totaal)))
        .toList();
  }

  private static Regel regel(Begrotingsregel regel, List<Integer> jaren, Totalen totalen) {
    Reeksen reeksen = totalen.van(Groep.regel, regel.id);
    return new Regel(
        regel.id,
        regel.code,
        regel.onderdeel,
        regel.fte == null ? null : regel.fte.toPlainString(),
        regel.geldbron == null ? null : GeldbronView.of(regel.geldbron),
        regel.taakveld,
        regel.soort,
        regel.aard,
        regel.acties.stream().map(actie -> new ActieBijRegel(actie.id, actie.wat)).toList(),
        jaren.stream().map(jaar -> regel.cel(jaar, Maat.begroot)).toList(),
        reeksen.begroot().totaal(),
        jaren.stream().map(jaar -> regel.cel(jaar, Maat.toegezegd)).toList(),
        jaren.stream()
            .map(
                jaar ->
                    new Besteed(regel.cel(jaar, Maat.besteed_h1), regel.cel(jaar, Maat.besteed_h2)))
            .toList(),
        reeksen);
  }

  private static ThemaInBegroting thema(Thema thema, List<Regel> regels, Totalen totalen) {
    Reeksen reeksen = totalen.van(Groep.thema, thema.id);
    return new ThemaInBegroting(
        ThemaVerwijzing.of(thema),
        regels,
        reeksen.begroot().perJaar(),
        reeksen.begroot().totaal(),
        reeksen);
  }
}
