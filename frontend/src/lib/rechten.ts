import type { Ik, Lidmaatschapsrol } from './api';

/** What an account may do for an organisatie, as far as its roles tell; the server decides. */
export function rechtenBij({ beheerder, lidmaatschappen }: Ik, ...codes: string[]) {
  const [zelf] = codes;
  const heeft = (gezocht: Lidmaatschapsrol, bij: (string | undefined)[]) =>
    lidmaatschappen.some(({ rol, organisatie }) => rol === gezocht && bij.includes(organisatie));
  const isMedewerker = heeft('beleidsmedewerker', codes);
  const spreektNamens = heeft('vertegenwoordiger', [zelf]);
  return {
    /** Its profile; officers also that of what lies under theirs. */
    profiel: beheerder || isMedewerker || spreektNamens,
    /**
     * What it is among others: its kind, what it is part of, its end. Of who sees the profile at all it is only a
     * vertegenwoordiger who may not.
     */
    inrichten: beheerder || heeft('beleidsmedewerker', [zelf]) || !spreektNamens,
    /** Who may act for it. */
    mensen: beheerder || heeft('beleidsmedewerker', [zelf]),
    /** All that it has, as one file. */
    uitvoer: beheerder || heeft('beleidsmedewerker', [zelf]),
  };
}

/** Whether this account may edit the concept of the agendas of an organisatie. */
export const bewerkt = ({ lidmaatschappen }: Ik, eigenaar: string): boolean =>
  lidmaatschappen.some(
    ({ rol, organisatie }) => rol === 'beleidsmedewerker' && organisatie === eigenaar,
  );

/** Whether there is anything of organisaties for this account to keep up. */
export const heeftOrganisaties = ({ beheerder, lidmaatschappen }: Ik): boolean =>
  beheerder || lidmaatschappen.length > 0;
