import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireTable } from '../composants/table.ts';

/** What has just been done here, said once, by the word the redirection carries. */
const PHRASES: Readonly<Record<string, { titre: string; suite: string }>> = {
  integration: {
    titre: 'L’intégration est enregistrée.',
    suite:
      'Prochaine étape : compléter les sections du protocole, demander l’avis du CPMS, puis faire signer les parties.',
  },
  section: { titre: 'La section est enregistrée.', suite: '' },
  suggestion: {
    titre: 'Votre modification est proposée.',
    suite: 'Le coordonnateur l’accepte ou la refuse. Vous la suivez dans « Modifications ».',
  },
};

type PropsNouvelle = { genre: string | null; emis: { documentId: string | null; code: string | null } };

export function Nouvelle({ genre, emis }: PropsNouvelle) {
  const phrase = lireTable(PHRASES, genre);
  return (
    <>
      {phrase && (
        <Avis genre="succes" titre={phrase.titre}>
          {phrase.suite && <p>{phrase.suite}</p>}
        </Avis>
      )}
      {emis.documentId && (
        <Avis genre="succes" titre="Le document est émis et consigné au dossier.">
          <p>
            <a href={`/documents/${encodeURIComponent(emis.documentId)}`}>Ouvrir le document (PDF)</a>
          </p>
          {emis.code && (
            <p>
              Code de vérification&nbsp;:{' '}
              <Link to={`/verification/${encodeURIComponent(emis.code)}`}>
                <code>{emis.code}</code>
              </Link>
            </p>
          )}
        </Avis>
      )}
    </>
  );
}
