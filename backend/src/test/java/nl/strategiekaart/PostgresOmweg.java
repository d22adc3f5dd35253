package nl.strategiekaart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The same PostgreSQL by a detour that can be closed, or can leave everyone waiting. */
public class PostgresOmweg extends PostgresBron {

  /** How the detour is. */
  public enum Toestand {
    open,
    /** Connections are cut, and nobody gets another. */
    dicht,
    /** Everything stays connected, and nothing is said any more. */
    stil
  }

  /** A property: each application has class loaders, and so statics, of its own. */
  private static final String TOESTAND = "strategiekaart.proef.omweg";

  private static final int KIJKT_OM_MS = 20;

  private ServerSocket ingang;

  public static void zet(Toestand toestand) {
    System.setProperty(TOESTAND, toestand.name());
  }

  private static Toestand toestand() {
    return Toestand.valueOf(System.getProperty(TOESTAND, Toestand.open.name()));
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> bron = new HashMap<>(super.start());
    String adres = bron.get(JDBC);
    URI echt = URI.create(adres.substring("jdbc:".length()));
    try {
      ingang = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    begin(() -> neemAan(echt));
    bron.put("strategiekaart.database-geduld", "4");
    bron.put(
        JDBC,
        adres.replace(
            echt.getAuthority(),
            ingang.getInetAddress().getHostAddress() + ":" + ingang.getLocalPort()));
    return bron;
  }

  private void neemAan(URI echt) {
    while (!ingang.isClosed()) {
      try {
        Socket klant = ingang.accept();
        if (toestand() == Toestand.dicht) {
          klant.close();
          continue;
        }
        Socket database = new Socket(echt.getHost(), echt.getPort());
        begin(() -> geefDoor(klant, database));
        begin(() -> geefDoor(database, klant));
      } catch (IOException gesloten) {
        // whoever came is gone
      }
    }
  }

  private static void geefDoor(Socket van, Socket naar) {
    byte[] stuk = new byte[8192];
    try (van;
        naar) {
      van.setSoTimeout(KIJKT_OM_MS);
      InputStream in = van.getInputStream();
      OutputStream uit = naar.getOutputStream();
      while (toestand() != Toestand.dicht) {
        try {
          int gelezen = in.read(stuk);
          if (gelezen < 0) {
            return;
          }
          while (toestand() == Toestand.stil) {
            Thread.sleep(KIJKT_OM_MS);
          }
          // It may have been closed while we waited for somebody to say something.
          if (toestand() == Toestand.open) {
            uit.write(stuk, 0, gelezen);
          }
        } catch (SocketTimeoutException nietsGezegd) {
          // another look whether the detour is still open
        }
      }
    } catch (IOException weg) {
      // the other side hung up
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static void begin(Runnable werk) {
    Thread draad = new Thread(werk, "detour");
    draad.setDaemon(true);
    draad.start();
  }

  @Override
  public void stop() {
    try {
      ingang.close();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
