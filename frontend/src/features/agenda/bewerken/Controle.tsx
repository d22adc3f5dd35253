import { IconAlertTriangle, IconBulb, IconListCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Bevinding } from '../../../concept/motor/contract';
import { controleQuery } from '../../../concept/motor/queries';
import { titelVan } from '../../../concept/soorten/vragen';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { useBewerkomgeving } from './BewerkContext';
import { deelId, focusOp, veldId } from '../../../lib/focus';
import stijl from './Controle.module.css';
import { Merk } from '../../../ui/basis/Merk';

const ICONEN = { waarschuwing: IconAlertTriangle, tip: IconBulb } as const;

/** Opens what the checks found, with how many there are. */
export function useControle(lijn: string) {
  const { t } = useTranslation();
  const { agenda } = useBewerkomgeving();
  // Who comes from where it says how much was found, wants to see what.
  const [open, zetOpen] = useState(new URLSearchParams(useLocation().search).has('controle'));
  const query = useQuery(controleQuery(agenda, lijn));
  const aantal = query.data?.bevindingen.length;
  const knop = (
    <Knop
      aria-expanded={open}
      icoon={<IconListCheck aria-hidden size={18} />}
      onPress={() => zetOpen(!open)}
    >
      {t('bewerken.controle.titel')}
      {aantal !== undefined && <Merk soort="getal">{aantal}</Merk>}
    </Knop>
  );
  const paneel = open && (
    <section className={stijl.paneel} aria-label={t('bewerken.controle.titel')}>
      <Gegevens query={query} deel vlakken={1}>
        {({ bevindingen }) => <Bevindingen bevindingen={bevindingen} />}
      </Gegevens>
    </section>
  );
  return { knop, paneel };
}

function Bevindingen({ bevindingen }: { bevindingen: Bevinding[] }) {
  const { t } = useTranslation();
  const { nu, open } = useBewerkomgeving();
  const { kaart } = nu();
  const titels = new Map(
    [...kaart.resultaten, ...kaart.strategieen, ...kaart.acties].map((d) => [d.id, titelVan(d)]),
  );
  if (bevindingen.length === 0) return <p>{t('bewerken.controle.leeg')}</p>;
  return (
    <>
      <p className="stil">{t('bewerken.controle.uitleg')}</p>
      <ul className={stijl.lijst}>
        {(['waarschuwing', 'tip'] as const).flatMap((ernst) =>
          bevindingen
            .filter((bevinding) => bevinding.ernst === ernst)
            .map(({ code, onderdeel, veld, zin }) => {
              const Icoon = ICONEN[ernst];
              return (
                <li key={`${code} ${onderdeel} ${veld} ${zin}`}>
                  <Button
                    className={stijl.bevinding ?? ''}
                    onPress={() => {
                      open(onderdeel);
                      focusOp(veldId(onderdeel, veld), deelId(onderdeel));
                    }}
                  >
                    <Icoon aria-hidden size={18} className={stijl[ernst]} />
                    <span>
                      <span className={stijl.ernst}>{t(`bewerken.controle.${ernst}`)}</span>{' '}
                      <Nederlands>
                        {zin} <span className="stil">{titels.get(onderdeel)}</span>
                      </Nederlands>
                    </span>
                  </Button>
                </li>
              );
            }),
        )}
      </ul>
    </>
  );
}
