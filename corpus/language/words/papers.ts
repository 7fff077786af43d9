/** Words of names of who reports, as parts of expressions. */

/** What names of papers end in, and no names of people. */
export const PAPER_ENDS =
  'Times|Post|News|Gazette|Herald|Press|Journal|Tribune|Chronicle|Telegraph|Guardian|Mail|Independent|Observer|Mirror';

/** Names of agencies, broadcasters and papers, whole. */
export const OUTLETS =
  'BBC|CNN|CNBC|NBC|ABC|CBS|NPR|ITV|Reuters|AP|AFP|PA|Bloomberg|Politico|POLITICO|Axios|Gizmodo|Metro|Wired|Insider|Forbes';
