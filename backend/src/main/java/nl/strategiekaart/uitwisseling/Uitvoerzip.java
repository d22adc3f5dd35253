package nl.strategiekaart.uitwisseling;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.strategiekaart.shared.Kenmerken;

/**
 * A zip that ends with a text that says what each file in it is, and how to see that it is whole.
 */
final class Uitvoerzip {

  private static final String LEESMIJ = "README.txt";

  private final ZipOutputStream zip;
  private final StringBuilder leesmij;

  /**
   * @param kop what the whole is, in a line
   */
  Uitvoerzip(OutputStream uit, String kop) {
    this.zip = new ZipOutputStream(uit, StandardCharsets.UTF_8);
    this.leesmij =
        new StringBuilder(kop)
            .append("\nMensen met een rol en contactgegevens zitten er niet in.\n")
            .append(
                "Bij elk bestand staat de SHA-256: is die van het bestand dezelfde, dan is het heel.\n");
  }

  /**
   * Adds a file.
   *
   * @param wat what it is, in words without a full stop
   */
  void voegToe(String pad, String wat, byte[] inhoud) throws IOException {
    leesmij
        .append('\n')
        .append(pad)
        .append("\n  ")
        .append(wat)
        .append(".\n  SHA-256 ")
        .append(HexFormat.of().formatHex(Kenmerken.som(inhoud)))
        .append('\n');
    schrijf(pad, inhoud);
  }

  private void schrijf(String pad, byte[] inhoud) throws IOException {
    zip.putNextEntry(new ZipEntry(pad));
    zip.write(inhoud);
    zip.closeEntry();
  }

  /**
   * Ends it. What broke off before this cannot be opened, so that nobody takes it for the whole.
   */
  void sluitAf() throws IOException {
    schrijf(LEESMIJ, leesmij.toString().getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }
}
