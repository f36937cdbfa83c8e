import { OUVERTURES } from '@polaris/regles/recrutement/vocabulaire.ts';
import type { ReactNode } from 'react';
import { Jour } from '../composants/Valeurs.tsx';
import type { AppelPublic } from './vue.ts';

type PropsConditionsAppel = {
  appel: Pick<AppelPublic, 'ouverture' | 'interne' | 'limiteLe' | 'clotureLe' | 'forme'>;
  /** What comes first, and is not the same for everybody. */
  children: ReactNode;
};

/** To whom a call is open, until when, and how to apply. */
export function ConditionsAppel({ appel, children }: PropsConditionsAppel) {
  const { ouverture, interne, limiteLe, clotureLe, forme } = appel;
  return (
    <dl className="fiche">
      {children}
      <div>
        <dt>Ouvert</dt>
        <dd>
          {OUVERTURES[ouverture]}
          {interne && ' ; appel interne au pôle'}
        </dd>
      </div>
      <div>
        <dt>Candidatures jusqu’au</dt>
        <dd>
          <Jour le={limiteLe} longue />
        </dd>
      </div>
      {clotureLe && (
        <div>
          <dt>Fin des opérations</dt>
          <dd>
            <Jour le={clotureLe} longue />
          </dd>
        </div>
      )}
      <div>
        <dt>Comment postuler</dt>
        <dd>{forme}</dd>
      </div>
    </dl>
  );
}
