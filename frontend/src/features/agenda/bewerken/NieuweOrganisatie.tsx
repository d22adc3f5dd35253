import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { OrganisatieKeuze } from '../../../concept/motor/contract';
import { maakOrganisatie } from '../../../concept/motor/queries';
import { veldkop } from '../../../lib/i18n/veldkop';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { LijktOp } from '../../../concept/velden/LijktOp';
import { losVeld } from '../../../concept/velden/losVeld';
import { Veldkader } from '../../../concept/velden/Veldkader';
import { Probleem } from '../../../lib/Probleem';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
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
  gemaakt: (organisatie: OrganisatieKeuze) => void;
  sluit: () => void;
}

/** Name and kind are enough to name an organisatie on the map. */
export function NieuweOrganisatie({ naam: begin, gemaakt, sluit }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const [naam, zetNaam] = useState(begin);
  const [soort, zetSoort] = useState<Soort>('culturele_instelling');
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    veld.current?.focus();
  }, []);
  const maak = useMutation({
    mutationFn: (toch: boolean) => maakOrganisatie(agenda, naam.trim(), soort, toch),
    onSuccess: (organisatie) => {
      sluit();
      gemaakt(organisatie);
    },
  });
  const bewaar = () => {
    if (naam.trim() !== '') maak.mutate(false);
  };
  const probleem = maak.isError ? Probleem.vanUitzondering(maak.error) : null;
  const lijktOp = probleem?.lijktOp ?? [];
  const fout = lijktOp.length === 0 ? probleem : null;
  return (
    <span role="group" aria-label={t('bewerken.wie.nieuweOrganisatie')} className={stijl.nieuw}>
      <Veldkader
        id="nieuwe-organisatie"
        vorm="regel"
        label={veldkop('naam')}
        fout={
          fout && (
            <>
              {t('bewerken.wie.mislukt')} <Nederlands>{fout.detail ?? ''}</Nederlands>
            </>
          )
        }
      >
        {(kenmerken) => (
          <input
            {...kenmerken}
            ref={veld}
            value={naam}
            onChange={({ target }) => {
              zetNaam(target.value);
              maak.reset();
            }}
            onKeyDown={({ key }) => {
              if (key === 'Enter') bewaar();
              if (key === 'Escape') sluit();
            }}
          />
        )}
      </Veldkader>
      <Keuzeinvoer
        vorm="regel"
        label={veldkop('soort')}
        naam="soort"
        veld={losVeld(soort, zetSoort)}
        keuzes={SOORTEN.map((waarde) => ({
          waarde,
          tekst: t(`organisatieSoort.${waarde}`, { count: 1 }),
        }))}
      />
      {lijktOp.length > 0 && (
        <LijktOp
          namen={lijktOp}
          bezig={maak.isPending}
          toch={() => maak.mutate(true)}
          anders={() => {
            maak.reset();
            veld.current?.focus();
          }}
        />
      )}
      <span className={stijl.knoppen}>
        <Knop isDisabled={maak.isPending} onPress={bewaar}>
          {t('rij.voegToe')}
        </Knop>
        <Knop soort="subtiel" onPress={sluit}>
          {t('bewerken.annuleer')}
        </Knop>
      </span>
    </span>
  );
}
