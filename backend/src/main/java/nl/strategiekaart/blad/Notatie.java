package nl.strategiekaart.blad;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How amounts are written in text: 1.500,00 or 1,500.00. */
@Schema(name = "Bedragnotatie")
public enum Notatie {
  nederlands('.', ','),
  engels(',', '.');

  /** An amount without a sign; in both, spaces may stand between the thousands. */
  final Pattern vorm;

  Notatie(char duizendteken, char decimaalteken) {
    vorm =
        Pattern.compile(
            "(?<heel>\\d*|[1-9]\\d{0,2}(?:(?: \\d{3})+|(?:[%s]\\d{3})+))(?:[%s](?<decimalen>\\d+))?"
                .formatted(duizendteken, decimaalteken));
  }

  Notatie andere() {
    return this == nederlands ? engels : nederlands;
  }
}
