package nl.strategiekaart.begroting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.strategiekaart.agenda.StapView;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a begrotingsregel; a cell that is left out is empty. */
@Schema(
    name = "BegrotingsregelInhoud",
    description = "Wat er van een begrotingsregel te schrijven is.")
public record BegrotingsregelInhoud(
    @Schema(
            description =
                "Kenmerk van de begroting of het scenario; leeg bij het maken: de begroting van de agenda. Verandert niet.",
            nullable = true)
        UUID begroting,
    @Schema(description = "Plaats in de tabel; leeg bij het maken: achteraan.", examples = "3")
        @Min(0)
        @Max(Plaats.HOOGSTE)
        Integer volgorde,
    @Schema(description = "Kenmerk van het thema.") @NotNull UUID thema,
    @Schema(description = "Waar het geld voor is.", examples = "Bieden van workshops")
        @NotNull
        @Tekst
        String onderdeel,
    @Schema(description = "Inzet in fte.", examples = "0.60", nullable = true)
        @Pattern(regexp = StapView.FTE, message = StapView.GEEN_FTE)
        String fte,
    @Schema(description = "Kenmerk van de geldbron.", nullable = true) UUID geldbron,
    @Schema(
            description = "Code van het taakveld van Iv3; van cultuur zijn 5.3 tot en met 5.6.",
            examples = "5.3",
            nullable = true)
        @Pattern(regexp = Taakveld.VORM, message = Taakveld.UITLEG)
        String taakveld,
    @Schema(
            description =
                "lasten of baten; leeg: lasten. Van beide zijn bedragen positief: lasten min baten is het saldo.",
            examples = "lasten")
        Regelsoort soort,
    @Schema(
            description = "structureel of incidenteel; leeg: niet gezegd.",
            examples = "structureel",
            nullable = true)
        Aard aard,
    @Schema(description = "Kenmerken van de acties die eruit worden betaald.") @Size(max = 500)
        List<@NotNull UUID> acties,
    @Schema(
            description = "Begroot per jaar: 2026.",
            examples =
                "{\"2026\": {\"soort\": \"bedrag\", \"bedrag\": \"75000.00\", \"beslistDoor\": null, \"beslistVoor\": null}, \"2027\": {\"soort\": \"pm\", \"bedrag\": null, \"beslistDoor\": null, \"beslistVoor\": null}}")
        @Size(max = Begroting.MEESTE_JAREN)
        SortedMap<String, CelInhoud> begroot,
    @Schema(
            description = "Toegezegd per jaar: 2026.",
            examples =
                "{\"2026\": {\"soort\": \"bedrag\", \"bedrag\": \"75000.00\", \"beslistDoor\": null, \"beslistVoor\": null}}")
        @Size(max = Begroting.MEESTE_JAREN)
        SortedMap<String, CelInhoud> toegezegd,
    @Schema(
            description = "Besteed per half jaar: 2026-H1 en 2026-H2.",
            examples =
                "{\"2026-H1\": {\"soort\": \"bedrag\", \"bedrag\": \"31250.00\", \"beslistDoor\": null, \"beslistVoor\": null}}")
        @Size(max = 2 * Begroting.MEESTE_JAREN)
        SortedMap<String, CelInhoud> besteed) {

  /** What was left out is empty; a cell without anything in it is left out. */
  public BegrotingsregelInhoud {
    soort = soort == null ? Regelsoort.lasten : soort;
    acties = acties == null ? List.of() : acties;
    begroot = gevuld(begroot);
    toegezegd = gevuld(toegezegd);
    besteed = gevuld(besteed);
  }

  /** What stands in a cell. */
  public Geld cel(Vak vak) {
    Map<String, CelInhoud> cellen =
        switch (vak.maat()) {
          case begroot -> begroot;
          case toegezegd -> toegezegd;
          case besteed_h1, besteed_h2 -> besteed;
        };
    CelInhoud cel = cellen.get(vak.sleutel());
    return cel == null ? Geld.LEEG : cel.alsGeld();
  }

  /** The same with other cells for besteed. */
  public BegrotingsregelInhoud metBesteed(Map<String, CelInhoud> anders) {
    return new BegrotingsregelInhoud(
        begroting,
        volgorde,
        thema,
        onderdeel,
        fte,
        geldbron,
        taakveld,
        soort,
        aard,
        acties,
        begroot,
        toegezegd,
        new TreeMap<>(anders));
  }

  private static SortedMap<String, CelInhoud> gevuld(Map<String, CelInhoud> cellen) {
    SortedMap<String, CelInhoud> gevuld = new TreeMap<>();
    if (cellen != null) {
      cellen.forEach(
          (vak, cel) -> {
            if (cel != null) {
              gevuld.put(vak, cel);
            }
          });
    }
    return gevuld;
  }
}
