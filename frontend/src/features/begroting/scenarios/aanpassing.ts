/** What a person chose in the form of a new scenario. */
export const KEUZES = ['gelijk', 'procent', 'zonder', 'leeg'] as const;
export type Keuze = (typeof KEUZES)[number];

export const LEEG = {
  van: '',
  naam: '',
  toelichting: '',
  wat: 'gelijk',
  richting: 'minder',
  procent: '',
  geldbron: '',
  thema: '',
  vanaf: '',
};
export type Scenariowaarden = typeof LEEG;

const PROCENT = /^\d{1,4}([.,]\d{1,2})?$/;

/** Why a percentage cannot be; null when it can. */
export function foutInProcent(
  procent: string,
  richting: string,
): 'geenProcent' | 'teVeelProcent' | null {
  if (!PROCENT.test(procent)) return 'geenProcent';
  const getal = Number(procent.replace(',', '.'));
  if (richting === 'meer') return getal < 1000 ? null : 'geenProcent';
  return getal > 100 ? 'teVeelProcent' : null;
}

/** The choice as the API wants it; null leaves every amount as it is. */
export function alsAanpassing({ wat, richting, procent, ...rest }: Scenariowaarden) {
  if (wat === 'gelijk') return null;
  const getal = procent.replace(',', '.');
  return {
    wat: wat === 'zonder' ? 'nul' : wat === 'leeg' ? 'leeg' : 'procent',
    procent: wat !== 'procent' ? null : richting === 'meer' ? getal : `-${getal}`,
    geldbron: wat === 'leeg' ? null : rest.geldbron || null,
    thema: rest.thema || null,
    vanaf: rest.vanaf === '' ? null : Number(rest.vanaf),
  } as const;
}
