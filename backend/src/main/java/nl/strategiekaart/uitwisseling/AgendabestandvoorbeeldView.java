package nl.strategiekaart.uitwisseling;

import java.util.List;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be made of an agendabestand. */
@Schema(
    name = "Agendabestandvoorbeeld",
    description = "Wat er van een agendabestand zou worden gemaakt.")
public record AgendabestandvoorbeeldView(
    @Schema(
            description =
                "Code die de agenda krijgt: die uit het bestand, of een andere als die al is gebruikt. Leeg als er geen"
                    + " agenda in te lezen is.",
            examples = "zoetermeer-2022-2030-2",
            nullable = true)
        String code,
    @Schema(
            description = "Titel van de agenda.",
            examples = "Uitvoeringsagenda Cultuurvisie 2022-2030",
            nullable = true)
        String titel,
    @Schema(
            description =
                "De eigenaar die het bestand noemt, als dat een andere is: de agenda wordt van wie haar inleest.",
            examples = "gemeente-zoetermeer",
            nullable = true)
        String andereEigenaar,
    @Schema(description = "Hoeveel er van elke soort wordt gemaakt.") List<Aantal> aantallen,
    @Schema(description = "Titels van de programmalijnen, op volgorde.")
        List<String> programmalijnen,
    @Schema(
            description =
                "Organisaties die er nog niet zijn: zij zijn van de eigenaar, tot een versie waarin zij voorkomen is"
                    + " gepubliceerd.")
        List<NieuweOrganisatieView> nieuweOrganisaties,
    @Schema(description = "Wat in het bestand staat en niet wordt overgenomen.")
        List<Aantal> nietOvergenomen,
    @Schema(description = "Hoeveel fouten er zijn; met een fout wordt er niets gemaakt.")
        int aantalFouten,
    @Schema(description = "De fouten, op volgorde van het bestand; hooguit 500.")
        List<AgendabestandfoutView> fouten) {

  /** So many of something, under the name that it has in the file. */
  @Schema(name = "AgendabestandAantal", description = "Hoeveel er ergens van zijn.")
  public record Aantal(
      @Schema(description = "Naam in het bestand.", examples = "acties") String naam,
      @Schema(description = "Aantal.", examples = "73") long aantal) {}

  /** An organisatie that would be made. */
  @Schema(name = "AgendabestandOrganisatie", description = "Een organisatie die er nog niet is.")
  public record NieuweOrganisatieView(
      @Schema(description = "Naam.", examples = "Atelier de Kade") String naam,
      @Schema(description = "Soort organisatie.", examples = "maker") OrganisatieSoort soort) {}
}
