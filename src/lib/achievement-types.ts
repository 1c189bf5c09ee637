import { keysOf } from './keys-of.ts';

/** Shapes of badges that are drawn. */
export const BADGE_SHAPES = ['disc', 'hexagon', 'shield', 'rosette'] as const;
export type BadgeShape = (typeof BADGE_SHAPES)[number];

/**
 * Every type of achievement [OB 3.0 B.1.28] with the shape of its badges where none is chosen: shields license or
 * graduate, hexagons are skills and courses, rosettes honour.
 */
const SHAPES = {
  Achievement: 'disc',
  ApprenticeshipCertificate: 'shield',
  Assessment: 'hexagon',
  Assignment: 'hexagon',
  AssociateDegree: 'shield',
  Award: 'rosette',
  Badge: 'disc',
  BachelorDegree: 'shield',
  Certificate: 'shield',
  CertificateOfCompletion: 'shield',
  Certification: 'shield',
  CommunityService: 'rosette',
  Competency: 'hexagon',
  Course: 'hexagon',
  CoCurricular: 'hexagon',
  Degree: 'shield',
  Diploma: 'shield',
  DoctoralDegree: 'shield',
  Fieldwork: 'hexagon',
  GeneralEducationDevelopment: 'shield',
  JourneymanCertificate: 'shield',
  LearningProgram: 'hexagon',
  License: 'shield',
  Membership: 'rosette',
  ProfessionalDoctorate: 'shield',
  QualityAssuranceCredential: 'shield',
  MasterCertificate: 'shield',
  MasterDegree: 'shield',
  MicroCredential: 'hexagon',
  ResearchDoctorate: 'shield',
  SecondarySchoolDiploma: 'shield',
} as const satisfies Readonly<Record<string, BadgeShape>>;

export const ACHIEVEMENT_TYPES = keysOf(SHAPES);

/** The shape of a type's drawn badges; a type of the author's own (`ext:`) has discs. */
export function badgeShapeOf(type: string): BadgeShape {
  return new Map<string, BadgeShape>(Object.entries(SHAPES)).get(type) ?? 'disc';
}
