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
import { useBewerkomgeving } from './BewerkContext';
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
  /** Those of its kind among which it stands, itself too. */
  buren: D[];
  /** Other places on this map. */
  doelen: Doel[];
  archiveer: () => void;
}

/** What can be done with a thing as a whole: quiet until one comes near, always there for the keyboard. */
export function Gereedschap<D extends Verplaatsbaar>({ deel, buren, doelen, archiveer }: Props<D>) {
  const { t } = useTranslation();
  const { concept, kaart } = useBewerkomgeving();
  const { naarPlek, naarLijn } = useVerplaats();
  const sleep = useSleep(deel);
  const titel = titelVan(deel);
  const nu = buren.findIndex(({ id }) => id === deel.id);
  const lijnen = concept.programmalijnen.filter(({ id }) => id !== kaart.programmalijn.id);
  const stap = (kant: -1 | 1) => {
    const woord = kant === -1 ? 'omhoog' : 'omlaag';
    const knop = `${woord}-${deel.id}`;
    const Icoon = kant === -1 ? IconArrowUp : IconArrowDown;
    const buur = buren[nu + kant];
    return (
      <Button
        id={knop}
        className={stijl.knop ?? ''}
        aria-label={t(`bewerken.${woord}`, { titel })}
        isDisabled={!Number.isFinite(buur?.inhoud.volgorde)}
        onPress={() => {
          naarPlek(deel, buren, kant, knop);
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
          <Menu>
            {doelen.length > 0 && (
              <MenuSection>
                <Header className={stijl.kop ?? ''}>{t('bewerken.opDezeKaart')}</Header>
                {doelen.map(({ id, tekst, kies }) => (
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
