import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../../lib/klassen';
import { Kop } from '../../../ui/basis/Kop';
import { Tabel, type Tabelgegevens } from '../../../ui/basis/Tabel';
import stijl from './Beeld.module.css';
import { Beeldknoppen } from './Beeldknoppen';
import { Doek } from './Doek';
import type { Tekening } from './tekening';

interface Props {
  /** Part of the name of its file. */
  naam: string;
  titel: string;
  uitleg: string;
  /** What the picture is, for who does not see it. */
  label: string;
  /** A choice that belongs to this picture. */
  keuze?: ReactNode;
  /** Null when there is nothing to draw; then `leeg` says so. */
  teken: ((breedte: number) => Tekening) | null;
  leeg?: string;
  /** What holds for this drawing only: what it leaves out, how it shows a PM. */
  noot?: string | undefined;
  tabel: Tabelgegevens;
  /** What stands under the file: where it comes from. Null where nothing may be taken along yet. */
  bron: string | null;
}

/** One picture: what it shows, the drawing, its own table, and the ways to keep it. */
export function Beeld({
  naam,
  titel,
  uitleg,
  label,
  keuze,
  teken,
  leeg,
  noot,
  tabel,
  bron,
}: Props) {
  const { t } = useTranslation();
  const kop = useId();
  return (
    <figure className={stijl.figuur} aria-labelledby={kop}>
      <figcaption className={stijl.kop}>
        <Kop niveau={3} als={2} id={kop}>
          {titel}
        </Kop>
        <p className="stil lopend">
          {uitleg} {noot}
        </p>
      </figcaption>
      {keuze}
      {teken === null ? (
        <p className={stijl.leeg}>{leeg}</p>
      ) : (
        <>
          <Doek teken={teken} label={label} />
          <div className={klassen('niet-op-papier', stijl.onder)}>
            <details className={stijl.tabel}>
              <summary>{t('beeld.alsTabel')}</summary>
              <Tabel naam={titel} {...tabel} />
            </details>
            {bron !== null && (
              <Beeldknoppen naam={naam} titel={titel} label={label} bron={bron} teken={teken} />
            )}
          </div>
        </>
      )}
    </figure>
  );
}
