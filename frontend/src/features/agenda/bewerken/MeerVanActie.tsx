import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { staatVan } from '../../../concept/velden/staatVan';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { Veldkader } from '../../../concept/velden/Veldkader';
import velden from '../../../concept/velden/Velden.module.css';
import { FilterKeuze } from '../../../ui/filters/FilterKeuze';
import { useKaartgegevens } from './BewerkContext';
import { veldId } from '../../../lib/focus';
import { KomtUit } from './KomtUit';
import { Links } from './Links';
import { Meer } from './Meer';
import { useInWoorden } from './useInWoorden';

/** Thema's, wijken, how often, and links of an actie. */
export const MeerVanActie = memo(function MeerVanActie({ actie }: { actie: Deel<'actie'> }) {
  const { t } = useTranslation();
  const gegevens = useKaartgegevens();
  const themas = useVeld(actie, 'themas');
  const wijken = useVeld(actie, 'wijken').waarde;
  const frequentie = useVeld(actie, 'frequentie').waarde;
  const links = useVeld(actie, 'links');
  const inWoorden = useInWoorden();
  const naam = (id: string) => gegevens.themas.find((thema) => thema.id === id)?.inhoud.naam;
  const kort = [
    frequentie,
    ...themas.waarde.map(naam),
    ...wijken,
    ...links.waarde.map(({ titel }) => titel),
  ].filter(Boolean);
  return (
    <Meer
      kop={t('bewerken.meer.actie')}
      label={t('bewerken.meer.actieVan', { wat: actie.inhoud.wat })}
      kort={kort.join(' · ')}
    >
      {() => (
        <>
          <Veldinvoer
            deel={actie}
            veld="frequentie"
            vorm="regel"
            leeg={t('bewerken.meer.frequentieLeeg')}
          />
          <Veldinvoer
            deel={actie}
            veld="wijken"
            vorm="regel"
            hint={t('bewerken.meer.wijkenHint')}
          />
          {gegevens.themas.length > 0 && (
            <Veldkader
              vorm="regel"
              label={t('actie.themas')}
              labelVerborgen
              {...staatVan(themas, 'themas', (ids) => inWoorden('actie', 'themas', ids))}
            >
              {() => (
                <>
                  <FilterKeuze
                    label={t('actie.themas')}
                    opties={gegevens.themas.map(({ id, inhoud }) => ({
                      waarde: id,
                      tekst: inhoud.naam,
                      inhoud: true,
                    }))}
                    gekozen={themas.waarde}
                    kies={themas.zet}
                  />
                  <span className={velden.hint}>{themas.waarde.map(naam).join(', ')}</span>
                </>
              )}
            </Veldkader>
          )}
          <Links veld={links} id={veldId(actie.id, 'links')} />
          <KomtUit deel={actie.id} />
        </>
      )}
    </Meer>
  );
});
