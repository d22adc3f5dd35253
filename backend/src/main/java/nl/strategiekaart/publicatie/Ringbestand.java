package nl.strategiekaart.publicatie;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file of a bounded size, of which what was written last overwrites what was written first. It
 * has no name on the disk, so nothing of it stays behind however the process ends. It may be
 * written and read at the same time.
 */
final class Ringbestand implements Closeable {

  private final FileChannel kanaal;
  private final long grootte;

  /** Of all that was ever written, so it only grows; of what lies there it is the last round. */
  private volatile long einde;

  private Ringbestand(FileChannel kanaal, long grootte) {
    this.kanaal = kanaal;
    this.grootte = grootte;
  }

  /** Where something was written. */
  record Plek(long begin, int lengte) {}

  /** Takes room on the disk only as far as it is written. */
  static Ringbestand in(Path map, long grootte) throws IOException {
    return new Ringbestand(
        FileChannel.open(
            Files.createTempFile(map, "strategiekaart-", ".ring"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE),
        grootte);
  }

  /**
   * Writes something in one piece.
   *
   * @throws IOException when the disk does not take it, or it is larger than the file
   */
  synchronized Plek schrijf(byte[] inhoud) throws IOException {
    if (inhoud.length > grootte) {
      throw new IOException(inhoud.length + " bytes do not fit in " + grootte);
    }
    long over = grootte - einde % grootte;
    long begin = over < inhoud.length ? einde + over : einde;
    // First: who reads what lay there must see afterwards that it was overwritten.
    einde = begin + inhoud.length;
    ByteBuffer bytes = ByteBuffer.wrap(inhoud);
    for (long waar = begin % grootte; bytes.hasRemaining(); ) {
      waar += kanaal.write(bytes, waar);
    }
    return new Plek(begin, inhoud.length);
  }

  /** What was written there; empty when something else was since. */
  Optional<byte[]> lees(Plek plek) throws IOException {
    if (isOverschreven(plek)) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(plek.lengte);
    for (long waar = plek.begin % grootte; bytes.hasRemaining(); ) {
      int gelezen = kanaal.read(bytes, waar);
      if (gelezen < 0) {
        throw new EOFException("nothing was written at " + waar);
      }
      waar += gelezen;
    }
    return isOverschreven(plek) ? Optional.empty() : Optional.of(bytes.array());
  }

  private boolean isOverschreven(Plek plek) {
    return plek.begin < einde - grootte;
  }

  @Override
  public void close() throws IOException {
    kanaal.close();
  }
}
