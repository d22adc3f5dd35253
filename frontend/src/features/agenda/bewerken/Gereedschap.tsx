import { IconArrowDown, IconArrowUp, IconArrowsMove, IconTrash } from '@tabler/icons-react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { titelVan } from '../../../concept/soorten/vragen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';
import stijl from './Gereedschap.module.css';
import { useSleep } from './sleep';
import { useVerplaats } from './useVerplaats';

type Verplaatsbaar = Deel<'resultaat'> | Deel<'strategie'> | Deel<'actie'>;

export interface Doel {
  id: string;
  tekst: string;
  kies: () => void;
}

interface Props<D extends Verplaatsbaar> {
  deel: D;
  /** Other places on this map; asked for when the menu opens. */
  doelen?: (() => Doel[]) | undefined;
  archiveer: () => void;
}

/** What can be done with a thing as a whole: quiet until one comes near, always there for the keyboard. */
export function Gereedschap<D extends Verplaatsbaar>({ deel, doelen, archiveer }: Props<D>) {
  const { t } = useTranslation();
  const { kan } = useKaartgegevens();
  const { naarPlek } = useVerplaats();
  const sleep = useSleep(deel);
  const titel = titelVan(deel);
  const stap = (kant: -1 | 1) => {
    const woord = kant === -1 ? 'omhoog' : 'omlaag';
    const knop = `${woord}-${deel.id}`;
    const Icoon = kant === -1 ? IconArrowUp : IconArrowDown;
    return (
      <Button
        id={knop}
        className={stijl.knop ?? ''}
        aria-label={t(`bewerken.${woord}`, { titel })}
        isDisabled={kan[deel.id]?.[woord] !== true}
        onPress={() => {
          naarPlek(deel, kant, knop);
        }}
      >
        <Icoon aria-hidden size={16} />
      </Button>
    );
  };
  return (
    <span className={stijl.gereedschap}>
      <span className={stijl.greep} aria-hidden="true" {...sleep} />
      {stap(-1)}
      {stap(1)}
      <MenuTrigger>
        <Button className={stijl.knop ?? ''} aria-label={t('bewerken.verplaats', { titel })}>
          <IconArrowsMove aria-hidden size={16} />
        </Button>
        <Popover className={stijl.lijst ?? ''} placement="bottom end" maxHeight={380}>
          <Plekken deel={deel} doelen={doelen} />
        </Popover>
      </MenuTrigger>
      <Button
        className={stijl.knop ?? ''}
        aria-label={t('bewerken.archiveer', { titel })}
        onPress={archiveer}
      >
        <IconTrash aria-hidden size={16} />
      </Button>
    </span>
  );
}

/** Where it can go; made when the menu opens. */
function Plekken({ deel, doelen = () => [] }: Omit<Props<Verplaatsbaar>, 'archiveer'>) {
  const { t } = useTranslation();
  const { nu } = useBewerkomgeving();
  const { naarLijn } = useVerplaats();
  const { concept, kaart } = nu();
  const lijnen = concept.programmalijnen.filter(({ id }) => id !== kaart.programmalijn.id);
  const hier = doelen();
  return (
    <Menu>
      {hier.length > 0 && (
        <MenuSection>
          <Header className={stijl.kop ?? ''}>{t('bewerken.opDezeKaart')}</Header>
          {hier.map(({ id, tekst, kies }) => (
            <MenuItem key={id} id={id} className={stijl.keuze ?? ''} onAction={kies}>
              <Nederlands>{tekst}</Nederlands>
            </MenuItem>
          ))}
        </MenuSection>
      )}
      {lijnen.length > 0 && (
        <MenuSection>
          <Header className={stijl.kop ?? ''}>{t('bewerken.andereLijn')}</Header>
          {lijnen.map(({ id, inhoud }) => (
            <MenuItem
              key={id}
              id={id}
              className={stijl.keuze ?? ''}
              onAction={() => {
                naarLijn(deel, id);
              }}
            >
              <Nederlands>
                {inhoud.nummer}. {inhoud.titel}
              </Nederlands>
            </MenuItem>
          ))}
        </MenuSection>
      )}
    </Menu>
  );
}
