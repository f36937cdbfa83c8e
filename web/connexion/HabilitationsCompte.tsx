import { Bouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';

type Habilitation = { id: string; role: string; portee: string };
type PropsHabilitations = { habilitations: readonly Habilitation[]; activeId: string };

/** What this account may act as. Changing is a native form: the whole application is then another one. */
export function HabilitationsCompte({ habilitations, activeId }: PropsHabilitations) {
  return (
    <form method="post" action="/habilitation">
      <TableauDonnees
        legende="Mes habilitations en vigueur"
        lignes={habilitations}
        cle={({ id }) => id}
        vide={null}
        colonnes={[
          { id: 'role', titre: 'Rôle', cellule: ({ role }) => role, entete: true },
          { id: 'portee', titre: 'Portée', cellule: ({ portee }) => portee },
          {
            id: 'usage',
            titre: 'En ce moment',
            cellule: ({ id, role, portee }) =>
              id === activeId ? (
                <Etat ton="fait">Utilisée</Etat>
              ) : (
                <Bouton variante="discret" name="habilitationId" value={id}>
                  Agir ainsi<span className="invisible"> : {`${role}, ${portee}`}</span>
                </Bouton>
              ),
          },
        ]}
      />
    </form>
  );
}
