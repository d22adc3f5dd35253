package nl.strategiekaart.launcher;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Takes every mail that the API sends and puts it in a folder: nothing leaves the machine. */
final class MailCatcher implements Child {

  private static final int PAUSE = 300;

  private final Path folder;
  private final int port = Ports.free();
  private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private volatile boolean stopped;
  private long number;

  MailCatcher(DataFolder data) throws IOException {
    this.folder = DataFolder.privateFolder(data.in("mail"));
  }

  @Override
  public String name() {
    return "mail catcher";
  }

  int port() {
    return port;
  }

  Path folder() {
    return folder;
  }

  @Override
  public void start() {
    server.start();
    Thread writer = new Thread(this::write, "mail catcher");
    writer.setDaemon(true);
    writer.start();
  }

  private void write() {
    while (!stopped) {
      if (server.waitForIncomingEmail(PAUSE, 1)) {
        try {
          for (MimeMessage mail : server.getReceivedMessages()) {
            save(mail);
          }
          server.purgeEmailFromAllMailboxes();
        } catch (IOException | MessagingException | FolderException e) {
          System.err.println("A mail could not be written in " + folder + ": " + Reason.of(e));
        }
      }
    }
  }

  private void save(MimeMessage mail) throws IOException, MessagingException {
    Path file = folder.resolve(Instant.now().toEpochMilli() + "-" + number++ + ".eml");
    try (OutputStream out = Files.newOutputStream(file)) {
      mail.writeTo(out);
    }
  }

  @Override
  public CompletableFuture<?> ended() {
    return ended;
  }

  @Override
  public String whereToLook() {
    return "";
  }

  @Override
  public void stop() {
    stopped = true;
    server.stop();
  }
}
