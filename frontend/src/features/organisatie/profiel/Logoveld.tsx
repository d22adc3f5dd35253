import { useMutation } from '@tanstack/react-query';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { stuurLogo } from '../../../lib/queries/organisatiebeheer';
import { Knop } from '../../../ui/basis/Knop';
import { Veld } from '../../../ui/formulier/Veld';
import { logoadres } from '../logoadres';
import stijl from './Profiel.module.css';
import type { Profielformulier } from './useProfielformulier';

interface Props {
  organisatie: string;
  hint?: string;
  formulier: Profielformulier['formulier'];
}

const SOORTEN = ['image/png', 'image/jpeg', 'image/gif'];

/** A picture is sent at once, so that it can be looked at; it becomes the logo with the rest of the form. */
export function Logoveld({ organisatie, hint, formulier }: Props) {
  const { t } = useTranslation();
  const stuur = useMutation({
    mutationFn: (bestand: File) => stuurLogo(organisatie, bestand),
    onSuccess: ({ id }) => formulier.zet('logo', id),
  });
  const logo = formulier.waarden.logo ?? '';
  const fout = stuur.error?.message ?? formulier.fouten.logo;
  return (
    <Veld
      label={formulier.namen.logo ?? ''}
      nietVerplicht
      {...(hint !== undefined && { hint })}
      {...(fout !== undefined && { fout })}
    >
      {({ id }) => (
        <div id={formulier.id('logo')} className={stijl.logo} tabIndex={-1}>
          {logo !== '' && (
            <img className={stijl.beeld} src={logoadres(logo)} alt={t('profiel.logo.nu')} />
          )}
          <FileTrigger
            acceptedFileTypes={SOORTEN}
            onSelect={(bestanden) => {
              const [bestand] = bestanden ?? [];
              if (bestand !== undefined) stuur.mutate(bestand);
            }}
          >
            <Knop id={id} isDisabled={stuur.isPending}>
              {t(logo === '' ? 'profiel.logo.kies' : 'profiel.logo.ander')}
            </Knop>
          </FileTrigger>
          {logo !== '' && (
            <Knop soort="subtiel" onPress={() => formulier.zet('logo', '')}>
              {t('profiel.logo.weg')}
            </Knop>
          )}
          <p role="status">{stuur.isPending && t('profiel.logo.bezig')}</p>
        </div>
      )}
    </Veld>
  );
}
