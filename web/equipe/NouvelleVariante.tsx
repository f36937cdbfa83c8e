import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import type { EquipeLue } from './lignes.ts';

type PropsNouvelleVariante = { equipe: EquipeLue; cle: string; echec: EchecSaisie | undefined };

/** Opens a variant: empty, or from a cadre of this year or of the one before. */
export function NouvelleVariante({ equipe, cle, echec }: PropsNouvelleVariante) {
  const { cadres, precedent, annee } = equipe;
  const modeles = [...cadres, ...(precedent ? [precedent] : [])];
  return (
    <details open={echec !== undefined || cadres.length === 0}>
      <summary>Créer une variante</summary>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="cle" value={cle} />
        <Champ
          nom="nom"
          libelle="Nom de la variante"
          aide="Un nom qui la distingue, jamais celui d’une personne : « Deux logopèdes à mi-temps »."
          longueurMaximale={80}
          valeur={echec?.saisie.nom}
          erreur={echec?.erreurs.nom}
        />
        {modeles.length > 0 && (
          <Champ
            nom="copieDe"
            genre="liste"
            libelle="Partir de"
            invite="rien : seul le coordonnateur du siège est créé d’office"
            options={modeles.map(({ id, nom, annee: sienne }) => ({
              valeur: id,
              libelle: sienne === annee ? nom : `${nom}, adopté en ${sienne}`,
            }))}
            valeur={echec?.saisie.copieDe ?? cadres[0]?.id ?? precedent?.id}
            facultatif
          />
        )}
        <Bouton name="intention" value="creer">
          Créer la variante
        </Bouton>
      </Form>
    </details>
  );
}
