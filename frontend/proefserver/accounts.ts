import type { Ik, MijnAgenda } from '../src/lib/api';

/** Who looks at the screen: nobody, or one of the demo accounts. */
export type Account = 'beleid' | 'collega' | 'podium' | 'beheer';

const gemeente = {
  organisatie: 'gemeente-zoetermeer',
  naam: 'Gemeente Zoetermeer',
  soort: 'gemeente',
  rol: 'beleidsmedewerker',
} as const;

const ingelogd = (naam: string, email: string): Ik => ({
  ingelogd: true,
  naam,
  email,
  beheerder: false,
  lidmaatschappen: [],
});

const ACCOUNTS: Record<Account, Ik> = {
  beleid: { ...ingelogd('Bea Beleid', 'bea@example.org'), lidmaatschappen: [gemeente] },
  collega: { ...ingelogd('Cor Collega', 'cor@example.org'), lidmaatschappen: [gemeente] },
  podium: {
    ...ingelogd('Pia Podium', 'pia@example.org'),
    lidmaatschappen: [
      {
        organisatie: 'ckc-en-partners',
        naam: 'CKC & partners',
        soort: 'culturele_instelling',
        rol: 'vertegenwoordiger',
      },
    ],
  },
  beheer: { ...ingelogd('Ben Beheer', 'ben@example.org'), beheerder: true },
};

export const ikVan = (als: Account | null): Ik =>
  als === null
    ? { ingelogd: false, naam: null, email: null, beheerder: false, lidmaatschappen: [] }
    : ACCOUNTS[als];

/** Whether an account may edit the concepts of the gemeente. */
export const magBewerken = (als: Account | null): boolean => als === 'beleid' || als === 'collega';

export const isVanGemeente = ({ eigenaar }: MijnAgenda): boolean =>
  eigenaar.code === gemeente.organisatie;
