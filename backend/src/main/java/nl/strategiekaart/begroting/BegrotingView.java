package nl.strategiekaart.begroting;

import java.util.ArrayList;
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
import nl.strategiekaart.agenda.StrategiekaartView.MiddelenView;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The begroting of an agenda as one document: thema x year, with totals that count PM and empty
 * cells.
 */
@Schema(name = "Begroting", description = "De begroting per thema en jaar, met totalen.")
public record BegrotingView(
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/begroting")
        String url,
    @Schema(description = "De agenda.") AgendaVerwijzing agenda,
    @Schema(description = "Het besluit over de begroting.", nullable = true) BesluitView besluit,
    @Schema(description = "De jaren, op volgorde.") List<Integer> jaren,
    @Schema(description = "De thema's met hun regels.") List<ThemaInBegroting> themas,
    @Schema(description = "Totaal per jaar, in de volgorde van de jaren.") List<Totaal> totalen,
    @Schema(description = "Totaal over alle jaren.") Totaal totaal) {

  /** One thema of the table. */
  @Schema(name = "ThemaInBegroting", description = "Een thema met zijn begrotingsregels.")
  public record ThemaInBegroting(
      @Schema(description = "Het thema.") ThemaVerwijzing thema,
      @Schema(description = "De regels.") List<Regel> regels,
      @Schema(description = "Totaal per jaar, in de volgorde van de jaren.") List<Totaal> totalen,
      @Schema(description = "Totaal over alle jaren.") Totaal totaal) {}

  /** One line of the table: a cell per year. */
  @Schema(
      name = "Begrotingsregel",
      description = "Een regel van de begroting, met een cel per jaar.")
  public record Regel(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Waar het geld voor is.", examples = "Bieden van workshops")
          String onderdeel,
      @Schema(description = "Inzet in fte.", examples = "0.60", nullable = true) String fte,
      @Schema(description = "Waar het geld vandaan komt.", nullable = true) GeldbronView geldbron,
      @Schema(description = "Iv3-taakveld.", examples = "5.3", nullable = true) String taakveld,
      @Schema(description = "De acties die eruit worden betaald.") List<ActieBijRegel> acties,
      @Schema(description = "Een cel per jaar, in de volgorde van de jaren.") List<Geld> cellen,
      @Schema(description = "Totaal over alle jaren.") Totaal totaal) {}

  /** An actie that a line pays for. */
  @Schema(
      name = "ActieBijRegel",
      description = "Een actie die uit een begrotingsregel wordt betaald.")
  public record ActieBijRegel(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Wat er wordt afgesproken.") String wat) {}

  public static BegrotingView of(Begroting begroting) {
    Map<Thema, List<Regel>> perThema = new LinkedHashMap<>();
    for (Begrotingsregel regel : begroting.regels) {
      perThema
          .computeIfAbsent(regel.thema, thema -> new ArrayList<>())
          .add(regel(regel, begroting));
    }
    List<ThemaInBegroting> themas =
        perThema.entrySet().stream()
            .map(e -> thema(e.getKey(), e.getValue(), begroting.jaren().size()))
            .toList();
    List<Totaal> totalen =
        kolommen(themas.stream().map(ThemaInBegroting::totalen).toList(), begroting.jaren().size());
    return new BegrotingView(
        Adres.van("/agendas/" + begroting.agenda.code + "/begroting"),
        AgendaVerwijzing.of(begroting.agenda),
        begroting.besluit == null ? null : BesluitView.of(begroting.besluit),
        begroting.jaren(),
        themas,
        totalen,
        som(totalen));
  }

  /** The lines that pay for acties of a programmalijn: every line once, with its whole total. */
  public List<MiddelenView> middelenVoor(Programmalijn lijn) {
    Set<UUID> vanLijn = lijn.acties.stream().map(actie -> actie.id).collect(Collectors.toSet());
    return themas.stream()
        .flatMap(
            inBegroting ->
                inBegroting.regels.stream()
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

  private static Regel regel(Begrotingsregel regel, Begroting begroting) {
    List<Geld> cellen = begroting.jaren().stream().map(regel::cel).toList();
    return new Regel(
        regel.id,
        regel.onderdeel,
        regel.fte == null ? null : regel.fte.toPlainString(),
        regel.geldbron == null ? null : GeldbronView.of(regel.geldbron),
        regel.taakveld,
        regel.acties.stream().map(actie -> new ActieBijRegel(actie.id, actie.wat)).toList(),
        cellen,
        som(cellen.stream().map(Totaal.NUL::plus).toList()));
  }

  private static ThemaInBegroting thema(Thema thema, List<Regel> regels, int aantalJaren) {
    List<Totaal> totalen =
        kolommen(
            regels.stream().map(r -> r.cellen().stream().map(Totaal.NUL::plus).toList()).toList(),
            aantalJaren);
    return new ThemaInBegroting(ThemaVerwijzing.of(thema), regels, totalen, som(totalen));
  }

  /** Adds rows of totals column by column. */
  private static List<Totaal> kolommen(List<List<Totaal>> rijen, int aantalJaren) {
    List<Totaal> kolommen = new ArrayList<>();
    for (int i = 0; i < aantalJaren; i++) {
      int kolom = i;
      kolommen.add(som(rijen.stream().map(rij -> rij.get(kolom)).toList()));
    }
    return kolommen;
  }

  private static Totaal som(List<Totaal> totalen) {
    return totalen.stream().reduce(Totaal.NUL, Totaal::plus);
  }
}
