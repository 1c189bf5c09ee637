import type { ACHIEVEMENT_TYPES } from '../lib/open-badges-vocabulary.ts';

/** Shapes of badges that are drawn. */
export const BADGE_SHAPES = ['disc', 'hexagon', 'shield', 'rosette'] as const;
export type BadgeShape = (typeof BADGE_SHAPES)[number];

/** What a type of achievement decides by itself. */
interface AchievementType {
  /** Of its badges where none is chosen: shields license or graduate, hexagons are skills and courses, rosettes honour. */
  readonly shape: BadgeShape;
}

const RECORDS: Readonly<Record<(typeof ACHIEVEMENT_TYPES)[number], AchievementType>> = {
  Achievement: { shape: 'disc' },
  ApprenticeshipCertificate: { shape: 'shield' },
  Assessment: { shape: 'hexagon' },
  Assignment: { shape: 'hexagon' },
  AssociateDegree: { shape: 'shield' },
  Award: { shape: 'rosette' },
  Badge: { shape: 'disc' },
  BachelorDegree: { shape: 'shield' },
  Certificate: { shape: 'shield' },
  CertificateOfCompletion: { shape: 'shield' },
  Certification: { shape: 'shield' },
  CommunityService: { shape: 'rosette' },
  Competency: { shape: 'hexagon' },
  Course: { shape: 'hexagon' },
  CoCurricular: { shape: 'hexagon' },
  Degree: { shape: 'shield' },
  Diploma: { shape: 'shield' },
  DoctoralDegree: { shape: 'shield' },
  Fieldwork: { shape: 'hexagon' },
  GeneralEducationDevelopment: { shape: 'shield' },
  JourneymanCertificate: { shape: 'shield' },
  LearningProgram: { shape: 'hexagon' },
  License: { shape: 'shield' },
  Membership: { shape: 'rosette' },
  ProfessionalDoctorate: { shape: 'shield' },
  QualityAssuranceCredential: { shape: 'shield' },
  MasterCertificate: { shape: 'shield' },
  MasterDegree: { shape: 'shield' },
  MicroCredential: { shape: 'hexagon' },
  ResearchDoctorate: { shape: 'shield' },
  SecondarySchoolDiploma: { shape: 'shield' },
};

/** The shape of a type's drawn badges; a type of the author's own (`ext:`) has discs. */
export function badgeShapeOf(type: string): BadgeShape {
  return new Map<string, AchievementType>(Object.entries(RECORDS)).get(type)?.shape ?? 'disc';
}
