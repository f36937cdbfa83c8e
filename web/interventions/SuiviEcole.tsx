import { FORMES } from '@polaris/regles/amenagements/formes.ts';
import { CONTACTS, GENRES_REUNION } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { optionsDe } from '../amenagements/etats.ts';
import { lierA, Pli } from '../amenagements/FormulairesPar.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';

export type SuiviVu = Sortie<'interventions.consulterEcole'>;
type PropsSuivi = {
  suivi: SuiviVu;
  /** Absent for whoever only reads. */
  ecrire: { aujourdhui: string; cle: string; echec: EchecSaisie | undefined } | undefined;
};

const TONS: Readonly<Record<keyof typeof CONTACTS, TonEtat>> = {
  'jamais-joint': 'attention',
  joint: 'en-cours',
  actif: 'fait',
};

/** Where the contact stands, and what was agreed. */
export function Contact({ suivi, ecrire }: PropsSuivi) {
  const lier = lierA('contact', ecrire?.echec);
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">Contact et modalités</h2>
      <dl className="fiche">
        <div>
          <dt>État du contact</dt>
          <dd>
            <Etat ton={TONS[suivi.contact]}>{CONTACTS[suivi.contact]}</Etat>
            {suivi.contactLe && (
              <>
                {' '}
                le <Jour le={suivi.contactLe} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>Modalités convenues</dt>
          <dd className="texte-libre">{suivi.modalites || 'Rien n’est encore convenu par écrit.'}</dd>
        </div>
      </dl>
      {ecrire && (
        <Pli
          {...ecrire}
          intention="contact"
          titre="Mettre à jour le contact et les modalités"
          bouton="Enregistrer"
          caches={{ version: suivi.version }}
        >
          <GroupeRadio
            {...lier('contact', suivi.contact)}
            legende="Où en est le contact ?"
            options={optionsDe(CONTACTS)}
          />
          <Champ
            {...lier('contactLe', suivi.contactLe ?? '')}
            genre="date"
            libelle="Dernier contact le"
            max={ecrire.aujourdhui}
            facultatif
          />
          <Champ
            {...lier('modalites', suivi.modalites)}
            genre="zone"
            libelle="Modalités convenues"
            longueurMaximale={4000}
            facultatif
          />
        </Pli>
      )}
    </section>
  );
}

const OFFRES = optionsDe(
  Object.fromEntries(
    Object.entries(FORMES)
      .filter(([cle]) => cle !== 'refus')
      .map(([cle, { libelle }]) => [cle, libelle]),
  ),
);

/** What the pôle offered, and the answers: a school is free to refuse. */
export function Offres({ suivi, ecrire }: PropsSuivi) {
  const lier = lierA('offre', ecrire?.echec);
  const lierReponse = lierA('reponse', ecrire?.echec);
  const attendue = suivi.offres.find(({ reponse }) => reponse === null);
  return (
    <section aria-label="Offres du pôle">
      <TableauDonnees
        legende="Offres du pôle"
        lignes={suivi.offres}
        cle={({ offreId }) => offreId}
        vide={<p>Aucune offre n’est consignée.</p>}
        colonnes={[
          { id: 'forme', titre: 'Offre', entete: true, cellule: ({ forme }) => FORMES[forme].libelle },
          { id: 'objet', titre: 'Objet', cellule: ({ objet }) => objet },
          {
            id: 'le',
            titre: 'Proposée le',
            cellule: ({ proposeeLe }) => <Jour le={proposeeLe} />,
            court: true,
          },
          {
            id: 'reponse',
            titre: 'Réponse',
            cellule: ({ reponse, motif }) =>
              reponse === null ? (
                <Etat ton="a-faire">Attendue</Etat>
              ) : reponse === 'acceptee' ? (
                <Etat ton="fait">Acceptée</Etat>
              ) : (
                <>
                  <Etat ton="refus">Refusée</Etat> {motif}
                </>
              ),
          },
        ]}
      />
      {ecrire && attendue && (
        <Pli
          {...ecrire}
          intention="reponse"
          titre={`Consigner la réponse : ${FORMES[attendue.forme].libelle.toLocaleLowerCase('fr')}`}
          bouton="Consigner la réponse"
          caches={{ offreId: attendue.offreId }}
        >
          <GroupeRadio
            {...lierReponse('reponse')}
            legende="Que répond l’école ?"
            options={[
              { valeur: 'acceptee', libelle: 'Elle accepte' },
              { valeur: 'refusee', libelle: 'Elle refuse' },
            ]}
          />
          <Champ
            {...lierReponse('reponseLe', ecrire.aujourdhui)}
            genre="date"
            libelle="Réponse du"
            max={ecrire.aujourdhui}
          />
          <Champ
            {...lierReponse('motif')}
            genre="zone"
            libelle="Motif, si elle refuse"
            longueurMaximale={2000}
            facultatif
          />
        </Pli>
      )}
      {ecrire && (
        <Pli {...ecrire} intention="offre" titre="Consigner une offre" bouton="Consigner l’offre">
          <GroupeRadio {...lier('forme')} legende="Que propose le pôle ?" options={OFFRES} />
          <Champ {...lier('objet')} genre="zone" lignes={3} libelle="Objet" longueurMaximale={2000} />
          <Champ
            {...lier('proposeeLe', ecrire.aujourdhui)}
            genre="date"
            libelle="Proposée le"
            max={ecrire.aujourdhui}
          />
        </Pli>
      )}
    </section>
  );
}

export function Reunions({ suivi, ecrire }: PropsSuivi) {
  const lier = lierA('reunion', ecrire?.echec);
  return (
    <section aria-label="Réunions">
      <TableauDonnees
        legende="Réunions"
        lignes={suivi.reunions}
        cle={({ reunionId }) => reunionId}
        vide={<p>Aucune réunion n’est consignée.</p>}
        colonnes={[
          { id: 'le', titre: 'Date', entete: true, cellule: ({ le }) => <Jour le={le} /> },
          { id: 'genre', titre: 'Genre', cellule: ({ genre }) => GENRES_REUNION[genre] },
          { id: 'qui', titre: 'Participants', cellule: ({ participants }) => participants },
          { id: 'suites', titre: 'Suites', cellule: ({ suites }) => suites },
        ]}
      />
      {ecrire && (
        <Pli {...ecrire} intention="reunion" titre="Consigner une réunion" bouton="Consigner la réunion">
          <GroupeRadio {...lier('genre')} legende="De quel genre ?" options={optionsDe(GENRES_REUNION)} />
          <Champ {...lier('le', ecrire.aujourdhui)} genre="date" libelle="Date" max={ecrire.aujourdhui} />
          <Champ
            {...lier('participants')}
            genre="zone"
            lignes={2}
            libelle="Participants"
            longueurMaximale={1000}
          />
          <Champ {...lier('suites')} genre="zone" lignes={3} libelle="Suites" longueurMaximale={2000} />
        </Pli>
      )}
    </section>
  );
}

/** Weekly periods of the school, shared between its pupils by need. */
export function Mutualisation({ suivi, ecrire, annee }: PropsSuivi & { annee: string }) {
  const total = formaterNombre(suivi.totalPeriodes);
  return (
    <section aria-labelledby="mutualisation">
      <h2 id="mutualisation">Périodes mutualisées, {annee}</h2>
      <p>
        Les périodes par semaine données à l’école, réparties entre ses élèves selon leurs besoins. En
        tout&nbsp;: {total}.
      </p>
      <Form method="post" noValidate>
        <input type="hidden" name="intention" value="mutualiser" />
        {ecrire && <input type="hidden" name="cle" value={ecrire.cle} />}
        <TableauDonnees
          legende="Périodes par semaine et par élève"
          lignes={suivi.parts}
          cle={({ eleveId }) => eleveId}
          vide={<p>Aucun élève de cette école n’est suivi par le pôle.</p>}
          sommes={{ eleve: 'Total', periodes: total }}
          colonnes={[
            {
              id: 'eleve',
              titre: 'Élève',
              entete: true,
              cellule: ({ eleveId, eleve }) => <Link to={`/eleves/${eleveId}`}>{eleve}</Link>,
            },
            {
              id: 'periodes',
              titre: 'Périodes',
              nombre: true,
              cellule: ({ eleveId, eleve, periodes }) =>
                ecrire ? (
                  <input
                    name={`parts.${eleveId}`}
                    defaultValue={ecrire.echec?.saisie[`parts.${eleveId}`] ?? formaterNombre(periodes)}
                    aria-label={`Périodes par semaine de ${eleve}`}
                    inputMode="decimal"
                    size={5}
                    autoComplete="off"
                  />
                ) : (
                  formaterNombre(periodes)
                ),
            },
          ]}
        />
        {ecrire && suivi.parts.length > 0 && (
          <Bouton variante="secondaire">Enregistrer la répartition</Bouton>
        )}
      </Form>
    </section>
  );
}
