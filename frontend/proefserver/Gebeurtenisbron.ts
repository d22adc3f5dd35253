/** In the place of EventSource: the stream of a concept, of which a test says what comes along. */
export class Gebeurtenisbron extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;

  readyState: number = Gebeurtenisbron.CONNECTING;
  readonly url: URL;
  private readonly weg: (bron: Gebeurtenisbron) => void;

  constructor(adres: string, weg: (bron: Gebeurtenisbron) => void) {
    super();
    this.url = new URL(adres, window.location.href);
    this.weg = weg;
  }

  /** The server takes the listener in. */
  open(): void {
    if (this.readyState === Gebeurtenisbron.CLOSED) return;
    this.readyState = Gebeurtenisbron.OPEN;
    this.dispatchEvent(new Event('open'));
  }

  /** Refused, or the line drops: a browser tries again by itself only in the second case. */
  fout(geweigerd: boolean): void {
    this.readyState = geweigerd ? Gebeurtenisbron.CLOSED : Gebeurtenisbron.CONNECTING;
    this.dispatchEvent(new Event('error'));
  }

  stuur(soort: string, inhoud: unknown): void {
    this.dispatchEvent(new MessageEvent(soort, { data: JSON.stringify(inhoud) }));
  }

  close(): void {
    this.readyState = Gebeurtenisbron.CLOSED;
    this.weg(this);
  }
}
