/** Where a field of a thing is on the screen; findings lead to it. */
export const veldId = (id: string, veld: string): string => `veld-${id}-${veld}`;

/** The thing itself. */
export const deelId = (id: string): string => `deel-${id}`;

/** Where to add something under a thing (or a term). */
export const nieuwId = (soort: string, onder: string): string => `nieuw-${soort}-${onder}`;

const GEDULD_BEELDEN = 90;

/** Focus goes to the first of these that is there, as soon as it is drawn. */
export function focusOp(...ids: string[]): void {
  let beeld = 0;
  const probeer = () => {
    const element = ids.map((id) => document.getElementById(id)).find((gevonden) => gevonden);
    if (element) {
      element.focus();
      element.scrollIntoView({ block: 'nearest' });
    } else if (beeld++ < GEDULD_BEELDEN) requestAnimationFrame(probeer);
  };
  requestAnimationFrame(probeer);
}
