import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import { enOptions, type Fiche, GENRES_ANCIENNETE } from './libelles.ts';

type PropsFormulaireAnciennete = {
  /** What is corrected; null: days counted for the first time. */
  notee: Fiche['anciennetes'][number] | null;
  /** School years to choose from, newest first. */
  annees: readonly string[];
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Days of a school year, as the employer counted them: typed, never computed here. */
export function FormulaireAnciennete({ notee, annees, retour, cle, echec }: PropsFormulaireAnciennete) {
  const lier = (nom: 'genre' | 'annee' | 'fonction' | 'jours') => ({
    nom,
    valeur: echec?.saisie[nom] ?? (notee ? String(notee[nom] ?? '') : undefined),
    erreur: echec?.erreurs[nom],
  });
  return (
    <FormulairePage
      titre={notee ? `Corriger les jours de ${notee.annee}` : 'Noter une ancienneté'}
      intention="anciennete"
      bouton="Enregistrer les jours"
      retour={retour}
      cle={cle}
      echec={echec}
      portees={
        notee
          ? {
              version: String(notee.version),
              genre: notee.genre,
              annee: notee.annee,
              fonction: notee.fonction ?? '',
            }
          : { version: '0' }
      }
    >
      {notee ? (
        <p>
          {GENRES_ANCIENNETE[notee.genre]}
          {notee.fonction && `, ${notee.fonction}`}
        </p>
      ) : (
        <>
          <Champ
            {...lier('genre')}
            genre="liste"
            libelle="Ce qui est compté"
            options={enOptions(GENRES_ANCIENNETE)}
          />
          <Champ
            {...lier('annee')}
            genre="liste"
            libelle="Année scolaire"
            options={annees.map((annee) => ({ valeur: annee, libelle: annee }))}
          />
          <Champ
            {...lier('fonction')}
            libelle="Fonction"
            aide="Pour l’ancienneté dans la fonction seulement."
            longueurMaximale={120}
            facultatif
          />
        </>
      )}
      <Champ
        {...lier('jours')}
        genre="nombre"
        libelle="Jours"
        aide="Comptés selon le statut de votre réseau. La plateforme ne les calcule pas."
        largeur="courte"
      />
    </FormulairePage>
  );
}
