import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { ETATS_SECTION, type EtatSection } from '../composants/SectionsProtocole.tsx';

type SectionLue = { cle: string; titre: string; contenu: string; etat: EtatSection };

/** The texts of a protocol, for whoever reads it and does not write it. */
export function LectureSections({
  sections,
  versSection,
}: {
  sections: readonly SectionLue[];
  /** Where a change is proposed; null for whoever only reads. */
  versSection: ((cle: string) => string) | null;
}) {
  return sections.map(({ cle, titre, contenu, etat }) => (
    <section key={cle} aria-labelledby={`section-${cle}`} className="prose">
      <h3 id={`section-${cle}`}>{titre}</h3>
      <p>
        <Etat ton={ETATS_SECTION[etat].ton}>{ETATS_SECTION[etat].libelle}</Etat>
      </p>
      {contenu.split(/\n+/).map((paragraphe) => (
        <p key={paragraphe}>{paragraphe}</p>
      ))}
      {versSection && (
        <p>
          <Link to={versSection(cle)}>
            Proposer une modification<span className="invisible"> : {titre}</span>
          </Link>
        </p>
      )}
    </section>
  ));
}
