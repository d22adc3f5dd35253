/** A thing in a list or on a map: its heading, or the whole of it. */
export const deelId = (id: string): string => `deel-${id}`;

/** Where a field of a thing is on the screen; findings lead to it. */
export const veldId = (id: string, veld: string): string => `veld-${id}-${veld}`;

/** Where to add something under a thing (or a term). */
export const nieuwId = (soort: string, onder: string): string => `nieuw-${soort}-${onder}`;

/** Keys that are pressed along with another one: nobody goes anywhere with them. */
const MEE = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/** Focus on one of these is someone who is going to type there; a button gets it back when a dialog closes. */
const TYPVELD = 'textarea, input, [contenteditable]';

let vergeet = (): void => undefined;

/**
 * Focus goes to the first of these that can take it, once what was done is drawn; what is not there yet takes it
 * when it appears. Not when the person has pressed a key, pointed at something or come into another field since, which
 * a voice or a screen reader does without either: focus is never taken from someone who types or has gone elsewhere. A later request takes the place of an earlier one.
 */
export function focusOp(...ids: string[]): void {
  vergeet();
  const probeer = () => {
    // A button that is off takes none, and a window that is closing keeps it: the next change is another chance.
    const element = ids.map((id) => document.getElementById(id)).find(neemtFocus);
    if (!element) return;
    element.scrollIntoView({ block: 'nearest' });
    vergeet();
  };
  const kijker = new MutationObserver(probeer);
  const opToets = ({ key }: KeyboardEvent) => {
    if (!MEE.has(key)) vergeet();
  };
  const opVeld = ({ target }: Event) => {
    if (target instanceof Element && target.matches(TYPVELD)) vergeet();
  };
  const eerst = requestAnimationFrame(() => {
    kijker.observe(document.body, { childList: true, subtree: true });
    probeer();
  });
  vergeet = () => {
    cancelAnimationFrame(eerst);
    kijker.disconnect();
    window.removeEventListener('keydown', opToets, true);
    window.removeEventListener('pointerdown', opPlek, true);
    window.removeEventListener('focusin', opVeld, true);
    window.removeEventListener('input', opVeld, true);
  };
  const opPlek = () => vergeet();
  window.addEventListener('keydown', opToets, true);
  window.addEventListener('pointerdown', opPlek, true);
  window.addEventListener('focusin', opVeld, true);
  window.addEventListener('input', opVeld, true);
}

function neemtFocus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null && document.activeElement === element;
}
