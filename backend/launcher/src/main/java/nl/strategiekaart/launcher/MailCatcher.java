package nl.strategiekaart.launcher;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes every mail that the API and Keycloak send and puts it in a folder: nothing leaves the
 * machine. The screen tells of each, with the link that is in it.
 */
final class MailCatcher implements Child {

  private static final int PAUSE = 300;
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

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

  MailServer connection() {
    return MailServer.here(port);
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
          for (GreenMailUser user : server.getUserManager().listUser()) {
            empty(server.getManagers().getImapHostManager().getInbox(user));
          }
        } catch (IOException | MessagingException | FolderException e) {
          System.err.println("A mail could not be written in " + folder + ": " + Reason.of(e));
        }
      }
    }
  }

  /** Only what was written goes: the next mail may come in meanwhile. */
  private void empty(MailFolder inbox) throws IOException, MessagingException, FolderException {
    for (StoredMessage mail : inbox.getMessages()) {
      save(mail.getMimeMessage());
      mail.setFlag(Flags.Flag.DELETED, true);
    }
    inbox.expunge();
  }

  private void save(MimeMessage mail) throws IOException, MessagingException {
    Path file = folder.resolve(Instant.now().toEpochMilli() + "-" + number++ + ".eml");
    try (OutputStream out = Files.newOutputStream(file)) {
      mail.writeTo(out);
    }
    System.out.printf("Mail for %s: %s%n", mail.getAllRecipients()[0], oneLine(mail.getSubject()));
    link(mail).ifPresent(link -> System.out.println("  " + link));
  }

  /** A subject comes from outside: it may not look like a line of ours. */
  private static String oneLine(String subject) {
    return subject == null ? "" : subject.replaceAll("\\p{Cntrl}+", " ");
  }

  /** The first address in the text of a mail. */
  private static Optional<String> link(MimeMessage mail) throws IOException, MessagingException {
    return mail.getContent() instanceof Multipart parts
            && parts.getBodyPart(0).getContent() instanceof String text
        ? LINK.matcher(text).results().map(MatchResult::group).findFirst()
        : Optional.empty();
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
