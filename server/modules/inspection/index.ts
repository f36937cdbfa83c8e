/** The only door of this subject: readings that a watching role opens with a reason, one file at a time. */
export { lecturesEleve } from './lectures-eleve.ts';
export { listerLectures } from './lister-lectures.ts';
export { ouvrirLecture } from './ouvrir-lecture.ts';
