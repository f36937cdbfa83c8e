import type { Option } from '../composants/Champ.tsx';
import { EnveloppeGroupe, idChamp } from '../composants/EnveloppeChamp.tsx';
import { formaterDate } from '../composants/formats.ts';

type Transferable = {
  eleveId: string;
  nom: string;
  prenom: string;
  ecole: string;
  fin: string;
  versPoleId: string | null;
};

type PropsTransferables = {
  transferables: readonly Transferable[];
  poles: readonly Option[];
  erreur: string | undefined;
};

/** The files that may leave, one box each. */
export function Transferables({ transferables, poles, erreur }: PropsTransferables) {
  return (
    <EnveloppeGroupe
      nom="eleveIds"
      libelle="Quels dossiers ?"
      aide="Ceux dont l’intégration avec votre pôle a pris fin."
      erreur={erreur}
    >
      {transferables.map(({ eleveId, nom, prenom, ecole, fin, versPoleId }, rang) => {
        const id = rang === 0 ? idChamp('eleveIds') : `${idChamp('eleveIds')}-${eleveId}`;
        const vers = poles.find(({ valeur }) => valeur === versPoleId)?.libelle;
        return (
          <div key={eleveId} className="choix">
            <input type="checkbox" id={id} name="eleveIds" value={eleveId} />
            <label htmlFor={id}>
              {nom} {prenom}, {ecole}, fin le {formaterDate(fin)}
              {vers && <>, accompagné désormais par {vers}</>}
            </label>
          </div>
        );
      })}
    </EnveloppeGroupe>
  );
}
