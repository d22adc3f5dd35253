import { IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../lib/adressen';
import type { Ik } from '../../lib/api';
import { inlogadres, uitloggen } from '../../lib/inloggen';
import { ikQuery } from '../../lib/queries/ik';
import stijl from './Account.module.css';

/** Signing in, or who is signed in and where they can go. Until it is known there is nothing to see. */
export function Account() {
  const { t } = useTranslation();
  const ga = useNavigate();
  const { data: ik } = useQuery(ikQuery);
  if (ik === undefined) return null;
  if (!ik.ingelogd) {
    return (
      // A real link: the sign-in page is not part of this site.
      <a href={inlogadres(adressen.begin)} className={stijl.inloggen}>
        {t('account.inloggen')}
      </a>
    );
  }
  const naam = ik.naam ?? ik.email ?? t('account.zonderNaam');
  return (
    <MenuTrigger>
      <Button className={stijl.knop ?? ''} aria-label={t('account.menu', { naam })}>
        <IconUser aria-hidden size={18} /> <span>{naam}</span>
      </Button>
      <Popover className={stijl.lijst ?? ''} placement="bottom end">
        <Menu>
          {beheert(ik).length > 0 && (
            <MenuItem className={stijl.keuze ?? ''} onAction={() => void ga(adressen.mijnAgendas)}>
              {t('mijnAgendas.titel')}
            </MenuItem>
          )}
          <MenuItem className={stijl.keuze ?? ''} onAction={() => void ga(adressen.mijnActies)}>
            {t('mijnActies.titel')}
          </MenuItem>
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
