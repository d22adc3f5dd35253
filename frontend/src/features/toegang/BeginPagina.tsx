import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { ikQuery } from '../../lib/queries/ik';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { beginVan } from './beginVan';

/** Where signing in leads: on to where this account works. */
export function BeginPagina() {
  return (
    <Gegevens query={useQuery(ikQuery)}>{(ik) => <Navigate to={beginVan(ik)} replace />}</Gegevens>
  );
}
