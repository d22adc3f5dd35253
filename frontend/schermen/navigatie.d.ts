/** The part of the Navigation API that the tests listen to; TypeScript does not know it yet. */
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly downloadRequest: string | null;
}

interface Window {
  readonly navigation: {
    addEventListener(soort: 'navigate', hoor: (gebeurtenis: NavigateEvent) => void): void;
    removeEventListener(soort: 'navigate', hoor: (gebeurtenis: NavigateEvent) => void): void;
  };
}
