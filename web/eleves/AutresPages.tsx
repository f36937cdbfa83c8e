import { Link } from 'react-router';

type PropsAutresPages = {
  eleveId: string;
  annee: string;
  /** What this role may open. */
  pieces: boolean;
  echelles: boolean;
  secret: boolean;
};

/** The pages of the same file that stand apart: pieces, scales, what is shared with a CPMS. */
export function AutresPages({ eleveId, annee, ...ouvertes }: PropsAutresPages) {
  const pages = [
    { cle: 'pieces', vers: 'pieces', libelle: 'Pièces du dossier' },
    { cle: 'echelles', vers: 'echelles', libelle: 'Échelles sensori-motrices' },
    { cle: 'secret', vers: 'secret-partage', libelle: 'Échanges avec les CPMS' },
  ] as const;
  const visibles = pages.filter(({ cle }) => ouvertes[cle]);
  if (visibles.length === 0) return null;
  return (
    <nav aria-label="Autres pages de ce dossier">
      <ul className="liens-dossier">
        {visibles.map(({ cle, vers, libelle }) => (
          <li key={cle}>
            <Link to={`/eleves/${eleveId}/${vers}?annee=${annee}`}>{libelle}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
