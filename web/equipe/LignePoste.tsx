import type { PosteLu } from '@polaris/regles/equipe/composition.ts';
import { idChamp, liensAria } from '../composants/EnveloppeChamp.tsx';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { useScriptActif } from '../composants/scriptActif.ts';
import type { Ligne } from './lignes.ts';
import { demandeFinDeCarriere, optionsFonction, optionsFraction, type TableAnnee } from './table.ts';

type PropsLignePoste = {
  rang: number;
  /** Rank among the lines of its kind, as it is said. */
  numero: number;
  ligne: Ligne;
  lu: PosteLu | undefined;
  /** Sentences of the last attempt to record, by field of this line. */
  erreurs: Readonly<Record<string, string>>;
  table: TableAnnee;
  siege: boolean;
  changer: (ligne: Ligne) => void;
  geste: (nom: string) => void;
  /** Which buttons mean something here. */
  peut: { monter: boolean; descendre: boolean; retirer: boolean };
};

/** A post of a cadre being composed. Native lists and buttons; everything also works without script. */
export function LignePoste(props: PropsLignePoste) {
  const { rang, numero, ligne, lu, erreurs, table, siege, changer } = props;
  const nom = (champ: string) => `postes.${rang}.${champ}`;
  const apart = ligne.source === 'fonctionnement';
  const qui = apart ? `contrat ${numero}` : `poste ${numero}`;
  const phrase = lu?.refus[0]?.message ?? Object.values(erreurs)[0];
  const champFautif = champDe(lu) ?? Object.keys(erreurs)[0] ?? 'fonction';
  const decrire = (champ: string) =>
    champ === champFautif && phrase ? liensAria({ nom: nom(champ), erreur: phrase }) : {};
  return (
    <li
      className={phrase ? 'poste poste-en-erreur' : 'poste'}
      onDragOver={(e) => e.dataTransfer.types.includes(GLISSE) && e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        props.geste(`deplacer.${e.dataTransfer.getData(GLISSE)}.${rang}`);
      }}
    >
      <input type="hidden" name={nom('source')} value={ligne.source} />
      <div className="poste-champs">
        <Poignee rang={rang} />
        {apart ? (
          <input
            type="text"
            id={idChamp(nom('intitule'))}
            name={nom('intitule')}
            aria-label={`Tâche, ${qui}`}
            placeholder="Secrétariat du pôle"
            maxLength={120}
            autoComplete="off"
            value={ligne.intitule}
            onChange={(e) => changer({ ...ligne, intitule: e.target.value })}
          />
        ) : (
          <select
            id={idChamp(nom('fonction'))}
            name={nom('fonction')}
            aria-label={`Fonction, ${qui}`}
            value={ligne.fonction}
            onChange={(e) => changer({ ...ligne, fonction: e.target.value })}
            {...decrire('fonction')}
          >
            <option value="">Choisissez une fonction</option>
            {optionsFonction(table, ligne, siege).map(({ valeur, libelle }) => (
              <option key={valeur} value={valeur}>
                {libelle}
              </option>
            ))}
          </select>
        )}
        <select
          id={idChamp(nom('fraction'))}
          name={nom('fraction')}
          aria-label={`Charge, ${qui}`}
          value={ligne.fraction}
          onChange={(e) => changer({ ...ligne, fraction: e.target.value })}
          {...decrire('fraction')}
        >
          <option value="">Choisissez une charge</option>
          {optionsFraction(table, ligne).map(({ valeur, libelle, interdite }) => (
            <option key={valeur} value={valeur} disabled={interdite && valeur !== ligne.fraction}>
              {libelle}
            </option>
          ))}
        </select>
        <PointsPoste ligne={ligne} lu={lu} />
        <GestesPoste {...props} qui={qui} />
      </div>
      {ligne.source === 'soutien' && <p className="aide">Soutien à la coordination (mi-temps)</p>}
      {(demandeFinDeCarriere(table, ligne) || ligne.finDeCarriere) && (
        <div className="choix">
          <input
            type="checkbox"
            id={idChamp(nom('finDeCarriere'))}
            name={nom('finDeCarriere')}
            value="oui"
            checked={ligne.finDeCarriere}
            onChange={(e) => changer({ ...ligne, finDeCarriere: e.target.checked })}
          />
          <label htmlFor={idChamp(nom('finDeCarriere'))}>Aménagement de fin de carrière</label>
        </div>
      )}
      {phrase && (
        <p id={`erreur-${nom(champFautif)}`} className="erreur">
          <span className="invisible">Erreur : </span>
          {phrase}
        </p>
      )}
    </li>
  );
}

/** What a dragged line is called between the browser and us: nothing else is let in. */
const GLISSE = 'application/x-polaris-poste';

/** Where a line is taken with the mouse; the buttons at its end do the same from the keyboard. */
function Poignee({ rang }: { rang: number }) {
  const script = useScriptActif();
  return (
    <span
      className="poste-poignee"
      aria-hidden="true"
      draggable={script}
      title={script ? 'Faites glisser pour déplacer' : undefined}
      onDragStart={(e) => {
        e.dataTransfer.setData(GLISSE, String(rang));
        e.dataTransfer.effectAllowed = 'move';
      }}
    >
      {script && '⠿'}
    </span>
  );
}

/** The field that the rule names first. */
function champDe(lu: PosteLu | undefined): string | undefined {
  const fait = lu?.refus[0]?.fait;
  if (!fait) return undefined;
  return fait.endsWith('.fonction') ? 'fonction' : 'fraction';
}

function PointsPoste({ ligne: { source }, lu }: { ligne: Ligne; lu: PosteLu | undefined }) {
  const points = lu?.points == null ? '–' : formaterQuantite(lu.points, 'point');
  return (
    <p className="poste-points">
      {source !== 'fonctionnement' && points}
      {lu?.periodes != null && <small> {formaterNombre(lu.periodes)}/36</small>}
    </p>
  );
}

const GESTES = [
  { nom: 'monter', signe: '↑', mot: 'Monter' },
  { nom: 'descendre', signe: '↓', mot: 'Descendre' },
  { nom: 'retirer', signe: '×', mot: 'Retirer' },
] as const;

function GestesPoste({ rang, qui, geste, peut }: PropsLignePoste & { qui: string }) {
  return (
    <div className="poste-gestes">
      {GESTES.map(({ nom, signe, mot }) => (
        <button
          key={nom}
          type="submit"
          name="geste"
          value={`${nom}.${rang}`}
          className="poste-geste"
          disabled={!peut[nom]}
          aria-label={`${mot} le ${qui}`}
          onClick={(e) => {
            e.preventDefault();
            geste(`${nom}.${rang}`);
          }}
        >
          <span aria-hidden="true">{signe}</span>
        </button>
      ))}
    </div>
  );
}
