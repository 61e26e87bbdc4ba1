/** The writers of files of a drawing, fetched once somebody asks for one. */
export const drawingWriters = () => import('./take-away/writers');
