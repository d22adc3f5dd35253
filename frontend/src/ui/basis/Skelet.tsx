import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import stijl from './Skelet.module.css';

interface Props {
  /** How many blocks the coming content roughly has, so that the page does not jump. */
  vlakken?: number;
  titel?: boolean;
}

export function Skelet({ vlakken = 3, titel = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className={stijl.skelet} role="status">
      <span className="alleen-voorlezen">{t('algemeen.laden')}</span>
      {titel && <div className={klassen(stijl.regel, stijl.titel)} />}
      <div className={klassen(stijl.regel, stijl.lang)} />
      <div className={klassen(stijl.regel, stijl.kort)} />
      {Array.from({ length: vlakken }, (_, i) => (
        <div key={i} className={klassen(stijl.regel, stijl.vlak)} />
      ))}
    </div>
  );
}
