import { useTranslation } from 'react-i18next';
import { Formulierveld } from '../../ui/formulier/Formulierveld';
import { useFormulier } from '../../ui/formulier/useFormulier';
import { useBewerker, useConceptOmgeving } from '../motor/ConceptContext';
import type { Inhouden } from '../motor/contract';
import { hintVan, veldkop } from '../../lib/i18n/veldkop';
import { beschrijvingVan, veldsoortVan } from '../soorten/vragen';
import { keuzesUit } from '../velden/keuzesUit';
import { NieuwOnderdeel } from './NieuwOnderdeel';

type Nieuwsoort = 'begrip' | 'besluit' | 'programmalijn' | 'thema';

interface Props<S extends Nieuwsoort> {
  soort: S;
  /** What one fills in at once; the rest comes later. */
  velden: readonly (keyof Inhouden[S] & string)[];
  meteenOpen: boolean;
  gemaakt?: (id: string) => void;
}

/** Adding one of a kind, with its fields as the kind describes them. */
export function NieuwDeel<S extends Nieuwsoort>({ velden, meteenOpen, ...rest }: Props<S>) {
  const soort: Nieuwsoort = rest.soort;
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const { maak } = useBewerker();
  const { titel } = beschrijvingVan(soort);
  const perVeld = velden.map((veld) => {
    const { keuzes, leeg, typwijze } = veldsoortVan(soort, veld) ?? {};
    const opties = keuzes && keuzesUit(t, keuzes);
    return { veld, opties, magLeeg: leeg === null, typwijze };
  });
  const voorElk = <W,>(geef: (een: (typeof perVeld)[number]) => W) =>
    Object.fromEntries(perVeld.map((een) => [een.veld, geef(een)]));
  const formulier = useFormulier({
    sleutel: `${soort}-${agenda}`,
    leeg: voorElk(({ opties }) => opties?.[0]?.waarde ?? ''),
    namen: voorElk(({ veld }) => veldkop(veld)),
    controleer: (waarden) =>
      voorElk(({ veld, magLeeg }) =>
        waarden[veld] === '' && !magLeeg ? t('invoer.nodig') : undefined,
      ),
  });
  return (
    <NieuwOnderdeel
      formulier={formulier}
      titel={t(`lijst.${soort}.nieuw`)}
      eerste={titel}
      meteenOpen={meteenOpen}
      voegToe={(waarden) => {
        // What may be left out is nothing, not an empty text.
        const inhoud = voorElk(({ veld }) => (waarden[veld] === '' ? null : waarden[veld]));
        const id = maak(soort, inhoud as Partial<Inhouden[S]>);
        rest.gemaakt?.(id);
      }}
    >
      {perVeld.map(({ veld, opties, magLeeg, typwijze }) => (
        <Formulierveld
          key={veld}
          formulier={formulier}
          veld={veld}
          hint={hintVan(soort, veld)}
          nietVerplicht={magLeeg}
          kort={typwijze?.kort ?? opties !== undefined}
          {...(typwijze?.meerRegels && { soort: 'alinea' })}
          {...(opties && { opties })}
        />
      ))}
    </NieuwOnderdeel>
  );
}
