import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { ChoixBanque, type EntreeBanqueVue } from './ChoixBanque.tsx';

type PropsChoisir = {
  par: { parId: string; debut: string };
  entrees: readonly EntreeBanqueVue[];
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Picks entries of the bank into a PAR, from a day on. */
export function ChoisirPourPar({ par, entrees, aujourdhui, cle, echec }: PropsChoisir) {
  return (
    <Form method="post" noValidate>
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="intention" value="choisir" />
      <input type="hidden" name="parId" value={par.parId} />
      <input type="hidden" name="cle" value={cle} />
      <ChoixBanque entrees={entrees} choisies={[]} />
      <Champ
        nom="du"
        genre="date"
        libelle="À partir du"
        valeur={echec?.saisie.du ?? (par.debut > aujourdhui ? par.debut : aujourdhui)}
        erreur={echec?.erreurs.du}
        min={par.debut}
      />
      <div className="formulaire-pied">
        <Bouton>Ajouter au protocole</Bouton>
      </div>
    </Form>
  );
}
