import { useTranslation } from 'react-i18next';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { Voorbeeldkader } from '../../ui/pagina/Voorbeeldkader';
import { Begrotinginhoud } from './Begrotinginhoud';

/** The begroting as visitors would read it if the concept were published now. */
export function VoorbeeldbegrotingPagina() {
  const { t } = useTranslation();
  return (
    <Voorbeeldkader titel={() => ({ tekst: t('begroting.titel') })}>
      {({ begroting }) =>
        begroting === null ? (
          <PaginaKop titel={t('voorbeeld.geenBegroting')} />
        ) : (
          <Begrotinginhoud begroting={begroting} bestanden={null} />
        )
      }
    </Voorbeeldkader>
  );
}
