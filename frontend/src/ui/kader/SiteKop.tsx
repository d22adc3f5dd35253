import { IconMenu2, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useLocation } from 'react-router';
import { adressen } from '../../lib/adressen';
import { klassen } from '../../lib/klassen';
import { Account } from './Account';
import { AgendaMenu } from './AgendaMenu';
import stijl from './SiteKop.module.css';
import { TaalKeuze } from './TaalKeuze';
import { useMenuVanPagina } from './useMenuVanPagina';
import { Zoekveld } from './Zoekveld';

export function SiteKop({ agenda }: { agenda: string | undefined }) {
  const { t } = useTranslation();
  const { key } = useLocation();
  const menu = useMenuVanPagina();
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
        <button
          type="button"
          className={klassen('met-script', stijl.menuknop)}
          aria-expanded={open}
          aria-controls="site-menu"
          onClick={() => zetOpenOp(open ? null : key)}
        >
          <Icoon aria-hidden size={20} /> {t('algemeen.menu')}
        </button>
        <Zoekveld agenda={agenda} />
        <div id="site-menu" className={klassen(stijl.menu, open && stijl.open)}>
          <TaalKeuze />
          <Account />
          {agenda !== undefined && <AgendaMenu agenda={agenda} />}
          {menu}
        </div>
      </div>
    </header>
  );
}
