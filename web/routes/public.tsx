import { Outlet } from 'react-router';
import { CadrePublic } from '../composants/CadrePublic.tsx';

export default function Public() {
  return (
    <CadrePublic>
      <Outlet />
    </CadrePublic>
  );
}
