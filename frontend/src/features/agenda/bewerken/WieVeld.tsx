import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useId } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BetrokkenheidInhoud, Deel, Rol } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { leidt, ROLLEN } from '../../../ui/domein/rollen';
import { useBewerkomgeving } from './BewerkContext';
import { focusOp, veldId } from '../../../lib/focus';
import { Keuze } from './Keuze';
import { OrganisatieZoeker } from './OrganisatieZoeker';
import { Veldstaat } from './Veldstaat';
import stijl from './Wie.module.css';

/** Wie: chips with their rol, each opening to change it; behind them the search for another. */
export function WieVeld({ actie }: { actie: Deel<'actie'> }) {
  const { t } = useTranslation();
  const { organisatie, onthoud } = useBewerkomgeving();
  const veld = useVeld(actie, 'wie');
  const staat = useId();
  const wie = veld.waarde;
  const zoeker = veldId(actie.id, 'wie');
  const zet = (plek: number, nieuw: BetrokkenheidInhoud | null) => {
    veld.zet(nieuw ? wie.with(plek, nieuw) : wie.toSpliced(plek, 1));
    if (!nieuw) focusOp(zoeker);
  };
  const schuif = (plek: number, stap: -1 | 1) => {
    const deze = wie[plek];
    if (deze) veld.zet(wie.toSpliced(plek, 1).toSpliced(plek + stap, 0, deze));
  };
  return (
    <span className={stijl.veld}>
      <span className={stijl.rij}>
        {!wie.some(({ rol }) => leidt(rol)) && (
          <span className={stijl.geen}>{t('wie.geenTrekker')}</span>
        )}
        {wie.map((b, plek) => (
          <DialogTrigger key={`${b.organisatie} ${plek}`}>
            <Button className={klassen(stijl.chip, leidt(b.rol) && stijl.leidt)}>
              <Nederlands>{organisatie(b.organisatie)?.naam ?? '…'}</Nederlands>
              <span className={stijl.rol}>{t(`rol.${b.rol}`)}</span>
            </Button>
            <Popover className={stijl.venster ?? ''} placement="bottom start">
              <Dialog
                className={stijl.dialoog ?? ''}
                aria-label={organisatie(b.organisatie)?.naam ?? t('actie.wie')}
              >
                {({ close }) => (
                  <>
                    <Keuze
                      label={t('bewerken.wie.rol')}
                      waarde={b.rol}
                      opties={ROLLEN.map((rol) => ({ waarde: rol, tekst: t(`rol.${rol}`) }))}
                      kies={(rol) => {
                        zet(plek, { ...b, rol: rol as Rol });
                      }}
                    />
                    <span className={stijl.knoppen}>
                      <Knop
                        isDisabled={plek === 0}
                        icoon={<IconArrowLeft aria-hidden size={16} />}
                        onPress={() => {
                          schuif(plek, -1);
                          close();
                        }}
                      >
                        {t('bewerken.wie.eerder')}
                      </Knop>
                      <Knop
                        isDisabled={plek === wie.length - 1}
                        icoonEinde={<IconArrowRight aria-hidden size={16} />}
                        onPress={() => {
                          schuif(plek, 1);
                          close();
                        }}
                      >
                        {t('bewerken.wie.later')}
                      </Knop>
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
        <OrganisatieZoeker
          id={zoeker}
          label={t('bewerken.wie.zoekBij', { wat: actie.inhoud.wat })}
          kies={(gevonden) => {
            onthoud(gevonden);
            const rol = wie.some((b) => leidt(b.rol)) ? 'samenwerkingspartner' : 'trekker';
            if (!wie.some((b) => b.organisatie === gevonden.id)) {
              veld.zet([...wie, { organisatie: gevonden.id, rol }]);
            }
          }}
        />
      </span>
      <Veldstaat id={staat} veld={veld} naam="wie" />
    </span>
  );
}
