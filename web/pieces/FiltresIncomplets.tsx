import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';

type Liste = Sortie<'pieces.listerIncomplets'>;
type PropsFiltresIncomplets = {
  liste: Pick<Liste, 'annee' | 'manques' | 'ecoles'>;
  piece: string | undefined;
  ecoleId: string | undefined;
};

/** By missing piece and by school, each with its count. */
export function FiltresIncomplets({ liste, piece, ecoleId }: PropsFiltresIncomplets) {
  return (
    <search>
      <Form method="get" className="filtres" key={[piece, ecoleId].join()}>
        <input type="hidden" name="annee" value={liste.annee} />
        <Champ
          genre="liste"
          nom="piece"
          libelle="Pièce qui manque"
          invite="N’importe laquelle"
          valeur={piece}
          facultatif
          options={liste.manques.map((m) => ({ valeur: m.piece, libelle: `${m.libelle} (${m.nombre})` }))}
        />
        <Champ
          genre="liste"
          nom="ecoleId"
          libelle="École"
          invite="Toutes les écoles"
          valeur={ecoleId}
          facultatif
          options={liste.ecoles.map(({ id, nom, nombre }) => ({ valeur: id, libelle: `${nom} (${nombre})` }))}
        />
        <div className="filtres-actions">
          <Bouton>Filtrer</Bouton>
        </div>
      </Form>
    </search>
  );
}
