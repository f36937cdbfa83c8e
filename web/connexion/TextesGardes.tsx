import { lireTable } from '../composants/table.ts';
import { LIBELLES_CHAMP } from '../integration/etapes.ts';
import type { SessionFermee } from './textes-gardes.ts';

const LIBELLES: Readonly<Record<string, string>> = {
  ...LIBELLES_CHAMP,
  au: 'Jour de la fin',
  avis: 'Avis du centre',
  auTitreDe: 'À quel titre',
  contenu: 'Contenu de la section',
  decision: 'Réponse',
  delegation: 'Délégation',
  expireLe: 'Dernier jour du lien',
  courriel: 'Adresse électronique',
  du: 'Premier jour',
  motif: 'Motif',
  moyen: 'Moyen de signature',
  nature: 'Nature de la correction',
  nomRetape: 'Nom retapé pour signer',
  nonRequis: 'Section non requise',
  qualite: 'Qualité',
  role: 'Rôle',
  signeeLe: 'Date de la signature',
  termine: 'Section terminée',
};

/** A form that arrived after the session ended: nothing is recorded, and every text is there to be copied. */
export function TextesGardes({ connexion, textes }: SessionFermee) {
  const ecrits = Object.entries(textes);
  return (
    <div className="page-erreur prose">
      <title>Votre session est fermée · Polaris</title>
      <h1>Votre session est fermée</h1>
      <p>
        Rien n’a été enregistré.{' '}
        {ecrits.length > 0 &&
          'Ce que vous aviez écrit est ci-dessous : copiez-le dans le formulaire une fois connecté.'}
      </p>
      <p>
        <a href={connexion} target="_blank" rel="noreferrer" className="bouton bouton-principal">
          Se connecter dans un nouvel onglet
        </a>
      </p>
      {ecrits.map(([nom, texte]) => (
        <div key={nom} className="champ">
          <label htmlFor={`garde-${nom}`}>{lireTable(LIBELLES, nom) ?? nom}</label>
          <textarea id={`garde-${nom}`} readOnly rows={texte.length > 80 ? 10 : 1} defaultValue={texte} />
        </div>
      ))}
    </div>
  );
}
