import { useTranslation } from 'react-i18next';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';

export function OverPagina() {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('over.titel')} kruimels={[{ tekst: t('over.titel') }]}>
      <PaginaKop titel={t('over.titel')} />
      {(['wat', 'lezen', 'gegevens'] as const).map((alinea) => (
        <p key={alinea} className="nl-paragraph lopend">
          {t(`over.${alinea}`)}
        </p>
      ))}
      <p className="nl-paragraph lopend">
        <a className="nl-link" href="/v1/openapi.json">
          {t('voet.api')}
        </a>
      </p>
    </Pagina>
  );
}
