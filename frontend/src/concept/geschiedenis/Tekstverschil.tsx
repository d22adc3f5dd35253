import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Verschil.module.css';
import { woordverschil } from './woordverschil';

/** A long text with what went struck through and what came underlined, and said aloud; or the two texts apart. */
export function Tekstverschil({ oud, nieuw }: { oud: string; nieuw: string }) {
  const { t } = useTranslation();
  const stukken = useMemo(() => woordverschil(oud, nieuw), [oud, nieuw]);
  if (stukken === null) {
    return (
      <dl className={stijl.apart}>
        <dt>{t('verschillen.was')}</dt>
        <Nederlands als="dd">{oud}</Nederlands>
        <dt>{t('verschillen.is')}</dt>
        <Nederlands als="dd">{nieuw}</Nederlands>
      </dl>
    );
  }
  return (
    <Nederlands als="p" className={stijl.tekst}>
      {stukken.map(({ tekst, merk }, i) => {
        if (merk === 'gelijk') return tekst;
        const Element = merk === 'weg' ? 'del' : 'ins';
        return (
          <Element key={i} className={stijl[merk]}>
            <span className="alleen-voorlezen"> [{t(`verschillen.${merk}`)} </span>
            {tekst}
            <span className="alleen-voorlezen">] </span>
          </Element>
        );
      })}
    </Nederlands>
  );
}
