import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { Instant, Jour } from '../composants/Valeurs.tsx';

type Transfert = Sortie<'transferts.consulter'>;
type Dossier = Transfert['dossiers'][number];
type PropsGestes = { transfert: Transfert; cle: string; echec: EchecSaisie | undefined; peutGerer: boolean };

/** The sender's side: the files of the lot, a mistake taken out, the sending. */
export function Cession({ transfert, cle, peutGerer }: PropsGestes) {
  const { dossiers, etat, version, poleAccueil } = transfert;
  return (
    <section>
      <h2>Dossiers du lot</h2>
      <ul className="documents">
        {dossiers.map((dossier) => (
          <li key={dossier.dossierId}>
            <Nom dossier={dossier} />
            {peutGerer && !dossier.recuLe && (
              <Form method="post">
                <input type="hidden" name="dossierId" value={dossier.dossierId} />
                <Bouton variante="discret" name="intention" value="retirer">
                  Retirer du lot
                  <span className="invisible">
                    {' '}
                    {dossier.prenom} {dossier.nom}
                  </span>
                </Bouton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {peutGerer && etat === 'prepare' && dossiers.length > 0 && (
        <Form method="post" className="actions">
          <input type="hidden" name="cle" value={cle} />
          <input type="hidden" name="version" value={version} />
          <Bouton name="intention" value="envoyer">
            Transmettre le lot à {poleAccueil}
          </Bouton>
        </Form>
      )}
    </section>
  );
}

/** The host's side: acknowledge each file with what it lacks, say how one works, issue the receipt. */
export function Accueil({ transfert, cle, echec, peutGerer }: PropsGestes) {
  const { dossiers, etat, version, reunionLe, procedure, accuseId } = transfert;
  const attendus = dossiers.filter(({ recuLe }) => recuLe === null);
  const recus = dossiers.filter(({ recuLe }) => recuLe !== null);
  return (
    <>
      {attendus.length > 0 && peutGerer && (
        <Form method="post" noValidate className="formulaire-guide">
          <h2>Dossiers à recevoir</h2>
          <input type="hidden" name="cle" value={cle} />
          {attendus.map(({ dossierId, nom, prenom, naissance }) => (
            <fieldset key={dossierId}>
              <legend>
                {prenom} {nom}, date de naissance <Jour le={naissance} />
              </legend>
              <div className="choix">
                <input
                  type="checkbox"
                  id={`recu-${dossierId}`}
                  name="dossierIds"
                  value={dossierId}
                  defaultChecked
                />
                <label htmlFor={`recu-${dossierId}`}>Dossier reçu</label>
              </div>
              <Champ
                nom={`manques-${dossierId}`}
                genre="zone"
                lignes={2}
                libelle="Pièces manquantes, une par ligne"
                longueurMaximale={2000}
                valeur={echec?.saisie[`manques-${dossierId}`]}
                facultatif
              />
            </fieldset>
          ))}
          <Bouton name="intention" value="accuser">
            Accuser réception
          </Bouton>
        </Form>
      )}
      {recus.length > 0 && (
        <section>
          <h2>Dossiers reçus</h2>
          <ul className="documents">
            {recus.map((dossier) => (
              <li key={dossier.dossierId}>
                <Nom dossier={dossier} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {peutGerer && etat === 'recu' && !accuseId && (
        <Form method="post" className="actions">
          <input type="hidden" name="cle" value={cle} />
          <Bouton variante="secondaire" name="intention" value="emettre">
            Émettre l’accusé de réception
          </Bouton>
        </Form>
      )}
      {peutGerer && (
        <details className="retrait">
          <summary>Réunion et procédure de votre pôle</summary>
          <Form method="post" noValidate className="formulaire-guide">
            <input type="hidden" name="cle" value={cle} />
            <input type="hidden" name="version" value={version} />
            <Champ
              nom="reunionLe"
              genre="date"
              libelle="Quand rencontrez-vous l’autre pôle ?"
              valeur={reunionLe ?? ''}
              facultatif
            />
            <Champ
              nom="procedure"
              genre="zone"
              lignes={4}
              libelle="Comment travaillez-vous avec les familles ?"
              aide="Cette note peut être communiquée aux parents."
              valeur={procedure ?? ''}
              longueurMaximale={5000}
              facultatif
            />
            <Bouton variante="secondaire" name="intention" value="accueil">
              Enregistrer
            </Bouton>
          </Form>
        </details>
      )}
    </>
  );
}

function Nom({ dossier: { prenom, nom, naissance, recuLe, manques } }: { dossier: Dossier }) {
  return (
    <div>
      <h3>
        {prenom} {nom}
      </h3>
      <p>
        Date de naissance <Jour le={naissance} />
        {recuLe && (
          <>
            , reçu le <Instant le={recuLe} />
          </>
        )}
        {manques && <>. Manque&nbsp;: {manques.split('\n').join(', ')}</>}
      </p>
    </div>
  );
}
