import { IconMenu2, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useLocation } from 'react-router';
import { adressen } from '../../lib/adressen';
import { klassen } from '../../lib/klassen';
import { Account } from './Account';
import { AgendaMenu } from './AgendaMenu';
import { ConceptMenu } from './ConceptMenu';
import stijl from './SiteKop.module.css';
import { TaalKeuze } from './TaalKeuze';
import { useHuidigConcept } from './useHuidigeAgenda';
import { Zoekveld } from './Zoekveld';

export function SiteKop({ agenda }: { agenda: string | undefined }) {
  const { t } = useTranslation();
  const { key } = useLocation();
  const concept = useHuidigConcept();
  // Which page it was opened on: after going elsewhere it is closed again.
  const [openOp, zetOpenOp] = useState<string | null>(null);
  const open = openOp === key;
  const Icoon = open ? IconX : IconMenu2;
  return (
    <header className={klassen('niet-op-papier', stijl.kop)}>
      <div className={klassen('inhoud', stijl.boven)}>
        <RouterLink to={adressen.agendas} className={stijl.merk}>
          <img src="/favicon.svg" alt="" width="28" height="28" />
          Strategiekaart
        </RouterLink>
        <Button
          className={stijl.menuknop ?? ''}
          aria-expanded={open}
          aria-controls="site-menu"
          onPress={() => zetOpenOp(open ? null : key)}
        >
          <Icoon aria-hidden size={20} /> {t('algemeen.menu')}
        </Button>
        <div id="site-menu" className={klassen(stijl.menu, open && stijl.open)}>
          <Zoekveld agenda={agenda} />
          <TaalKeuze />
          <Account />
          {agenda !== undefined && <AgendaMenu agenda={agenda} />}
          {concept !== undefined && <ConceptMenu agenda={concept} />}
        </div>
      </div>
    </header>
  );
}
