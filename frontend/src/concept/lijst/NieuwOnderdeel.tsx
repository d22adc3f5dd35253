import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import { Knop } from '../../ui/basis/Knop';
import { Kop } from '../../ui/basis/Kop';
import { focusOp } from '../../lib/focus';
import stijl from './Lijst.module.css';
import { Foutensamenvatting } from '../../ui/formulier/Foutensamenvatting';
import type { Formulier, Waarden } from '../../ui/formulier/useFormulier';

interface Props<W extends Waarden> {
  formulier: Formulier<W>;
  /** "Fase toevoegen" */
  titel: string;
  /** What it is called by: the field that gets the focus first. */
  eerste: keyof W & string;
  voegToe: (waarden: W) => void;
  /** There is nothing else to do here: it stands open at once. */
  meteenOpen: boolean;
  /** Goes up when something else on the page asks for the form. */
  gevraagd?: number;
  /** What stays for the next one, such as the group it was added to. */
  blijft?: (waarden: W) => W;
  children: ReactNode;
}

/** Adding to a list: a button that opens a small form, which stays open for the next one. */
export function NieuwOnderdeel<W extends Waarden>({ formulier, titel, ...rest }: Props<W>) {
  const { eerste, voegToe, meteenOpen, gevraagd = 0, blijft, children } = rest;
  const { t } = useTranslation();
  const [geopend, zetGeopend] = useState(false);
  const [gedaan, zetGedaan] = useState('');
  const [gehoord, zetGehoord] = useState(gevraagd);
  if (gevraagd !== gehoord) {
    zetGehoord(gevraagd);
    zetGeopend(true);
  }
  const knopId = `${formulier.id(eerste)}-knop`;
  const open = geopend || meteenOpen;
  const naarEerste = () => focusOp(formulier.id(eerste));
  return (
    <div className={klassen('niet-op-papier', stijl.nieuw)}>
      {open ? (
        <form
          className={stijl.formulier}
          noValidate
          onSubmit={formulier.verstuur((waarden) => {
            voegToe(waarden);
            formulier.leegMaken(blijft?.(waarden));
            zetGeopend(true);
            zetGedaan(t('rij.toegevoegd', { titel: waarden[eerste] }));
            naarEerste();
          })}
        >
          <Kop niveau={2} als={3}>
            {titel}
          </Kop>
          <Foutensamenvatting {...formulier.samenvatting} />
          {children}
          <div className={stijl.knoppen}>
            <Knop soort="hoofd" type="submit">
              {t('rij.voegToe')}
            </Knop>
            {!meteenOpen && (
              <Knop
                soort="subtiel"
                onPress={() => {
                  formulier.leegMaken();
                  zetGeopend(false);
                  focusOp(knopId);
                }}
              >
                {t('bewerken.annuleer')}
              </Knop>
            )}
          </div>
        </form>
      ) : (
        <Knop
          id={knopId}
          icoon={<IconPlus aria-hidden size={18} />}
          onPress={() => {
            zetGeopend(true);
            naarEerste();
          }}
        >
          {titel}
        </Knop>
      )}
      <p role="status" className="alleen-voorlezen">
        {gedaan}
      </p>
    </div>
  );
}
