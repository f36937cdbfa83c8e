import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { Etat } from '../composants/Etat.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { OBJETS, REPONSES } from './libelles.ts';

type Echanges = Sortie<'secretPartage.consulter'>;

/** What was asked of the CPMS about this pupil, and what they answered. */
export function DemandesCpms({ demandes }: Pick<Echanges, 'demandes'>) {
  if (demandes.length === 0) return <p>Aucune information n’a été demandée à un CPMS.</p>;
  return demandes.map((d) => (
    <dl key={d.demandeId} className="fiche">
      <div>
        <dt>Demande à {d.cpms}</dt>
        <dd>
          <Instant le={d.demandeeLe} />, {d.demandeePar}
          {d.documentId && (
            <>
              {' · '}
              <a href={`/documents/${d.documentId}`}>Demande imprimée (PDF)</a>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Base et finalité</dt>
        <dd>
          {d.base}. {d.finalite}
        </dd>
      </div>
      <div>
        <dt>Informations demandées</dt>
        <dd>{d.elements.join(' ; ')}</dd>
      </div>
      <div>
        <dt>Réponse</dt>
        <dd>
          {d.reponse ? (
            <>
              <Etat ton={REPONSES[d.reponse.genre].ton}>{REPONSES[d.reponse.genre].libelle}</Etat>, le{' '}
              <Instant le={d.reponse.le} /> par {d.reponse.par}. {d.reponse.contenu} {d.reponse.motif}
            </>
          ) : (
            <Etat ton="a-faire">Attendue</Etat>
          )}
        </dd>
      </div>
    </dl>
  ));
}

type PropsDemander = Pick<Echanges, 'bases' | 'nonPublie' | 'centres'> & {
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Asks a CPMS: the basis, what is needed, and what for. */
export function DemanderCpms({ bases, nonPublie, centres, cle, echec }: PropsDemander) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="intention" value="demander" />
      <input type="hidden" name="cle" value={cle} />
      <Champ
        {...lier('cpmsId')}
        genre="liste"
        libelle="À quel centre ?"
        options={centres.map(({ cpmsId, nom }) => ({ valeur: cpmsId, libelle: nom }))}
      />
      <Champ
        {...lier('base')}
        genre="liste"
        libelle="Sur quelle base ?"
        aide={nonPublie.join(' ')}
        options={bases.map(({ code, libelle, texte, article }) => ({
          valeur: code,
          libelle: `${libelle} (${texte}, ${article})`,
        }))}
      />
      <Champ
        {...lier('elements')}
        genre="zone"
        libelle="Quelles informations ?"
        aide="Une par ligne, seulement ce qui est nécessaire."
        longueurMaximale={3000}
      />
      <Champ {...lier('finalite')} libelle="À quoi serviront-elles ?" longueurMaximale={500} />
      <Bouton>Envoyer la demande au centre</Bouton>
    </Form>
  );
}

type PropsAvis = Pick<Echanges, 'avis'> & {
  modifiable: boolean;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The opinion of the pôle, when a CPMS asked it; not asked stops nothing. */
export function AvisDuPole({ avis, modifiable, cle, echec }: PropsAvis) {
  if (avis.length === 0) {
    return (
      <p>
        <Etat ton="neutre">Non sollicité</Etat> Un CPMS peut demander l’avis du pôle avant un retour ou une
        orientation. Rien ne l’y oblige.
      </p>
    );
  }
  return avis.map((a) => {
    const sien = echec?.saisie.avisId === a.avisId ? echec : undefined;
    return (
      <section key={a.avisId} aria-label={`Avis demandé par ${a.cpms}`}>
        <dl className="fiche">
          <div>
            <dt>
              {OBJETS[a.objet]}, {a.cpms}
            </dt>
            <dd>
              {a.question} (<Instant le={a.demandeeLe} />, {a.demandeePar})
            </dd>
          </div>
          <div>
            <dt>Avis du pôle</dt>
            <dd>
              {a.rendu ? (
                <>
                  {a.rendu.avis} (<Instant le={a.rendu.le} />, {a.rendu.par})
                </>
              ) : (
                <Etat ton="a-faire">À rendre</Etat>
              )}
            </dd>
          </div>
        </dl>
        {modifiable && !a.rendu && (
          <Form method="post" noValidate className="formulaire-guide">
            <RecapitulatifErreurs echec={sien} />
            <input type="hidden" name="intention" value="avis" />
            <input type="hidden" name="cle" value={cle} />
            <input type="hidden" name="avisId" value={a.avisId} />
            <Champ
              nom="avis"
              genre="zone"
              libelle="Quel est l’avis du pôle ?"
              valeur={sien?.saisie.avis}
              erreur={sien?.erreurs.avis}
              longueurMaximale={5000}
            />
            <Bouton>Rendre l’avis</Bouton>
          </Form>
        )}
      </section>
    );
  });
}
