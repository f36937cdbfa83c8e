import { Link } from 'react-router';
import { LienBouton } from '../composants/Bouton.tsx';

const SANS_COMPTE = [
  {
    vers: '/regles',
    libelle: 'Les règles',
    phrase: 'Chaque paramètre, son histoire, le texte d’où il vient, et un champ pour l’essayer.',
  },
  {
    vers: '/simulateur',
    libelle: 'Le simulateur',
    phrase: 'L’enveloppe et le cadre d’un pôle, pour une année au choix.',
  },
  {
    vers: '/verification',
    libelle: 'Vérifier une attestation',
    phrase: 'Pour le transport scolaire : le code imprimé dit si le document est valable.',
  },
  {
    vers: '/formulaires',
    libelle: 'Les formulaires vides',
    phrase: 'Chaque document de la plateforme, à imprimer et à remplir à la main.',
  },
] as const;

/** The door: what Polaris is, and where to go with or without an account. */
export default function Accueil() {
  return (
    <div className="accueil">
      <title>Polaris, la plateforme des pôles territoriaux</title>
      <div>
        <h1>Les pôles territoriaux, leurs élèves et leurs moyens</h1>
        <p className="chapeau">
          Polaris sert les 48 pôles de la Fédération Wallonie-Bruxelles : encoder une intégration permanente
          totale, suivre son protocole, connaître l’enveloppe du pôle. Chaque chiffre dit de quelle règle il
          vient.
        </p>
        <p className="actions">
          <LienBouton vers="/connexion">Se connecter</LienBouton>
        </p>
      </div>
      <section className="accueil-index">
        <h2>Sans compte</h2>
        <ul>
          {SANS_COMPTE.map(({ vers, libelle, phrase }) => (
            <li key={vers}>
              <Link to={vers}>{libelle}</Link>
              <p>{phrase}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
