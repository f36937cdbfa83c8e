import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsFormulaireEcriture = { cle: string; aujourdhui: string; echec: EchecSaisie | undefined };

/** Writes one line of the register, with its voucher. */
export function FormulaireEcriture({ cle, aujourdhui, echec }: PropsFormulaireEcriture) {
  const lier = (nom: string, defaut?: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? defaut,
    erreur: echec?.erreurs[nom],
  });
  return (
    <section aria-labelledby="titre-noter">
      <h2 id="titre-noter">Noter une recette ou une dépense</h2>
      <Form method="post" encType="multipart/form-data" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="cle" value={cle} />
        <GroupeRadio
          {...lier('sens')}
          legende="Qu’est-ce que c’est ?"
          options={[
            { valeur: 'depense', libelle: 'Une dépense' },
            { valeur: 'recette', libelle: 'Une recette' },
          ]}
        />
        <Champ {...lier('le')} genre="date" libelle="Date" largeur="moyenne" max={aujourdhui} />
        <Champ
          {...lier('objet')}
          libelle="Objet"
          aide="Ce texte est chiffré. N’y nommez pas d’élève."
          longueurMaximale={200}
        />
        <Champ {...lier('montant')} genre="nombre" libelle="Montant en euros" largeur="courte" />
        <Champ
          {...lier('reference')}
          libelle="Pièce justificative"
          aide="Son numéro ou son emplacement, par exemple « Facture 2026-114 »."
          longueurMaximale={100}
        />
        <Champ
          nom="fichier"
          genre="fichier"
          libelle="Fichier de la pièce"
          aide="PDF, PNG ou JPEG, 10 Mo au plus."
          accepte="application/pdf,image/png,image/jpeg"
          erreur={echec?.erreurs.fichier}
          facultatif
        />
        <div className="formulaire-pied">
          <Bouton name="intention" value="noter">
            Noter au registre
          </Bouton>
        </div>
      </Form>
    </section>
  );
}
