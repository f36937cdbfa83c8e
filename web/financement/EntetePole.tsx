import type { ReactNode } from 'react';
import { Onglets, type PageOnglet } from '../composants/Onglets.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { ChoixPole } from '../ecoles/ChoixPole.tsx';

type PropsEntetePole = {
  titre: string;
  /** Null while a role that sees all the pôles has chosen none. */
  pole: string | null;
  commun: {
    annee: string;
    poles: readonly { id: string; nom: string; numero: number }[];
    poleId: string | undefined;
    pages: readonly PageOnglet[];
  };
  action?: ReactNode;
};

/** The head of each page of the money of a pôle: whose, which year, and the pages beside it. */
export function EntetePole({ titre, pole, commun, action }: PropsEntetePole) {
  const { annee, poles, poleId, pages } = commun;
  return (
    <>
      <TitrePage
        titre={`${titre}, ${annee}`}
        sousTitre={pole ?? 'Choisissez un pôle pour voir son financement.'}
        action={action}
      />
      <Onglets nom="Financement" pages={pages} garde={{ annee, pole: poleId }} />
      {poles.length > 0 && <ChoixPole poles={poles} annee={annee} poleId={poleId} />}
    </>
  );
}
