import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import type { ListeVue } from './ListeTrenteSeptembre.tsx';

type PropsVersions = Pick<ListeVue, 'versions'> & {
  /** Who sent them may print them; who receives them reads them. */
  imprimable: boolean;
  cle: string;
};

/** Every version sent, with its receipt and its fingerprint; none is ever changed. */
export function VersionsListe({ versions, imprimable, cle }: PropsVersions) {
  return (
    <TableauDonnees
      legende={imprimable ? 'Versions transmises' : 'Listes reçues'}
      lignes={versions}
      cle={({ listeId }) => listeId}
      vide={<p>Aucune liste n’est encore transmise pour cette année.</p>}
      colonnes={[
        {
          id: 'accuse',
          titre: 'Accusé',
          entete: true,
          cellule: ({ listeId, accuse }) => <Link to={`/integrations/liste/${listeId}`}>{accuse}</Link>,
        },
        { id: 'pole', titre: 'Pôle', cellule: ({ pole }) => pole },
        { id: 'nombre', titre: 'Élèves', nombre: true, cellule: ({ nombre }) => nombre },
        { id: 'motif', titre: 'Rectification', cellule: ({ motif }) => motif ?? 'Première version' },
        {
          id: 'transmise',
          titre: 'Transmise',
          cellule: ({ transmiseLe, auteur }) => (
            <>
              <Instant le={transmiseLe} />, {auteur}
            </>
          ),
        },
        {
          id: 'empreinte',
          titre: 'Empreinte',
          cellule: ({ empreinte }) => <code>{empreinte.slice(0, 12)}…</code>,
        },
        ...(imprimable
          ? [
              {
                id: 'pdf',
                titre: 'Document',
                cellule: ({ listeId, accuse }: PropsVersions['versions'][number]) => (
                  <Form method="post">
                    <input type="hidden" name="cle" value={cle} />
                    <input type="hidden" name="listeId" value={listeId} />
                    <Bouton variante="discret" name="intention" value="emettre">
                      Émettre<span className="invisible"> la liste {accuse}</span> (PDF)
                    </Bouton>
                  </Form>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
