import { memo, useState } from 'react';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BetrokkenheidInhoud, Deel, OrganisatieKeuze } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { losVeld } from '../../../concept/velden/losVeld';
import { OrganisatieZoeker } from '../../../concept/velden/OrganisatieZoeker';
import { staatVan } from '../../../concept/velden/staatVan';
import { Veldkader } from '../../../concept/velden/Veldkader';
import { organisatienaam } from '../../../lib/format/organisatienaam';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import chip from '../../../ui/domein/OrganisatieChip.module.css';
import { leidt, ROLLEN } from '../../../ui/domein/rollen';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';
import { focusOp, veldId } from '../../../lib/focus';
import { NieuweOrganisatie } from './NieuweOrganisatie';
import { useInWoorden } from './useInWoorden';
import stijl from './Wie.module.css';

/** Wie: chips with their rol, each opening to change it; behind them the search for another. */
export const WieVeld = memo(function WieVeld({ actie }: { actie: Deel<'actie'> }) {
  const { t } = useTranslation();
  const { onthoud } = useBewerkomgeving();
  const { organisatie } = useKaartgegevens();
  const veld = useVeld(actie, 'wie');
  const inWoorden = useInWoorden();
  const [nieuw, zetNieuw] = useState<string | null>(null);
  const wie = veld.waarde;
  const naam = (b: BetrokkenheidInhoud) => {
    const deze = organisatie(b.organisatie);
    return deze && organisatienaam(deze);
  };
  const zoeker = veldId(actie.id, 'wie');
  const zet = (plek: number, nieuw: BetrokkenheidInhoud | null) => {
    veld.zet(nieuw ? wie.with(plek, nieuw) : wie.toSpliced(plek, 1));
    if (!nieuw) focusOp(zoeker);
  };
  const voegToe = (gevonden: OrganisatieKeuze) => {
    onthoud(gevonden);
    const rol = wie.some((b) => leidt(b.rol)) ? 'samenwerkingspartner' : 'trekker';
    if (!wie.some((b) => b.organisatie === gevonden.id)) {
      veld.zet([...wie, { organisatie: gevonden.id, rol }]);
    }
  };
  const schuif = (plek: number, stap: -1 | 1) => {
    const deze = wie[plek];
    if (deze) veld.zet(wie.toSpliced(plek, 1).toSpliced(plek + stap, 0, deze));
  };
  return (
    <Veldkader
      vorm="plek"
      label={t('actie.wie')}
      {...staatVan(veld, 'wie', (wie) => inWoorden('actie', 'wie', wie))}
    >
      {() => (
        <span className={stijl.rij}>
          {!wie.some(({ rol }) => leidt(rol)) && (
            <span className={stijl.geen}>{t('wie.geenTrekker')}</span>
          )}
          {wie.map((b, plek) => (
            <DialogTrigger key={`${b.organisatie} ${plek}`}>
              <Button className={klassen(chip.chip, leidt(b.rol) && chip.leidt)}>
                <Nederlands>{naam(b) ?? '…'}</Nederlands>
                <span className={chip.rol}>{t(`rol.${b.rol}`)}</span>
              </Button>
              <Popover className={stijl.venster ?? ''} placement="bottom start">
                <Dialog className={stijl.dialoog ?? ''} aria-label={naam(b) ?? t('actie.wie')}>
                  {({ close }) => (
                    <>
                      <Keuzeinvoer
                        vorm="regel"
                        label={t('filters.rol')}
                        naam="wie"
                        veld={losVeld(b.rol, (rol) => zet(plek, { ...b, rol }))}
                        keuzes={ROLLEN.map((rol) => ({ waarde: rol, tekst: t(`rol.${rol}`) }))}
                      />
                      <span className={stijl.knoppen}>
                        {(
                          [
                            ['eerder', -1, IconArrowLeft],
                            ['later', 1, IconArrowRight],
                          ] as const
                        ).map(([woord, stap, Icoon]) => (
                          <Knop
                            key={woord}
                            isDisabled={wie[plek + stap] === undefined}
                            icoon={<Icoon aria-hidden size={16} />}
                            onPress={() => {
                              schuif(plek, stap);
                              close();
                            }}
                          >
                            {t(`bewerken.wie.${woord}`)}
                          </Knop>
                        ))}
                      </span>
                      <Knop
                        onPress={() => {
                          close();
                          zet(plek, null);
                        }}
                      >
                        {t('bewerken.wie.haalWeg')}
                      </Knop>
                    </>
                  )}
                </Dialog>
              </Popover>
            </DialogTrigger>
          ))}
          {nieuw === null ? (
            <OrganisatieZoeker
              id={zoeker}
              opPlek
              label={t('bewerken.wie.zoekBij', { wat: actie.inhoud.wat })}
              kies={voegToe}
              nieuw={zetNieuw}
            />
          ) : (
            <NieuweOrganisatie naam={nieuw} gemaakt={voegToe} sluit={() => zetNieuw(null)} />
          )}
        </span>
      )}
    </Veldkader>
  );
});
