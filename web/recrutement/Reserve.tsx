import { Form, Link } from 'react-router';
import { ArbreTrace } from '../composants/ArbreTrace.tsx';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import type { Recrutement } from './vue.ts';

type EnReserve = Recrutement['reserve'][number];

const colonnes = (annee: string): readonly Colonne<EnReserve>[] => [
  {
    id: 'nom',
    titre: 'Candidat',
    entete: true,
    cellule: ({ nom, appelId, choixId }) => (
      <Link to={`/equipe/recrutement/${appelId}?annee=${annee}&faire=servir&choix=${choixId}`}>{nom}</Link>
    ),
  },
  { id: 'fonction', titre: 'Fonction', cellule: ({ fonction }) => fonction },
  { id: 'palier', titre: 'Palier', nombre: true, cellule: ({ palier }) => palier },
  { id: 'appel', titre: 'Appel', cellule: ({ numero, reference }) => `n° ${numero}, ${reference}` },
];

/** What the rule answers, for each of its values. */
const SUITES: Readonly<Record<string, string>> = {
  reserve: 'Choisissez parmi la réserve.',
  'nouvel-appel': 'La réserve est épuisée : lancez un nouvel appel.',
  'candidat-conforme-au-profil':
    'La réserve est épuisée et le remplacement est court : tout candidat conforme au profil, sans appel. Encodez-le dans le personnel.',
};

export type Remplacement = {
  demande: { fonction: string; date: string; semaines: string };
  reponse: { chiffre: ChiffreVue; candidats: number } | null;
  erreurs: Readonly<Record<string, string>>;
};

type PropsReserve = {
  reserve: readonly EnReserve[];
  fonctions: readonly string[];
  /** What of the address stays when the question is asked. */
  garde: { annee: string; part: string };
  remplacement: Remplacement;
};

/** Who is still available, and how to fill a post during the year. */
export function Reserve({ reserve, fonctions, garde, remplacement }: PropsReserve) {
  const { demande, reponse, erreurs } = remplacement;
  return (
    <section aria-labelledby="titre-reserve">
      <h2 id="titre-reserve">Réserve de l’année</h2>
      <TableauDonnees
        legende="Candidats recevables encore disponibles"
        lignes={reserve}
        cle={({ choixId }) => choixId}
        vide={<p>La réserve est vide.</p>}
        colonnes={colonnes(garde.annee)}
      />
      <h3>Pourvoir un emploi en cours d’année</h3>
      <Form method="get" className="filtres">
        {Object.entries(garde).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <Champ
          nom="fonction"
          genre="liste"
          libelle="Fonction"
          valeur={demande.fonction}
          erreur={erreurs.fonction}
          options={fonctions.map((fonction) => ({ valeur: fonction, libelle: fonction }))}
        />
        <Champ nom="date" genre="date" libelle="À partir du" valeur={demande.date} erreur={erreurs.date} />
        <Champ
          nom="semaines"
          genre="nombre"
          libelle="Durée en semaines"
          valeur={demande.semaines}
          erreur={erreurs.semaines}
          largeur="courte"
          facultatif
        />
        <div className="filtres-actions">
          <Bouton variante="secondaire">Dire comment le pourvoir</Bouton>
        </div>
      </Form>
      {reponse && (
        <Avis genre="information" titre={SUITES[String(reponse.chiffre.valeur)] ?? 'La règle ne répond pas.'}>
          <p>
            {reponse.candidats} candidat(s) disponible(s) pour cette fonction. La fonction et le volume
            restent ceux du cadre adopté. La décision appartient au pouvoir organisateur.
          </p>
          {reponse.chiffre.trace && (
            <details className="explication">
              <summary>Pourquoi cette réponse&nbsp;?</summary>
              <ArbreTrace etapes={[reponse.chiffre.trace]} />
            </details>
          )}
        </Avis>
      )}
    </section>
  );
}
