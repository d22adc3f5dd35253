import { useEffect, useState } from 'react';
import { wordtBewerkt } from './bewerkers';

/** A page that comes into sight tells so in more than one way, and often. */
const NIET_VAKER_MS = 60_000;
const NU_EN_DAN_MS = 15 * 60_000;
const HERLADEN = 'strategiekaart.herladen';

/** The scripts that a build begins with carry their hash in their name; in development there are none. */
function beginVan(pagina: Document): string | null {
  const scripts = pagina.querySelectorAll('script[type="module"][src^="/assets/"]');
  return [...scripts].map((script) => script.getAttribute('src')).join(' ') || null;
}

/**
 * Whether the site has a newer version than this page, for who edits: only they keep a page open for so long,
 * and only they lose their place when it is loaded again. For a visitor that happens by itself, once, when a
 * part of the old version turns out to be gone.
 */
export function useNieuweVersie(): boolean {
  const [isNieuwer, zetNieuwer] = useState(false);
  useEffect(() => {
    const eigen = beginVan(document);
    if (eigen === null) return undefined;
    let gekeken = Date.now();
    let isWeg = false;
    const isOver = () => isWeg;
    const kijk = async () => {
      if (!navigator.onLine) return;
      gekeken = Date.now();
      const nu = await vraagBegin();
      if (nu === null || nu === eigen || isOver()) return;
      if (wordtBewerkt()) zetNieuwer(true);
      else if (isEersteKeer(nu)) window.location.reload();
    };
    const inZicht = () => {
      const isTijd = Date.now() >= gekeken + NIET_VAKER_MS;
      if (isTijd && wordtBewerkt() && document.visibilityState === 'visible') void kijk();
    };
    const mist = () => void kijk();
    const wekker = setInterval(inZicht, NU_EN_DAN_MS);
    window.addEventListener('vite:preloadError', mist);
    window.addEventListener('focus', inZicht);
    document.addEventListener('visibilitychange', inZicht);
    return () => {
      isWeg = true;
      clearInterval(wekker);
      window.removeEventListener('vite:preloadError', mist);
      window.removeEventListener('focus', inZicht);
      document.removeEventListener('visibilitychange', inZicht);
    };
  }, []);
  return isNieuwer;
}

/** What the server gives by now; null when it gives nothing of use. */
async function vraagBegin(): Promise<string | null> {
  try {
    const antwoord = await fetch('/', { cache: 'no-cache' });
    return beginVan(new DOMParser().parseFromString(await antwoord.text(), 'text/html'));
  } catch {
    return null;
  }
}

/** Never round and round: a version for which the page was loaded again is not tried twice. */
function isEersteKeer(versie: string): boolean {
  try {
    if (sessionStorage.getItem(HERLADEN) === versie) return false;
    sessionStorage.setItem(HERLADEN, versie);
    return true;
  } catch {
    return false;
  }
}
