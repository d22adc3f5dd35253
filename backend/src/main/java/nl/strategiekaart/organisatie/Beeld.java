package nl.strategiekaart.organisatie;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nl.strategiekaart.shared.ProbleemException;

/**
 * A picture that somebody sent, made anew: what it is follows from its content, nothing else that
 * was in the file comes along (script, place, name of who made it), and it is no larger than
 * needed.
 *
 * @param png what it is kept as
 * @param breedte in pixels
 * @param hoogte in pixels
 */
record Beeld(byte[] png, int breedte, int hoogte) {

  static final int MEESTE_BYTES = 2_000_000;

  /** Large enough for a sharp screen, at the size in which it is shown. */
  private static final int GROOTSTE_ZIJDE = 600;

  /** What is larger is refused before it is unpacked: a small file can hold an endless picture. */
  private static final long MEESTE_PUNTEN = 16_000_000;

  private static final List<String> SOORTEN = List.of("png", "jpeg", "gif");

  /**
   * Reads PNG, JPEG or GIF.
   *
   * @throws ProbleemException 413 when it is too large, 415 when it is something else or broken
   */
  static Beeld lees(byte[] bestand) {
    if (bestand.length > MEESTE_BYTES) {
      throw new ProbleemException(413, "Het bestand is groter dan 2 MB. Maak het beeld kleiner.");
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bestand))) {
      Iterator<ImageReader> lezers = ImageIO.getImageReaders(in);
      if (!lezers.hasNext()) {
        throw onleesbaar();
      }
      ImageReader lezer = lezers.next();
      try {
        return lees(lezer, in);
      } finally {
        lezer.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException kapot) {
      throw onleesbaar();
    }
  }

  private static Beeld lees(ImageReader lezer, ImageInputStream in) throws IOException {
    if (!SOORTEN.contains(lezer.getFormatName().toLowerCase(Locale.ROOT))) {
      throw onleesbaar();
    }
    lezer.setInput(in, true, true);
    long punten = (long) lezer.getWidth(0) * lezer.getHeight(0);
    if (punten > MEESTE_PUNTEN) {
      throw new ProbleemException(
          413, "Het beeld heeft meer dan 16 miljoen punten. Maak het kleiner.");
    }
    BufferedImage klein = verklein(lezer.read(0));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(klein, "png", png);
    return new Beeld(png.toByteArray(), klein.getWidth(), klein.getHeight());
  }

  /** Halves it until the last step: in one step fine lines would be lost. */
  private static BufferedImage verklein(BufferedImage beeld) {
    double schaal =
        Math.min(1, (double) GROOTSTE_ZIJDE / Math.max(beeld.getWidth(), beeld.getHeight()));
    int breedte = Math.max(1, (int) Math.round(beeld.getWidth() * schaal));
    int hoogte = Math.max(1, (int) Math.round(beeld.getHeight() * schaal));
    BufferedImage nu = beeld;
    while (nu.getWidth() > 2 * breedte && nu.getHeight() > 2 * hoogte) {
      nu = teken(nu, nu.getWidth() / 2, nu.getHeight() / 2);
    }
    return teken(nu, breedte, hoogte);
  }

  private static BufferedImage teken(BufferedImage beeld, int breedte, int hoogte) {
    BufferedImage doek = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = doek.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(beeld, 0, 0, breedte, hoogte, null);
    pen.dispose();
    return doek;
  }

  private static ProbleemException onleesbaar() {
    return new ProbleemException(
        415, "Dit is geen beeld dat hier gelezen wordt. Kies een PNG, JPEG of GIF.");
  }
}
