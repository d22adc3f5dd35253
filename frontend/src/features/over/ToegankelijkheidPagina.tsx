import { useTranslation } from 'react-i18next';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';

export function ToegankelijkheidPagina() {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('toegankelijkheid.titel')} kruimels={[{ tekst: t('toegankelijkheid.titel') }]}>
      <PaginaKop titel={t('toegankelijkheid.titel')} />
      {(['norm', 'getoetst', 'melden'] as const).map((alinea) => (
        <p key={alinea} className="nl-paragraph lopend">
          {t(`toegankelijkheid.${alinea}`)}
        </p>
      ))}
    </Pagina>
  );
}
