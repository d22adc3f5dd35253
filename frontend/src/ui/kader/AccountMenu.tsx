import { IconUser } from '@tabler/icons-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../lib/adressen';
import type { Ik } from '../../lib/api';
import { uitloggen } from '../../lib/inloggen';
import { heeftOrganisaties } from '../../lib/rechten';
import stijl from './Account.module.css';

/** Who is signed in and where they can go. */
export function AccountMenu({ ik }: { ik: Ik }) {
  const { t } = useTranslation();
  const ga = useNavigate();
  const naam = ik.naam ?? ik.email ?? t('account.zonderNaam');
  return (
    <MenuTrigger>
      <Button className={stijl.knop ?? ''} aria-label={t('account.menu', { naam })}>
        <IconUser aria-hidden size={18} /> <span>{naam}</span>
      </Button>
      <Popover className={stijl.lijst ?? ''} placement="bottom end">
        <Menu>
          {ik.beheerder && (
            <MenuItem className={stijl.keuze ?? ''} onAction={() => void ga(adressen.aanDeSlag)}>
              {t('aanDeSlag.titel')}
            </MenuItem>
          )}
          {beheert(ik).length > 0 && (
            <MenuItem className={stijl.keuze ?? ''} onAction={() => void ga(adressen.mijnAgendas)}>
              {t('mijnAgendas.titel')}
            </MenuItem>
          )}
          <MenuItem className={stijl.keuze ?? ''} onAction={() => void ga(adressen.mijnActies)}>
            {t('mijnActies.titel')}
          </MenuItem>
          {heeftOrganisaties(ik) && (
            <MenuItem
              className={stijl.keuze ?? ''}
              onAction={() => void ga(adressen.mijnOrganisaties)}
            >
              {t('mijnOrganisaties.titel')}
            </MenuItem>
          )}
          {beheert(ik).map(({ organisatie, naam: van }) => (
            <MenuItem
              key={organisatie}
              className={stijl.keuze ?? ''}
              onAction={() => void ga(adressen.leden(organisatie))}
            >
              {t('account.leden', { organisatie: van })}
            </MenuItem>
          ))}
          <MenuItem className={stijl.keuze ?? ''} onAction={() => void uitloggen()}>
            {t('account.uitloggen')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The organisaties of which this account decides who may act for them. */
const beheert = ({ lidmaatschappen }: Ik) =>
  lidmaatschappen.filter(({ rol }) => rol === 'beleidsmedewerker');
