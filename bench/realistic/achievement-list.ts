import type { Issuer } from './issuers.ts';

/** What an achievement is called and is about; everything else of it follows from its place in the list. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly icon: string;
  readonly issuer: Issuer;
}

/** Twenty achievements of a club and a library. */
export const SUBJECTS: readonly Subject[] = [
  of(
    'harbour',
    'day-skipper',
    'Day Skipper',
    'Certification',
    'ship-wheel',
    'Takes a crew of four out and home again.',
  ),
  of(
    'harbour',
    'rescue-crew',
    'Harbour Rescue Crew',
    'Competency',
    'life-buoy',
    'Brings people and dinghies home.',
  ),
  of(
    'harbour',
    'radio',
    'Marine Radio Operator',
    'License',
    'radio',
    'Makes a clear call, and knows who answers.',
  ),
  of(
    'library',
    'story-host',
    'Story Hour Host',
    'CommunityService',
    'book-open',
    'Reads so that children come back.',
  ),
  of('library', 'mending', 'Book Mender', 'Competency', 'scissors', 'Mends a spine so that it opens flat.'),
  of(
    'harbour',
    'coastal-paper',
    'Coastal Navigation Paper',
    'Course',
    'compass',
    'Plots a course through tides and time zones.',
  ),
  of('harbour', 'engine', 'Marine Engines', 'Course', 'wrench', 'Finds out why it stopped, and makes it go.'),
  of(
    'library',
    'cataloguing',
    'Cataloguing',
    'MicroCredential',
    'library',
    'Describes a book so that others find it.',
  ),
  of(
    'library',
    'translation',
    'Community Translator',
    'Certificate',
    'languages',
    'Carries a letter from one language to another.',
  ),
  of(
    'harbour',
    'first-aid',
    'First Aid Afloat',
    'Certificate',
    'heart-pulse',
    'Knows what to do before help comes.',
  ),
  of(
    'harbour',
    'bowline',
    'Bowline',
    'Badge',
    'anchor',
    'Ties it behind the back, in the dark and one-handed.',
  ),
  of(
    'harbour',
    'night-passage',
    'Night Passage',
    'Achievement',
    'moon',
    'Stood a watch at sea between dusk and dawn.',
  ),
  of(
    'library',
    'archive',
    'Archive Keeper',
    'Fieldwork',
    'archive',
    'Keeps old papers dry, flat and findable.',
  ),
  of(
    'library',
    'reading-garden',
    'Reading Garden',
    'CommunityService',
    'sprout',
    'Kept the garden green for a whole summer.',
  ),
  of(
    'harbour',
    'junior-helm',
    'Junior Helm',
    'Assessment',
    'sailboat',
    'Sails a dinghy alone round the harbour marks.',
  ),
  of(
    'harbour',
    'boat-builder',
    'Boat Builder',
    'ApprenticeshipCertificate',
    'hammer',
    'Built a dinghy that floats level.',
  ),
  of(
    'library',
    'friend',
    'Friend of the Library',
    'Membership',
    'handshake',
    'Carries books, chairs and news.',
  ),
  of(
    'harbour',
    'committee',
    'Committee of the Year',
    'Award',
    'users',
    'Met every month, and ended on time.',
  ),
  of(
    'harbour',
    'regatta',
    'Autumn Regatta',
    'Award',
    'trophy',
    'Finished all three races, in whatever weather came.',
  ),
  of(
    'library',
    'summer-reader',
    'Summer Reader',
    'Badge',
    'sun',
    'Read twelve books between the longest day and the first of September.',
  ),
];

function of(
  issuer: Issuer,
  id: string,
  name: string,
  type: string,
  icon: string,
  description: string,
): Subject {
  return { id, name, description, type, icon, issuer };
}
