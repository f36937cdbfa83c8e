import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { Outlet } from 'react-router';
import { CadrePublic } from '../composants/CadrePublic.tsx';
import type { Route } from './+types/public.ts';

export function loader({ context }: Route.LoaderArgs) {
  return { nom: context.get(contexteRequete).session?.nom ?? null };
}

export default function Public({ loaderData: { nom } }: Route.ComponentProps) {
  return (
    <CadrePublic nom={nom}>
      <Outlet />
    </CadrePublic>
  );
}
