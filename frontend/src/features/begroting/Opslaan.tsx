import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import { Afdrukknop } from '../../ui/pagina/Afdrukknop';
import stijl from './BegrotingPagina.module.css';
import { Downloadlinks } from './Downloadlinks';

/** Ways to take the begroting along: files made by the API, and paper. */
export function Opslaan({ bestanden }: { bestanden: string | null }) {
  const { t } = useTranslation();
  return (
    <div
      role="group"
      aria-label={t('begroting.opslaan')}
      className={klassen('niet-op-papier', stijl.opslaan)}
    >
      {bestanden !== null && <Downloadlinks adres={bestanden} />}
      <Afdrukknop />
      <Afdrukknop tekst={t('begroting.afdrukkenMetAlles')} metAlles />
    </div>
  );
}
