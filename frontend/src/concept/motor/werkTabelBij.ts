import type {
  Begrotingstabel,
  Begrotingstotalen,
  Reeksen,
  Tabelwijzigingen,
  Totaal,
  Totaalreeks,
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
  { groep, id, maat, jaar, totaal, baten, saldo }: Totaalvak,
  jaren: readonly number[],
): Begrotingstotalen {
  const met = (reeksen: Reeksen): Reeksen => {
    const gezet = (reeks: Totaalreeks, anders: Totaal): Totaalreeks =>
      jaar === null
        ? { ...reeks, totaal: anders }
        : {
            ...reeks,
            perJaar: reeks.perJaar.map((een, i) => (jaren[i] === jaar ? anders : een)),
          };
    const nu = reeksen[maat];
    const reeks = gezet(nu, totaal);
    if (nu.baten && baten) reeks.baten = gezet(nu.baten, baten);
    if (nu.saldo && saldo) reeks.saldo = gezet(nu.saldo, saldo);
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
