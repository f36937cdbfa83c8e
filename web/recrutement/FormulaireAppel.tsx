import { OUVERTURES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import { EnveloppeGroupe } from '../composants/EnveloppeChamp.tsx';
import { FormulairePage, lier, type PropsSaisie } from '../composants/FormulairePage.tsx';
import type { AppelVu, Recrutement } from './vue.ts';

const FORME =
  'Par le formulaire en ligne, ou par courrier remis à la direction. Joignez une copie du diplôme.';

type PropsFormulaireAppel = PropsSaisie & {
  recrutement: Pick<Recrutement, 'postes' | 'profils'>;
  /** The draft that is corrected. */
  appel: AppelVu | null;
  limite: string | undefined;
};

/** Prepares a call: which posts, which profile for each, to whom, until when. */
export function FormulaireAppel({ recrutement, appel, limite, echec, ...saisie }: PropsFormulaireAppel) {
  const { postes, profils } = recrutement;
  const offrables = postes.filter(({ offrable }) => offrable);
  return (
    <FormulairePage
      {...saisie}
      echec={echec}
      titre={appel ? 'Corriger le projet d’appel' : 'Préparer un appel'}
      intention="appel"
      bouton="Enregistrer le projet d’appel"
      portees={appel ? { appelId: appel.id, version: String(appel.version), genre: appel.genre } : {}}
    >
      {!appel && (
        <GroupeRadio
          {...lier(echec, 'genre', 'annuel')}
          legende="Genre de l’appel"
          options={[
            {
              valeur: 'annuel',
              libelle: 'Appel annuel',
              aide: limite ? `À lancer au plus tard le ${limite}.` : undefined,
            },
            { valeur: 'reserve-epuisee', libelle: 'Nouvel appel en cours d’année, la réserve étant épuisée' },
          ]}
        />
      )}
      <EnveloppeGroupe
        nom="postes"
        libelle="Emplois offerts"
        aide="Choisissez le profil de chaque emploi offert ; sans profil, l’emploi n’est pas dans l’appel."
        erreur={echec?.erreurs.postes}
      >
        {offrables.length === 0 && (
          <p id="champ-postes">Aucun emploi : adoptez d’abord le cadre de l’année.</p>
        )}
        {offrables.map(({ id, fonction, fraction, intitule }, rang) => (
          <div key={id}>
            <input type="hidden" name={`postes.${rang}.posteId`} value={id} />
            <Champ
              {...lier(
                echec,
                `postes.${rang}.profilId`,
                appel?.postes.find(({ posteId }) => posteId === id)?.profilId,
              )}
              genre="liste"
              libelle={`${fonction}, ${fraction} (${intitule || `emploi ${rang + 1}`})`}
              invite="Pas dans cet appel"
              options={profils
                .filter(({ fonctions }) => fonctions.includes(fonction))
                .map((profil) => ({ valeur: profil.id, libelle: profil.intitule }))}
              facultatif
            />
          </div>
        ))}
      </EnveloppeGroupe>
      <GroupeRadio
        {...lier(echec, 'ouverture', appel ? String(appel.ouverture) : undefined)}
        legende="À qui l’appel est-il ouvert ?"
        aide="Chaque ouverture comprend la précédente."
        options={Object.entries(OUVERTURES).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <CaseACocher
        nom="interne"
        libelle="Appel interne au pôle"
        cochee={echec ? echec.saisie.interne === 'oui' : (appel?.interne ?? false)}
        erreur={echec?.erreurs.interne}
      />
      <Champ
        {...lier(echec, 'limiteLe', appel?.limiteLe)}
        genre="date"
        libelle="Candidatures jusqu’au"
        largeur="moyenne"
      />
      <Champ
        {...lier(echec, 'clotureLe', appel?.clotureLe ?? undefined)}
        genre="date"
        libelle="Fin des opérations de recrutement"
        aide="Dans le subventionné : avant la rentrée."
        largeur="moyenne"
        facultatif
      />
      <Champ
        {...lier(echec, 'forme', appel?.forme ?? FORME)}
        genre="zone"
        libelle="Comment postuler"
        longueurMaximale={2000}
      />
    </FormulairePage>
  );
}
