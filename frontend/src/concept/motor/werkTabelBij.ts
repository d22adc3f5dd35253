import type {
  Begrotingstabel,
  Begrotingstotalen,
  Reeksen,
  Tabelwijzigingen,
  Totaalvak,
} from './contract';

/** The table with what changed in it since; what did not stays the same object. */
export const werkTabelBij = (
  tabel: Begrotingstabel,
  nieuws: Tabelwijzigingen,
): Begrotingstabel => ({
  ...tabel,
  stand: nieuws.stand,
  regels: vervang(tabel.regels, nieuws.regels),
  acties: vervang(tabel.acties, nieuws.acties),
  organisaties: [
    ...tabel.organisaties.filter(({ id }) => !nieuws.organisaties.some((een) => een.id === id)),
    ...nieuws.organisaties,
  ],
  totalen: nieuws.totalen.reduce((nu, vak) => metTotaal(nu, vak, tabel.jaren), tabel.totalen),
});

const vervang = <T extends { id: string }>(alle: T[], nieuw: readonly T[]): T[] =>
  alle.map((een) => nieuw.find(({ id }) => id === een.id) ?? een);

const LIJST = {
  regel: 'regels',
  thema: 'themas',
  geldbron: 'geldbronnen',
  programmalijn: 'programmalijnen',
} as const;

function metTotaal(
  totalen: Begrotingstotalen,
  { groep, id, maat, jaar, totaal }: Totaalvak,
  jaren: readonly number[],
): Begrotingstotalen {
  const met = (reeksen: Reeksen): Reeksen => {
    const { perJaar, totaal: samen } = reeksen[maat];
    const reeks =
      jaar === null
        ? { perJaar, totaal }
        : { perJaar: perJaar.map((een, i) => (jaren[i] === jaar ? totaal : een)), totaal: samen };
    return { ...reeksen, [maat]: reeks };
  };
  if (groep === 'agenda') return { ...totalen, samen: met(totalen.samen) };
  const lijst = LIJST[groep];
  return {
    ...totalen,
    [lijst]: totalen[lijst].map((een) =>
      een.id === id ? { ...een, reeksen: met(een.reeksen) } : een,
    ),
  };
}
