package nl.strategiekaart;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A mail as it came in.
 *
 * @param bestand in which it was kept; the names follow the order of coming
 * @param kenmerk its Message-ID
 */
public record Proefmail(
    String bestand, String aan, String onderwerp, String tekst, String html, String kenmerk)
    implements Comparable<Proefmail> {

  static Proefmail lees(Path bestand) {
    try (InputStream van = Files.newInputStream(bestand)) {
      MimeMessage mail = new MimeMessage(null, van);
      if (mail.getAllRecipients().length != 1) {
        throw new AssertionError("a mail to more than one: " + bestand);
      }
      Multipart delen = (Multipart) mail.getContent();
      return new Proefmail(
          bestand.getFileName().toString(),
          mail.getRecipients(RecipientType.TO)[0].toString(),
          mail.getSubject(),
          inhoud(delen.getBodyPart(0)),
          inhoud(delen.getBodyPart(1)),
          mail.getMessageID());
    } catch (IOException | MessagingException fout) {
      throw new AssertionError("not a mail: " + bestand, fout);
    }
  }

  private static String inhoud(BodyPart deel) throws IOException, MessagingException {
    return (String) deel.getContent();
  }

  @Override
  public int compareTo(Proefmail ander) {
    return Comparator.comparing(Proefmail::bestand).compare(this, ander);
  }
}
