/** The heading of a thing in a list. */
export const kopId = (id: string): string => `deel-${id}`;

/** An input of a thing. */
export const invoerId = (id: string, veld: string): string => `invoer-${id}-${veld}`;

const GEDULD_BEELDEN = 60;

/** Focus goes to the first of these that is there, as soon as it is drawn. */
export function focusOp(...ids: string[]): void {
  let beeld = 0;
  const probeer = () => {
    const element = ids.map((id) => document.getElementById(id)).find((gevonden) => gevonden);
    if (element) element.focus();
    else if (beeld++ < GEDULD_BEELDEN) requestAnimationFrame(probeer);
  };
  requestAnimationFrame(probeer);
}
