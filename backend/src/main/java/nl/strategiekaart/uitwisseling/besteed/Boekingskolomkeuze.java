package nl.strategiekaart.uitwisseling.besteed;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.uitwisseling.Kolomkeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which column of the file something of a booking stands. */
@Embeddable
@Schema(name = "Bestedingskolom", description = "Wat een kolom van het bestand is.")
public record Boekingskolomkeuze(
    @Schema(
            description =
                "code: kostenplaats of grootboeknummer, met als naam hoe die heet. bedrag, of debet en credit apart"
                    + " (credit gaat van debet af). teken: zegt of een bedrag erbij of eraf gaat, als het bedrag dat niet"
                    + " zelf zegt. tijd: datum of periode. jaar: als dat niet al in de tijd staat.",
            examples = "bedrag")
        @NotNull
        @Enumerated(EnumType.STRING)
        Boekingskolom wat,
    @Schema(description = "Wat er boven de kolom staat.", examples = "Bedrag")
        @NotNull
        @Tekst
        @Size(max = Kolomkeuze.LANGSTE, message = "heeft hooguit " + Kolomkeuze.LANGSTE + " tekens")
        String kop)
    implements Kolomkeuze<Boekingskolom> {}
