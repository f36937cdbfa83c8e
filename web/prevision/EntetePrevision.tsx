import { Onglets } from '../composants/Onglets.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { ChoixPole } from '../ecoles/ChoixPole.tsx';
import type { EntetePole } from '../financement/EntetePole.tsx';

type PropsEntete = {
  titre: string;
  pole: string | null;
  commun: Parameters<typeof EntetePole>[0]['commun'];
  ariane?: { libelle: string; vers: string }[];
};

/** The head of the pages of the forecast: their title names the year forecast, not the year shown. */
export function EntetePrevision({ titre, pole, commun, ariane = [] }: PropsEntete) {
  const { annee, poles, poleId, pages } = commun;
  return (
    <>
      <TitrePage
        titre={titre}
        sousTitre={pole ?? 'Choisissez un pôle pour voir ses prévisions.'}
        ariane={ariane}
      />
      <Onglets nom="Financement" pages={pages} garde={{ annee, pole: poleId }} />
      {poles.length > 0 && <ChoixPole poles={poles} annee={annee} poleId={poleId} />}
    </>
  );
}
