import {
  IconArrowDown,
  IconArrowUp,
  IconArrowsMove,
  IconCopy,
  IconTrash,
} from '@tabler/icons-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { titelVan } from '../../../concept/soorten/vragen';
import { klassen } from '../../../lib/klassen';
import { focusOp, nieuwId } from '../../../lib/focus';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useBewerkomgeving, useKaartgegevens } from './BewerkContext';
import stijl from './Gereedschap.module.css';
import { kopieerId } from './kopieren/kopiewaarden';
import { Pictoknop } from './Pictoknop';
import { onderVan, plekVan, staatOp, type Opkaart } from './plek';
import { plekkenOp } from './plekken';
import { useSleep } from './sleep';
import { useVerplaats } from './useVerplaats';

interface Doel {
  id: string;
  tekst: string;
  kies: () => void;
}

/** What can be done with a thing as a whole: quiet until one comes near, always there for the keyboard. */
export function Gereedschap({ deel }: { deel: Opkaart }) {
  const { t } = useTranslation();
  const { kan } = useKaartgegevens();
  const { nu, meld, kopieer } = useBewerkomgeving();
  const { archiveer } = useBewerker();
  const { naarPlek } = useVerplaats();
  const sleep = useSleep(deel);
  const { id, soort } = deel;
  const titel = titelVan(deel);
  return (
    <span className={klassen('niet-op-papier', stijl.gereedschap)}>
      <span className={stijl.greep} aria-hidden="true" {...sleep} />
      {([-1, 1] as const).map((kant) => {
        const woord = kant === -1 ? 'omhoog' : 'omlaag';
        const knop = `${woord}-${id}`;
        return (
          <Pictoknop
            key={woord}
            id={knop}
            label={t(`bewerken.${woord}`, { titel })}
            icoon={kant === -1 ? IconArrowUp : IconArrowDown}
            isDisabled={kan[id]?.[woord] !== true}
            onPress={() => naarPlek(deel, kant, knop)}
          />
        );
      })}
      <MenuTrigger>
        <Pictoknop label={t('bewerken.verplaats', { titel })} icoon={IconArrowsMove} />
        <Popover className={stijl.lijst ?? ''} placement="bottom end" maxHeight={380}>
          <Plekken deel={deel} />
        </Popover>
      </MenuTrigger>
      <Pictoknop
        id={kopieerId(id)}
        label={t('onderdeelkopie.knop', { titel })}
        icoon={IconCopy}
        // There is nothing to copy until the server has it.
        isDisabled={deel.code === ''}
        onPress={() => kopieer(deel)}
      />
      <Pictoknop
        label={t('bewerken.archiveer', { titel })}
        icoon={IconTrash}
        onPress={() => {
          const mee = nu().kaart.acties.filter(({ inhoud }) => inhoud.strategie === id);
          archiveer(deel, mee);
          meld(t(`bewerken.gearchiveerd.${soort}`, { count: mee.length }), true);
          focusOp(nieuwId(soort, onderVan(plekVan(deel)) ?? 'zonder'), 'inhoud');
        }}
      />
    </span>
  );
}

/** Where it can go; made when the menu opens. */
function Plekken({ deel }: { deel: Opkaart }) {
  const { t } = useTranslation();
  const { nu } = useBewerkomgeving();
  const { naar, naarLijn } = useVerplaats();
  const { concept, kaart } = nu();
  const hier = plekkenOp(deel.soort, concept, kaart, t)
    .filter(({ plek }) => !staatOp(deel, plek))
    .map(({ id, tekst, plek }): Doel => ({ id, tekst, kies: () => naar(deel, plek) }));
  const lijnen = concept.programmalijnen
    .filter(({ id }) => id !== kaart.programmalijn.id)
    .map(({ id, inhoud }) => ({
      id,
      tekst: `${inhoud.nummer}. ${inhoud.titel}`,
      kies: () => naarLijn(deel, id),
    }));
  return (
    <Menu>
      {(
        [
          ['opDezeKaart', hier],
          ['andereLijn', lijnen],
        ] as const
      ).map(
        ([kop, doelen]) =>
          doelen.length > 0 && (
            <MenuSection key={kop}>
              <Header className={stijl.kop ?? ''}>{t(`bewerken.${kop}`)}</Header>
              {doelen.map(({ id, tekst, kies }) => (
                <MenuItem key={id} id={id} className={stijl.keuze ?? ''} onAction={kies}>
                  <Nederlands>{tekst}</Nederlands>
                </MenuItem>
              ))}
            </MenuSection>
          ),
      )}
    </Menu>
  );
}
