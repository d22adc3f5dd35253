package nl.strategiekaart.toegang;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does when someone signs in: follow redirects, keep cookies, send a form. */
public final class Proefbrowser {

  private static final Pattern FORMULIER = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  final Map<String, Map<String, HttpCookie>> cookies = new TreeMap<>();
  final List<String> gezetteCookies = new ArrayList<>();
  final List<URI> bezocht = new ArrayList<>();

  /** What is there, after redirects. */
  public HttpResponse<String> get(String adres) {
    return volg(vraag(URI.create(adres)).GET());
  }

  /** Where it leads to sign in there. */
  public HttpResponse<String> logIn(String adres, String naam, String wachtwoord) {
    return vulIn(get(adres), Map.of("username", naam, "password", wachtwoord));
  }

  /** Fills in the form of a page, and goes where that leads. */
  HttpResponse<String> vulIn(HttpResponse<String> pagina, Map<String, String> velden) {
    Matcher formulier = FORMULIER.matcher(pagina.body());
    if (!formulier.find()) {
      throw new AssertionError("no form at " + pagina.uri() + ": " + pagina.body());
    }
    String inhoud =
        velden.entrySet().stream()
            .map(veld -> code(veld.getKey()) + "=" + code(veld.getValue()))
            .collect(Collectors.joining("&"));
    return volg(
        vraag(pagina.uri().resolve(formulier.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(inhoud)));
  }

  /** The answer, where it leads to not followed. */
  public HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
    try {
      HttpResponse<String> antwoord =
          http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
      bezocht.add(antwoord.uri());
      bewaar(antwoord);
      return antwoord;
    } catch (IOException | InterruptedException fout) {
      throw new AssertionError(fout);
    }
  }

  private HttpResponse<String> volg(HttpRequest.Builder verzoek) {
    HttpResponse<String> antwoord = stuur(verzoek);
    for (int keer = 0; antwoord.statusCode() / 100 == 3 && keer < 10; keer++) {
      String naar = antwoord.headers().firstValue("Location").orElseThrow();
      antwoord = stuur(vraag(antwoord.uri().resolve(naar)).GET());
    }
    return antwoord;
  }

  /** A request with the cookies for that address. */
  public HttpRequest.Builder vraag(URI adres) {
    HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres);
    String mee =
        cookies.getOrDefault(adres.getAuthority(), Map.of()).values().stream()
            .map(c -> c.getName() + "=" + c.getValue())
            .collect(Collectors.joining("; "));
    return mee.isEmpty() ? verzoek : verzoek.header("Cookie", mee);
  }

  private void bewaar(HttpResponse<String> antwoord) {
    var bij = cookies.computeIfAbsent(antwoord.uri().getAuthority(), a -> new TreeMap<>());
    for (String kop : antwoord.headers().allValues("Set-Cookie")) {
      gezetteCookies.add(antwoord.uri().getAuthority() + " " + kop);
      String paar = kop.substring(0, kop.indexOf(';'));
      HttpCookie cookie =
          new HttpCookie(
              paar.substring(0, paar.indexOf('=')), paar.substring(paar.indexOf('=') + 1));
      cookie.setVersion(0);
      if (kop.toLowerCase().contains("max-age=0")) {
        bij.remove(cookie.getName());
      } else {
        bij.put(cookie.getName(), cookie);
      }
    }
  }

  private static String code(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }
}
