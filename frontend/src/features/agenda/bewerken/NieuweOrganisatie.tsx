import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UseMutationResult } from '@tanstack/react-query';
import type { OrganisatieKeuze } from '../../../concept/motor/contract';
import { Probleem } from '../../../lib/Probleem';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Keuze } from './Keuze';
import velden from './Velden.module.css';
import stijl from './Wie.module.css';

type Soort = OrganisatieKeuze['soort'];

/** Those that an officer makes on the spot; the most common first. */
const SOORTEN: readonly Soort[] = [
  'culturele_instelling',
  'vereniging',
  'maker',
  'bedrijf',
  'onderwijs',
  'netwerk',
  'platform',
  'groep',
  'afdeling',
  'bestuursorgaan',
  'functie',
  'fonds',
  'gemeente',
  'provincie',
  'rijk',
];

interface Props {
  naam: string;
  maak: UseMutationResult<OrganisatieKeuze, Error, { naam: string; soort: Soort }>;
  annuleer: () => void;
}

/** Name and kind are enough to name an organisatie on the map. */
export function NieuweOrganisatie({ naam: begin, maak, annuleer }: Props) {
  const { t } = useTranslation();
  const [naam, zetNaam] = useState(begin);
  const [soort, zetSoort] = useState<Soort>('culturele_instelling');
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    veld.current?.focus();
  }, []);
  const bewaar = () => {
    if (naam.trim() !== '') maak.mutate({ naam: naam.trim(), soort });
  };
  const fout = maak.isError ? Probleem.vanUitzondering(maak.error) : null;
  return (
    <span role="group" aria-label={t('bewerken.wie.nieuweOrganisatie')} className={stijl.nieuw}>
      <span className={velden.regelveld}>
        <label htmlFor="nieuwe-organisatie" className={velden.label}>
          {t('bewerken.wie.naam')}
        </label>
        <input
          id="nieuwe-organisatie"
          ref={veld}
          className={velden.regel}
          value={naam}
          onChange={({ target }) => {
            zetNaam(target.value);
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') bewaar();
            if (key === 'Escape') annuleer();
          }}
        />
      </span>
      <Keuze
        label={t('bewerken.wie.soort')}
        waarde={soort}
        opties={SOORTEN.map((waarde) => ({
          waarde,
          tekst: t(`organisatieSoort.${waarde}`, { count: 1 }),
        }))}
        kies={(gekozen) => {
          zetSoort(gekozen as Soort);
        }}
      />
      <span className={stijl.knoppen}>
        <Knop isDisabled={maak.isPending} onPress={bewaar}>
          {t('bewerken.wie.maak')}
        </Knop>
        <Knop soort="subtiel" onPress={annuleer}>
          {t('bewerken.annuleer')}
        </Knop>
      </span>
      {fout !== null && (
        <span role="alert" className={velden.fout}>
          {t('bewerken.wie.mislukt')} <Nederlands>{fout.detail ?? ''}</Nederlands>
        </span>
      )}
    </span>
  );
}
